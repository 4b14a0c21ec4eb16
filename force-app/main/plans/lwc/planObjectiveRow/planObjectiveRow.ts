// An objective with its figures, each edited in place; what somebody else changed meanwhile stands below it.
import { LightningElement, api } from 'lwc';
import type { Layout } from 'c/ownWidth';
import type { PlanConflict, Refusal } from 'c/planDesk';
import { ask, askEdit, type FieldSave } from 'c/planAsk';
import type { Objective } from 'c/planEngine';
import type PlanHandle from 'c/planHandle';
import { fillPlain } from 'c/phrase';
import { daysAgo, fieldLabel, figureText, measureOptions, measureText, shortDay, type PlanWords } from 'c/planSentence';

/** Ten-thousandths. */
const FIGURE = 10_000;
/** Days after which a current figure shows how old it is. */
const FRESH = 1;
const FIGURES = ['baseline', 'target', 'current'] as const;

export default class PlanObjectiveRow extends LightningElement {
  @api objective!: Objective;
  /** `O3` */
  @api number = '';
  @api start: string | null = null;
  @api words!: PlanWords;
  @api layout: Layout = 'wide';
  @api lifted = false;
  @api refusal: Refusal | undefined;
  @api conflict: PlanConflict | undefined;
  @api names: ReadonlyMap<string, string> = new Map();

  @api focusHandle() {
    this.template?.querySelector<HTMLElement & PlanHandle>('c-plan-handle')?.focus();
  }

  /** Where a target is missing, that is where to go. */
  @api focusOpen() {
    const missing = this.template?.querySelector<HTMLElement>('c-plan-field[data-field="target"]');
    (this.objective.target === null ? missing : null)?.focus();
    return this.objective.target === null;
  }

  get labels() {
    return this.words.labels;
  }

  get editable() {
    return this.words.editable;
  }

  get isNarrow() {
    return this.layout === 'narrow';
  }

  get rowClass() {
    return `row ${this.layout}${this.conflict ? ' conflicting' : ''}${this.lifted ? ' lifted' : ''}`;
  }

  get context() {
    return { measure: this.objective.measure, names: this.names };
  }

  get measures() {
    return measureOptions(this.words);
  }

  get measure() {
    return measureText(this.objective, this.words);
  }

  get due() {
    return this.objective.due ? shortDay(this.objective.due, this.words) : '';
  }

  get isManual() {
    return this.objective.measure === 'Manual';
  }

  get label() {
    const { words, labels } = this;
    const of = (field: string) => fieldLabel(field, this.objective.name, words);
    return {
      name: labels.columnObjective,
      measure: of(labels.columnMeasure),
      baseline: of(labels.columnBaseline),
      target: of(labels.columnTarget),
      current: of(labels.columnCurrent),
      due: of(labels.columnDue)
    };
  }

  get figures() {
    const { objective, words } = this;
    const { measure } = objective;
    const shown = FIGURES.map((field) => {
      const value = objective[field];
      return [field, value === null ? '' : figureText(value, measure, words)] as const;
    });
    return Object.fromEntries(shown) as Record<(typeof FIGURES)[number], string>;
  }

  get scale() {
    return FIGURE;
  }

  get asOf() {
    const day = this.objective.currentAsOf;
    return day && daysAgo(day, this.words) > FRESH ? fillPlain(this.labels.asOf, shortDay(day, this.words)) : '';
  }

  get commands() {
    const { labels } = this;
    return [
      { value: 'up', label: labels.menuUp },
      { value: 'down', label: labels.menuDown },
      { value: 'share', label: this.objective.shared ? labels.unshare : labels.share },
      { value: 'delete', label: labels.menuDelete }
    ];
  }

  save(event: CustomEvent<FieldSave>) {
    const { field } = (event.currentTarget as HTMLElement).dataset;
    askEdit(this, 'objectives', this.objective.id, field ?? '', event.detail);
  }

  choose({ detail }: CustomEvent<{ readonly value: string }>) {
    const { id, shared } = this.objective;
    if (detail.value === 'delete') {
      ask(this, { do: 'remove', part: 'objectives', id });
    } else if (detail.value === 'share') {
      ask(this, { do: 'edit', part: 'objectives', id, values: { shared: !shared } });
    } else {
      this.dispatchEvent(new CustomEvent('shift', { detail: { delta: detail.value === 'up' ? -1 : 1 } }));
    }
  }
}
