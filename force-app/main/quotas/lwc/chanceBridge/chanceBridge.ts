// Why the chance to reach the quota changed since the last week's snapshot.
import { LightningElement, api } from 'lwc';
import type { BridgeText } from 'c/quotaSentence';

export default class ChanceBridge extends LightningElement {
  @api bridge!: BridgeText;

  get rows() {
    return this.bridge.rows.map((row) => ({ ...row, rowClass: row.isTotal ? 'row total' : 'row' }));
  }
}
