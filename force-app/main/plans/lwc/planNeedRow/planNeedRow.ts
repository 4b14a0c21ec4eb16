// A need: what the customer said, of which kind, how much it matters, what shows it; edited in place.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import { ask, askEdit, type FieldSave } from 'c/planAsk';
import type { PlanConflict, Refusal } from 'c/planDesk';
import type { Need } from 'c/planEngine';
import type PlanHandle from 'c/planHandle';
import type { Choice } from 'c/recordLookup';
import { fillPlain } from 'c/phrase';
import { fieldLabel, shortDay, type ObjectiveOption, type PlanWords } from 'c/planSentence';

const KINDS = ['Business', 'Technical'] as const;
const PRIORITIES = ['High', 'Medium', 'Low'] as const;

export default class PlanNeedRow extends LightningElement {
  @api need!: Need;
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api options: readonly ObjectiveOption[] = [];
  @api lifted = false;
  /** Contacts of the customer whom the plan knows. */
  @api people: readonly Choice[] = [];
  @api refusal: Refusal | undefined;
  @api conflict: PlanConflict | undefined;
  @api names: ReadonlyMap<string, string> = new Map();

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

  get text() {
    return this.need.need.text ?? '';
  }

  get context() {
    return { measure: null, names: this.names };
  }

  get label() {
    const { labels, words, text } = this;
    return {
      need: labels.columnNeed,
      kind: fieldLabel(labels.columnKind, text, words),
      priority: fieldLabel(labels.columnPriority, text, words),
      evidence: fieldLabel(labels.columnEvidence, text, words),
      evidenceDate: fieldLabel(labels.evidenceDate, text, words),
      saidBy: fieldLabel(labels.saidBy, text, words),
      link: fillPlain(labels.linkOf, text)
    };
  }

  get kinds() {
    return KINDS.map((value) => ({ value, label: this.labels[value] }));
  }

  get priorities() {
    return PRIORITIES.map((value) => ({ value, label: this.labels[value] }));
  }

  get kind() {
    return this.need.kind ? this.labels[this.need.kind] : '';
  }

  get priority() {
    return this.need.priority ? this.labels[this.need.priority] : '';
  }

  /** Bars that are filled: three for high. */
  get bars() {
    const filled = this.need.priority ? PRIORITIES.length - PRIORITIES.indexOf(this.need.priority) : 0;
    return [1, 2, 3].map((bar) => ({
      bar,
      x: (bar - 1) * 5,
      y: 12 - bar * 4,
      height: bar * 4,
      className: bar <= filled ? 'bar' : 'bar off'
    }));
  }

  get evidenceText() {
    return this.need.evidence ?? '';
  }

  get evidenceDay() {
    return this.need.evidenceDate ? shortDay(this.need.evidenceDate, this.words) : '';
  }

  get link() {
    return this.options.find(({ value }) => value === this.need.objective)?.short ?? '';
  }

  get linkLook() {
    return this.link ? 'chip' : 'link';
  }

  get emptyLink() {
    return this.need.objective ? this.labels.noLinkOption : this.labels.noLink;
  }

  get commands() {
    const { labels } = this;
    return [
      { value: 'up', label: labels.menuUp },
      { value: 'down', label: labels.menuDown },
      { value: 'share', label: this.need.shared ? labels.unshare : labels.share },
      { value: 'delete', label: labels.menuDelete }
    ];
  }

  save(event: CustomEvent<FieldSave>) {
    const { field } = (event.currentTarget as HTMLElement).dataset;
    askEdit(this, 'needs', this.need.id, field ?? '', event.detail);
  }

  choose({ detail }: CustomEvent<{ readonly value: string }>) {
    const { id, shared } = this.need;
    if (detail.value === 'delete') {
      ask(this, { do: 'remove', part: 'needs', id });
    } else if (detail.value === 'share') {
      ask(this, { do: 'edit', part: 'needs', id, values: { shared: !shared } });
    } else {
      this.dispatchEvent(new CustomEvent('shift', { detail: { delta: detail.value === 'up' ? -1 : 1 } }));
    }
  }
}
