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

  /** One value, or the two ends of a range. */
  get ends() {
    const { labels, criterion, offersOptions, input } = this;
    const texts = input.isRange ? [labels.valueOf, labels.lastValueOf] : [labels.valueOf];
    return texts.map((text, index) => ({
      index,
      label: fillPlain(text, criterion.sequence),
      value: criterion.values[index] ?? '',
      joined: index > 0,
      className: offersOptions ? 'choice' : 'typed'
    }));
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

  get addLabel() {
    return fillPlain(this.labels.addValueOf, this.criterion.sequence);
  }

  /** The first control, for whoever comes from the sentence. */
  @api
  focus() {
    this.template?.querySelector<HTMLElement>('c-criterion-value, lightning-input, lightning-combobox')?.focus();
  }

  /** Semicolons would part the value where it is stored. */
  changeEnd(event: CustomEvent<string>) {
    const index = Number((event.target as HTMLElement).dataset.index);
    const text = event.detail.replaceAll(';', '').trim();
    const values = this.ends.map((end) => (end.index === index ? text : end.value));
    this.emit(this.input.isRange ? values : values.filter((one) => one !== ''));
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

  private emit(detail: readonly string[]) {
    this.dispatchEvent(new CustomEvent('values', { detail }));
  }
}
