// The needs of the customer: how fresh they are and what that costs, one button to cure it, then the needs themselves.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { ask } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { Completeness, Need } from 'c/planEngine';
import type PlanNeedTable from 'c/planNeedTable';
import { fillPlain } from 'c/phrase';
import type { Choice } from 'c/recordLookup';
import { daysAgo, pointsText, roundText, shortDay, type ObjectiveOption, type PlanWords } from 'c/planSentence';

export default class PlanNeeds extends LightningElement {
  @api needs: readonly Need[] = [];
  @api complete: Completeness | null = null;
  @api options: readonly ObjectiveOption[] = [];
  /** Contacts of the customer whom the plan knows. */
  @api people: readonly Choice[] = [];
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  @api focus() {
    const confirm = this.template?.querySelector<HTMLElement>('.confirm');
    if (confirm) {
      confirm.focus();
    } else {
      this.template?.querySelector<HTMLElement & PlanNeedTable>('c-plan-need-table')?.focus();
    }
  }

  get labels() {
    return this.words.labels;
  }

  get values() {
    return { position: this.needs.length + 1 };
  }

  get item() {
    return this.complete?.items.find(({ place }) => place === 'Needs');
  }

  get oldest() {
    const days = this.needs.flatMap(({ lastConfirmed }) => lastConfirmed ?? []).sort();
    return days[0];
  }

  get undated() {
    return this.needs.filter(({ lastConfirmed }) => lastConfirmed === null).length;
  }

  /** Needs that are not as of today's question. */
  get stale() {
    return this.needs.filter(({ lastConfirmed }) => lastConfirmed !== this.words.asOf);
  }

  get isStale() {
    const { item, oldest } = this;
    const limit = item?.cadenceDays ?? null;
    const isOld = limit !== null && oldest !== undefined && daysAgo(oldest, this.words) > limit;
    return this.needs.length > 0 && (isOld || this.undated > 0);
  }

  get fresh() {
    const { labels, words, oldest, item } = this;
    const dated = oldest
      ? fillPlain(labels.needsFresh, shortDay(oldest, words), daysAgo(oldest, words), item?.cadenceDays ?? '')
      : '';
    const undated = this.undated > 0 ? fillPlain(labels.needsUndated, this.undated) : '';
    return [dated, undated].filter(Boolean).join(' ');
  }

  get counts() {
    const { item, words } = this;
    return item
      ? fillPlain(this.labels.needsCounts, pointsText(item.points, words), roundText(item.weight, words))
      : '';
  }

  get canConfirm() {
    return this.words.editable && this.stale.length > 0;
  }

  get confirmLabel() {
    return fillPlain(this.labels.needsConfirm, this.stale.length);
  }

  confirmAll() {
    const needs = this.stale;
    for (const { id } of needs) {
      ask(this, { do: 'edit', part: 'needs', id, values: { lastConfirmed: this.words.asOf } });
    }
    ask(this, { do: 'say', text: fillPlain(this.labels.needsConfirmed, needs.length) });
  }
}
