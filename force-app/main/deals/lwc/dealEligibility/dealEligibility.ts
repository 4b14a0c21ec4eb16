// The deal desk of an opportunity: loads the deal, then the rules of its programs shard by shard, judges them, shows the
// answer or the state.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import LAST_MODIFIED from '@salesforce/schema/Opportunity.LastModifiedDate';
import load from '@salesforce/apex/DealController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getFieldValue, getRecord, type UiRecord } from 'lightning/uiRecordApi';
import type { DealInput, DealLoad } from 'c/dealEngine';
import type { Failure } from 'c/dealFetch';
import { labels } from 'c/dealLabels';
import { opaque } from 'c/opaque';
import { noneValidText, readyText, wordsOf, type DealWords } from 'c/dealSentence';
import { PROGRAMS, productsOf } from './destinations';
import { DealSource } from './source';

export default class DealEligibility extends NavigationMixin(LightningElement) {
  /** Another record starts anew: no verdict ever stands under a deal that it is not about. */
  @api
  get recordId(): string | undefined {
    return this.opportunityId;
  }
  set recordId(id: string | undefined) {
    if (id !== this.opportunityId) {
      this.opportunityId = id;
      this.input = undefined;
      this.failure = undefined;
      this.lastModified = undefined;
      this.source.forget();
    }
  }

  opportunityId: string | undefined;
  labels = labels;
  input: DealInput | undefined;
  words: DealWords | undefined;
  failure: Failure | undefined;
  source = new DealSource({
    shown: (input) => this.show(input),
    failed: (failure) => (this.failure = failure)
  });
  lastModified: unknown;
  refreshId: number | undefined;

  @wire(load, { opportunityId: '$opportunityId' })
  receiveDeal(wired: WireResult<DealLoad>) {
    this.source.receive(wired);
  }

  /** An edit in a standard part of the page refreshes no Apex wire by itself. */
  @wire(getRecord, { recordId: '$opportunityId', fields: [LAST_MODIFIED] })
  receiveRecord({ data }: WireResult<UiRecord>) {
    const stamp = data && getFieldValue(data, LAST_MODIFIED);
    if (this.lastModified !== undefined && stamp !== undefined && stamp !== this.lastModified) {
      this.refresh();
    }
    this.lastModified = stamp ?? this.lastModified;
  }

  override connectedCallback() {
    this.refreshId = registerRefreshHandler(this, () => this.refresh());
  }

  override disconnectedCallback() {
    if (this.refreshId !== undefined) {
      unregisterRefreshHandler(this.refreshId);
    }
  }

  get hasNoLines() {
    return this.input?.lines.length === 0;
  }

  get hasNoPrograms() {
    return this.input?.programs.length === 0;
  }

  get readyText() {
    return this.input && this.words && readyText(this.input, this.words);
  }

  get noneValidText() {
    return this.input && this.words && noneValidText(this.input, this.words);
  }

  async tryAgain() {
    this.failure = undefined;
    await this.source.again();
  }

  addProducts() {
    if (this.opportunityId) {
      this[NavigationMixin.Navigate](productsOf(this.opportunityId));
    }
  }

  openPrograms() {
    this[NavigationMixin.Navigate](PROGRAMS);
  }

  async refresh(): Promise<boolean> {
    await this.source.refresh();
    return true;
  }

  private show(input: DealInput) {
    this.failure = undefined;
    this.input = opaque(input);
    this.words = opaque(wordsOf(input, labels, LOCALE));
  }
}
