// A milestone: what is reached by which day, and for which objective; edited in place.
import { LightningElement, api } from 'lwc';
import { ask, askEdit, type FieldSave } from 'c/planAsk';
import type { PlanConflict, Refusal } from 'c/planDesk';
import type { Fields, Milestone } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { fieldLabel, shortDay, type ObjectiveOption, type PlanWords } from 'c/planSentence';

export default class PlanMilestoneRow extends LightningElement {
  @api milestone!: Milestone;
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api refusal: Refusal | undefined;
  @api conflict: PlanConflict | undefined;
  @api names: ReadonlyMap<string, string> = new Map();

  @api focus() {
    this.template?.querySelector<HTMLElement>('c-plan-field')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get editable() {
    return this.words.editable;
  }

  get readOnly() {
    return !this.words.editable;
  }

  get isDone() {
    return this.milestone.done !== null;
  }

  get isLate() {
    const { done, due } = this.milestone;
    return done === null && due !== null && due < this.words.asOf;
  }

  get look() {
    return this.isDone ? 'done' : 'link';
  }

  get rowClass() {
    return this.isLate ? 'row overdue' : 'row';
  }

  get due() {
    return this.milestone.due ? shortDay(this.milestone.due, this.words) : '';
  }

  /** On which day it was reached, or that it was not. */
  get note() {
    const { done } = this.milestone;
    if (done) {
      return fillPlain(this.labels.doneOn, shortDay(done, this.words));
    }
    return this.isLate ? this.labels.milestoneLate : '';
  }

  get link() {
    return this.options.find(({ value }) => value === this.milestone.objective)?.short ?? '';
  }

  get linkLook() {
    return this.link ? 'chip' : 'link';
  }

  get emptyLink() {
    return this.milestone.objective ? this.labels.noLinkOption : this.labels.noLink;
  }

  get label() {
    const { labels, words } = this;
    const { name } = this.milestone;
    return {
      name: fillPlain(labels.milestoneName, name),
      done: fillPlain(labels.milestoneDone, name),
      due: fieldLabel(labels.columnDue, name, words),
      link: fillPlain(labels.linkOf, name)
    };
  }

  get commands() {
    const { labels } = this;
    return [
      { value: 'share', label: this.milestone.shared ? labels.unshare : labels.share },
      { value: 'delete', label: labels.menuDelete }
    ];
  }

  check(event: Event) {
    const { checked } = event.currentTarget as HTMLInputElement;
    this.edit({ done: checked ? this.words.asOf : null });
  }

  save(event: CustomEvent<FieldSave>) {
    const { field = '' } = (event.currentTarget as HTMLElement).dataset;
    askEdit(this, 'milestones', this.milestone.id, field, event.detail);
  }

  choose({ detail }: CustomEvent<{ readonly value: string }>) {
    const { id, shared } = this.milestone;
    if (detail.value === 'share') {
      this.edit({ shared: !shared });
    } else {
      ask(this, { do: 'remove', part: 'milestones', id });
    }
  }

  private edit(values: Fields) {
    ask(this, { do: 'edit', part: 'milestones', id: this.milestone.id, values });
  }
}
