// A line that adds an item to a list: a button, then a field; what is typed stays until it is saved. The list that it
// stands in says what else the item has.
import { LightningElement, api } from 'lwc';
import { ask } from 'c/planAsk';
import type { PlanPart } from 'c/planDesk';
import type { Fields } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { labels } from 'c/planLabels';

export default class PlanAdd extends LightningElement {
  @api list: PlanPart = 'objectives';
  /** Field that what is typed goes into. */
  @api field = 'name';
  /** Of the item beside it. */
  @api values: Fields = {};
  @api label = '';
  /** Where there is little room; the label is heard then. */
  @api shortLabel = '';
  /** What the field is called. */
  @api fieldLabel = '';

  labels = labels;
  isOpen = false;
  isSaving = false;
  draft = '';
  problem = '';
  takesFocus = false;

  override renderedCallback() {
    if (this.takesFocus) {
      this.takesFocus = false;
      this.template?.querySelector<HTMLElement>('.first')?.focus();
    }
  }

  get shownLabel() {
    return this.shortLabel || this.label;
  }

  @api open() {
    this.isOpen = true;
    this.takesFocus = true;
  }

  type(event: Event) {
    this.draft = (event.target as HTMLInputElement).value;
    this.problem = '';
  }

  press(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      this.save();
    } else if (event.key === 'Escape') {
      this.cancel();
    }
  }

  cancel() {
    this.isOpen = false;
    this.draft = '';
    this.problem = '';
    this.takesFocus = true;
  }

  save() {
    const text = this.draft.trim();
    if (text === '') {
      this.problem = labels.needed;
      return;
    }
    this.isSaving = true;
    ask(this, {
      do: 'add',
      part: this.list,
      values: { ...this.values, [this.field]: text },
      answer: (problem) => this.answered(problem)
    });
  }

  private answered(problem: string | null) {
    this.isSaving = false;
    if (problem === null) {
      this.cancel();
    } else {
      this.problem = fillPlain(labels.refused, problem);
    }
  }
}
