// The criteria of a program as rows, and the text that joins them; every change is a new rule for the container.
import { LightningElement, api } from 'lwc';
import type { Catalogue, CompiledCriterion, CompiledProgram } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import { logicStatus, type RuleWords } from 'c/programSentence';
import { fieldsFor, moved, operatorsFor, withChange, withCriterion, withoutRow } from 'c/ruleDraft';
import { rowsOf } from './rows';

const SIGN = { valid: 'utility:check', advice: 'utility:warning', fault: 'utility:error' } as const;
const COLOR = { valid: 'good', advice: 'missing', fault: 'bad' } as const;

export default class CriterionBuilder extends LightningElement {
  @api program!: CompiledProgram;
  @api active: CompiledProgram | null = null;
  @api catalogue!: Catalogue;
  @api words!: RuleWords;
  @api readOnly = false;

  /** The rule before a row was deleted, for Undo. */
  before: CompiledProgram | undefined;
  message: string | undefined;
  opened: readonly string[] = [];
  private focusNext: string | undefined;

  constructor() {
    super();
    // Before the list boxes in the rows, to whom Alt+Down means "open".
    this.template?.addEventListener('keydown', (event) => this.moveByKey(event as KeyboardEvent), true);
  }

  override renderedCallback() {
    if (this.focusNext) {
      const control = this.template?.querySelector<HTMLElement>(this.focusNext);
      this.focusNext = undefined;
      control?.focus();
    }
  }

  get labels() {
    return this.words.labels;
  }

  get rows() {
    return rowsOf(this.program, this.active, this.catalogue, this.words, this.opened);
  }

  get fieldOptions() {
    return fieldsFor(this.program, this.catalogue).map(({ key, label }) => ({ label, value: key }));
  }

  get status() {
    const { text, level } = logicStatus(this.program, this.words);
    return { text, icon: SIGN[level], className: `status ${COLOR[level]}` };
  }

  get editable() {
    return !this.readOnly;
  }

  get canMove() {
    return !this.readOnly && this.program.criteria.length > 1;
  }

  get logic() {
    return this.program.logic ?? '';
  }

  /** Leads to the value of a criterion: `criterion-2`. */
  @api
  focusOn(target: string) {
    const sequence = target.replace('criterion-', '');
    this.template?.querySelector<HTMLElement & { focus(): void }>(`[data-value="${sequence}"]`)?.focus();
  }

  changeField(event: CustomEvent<{ value: string }>) {
    const field = event.detail.value;
    const criterion = this.criterionAt(event);
    const operators = operatorsFor(field, this.program, this.catalogue);
    const kept = operators.find((operator) => operator === criterion?.operator);
    this.set(event, { field, operator: kept ?? operators[0] ?? 'equals', values: [] });
  }

  changeOperator(event: CustomEvent<{ value: string }>) {
    const operator = event.detail.value;
    const months = operator === 'withinMonths' || this.criterionAt(event)?.operator === 'withinMonths';
    const values = this.criterionAt(event)?.values ?? [];
    const one = ['equals', 'atLeast', 'atMost'].includes(operator);
    this.set(event, { operator, values: months ? [] : one ? values.slice(0, 1) : values });
  }

  changeValues(event: CustomEvent<readonly string[]>) {
    this.set(event, { values: event.detail });
  }

  changeStep(event: CustomEvent<Partial<CompiledCriterion>>) {
    this.set(event, event.detail);
  }

  changeLogic(event: Event) {
    const text = (event.target as HTMLInputElement).value;
    this.emit({ ...this.program, logic: text.trim() === '' ? null : text });
  }

  toggleStep(event: Event) {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    this.opened = this.opened.includes(id) ? this.opened.filter((other) => other !== id) : [...this.opened, id];
  }

  add() {
    const [first] = this.fieldOptions;
    const [operator = 'equals'] = operatorsFor(first?.value ?? '', this.program, this.catalogue);
    this.emit(withCriterion(this.program, first?.value ?? '', operator));
    this.focusNext = `[data-field="${this.program.criteria.length + 1}"]`;
  }

  remove(event: Event) {
    const { before, sequence } = { before: this.program, sequence: this.sequenceOf(event) };
    this.emit(withoutRow(this.program, sequence));
    this.before = before;
    this.message = fillPlain(this.labels.criterionDeleted, sequence);
    this.focusNext = '.undo';
  }

  undo() {
    if (this.before) {
      this.emit(this.before);
    }
  }

  private moveByKey(event: KeyboardEvent) {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-sequence]');
    if (!event.altKey || by === undefined || !row || this.readOnly) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const sequence = Number(row.dataset.sequence);
    const program = moved(this.program, sequence, by);
    if (program !== this.program) {
      this.emit(program);
      this.message = fillPlain(this.labels.criterionMoved, sequence, sequence + by);
      this.focusNext = `[data-field="${sequence + by}"]`;
    }
  }

  private sequenceOf(event: Event): number {
    return Number((event.target as HTMLElement).closest<HTMLElement>('[data-sequence]')?.dataset.sequence);
  }

  private criterionAt(event: Event): CompiledCriterion | undefined {
    const sequence = this.sequenceOf(event);
    return this.program.criteria.find((criterion) => criterion.sequence === sequence);
  }

  private set(event: Event, change: Partial<CompiledCriterion>) {
    this.emit(withChange(this.program, this.sequenceOf(event), change));
  }

  /** Another change can no longer be taken back by Undo without losing it. */
  private emit(program: CompiledProgram) {
    this.before = undefined;
    this.message = undefined;
    this.dispatchEvent(new CustomEvent('rulechange', { detail: program }));
  }
}
