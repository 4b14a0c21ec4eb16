// Says which limits of the company a deal breaks with its programs: floor, discount, margin.
import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { labels } from 'c/applyLabels';
import { limitText } from 'c/applySentence';
import type { BrokenGuardrail } from 'c/dealApply';

export default class LimitNote extends LightningElement {
  /** None: nothing is shown. */
  @api broken: readonly BrokenGuardrail[] = [];

  labels = labels;

  get isBroken() {
    return this.broken.length > 0;
  }

  get limits() {
    return this.broken.map((limit) => ({
      key: `${limit.code} ${limit.lineId ?? ''}`,
      text: limitText(limit, { labels, locale: LOCALE })
    }));
  }
}
