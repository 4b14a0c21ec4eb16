// An action: done or not, who, until when, what blocks it; edited in place.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { ask, askEdit, type FieldSave } from 'c/planAsk';
import type { PlanConflict, Refusal } from 'c/planDesk';
import type { Action, Fields } from 'c/planEngine';
import type PlanField from 'c/planField';
import type PlanHandle from 'c/planHandle';
import { fillPlain } from 'c/phrase';
import { daysAgo, fieldLabel, shortDay, type ObjectiveOption, type PlanWords } from 'c/planSentence';
import type { Choice } from 'c/recordLookup';

export default class PlanActionRow extends LightningElement {
  @api action!: Action;
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api options: readonly ObjectiveOption[] = [];
  @api people: readonly Choice[] = [];
  @api lifted = false;
  @api refusal: Refusal | undefined;
  @api conflict: PlanConflict | undefined;
  @api names: ReadonlyMap<string, string> = new Map();

  /** Somebody is about to say what blocks it. */
  asksBlocker = false;
  opensBlocker = false;

  override renderedCallback() {
    if (this.opensBlocker) {
      this.opensBlocker = false;
      this.template?.querySelector<HTMLElement & PlanField>('c-plan-field[data-field="blocker"]')?.begin();
    }
  }

  @api focusHandle() {
    this.template?.querySelector<HTMLElement & PlanHandle>('c-plan-handle')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get editable() {
    return this.words.editable;
  }

  get rowClass() {
    return `row ${this.layout}${this.conflict ? ' conflicting' : ''}${this.lifted ? ' lifted' : ''}`;
  }

  get isDone() {
    return this.action.done !== null;
  }

  get look() {
    return this.isDone ? 'done' : 'link';
  }

  get label() {
    const { labels, words } = this;
    const { name } = this.action;
    return {
      name: fillPlain(labels.actionName, name),
      done: fillPlain(labels.actionDone, name),
      due: fieldLabel(labels.columnDue, name, words),
      owner: fillPlain(labels.ownerOf, name),
      blocker: fillPlain(labels.blockerOf, name),
      link: fillPlain(labels.linkOf, name)
    };
  }

  get ownerKind() {
    return this.action.side === 'Us' ? 'user' : 'contact';
  }

  get link() {
    return this.options.find(({ value }) => value === this.action.objective)?.short ?? '';
  }

  get linkLook() {
    return this.link ? 'chip' : 'link';
  }

  get due() {
    const { done, due } = this.action;
    return done ? fillPlain(this.labels.doneOn, shortDay(done, this.words)) : due ? shortDay(due, this.words) : '';
  }

  get late() {
    const { due } = this.action;
    const days = due && !this.isDone ? daysAgo(due, this.words) : 0;
    if (days <= 0) {
      return '';
    }
    return days === 1 ? this.labels.lateOne : fillPlain(this.labels.late, days);
  }

  get readOnly() {
    return !this.editable;
  }

  get emptyLink() {
    return this.action.objective ? this.labels.noLinkOption : this.labels.noLink;
  }

  get context() {
    return { measure: null, names: this.names };
  }

  get dueClass() {
    return this.late ? 'due is-late' : 'due';
  }

  get showsBlocker() {
    return this.action.blocker !== null || this.asksBlocker;
  }

  get blocker() {
    return this.action.blocker ? fillPlain(this.labels.blocked, this.action.blocker) : '';
  }

  /** The owner does not find it among the tasks. */
  get taskProblem() {
    const { taskProblem } = this.action;
    return taskProblem === undefined ? '' : fillPlain(this.labels.taskProblem, taskProblem);
  }

  get commands() {
    const { labels } = this;
    return [
      { value: 'up', label: labels.menuUp },
      { value: 'down', label: labels.menuDown },
      this.action.blocker
        ? { value: 'free', label: labels.removeBlocker }
        : { value: 'block', label: labels.addBlocker },
      { value: 'share', label: this.action.shared ? labels.unshare : labels.share },
      { value: 'delete', label: labels.menuDelete }
    ];
  }

  save(event: CustomEvent<FieldSave>) {
    const { field } = (event.currentTarget as HTMLElement).dataset;
    this.asksBlocker = false;
    askEdit(this, 'actions', this.action.id, field ?? '', event.detail);
  }

  check(event: Event) {
    const { checked } = event.target as HTMLInputElement;
    this.edit({ done: checked ? this.words.asOf : null });
  }

  choose({ detail }: CustomEvent<{ readonly value: string }>) {
    const { id, shared } = this.action;
    switch (detail.value) {
      case 'delete':
        ask(this, { do: 'remove', part: 'actions', id });
        break;
      case 'share':
        this.edit({ shared: !shared });
        break;
      case 'free':
        this.edit({ blocker: null });
        break;
      case 'block':
        this.asksBlocker = true;
        this.opensBlocker = true;
        break;
      default:
        this.dispatchEvent(new CustomEvent('shift', { detail: { delta: detail.value === 'up' ? -1 : 1 } }));
    }
  }

  private edit(values: Fields) {
    ask(this, { do: 'edit', part: 'actions', id: this.action.id, values });
  }
}
