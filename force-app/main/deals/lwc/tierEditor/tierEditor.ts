// The tiers of a program as rows of bounds and rates with their chart; every change is a new rule for the container.
import { LightningElement, api } from 'lwc';
import type { Catalogue, CompiledProgram } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import { tierStatus, type RuleWords } from 'c/programSentence';
import { problemsOf, withNewTier, withoutTier, withTier } from 'c/ruleDraft';
import { headsOf, rowsOf, unitsOf } from './rows';

export default class TierEditor extends LightningElement {
  @api program!: CompiledProgram;
  @api active: CompiledProgram | null = null;
  @api catalogue!: Catalogue;
  @api words!: RuleWords;
  @api readOnly = false;

  /** The rule before a tier was deleted, for Undo. */
  before: CompiledProgram | undefined;
  message: string | undefined;
  private focusNext: string | undefined;

  override renderedCallback() {
    if (this.focusNext) {
      const control = this.template?.querySelector<HTMLElement>(this.focusNext);
      this.focusNext = undefined;
      control?.focus();
    }
  }

  get labels() {
    return this.words.labels;
  }

  get undoLabel() {
    return this.before && this.labels.undo;
  }

  get editable() {
    return !this.readOnly;
  }

  get hasTiers() {
    return this.program.calculation !== 'SpecialPrice';
  }

  get heads() {
    return headsOf(this.program, this.words);
  }

  get rows() {
    return rowsOf(this.program, this.active, this.words);
  }

  get fault() {
    const status = tierStatus(this.program, problemsOf(this.program, this.catalogue), this.words);
    return status && { ...status, className: status.level === 'fault' ? 'fault bad' : 'fault missing' };
  }

  get modes() {
    return [
      { label: this.labels.onAll, value: 'Retroactive' },
      { label: this.labels.onSlice, value: 'Marginal' }
    ].map((mode) => ({ ...mode, checked: mode.value === this.program.tierMode }));
  }

  /** Leads to the first rate, or to how it is paid. */
  @api
  focusOn(target: string) {
    this.template?.querySelector<HTMLElement>(target === 'mode' ? '.mode input:checked' : '.rate')?.focus();
  }

  changeLower(event: CustomEvent<{ value: string }>) {
    const [lower] = unitsOf(this.program, this.words);
    this.emit(withTier(this.program, this.indexOf(event), { lower: lower.stored(event.detail.value) }));
  }

  changeRate(event: CustomEvent<{ value: string }>) {
    const [, rate] = unitsOf(this.program, this.words);
    this.emit(withTier(this.program, this.indexOf(event), { rate: rate.stored(event.detail.value) }));
  }

  changeMode(event: Event) {
    this.emit({
      ...this.program,
      tierMode: (event.target as HTMLInputElement).value === 'Marginal' ? 'Marginal' : 'Retroactive'
    });
  }

  add() {
    this.emit(withNewTier(this.program));
    this.focusNext = `.lower[data-index="${this.program.tiers.length}"]`;
  }

  remove(event: Event) {
    const { before, index } = { before: this.program, index: this.indexOf(event) };
    this.emit(withoutTier(this.program, index));
    this.before = before;
    this.message = fillPlain(this.labels.tierDeleted, index + 1);
    this.focusNext = 'c-undo-note';
  }

  undo() {
    if (this.before) {
      this.emit(this.before);
    }
  }

  private indexOf(event: Event): number {
    return Number((event.target as HTMLElement).dataset.index);
  }

  private emit(program: CompiledProgram) {
    this.before = undefined;
    this.message = undefined;
    this.dispatchEvent(new CustomEvent('rulechange', { detail: program }));
  }
}
