// The profile of a plan: what the customer wants to become, how we get there, the targets, and the customer's sign-off.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { askEdit, type FieldSave } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { PlanEntries } from 'c/planEngine';
import type PlanField from 'c/planField';
import { formatDays } from 'c/dates';
import { contactsOf, moneyText, shortDay, type PlanWords } from 'c/planSentence';

export default class PlanProfile extends LightningElement {
  @api input!: PlanEntries;
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  @api focus() {
    this.template?.querySelector<HTMLElement & PlanField>('c-plan-field')?.focus();
  }

  @api focusSignOff() {
    this.template?.querySelector<HTMLElement & PlanField>('c-plan-field[data-field="signedOn"]')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get editable() {
    return this.words.editable;
  }

  get profile() {
    return this.input.profile;
  }

  get pageClass() {
    return `fields ${this.layout}`;
  }

  get scale() {
    return 10 ** this.words.currency.decimals;
  }

  get period() {
    const { start, last } = this.profile;
    return start && last ? formatDays(start, last, this.words.locale, 'always') : this.labels.notSet;
  }

  get type() {
    const { type } = this.profile;
    return type ? this.labels[`type${type}`] : this.labels.notSet;
  }

  get revenue() {
    const { revenueTarget } = this.profile;
    return revenueTarget === null ? '' : moneyText(revenueTarget, this.words);
  }

  get margin() {
    const { marginTarget } = this.profile;
    return marginTarget === null ? '' : moneyText(marginTarget, this.words);
  }

  get vision() {
    return this.profile.vision.text ?? '';
  }

  get strategy() {
    return this.profile.strategy.text ?? '';
  }

  get signedOn() {
    return this.profile.signedOn ? shortDay(this.profile.signedOn, this.words) : '';
  }

  /** Contacts of the account that the plan knows. */
  get contacts() {
    return contactsOf(this.input.stakeholders);
  }

  get refusal() {
    return this.state.refusals.get(this.profile.id);
  }

  get conflict() {
    return this.state.conflicts.get(this.profile.id);
  }

  save(event: CustomEvent<FieldSave>) {
    const { field } = (event.currentTarget as HTMLElement).dataset;
    askEdit(this, 'profile', this.profile.id, field ?? '', event.detail);
  }
}
