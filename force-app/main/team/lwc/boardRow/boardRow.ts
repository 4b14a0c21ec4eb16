// A row of the board: a team with what opens and closes it, or a rep. The bars of a column share one line of the plan.
import { LightningElement, api } from 'lwc';
import { percentText } from 'c/chartScale';
import type { ListedRow } from 'c/teamEngine';

/** Where the quota's tick stands on a bar, as {@link QuotaBullet} has it. */
const QUOTA_AT = 0.94;
/** Wider ones hold what goes over. */
const WIDE_QUOTA_AT = 0.9;

interface RowCell {
  readonly key: string;
  readonly className: string;
  readonly isBar: boolean;
  readonly plan: number | null;
}

export default class BoardRow extends LightningElement {
  @api row!: ListedRow;
  @api cells: readonly RowCell[] = [];
  /** Place in the whole table, the head is 1. */
  @api index = 2;
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

  get drawn() {
    return this.cells.map((cell) => {
      const quotaAt = cell.className.includes('wide') ? WIDE_QUOTA_AT : QUOTA_AT;
      return {
        ...cell,
        quotaAt,
        planStyle: cell.plan === null ? null : `left: ${percentText(Math.min(1, cell.plan * quotaAt))}`
      };
    });
  }
}
