// Says that programs are applied to the deal, since when, and leads to the record of it.
import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { labels } from 'c/applyLabels';
import { appliedSentence } from 'c/applySentence';
import type { Applied } from 'c/dealEngine';

export default class AppliedNote extends LightningElement {
  @api applied!: Applied;
  /** Today, `YYYY-MM-DD`. */
  @api today = '';

  labels = labels;

  get sentence() {
    const { today } = this;
    return appliedSentence(this.applied, { labels, locale: LOCALE, timeZone: TIME_ZONE, today });
  }
}
