// The criteria of a program as rows, and the text that joins them; every change is a new rule for the container.
import { LightningElement, api } from 'lwc';
import type { Catalogue, CompiledCriterion, CompiledProgram } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import type { RuleWords } from 'c/programSentence';
import { fieldsFor, moved, operatorsFor, withChange, withCriterion, withoutRow } from 'c/ruleDraft';
import { hearMoves, type Move } from './moves';
import { rowsOf } from './rows';

export type { CriterionRowView } from './rows';

type Row = HTMLElement & { focusOn(part: 'value' | 'field'): void };

export default class CriterionBuilder extends LightningElement {
  @api program!: CompiledProgram;
  @api active: CompiledProgram | null = null;
  @api catalogue!: Catalogue;
  @api words!: RuleWords;
  @api readOnly = false;

  /** The rule before a row was deleted, for Undo. */
  before: CompiledProgram | undefined;
  message: string | undefined;
  /** Where the focus goes once it is there: to a row's field, or to Undo. */
  private focusNext: number | 'undo' | undefined;
  /** The list whose keys are heard. */
  private heard: HTMLElement | undefined;

  override renderedCallback() {
    const rows = this.refs?.rows as HTMLElement | undefined;
    if (rows && rows !== this.heard) {
      this.heard = rows;
      hearMoves(
        rows,
        () => !this.readOnly,
        (move) => this.moveRow(move)
      );
    }
    if (this.focusNext) {
      if (this.focusNext === 'undo') {
        this.template?.querySelector<HTMLElement>('c-undo-note')?.focus();
      } else {
        this.rowAt(this.focusNext)?.focusOn('field');
      }
      this.focusNext = undefined;
    }
  }

  get labels() {
    return this.words.labels;
  }

  get rows() {
    return rowsOf(this.program, this.active, this.catalogue, this.words);
  }

  get fieldOptions() {
    return fieldsFor(this.program, this.catalogue).map(({ key, label }) => ({ label, value: key }));
  }

  get undoLabel() {
    return this.before && this.labels.undo;
  }

  get editable() {
    return !this.readOnly;
  }

  get canMove() {
    return !this.readOnly && this.program.criteria.length > 1;
  }

  /** Leads to the value of a criterion: `criterion-2`. */
  @api
  focusOn(target: string) {
    this.rowAt(Number(target.replace('criterion-', '')))?.focusOn('value');
  }

  changeRow({ detail }: CustomEvent<{ readonly sequence: number; readonly change: Partial<CompiledCriterion> }>) {
    this.emit(withChange(this.program, detail.sequence, detail.change, this.catalogue));
  }

  changeLogic({ detail }: CustomEvent<string>) {
    this.emit({ ...this.program, logic: detail.trim() === '' ? null : detail });
  }

  add() {
    const [first] = this.fieldOptions;
    const [operator = 'equals'] = operatorsFor(first?.value ?? '', this.program, this.catalogue);
    this.emit(withCriterion(this.program, first?.value ?? '', operator));
    this.focusNext = this.program.criteria.length + 1;
  }

  remove({ detail: sequence }: CustomEvent<number>) {
    const before = this.program;
    this.emit(withoutRow(before, sequence));
    this.before = before;
    this.message = fillPlain(this.labels.criterionDeleted, sequence);
    this.focusNext = 'undo';
  }

  undo() {
    if (this.before) {
      this.emit(this.before);
    }
  }

  private moveRow({ sequence, by }: Move) {
    const program = moved(this.program, sequence, by);
    if (program !== this.program) {
      this.emit(program);
      this.message = fillPlain(this.labels.criterionMoved, sequence, sequence + by);
      this.focusNext = sequence + by;
    }
  }

  private rowAt(sequence: number): Row | null | undefined {
    return this.template?.querySelector<Row>(`c-criterion-row[data-sequence="${sequence}"]`);
  }

  /** Another change can no longer be taken back by Undo without losing it. */
  private emit(program: CompiledProgram) {
    this.before = undefined;
    this.message = undefined;
    this.dispatchEvent(new CustomEvent('rulechange', { detail: program }));
  }
}
