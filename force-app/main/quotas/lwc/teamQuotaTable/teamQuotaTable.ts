// What each member gets of a quota, with what remains. Event `type`: the new quota of a member in smallest units.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { TeamRow } from 'c/quotaCascade';
import type { Measure } from 'c/quotaEngine';
import { unitOf, type QuotaWords } from 'c/quotaSentence';

interface Total {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  readonly share: string;
  readonly className: string;
}

export default class TeamQuotaTable extends LightningElement {
  @api rows: readonly TeamRow[] = [];
  @api totals: readonly Total[] = [];
  /** Null: there is no period of last year. */
  @api columnBefore: string | null = null;
  @api measure: Measure = 'Revenue';
  @api canEdit = false;
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels.team;
  }

  get unit() {
    return this.measure === 'Units' || this.measure === 'NewLogos' ? 'decimal' : 'currency';
  }

  get currencyCode() {
    return this.words.currency.code;
  }

  get shown() {
    const size = unitOf(this.measure, this.words);
    return this.rows.map((row) => ({
      ...row,
      fieldLabel: fillPlain(this.labels.newOf, row.name),
      major: row.wanted === null ? null : row.wanted / size,
      // Cents are shown where there are some.
      digits: (row.wanted ?? 0) % size === 0 ? 0 : undefined,
      fieldProblem: row.problem || undefined
    }));
  }

  type(event: CustomEvent<{ readonly value: string }>) {
    const { userId } = (event.target as HTMLElement).dataset;
    const size = event.detail.value === '' ? Number.NaN : Number(event.detail.value);
    const minor = Math.round(size * unitOf(this.measure, this.words));
    const value = Number.isSafeInteger(minor) && minor >= 0 ? minor : null;
    this.dispatchEvent(new CustomEvent('type', { detail: { userId, value } }));
  }
}
