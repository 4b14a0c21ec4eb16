// The input for a field's type.
import { api, LightningElement } from 'lwc';
import type { FieldModel } from 'model/types';
import { context } from 'platform/context';
import type { FormValue } from 'page/form';
import type { ValueChange } from '../recordForm/recordForm';

const TYPES: Readonly<Record<string, string>> = {
  boolean: 'checkbox',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  date: 'date',
  datetime: 'datetime',
  email: 'email',
  phone: 'tel'
};

/** The base components' inputs as far as this one uses them. */
type Input = HTMLElement & { setCustomValidity(message: string): void; reportValidity(): boolean };

export default class FieldInput extends LightningElement {
  @api field!: FieldModel;
  @api objectName = '';
  @api value: FormValue = null;
  @api referenceName: string | null = null;
  @api required = false;
  @api disabled = false;
  /** Of the label, as the base components have it. */
  @api variant = 'standard';

  problem = '';

  @api
  get error(): string {
    return this.problem;
  }
  set error(message: string) {
    const hasChanged = message !== this.problem;
    this.problem = message;
    if (hasChanged) requestAnimationFrame(() => this.report());
  }

  @api focus(): void {
    this.template?.querySelector<HTMLElement>('.input')?.focus();
  }

  /** What the input itself finds wrong with what was typed: a number with letters, a date that is none. */
  @api isValid(): boolean {
    const input = this.template?.querySelector<Input>('.input');
    return !input || !('reportValidity' in input) || input.reportValidity();
  }

  report(): void {
    const input = this.template?.querySelector<Input>('.input');
    if (!input || !('setCustomValidity' in input)) return;
    input.setCustomValidity(this.problem);
    input.reportValidity();
  }

  get isReference(): boolean {
    return this.field.type === 'reference';
  }
  get isPicklist(): boolean {
    return this.field.type === 'picklist';
  }
  get isMultiPicklist(): boolean {
    return this.field.type === 'multipicklist';
  }
  get isTextArea(): boolean {
    return this.field.type === 'textarea';
  }
  get isCheckbox(): boolean {
    return this.field.type === 'boolean';
  }

  get inputType(): string {
    return TYPES[this.field.type] ?? 'text';
  }
  get isChecked(): boolean {
    return this.value === true;
  }
  get formatter(): string | null {
    return { currency: 'currency', percent: 'percent-fixed' }[this.field.type] ?? null;
  }
  get step(): string | null {
    return this.inputType === 'number' ? (10 ** -this.field.scale).toFixed(this.field.scale) : null;
  }
  get maxLength(): number | null {
    return this.field.length > 0 && this.inputType === 'text' ? this.field.length : null;
  }
  get timeZone(): string | undefined {
    return context.settings['timeZone'];
  }
  get options(): object[] {
    const { picklistValues } = this.field;
    return this.required ? [...picklistValues] : [{ label: '--None--', value: '' }, ...picklistValues];
  }
  get values(): string[] {
    return typeof this.value === 'string' && this.value ? this.value.split(';') : [];
  }
  get text(): string {
    return this.value === null ? '' : String(this.value);
  }

  change(event: CustomEvent<{ value?: FormValue; checked?: boolean }>): void {
    this.tell(this.isCheckbox ? (event.detail.checked ?? false) : (event.detail.value ?? null));
  }

  changeList(event: CustomEvent<{ value: string[] }>): void {
    this.tell(event.detail.value.join(';'));
  }

  tell(value: FormValue): void {
    if (this.problem) this.error = '';
    const detail = { name: this.field.name, value };
    this.dispatchEvent(new CustomEvent<ValueChange>('valuechange', { detail }));
  }
}
