// Why the chance to reach the quota changed since the last week's snapshot.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { Measure } from 'c/quotaEngine';
import type { BridgeText, QuotaWords } from 'c/quotaSentence';

export default class ChanceBridge extends LightningElement {
  @api bridge!: BridgeText;
  @api measure: Measure = 'Revenue';
  /** Key of the period that is looked at. */
  @api period = '';
  @api words!: QuotaWords;

  get rows() {
    const { measure, period, words } = this;
    return this.bridge.rows.map((row) => ({
      ...row,
      rowClass: row.isTotal ? 'row total' : 'row',
      links: row.deals.map(({ id, name }) => ({ id, name, url: `/lightning/r/${id}/view` })),
      // What was stored of another day cannot be reckoned again; its record has it.
      question: row.key === 'to' ? { figure: 'Chance' as const, measure, period } : null,
      label: fillPlain(words.labels.openFigure, words.labels.box.Chance)
    }));
  }
}
