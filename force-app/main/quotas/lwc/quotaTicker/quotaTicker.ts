// The quota of the quarter beside any page: the tracker's own answer, asked for once and again when the panel opens.
import { LightningElement, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/QuotaController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { EnclosingUtilityId, minimize, onUtilityClick } from 'lightning/platformUtilityBarApi';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { failureOf, type Failure } from 'c/dealFetch';
import { opaque } from 'c/opaque';
import { answer } from 'c/quotaAnswer';
import { inputOf, type QuotaLoad } from 'c/quotaFetch';
import { labels } from 'c/quotaLabels';
import { withStale, wordsOf, type QuotaWords } from 'c/quotaSentence';
import { standingOf, type TickerStanding } from './standing';

export default class QuotaTicker extends NavigationMixin(LightningElement) {
  labels = labels;
  shown: TickerStanding | null = null;
  words: QuotaWords | undefined;
  failure: Failure | undefined;
  wired: WireResult<QuotaLoad> | undefined;
  utilityId: string | null = null;
  refreshId: number | undefined;

  /** The same question as the home page's tracker: Lightning answers both from one load. */
  @wire(load, { quotaId: null })
  receive(wired: WireResult<QuotaLoad>) {
    this.wired = wired;
    if (wired.data) {
      const input = inputOf(wired.data);
      const words = wordsOf(input, input.today, labels, LOCALE);
      this.failure = undefined;
      this.words = opaque(words);
      const standing = standingOf(input, answer(input, input.today), words);
      this.shown = standing && opaque(standing);
    } else if (wired.error) {
      this.failure = failureOf(wired.error, labels);
    }
  }

  /** Where newer figures fail, those that are there stay, with their day. */
  get shownFailure() {
    return this.failure && withStale(this.failure, this.words);
  }

  get isLoading() {
    return !this.failure;
  }

  @wire(EnclosingUtilityId)
  receiveUtility(utilityId: string | null) {
    this.utilityId = utilityId;
    if (utilityId) {
      // The panel keeps its component while it is closed: records may have changed since.
      onUtilityClick(utilityId, ({ panelVisible }) => {
        if (panelVisible) {
          this.refresh();
        }
      });
    }
  }

  override connectedCallback() {
    this.refreshId = registerRefreshHandler(this, () => this.refresh());
  }

  override disconnectedCallback() {
    if (this.refreshId !== undefined) {
      unregisterRefreshHandler(this.refreshId);
    }
  }

  async refresh(): Promise<boolean> {
    await refreshApex(this.wired);
    return true;
  }

  async tryAgain() {
    this.failure = undefined;
    await this.refresh();
    // The same error again is not handed over a second time.
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, labels);
    }
  }

  openTracker() {
    this[NavigationMixin.Navigate]({ type: 'standard__namedPage', attributes: { pageName: 'home' } });
    if (this.utilityId) {
      minimize(this.utilityId);
    }
  }
}
