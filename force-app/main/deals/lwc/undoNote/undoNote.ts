// What has just happened to a row, said to all, and the way back. Event `undo`; more may be said in its slot.
import { LightningElement, api } from 'lwc';

export default class UndoNote extends LightningElement {
  @api message: string | undefined;
  /** Absent: it cannot be taken back. */
  @api undoLabel: string | undefined;

  /** Takes the focus to Undo. */
  @api
  focus() {
    this.template?.querySelector('button')?.focus();
  }

  undo() {
    this.dispatchEvent(new CustomEvent('undo'));
  }
}
