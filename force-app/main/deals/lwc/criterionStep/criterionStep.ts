// What a rep can do about a criterion: whether, at what cost, and how long before (R6, near miss).
import { LightningElement, api } from 'lwc';
import type { CompiledCriterion } from 'c/dealEngine';
import type { RuleWords } from 'c/programSentence';

export default class CriterionStep extends LightningElement {
  @api criterion!: CompiledCriterion;
  @api words!: RuleWords;
  @api readOnly = false;

  get labels() {
    return this.words.labels;
  }

  get effort() {
    return this.criterion.effort / this.unit;
  }

  changeActionable(event: CustomEvent<{ checked: boolean }>) {
    this.emit({ actionable: event.detail.checked });
  }

  changeEffort(event: CustomEvent<{ value: string }>) {
    const amount = Number(event.detail.value);
    this.emit({ effort: Number.isFinite(amount) ? Math.max(0, Math.round(amount * this.unit)) : 0 });
  }

  changeDays(event: CustomEvent<{ value: string }>) {
    const days = event.detail.value === '' ? Number.NaN : Math.round(Number(event.detail.value));
    this.emit({ leadDays: Number.isNaN(days) ? null : Math.min(999, Math.max(0, days)) });
  }

  private get unit() {
    return 10 ** this.words.currency.decimals;
  }

  private emit(detail: Partial<CompiledCriterion>) {
    this.dispatchEvent(new CustomEvent('step', { detail }));
  }
}
