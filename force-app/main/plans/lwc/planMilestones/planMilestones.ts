// The milestones of a plan: what is reached by which day, and for which objective; edited in place.
import { LightningElement, api } from 'lwc';
import { ask, askEdit, type FieldSave } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { Milestone } from 'c/planEngine';
import type PlanAdd from 'c/planAdd';
import { fillPlain } from 'c/phrase';
import { fieldLabel, shortDay, type ObjectiveOption, type PlanWords } from 'c/planSentence';

export default class PlanMilestones extends LightningElement {
  @api milestones: readonly Milestone[] = [];
  @api options: readonly ObjectiveOption[] = [];
  @api words!: PlanWords;
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  @api focus() {
    const first = this.template?.querySelector<HTMLElement & PlanAdd>('c-plan-field, c-plan-add');
    first?.focus();
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

  get rows() {
    const { refusals, conflicts } = this.state;
    return this.milestones.map((milestone) => ({
      ...milestone,
      ...this.shown(milestone),
      refusal: refusals.get(milestone.id),
      conflict: conflicts.get(milestone.id)
    }));
  }

  check(event: Event) {
    const { dataset, checked } = event.currentTarget as HTMLInputElement;
    ask(this, {
      do: 'edit',
      part: 'milestones',
      id: dataset.id ?? '',
      values: { done: checked ? this.words.asOf : null }
    });
  }

  save(event: CustomEvent<FieldSave>) {
    const { id = '', field = '' } = (event.currentTarget as HTMLElement).dataset;
    askEdit(this, 'milestones', id, field, event.detail);
  }

  choose(event: CustomEvent<{ readonly value: string }>) {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    const shared = this.milestones.find((milestone) => milestone.id === id)?.shared ?? false;
    ask(
      this,
      event.detail.value === 'share'
        ? { do: 'edit', part: 'milestones', id, values: { shared: !shared } }
        : { do: 'remove', part: 'milestones', id }
    );
  }

  private shown({ name, due, done, objective, shared }: Milestone) {
    const { labels, words } = this;
    const link = this.options.find(({ value }) => value === objective)?.short ?? '';
    const isLate = done === null && due !== null && due < words.asOf;
    return {
      isDone: done !== null,
      look: done === null ? 'link' : 'done',
      dueDay: due,
      due: due ? shortDay(due, words) : '',
      done: done ? fillPlain(labels.doneOn, shortDay(done, words)) : isLate ? labels.milestoneLate : '',
      className: `milestone${isLate ? ' late' : ''}`,
      link,
      linkLook: link ? 'chip' : 'link',
      emptyLink: objective ? labels.noLinkOption : labels.noLink,
      label: {
        name: fillPlain(labels.milestoneName, name),
        done: fillPlain(labels.milestoneDone, name),
        due: fieldLabel(labels.columnDue, name, words),
        link: fillPlain(labels.linkOf, name)
      },
      commands: [
        { value: 'share', label: shared ? labels.unshare : labels.share },
        { value: 'delete', label: labels.menuDelete }
      ]
    };
  }
}
