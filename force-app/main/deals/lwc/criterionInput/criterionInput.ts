// The values of a criterion: pills, a list, a number, an amount, a date or months, by the type of its field.
import { LightningElement, api } from 'lwc';
import type { CompiledCriterion, CriterionField, Vendor } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import type { RuleWords } from 'c/programSentence';
import { inputOf, optionsOf } from './inputs';

export default class CriterionInput extends LightningElement {
  @api criterion!: CompiledCriterion;
  @api field: CriterionField | undefined;
  @api vendor: Vendor | undefined;
  @api words!: RuleWords;
  @api readOnly = false;
  /** Whether the value differs from the active version's. */
  @api changed = false;

  get labels() {
    return this.words.labels;
  }

  get input() {
    return inputOf(this.criterion, this.field);
  }

  get options() {
    return optionsOf(this.field, this.vendor, this.criterion);
  }

  get offersOptions() {
    return this.options.length > 0;
  }

  get pills() {
    return this.criterion.values.map((value, index) => ({
      key: `${index}-${value}`,
      value,
      name: String(index),
      removeLabel: fillPlain(this.labels.removeValue, value)
    }));
  }

  get remaining() {
    return this.options.filter(({ value }) => !this.criterion.values.includes(value));
  }

  get first() {
    return this.criterion.values[0] ?? '';
  }

  get last() {
    return this.criterion.values[1] ?? '';
  }

  get editable() {
    return !this.readOnly;
  }

  get isPattern() {
    return this.criterion.operator === 'pattern';
  }

  get boxClass() {
    return this.changed ? 'box changed' : 'box';
  }

  get label() {
    return fillPlain(this.labels.valueOf, this.criterion.sequence);
  }

  get lastLabel() {
    return fillPlain(this.labels.lastValueOf, this.criterion.sequence);
  }

  get addLabel() {
    return fillPlain(this.labels.addValueOf, this.criterion.sequence);
  }

  /** The first control, for whoever comes from the sentence. */
  @api
  focus() {
    this.template?.querySelector<HTMLElement>('lightning-input, lightning-combobox')?.focus();
  }

  changeFirst(event: CustomEvent<{ value: string | null }>) {
    this.put(0, event.detail.value);
  }

  changeLast(event: CustomEvent<{ value: string | null }>) {
    this.put(1, event.detail.value);
  }

  addOption(event: CustomEvent<{ value: string }>) {
    this.addText(event.detail.value);
  }

  /** On Enter and on leaving the field; semicolons part values, as the records store them. */
  addTyped(event: Event) {
    const field = event.target as HTMLInputElement;
    const typed = field.value;
    field.value = '';
    this.addText(typed);
  }

  removePill(event: Event) {
    const index = Number((event.target as HTMLElement).dataset.index);
    this.emit(this.criterion.values.filter((_, place) => place !== index));
  }

  private addText(text: string) {
    const added = text.split(';').map((value) => value.trim());
    const values = [...new Set([...this.criterion.values, ...added])].filter((value) => value !== '');
    if (values.length > this.criterion.values.length) {
      this.emit(values);
    }
  }

  private put(index: 0 | 1, value: string | null) {
    const text = String(value ?? '')
      .replaceAll(';', '')
      .trim();
    const values = index === 0 ? [text, this.last] : [this.first, text];
    this.emit(this.input.isRange ? values : values.slice(0, 1).filter((one) => one !== ''));
  }

  private emit(detail: readonly string[]) {
    this.dispatchEvent(new CustomEvent('values', { detail }));
  }
}
