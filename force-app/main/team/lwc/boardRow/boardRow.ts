// A row of the board: a team with what opens and closes it, or a rep. The bars of a column share one line of the plan.
import { LightningElement, api } from 'lwc';
import type { ListedRow } from 'c/teamEngine';
import type { Cell } from 'c/boardTable';

/** What a row shows; handed over as it is, so that nothing guards each of its cells. */
export interface RowShown {
  readonly row: ListedRow;
  readonly cells: readonly Cell[];
  /** Place in the whole table, the head is 1. */
  readonly index: number;
}

export default class BoardRow extends LightningElement {
  @api shown!: RowShown;
  /** Whether it is the tab stop. */
  @api isActive = false;
  /** Whether its panel is open. */
  @api isOpen = false;
  /** Style that places the columns. */
  @api columns = '';

  @api
  focusRow() {
    (this.refs?.row as HTMLElement | undefined)?.focus();
  }

  get row() {
    return this.shown.row;
  }

  get isTeam() {
    return this.row.isOpen !== null;
  }

  get expanded() {
    return this.row.isOpen === null ? undefined : String(this.row.isOpen);
  }

  get selected() {
    return this.isTeam ? undefined : String(this.isOpen);
  }

  get tabStop() {
    return this.isActive ? '0' : '-1';
  }

  get rowClass() {
    return `row${this.isTeam ? ` team level-${Math.min(this.row.level, 2)}` : ''}${this.isOpen ? ' open' : ''}`;
  }

  get chevronClass() {
    return this.row.isOpen ? 'chevron' : 'chevron closed';
  }

  get indent() {
    return `padding-inline-start: calc(var(--indent) * ${this.row.level - 1} + 0.5rem)`;
  }
}
