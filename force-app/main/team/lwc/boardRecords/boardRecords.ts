// How a figure of a board is reckoned, and the records that it is made of.
import { LightningElement, api } from 'lwc';
import type { BoardPanelLabels } from 'c/boardPanelLabels';
import type { BoardRecord } from 'c/boardPanels';

export default class BoardRecords extends LightningElement {
  @api formula = '';
  /** Absent: they are being loaded. */
  @api records: readonly BoardRecord[] | undefined;
  /** Whether there may be more than are listed. */
  @api cut = false;
  @api problem = '';
  @api labels!: BoardPanelLabels;

  get isNone() {
    return this.records?.length === 0;
  }

  get isWaiting() {
    return !this.records && !this.problem;
  }
}
