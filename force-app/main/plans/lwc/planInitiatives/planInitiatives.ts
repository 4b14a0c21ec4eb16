// What we would do for the customer, ranked by impact and effort: as a plot and as a list that is edited in place.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import type { Layout } from 'c/ownWidth';
import type { RowState } from 'c/planDesk';
import { rankInitiatives, type Initiative } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { moneyText, type ObjectiveOption, type PlanWords } from 'c/planSentence';

export default class PlanInitiatives extends LightningElement {
  @api initiatives: readonly Initiative[] = [];
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  chosen: string | null = null;

  ranked = lastResult((initiatives: readonly Initiative[]) => {
    const byId = new Map(initiatives.map((one) => [one.id, one]));
    return rankInitiatives(initiatives).flatMap((rank) => {
      const one = byId.get(rank.id);
      return one ? [{ ...one, ...rank }] : [];
    });
  });

  get labels() {
    return this.words.labels;
  }

  get rows() {
    return this.ranked(this.initiatives);
  }

  get values() {
    return { position: this.initiatives.length + 1 };
  }

  get note() {
    const sum = this.initiatives.reduce((total, { investment }) => total + (investment ?? 0), 0);
    return fillPlain(this.labels.initiativesNote, moneyText(sum, this.words));
  }

  get bodyClass() {
    return `body ${this.layout}`;
  }

  choose({ detail }: CustomEvent<{ readonly id: string }>) {
    this.chosen = detail.id;
  }
}
