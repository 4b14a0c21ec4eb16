// Initiatives in the order of their rank, edited in place. Event `choose` when a row gets the focus.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { ask, askEdit, type FieldSave } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { Initiative, RankedInitiative } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { fieldLabel, moneyText, pointsText, type ObjectiveOption, type PlanWords } from 'c/planSentence';

const RATINGS = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** An initiative with its rank. */
export type InitiativeRow = Initiative & RankedInitiative;

export default class InitiativeTable extends LightningElement {
  @api initiatives: readonly InitiativeRow[] = [];
  @api chosen: string | null = null;
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  ratings = RATINGS;

  get labels() {
    return this.words.labels;
  }

  get editable() {
    return this.words.editable;
  }

  get columnsClass() {
    return `columns ${this.layout}`;
  }

  get scale() {
    return 10 ** this.words.currency.decimals;
  }

  get rows() {
    const { refusals, conflicts } = this.state;
    return this.initiatives.map((one) => ({
      ...one,
      ...this.textsOf(one),
      refusal: refusals.get(one.id),
      conflict: conflicts.get(one.id),
      rowClass: `row ${this.layout}${one.id === this.chosen ? ' chosen' : ''}`,
      rankClass: one.quarter === 'DoFirst' ? 'rank first' : 'rank',
      commands: [{ value: 'delete', label: this.labels.menuDelete }]
    }));
  }

  private textsOf({ name, impact, effort, ratio, investment, objective }: InitiativeRow) {
    const { labels, words } = this;
    const link = this.options.find(({ value }) => value === objective)?.short ?? '';
    return {
      impactText: impact === null ? '' : String(impact),
      effortText: effort === null ? '' : String(effort),
      impactShown: impact === null ? '' : `${labels.columnImpact} ${impact}`,
      effortShown: effort === null ? '' : `${labels.columnEffort} ${effort}`,
      ratioText: ratio === null ? labels.progressNone : pointsText(ratio, words),
      investmentText: investment === null ? '' : moneyText(investment, words),
      link,
      linkLook: link ? 'chip' : 'link',
      emptyLink: objective ? labels.noLinkOption : labels.noLink,
      label: {
        impact: fieldLabel(labels.columnImpact, name, words),
        effort: fieldLabel(labels.columnEffort, name, words),
        investment: fieldLabel(labels.columnInvest, name, words),
        link: fillPlain(labels.linkOf, name)
      }
    };
  }

  save(event: CustomEvent<FieldSave>) {
    const { id = '', field = '' } = (event.currentTarget as HTMLElement).dataset;
    askEdit(this, 'initiatives', id, field, event.detail);
  }

  /** A choice gives text. */
  rate(event: CustomEvent<FieldSave>) {
    const { id = '', field = '' } = (event.currentTarget as HTMLElement).dataset;
    const number = (value: FieldSave['value']) => (value === null ? null : Number(value));
    askEdit(this, 'initiatives', id, field, { value: number(event.detail.value), seen: number(event.detail.seen) });
  }

  remove(event: Event) {
    ask(this, { do: 'remove', part: 'initiatives', id: this.idOf(event) });
  }

  choose(event: Event) {
    this.dispatchEvent(new CustomEvent('choose', { detail: { id: this.idOf(event) } }));
  }

  private idOf(event: Event): string {
    return (event.currentTarget as HTMLElement).dataset.id ?? '';
  }
}
