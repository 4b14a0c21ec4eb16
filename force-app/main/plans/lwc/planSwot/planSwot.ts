// Strengths, weaknesses, opportunities and threats: whether each says what it means for an objective.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import type { RowState } from 'c/planDesk';
import type { SwotItem } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import type { ObjectiveOption, PlanWords } from 'c/planSentence';

const KINDS = ['Strength', 'Weakness', 'Opportunity', 'Threat'] as const;

export default class PlanSwot extends LightningElement {
  @api items: readonly SwotItem[] = [];
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  @api focus() {
    this.template?.querySelector<HTMLElement>('.title')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get unlinked() {
    return this.items.filter(({ objective }) => objective === null).length;
  }

  get isLinked() {
    return this.items.length > 0 && this.unlinked === 0;
  }

  get unlinkedText() {
    return this.unlinked > 0 ? fillPlain(this.labels.swotUnlinked, this.unlinked) : '';
  }

  get gridClass() {
    return `grid ${this.layout}`;
  }

  get quadrants() {
    return KINDS.map((kind) => ({ kind, items: this.items.filter((item) => item.kind === kind) }));
  }
}
