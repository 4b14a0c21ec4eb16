// One criterion as its author changes it: field, operator, values, what a rep can do about it, what is wrong with it.
import { LightningElement, api } from 'lwc';
import type { CriterionRowView } from 'c/criterionBuilder';
import type { CompiledCriterion } from 'c/dealEngine';
import type { RuleWords } from 'c/programSentence';

type Focusable = HTMLElement & { focus(): void };

export default class CriterionRow extends LightningElement {
  @api row!: CriterionRowView;
  @api fieldOptions: readonly { readonly label: string; readonly value: string }[] = [];
  @api words!: RuleWords;
  @api readOnly = false;

  isOpen = false;

  get editable() {
    return !this.readOnly;
  }

  /** Leads to the first control of the values, or to the field. */
  @api
  focusOn(part: 'value' | 'field') {
    this.template?.querySelector<Focusable>(part === 'value' ? '.value-input' : '.field-input')?.focus();
  }

  changeField({ detail }: CustomEvent<{ value: string }>) {
    this.tell({ field: detail.value });
  }

  changeOperator({ detail }: CustomEvent<{ value: string }>) {
    this.tell({ operator: detail.value });
  }

  changeValues({ detail }: CustomEvent<readonly string[]>) {
    this.tell({ values: detail });
  }

  changeStep({ detail }: CustomEvent<Partial<CompiledCriterion>>) {
    this.tell(detail);
  }

  toggleStep() {
    this.isOpen = !this.isOpen;
  }

  remove() {
    this.dispatchEvent(new CustomEvent('deleterow', { detail: this.row.sequence }));
  }

  private tell(change: Partial<CompiledCriterion>) {
    this.dispatchEvent(new CustomEvent('changerow', { detail: { sequence: this.row.sequence, change } }));
  }
}
