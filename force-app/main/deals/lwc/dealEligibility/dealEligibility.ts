// The deal desk of an opportunity: loads the deal, then the rules of its programs shard by shard, judges them, shows the
// answer or the state.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import LAST_MODIFIED from '@salesforce/schema/Opportunity.LastModifiedDate';
import { refreshApex } from '@salesforce/apex';
import load from '@salesforce/apex/DealController.load';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { getFieldValue, getRecord, type UiRecord } from 'lightning/uiRecordApi';
import { decode, type DealInput, type DealLoad, type RepairStep } from 'c/dealEngine';
import { failureOf, loadPrograms, type Failure } from 'c/dealFetch';
import { labels } from 'c/dealLabels';
import { opaque } from 'c/opaque';
import { noneValidText, readyText, wordsOf, type DealWords } from 'c/dealSentence';
import type AddedUnits from 'c/addedUnits';
import type DealAnswer from 'c/dealAnswer';
import type { ApplyResult } from 'c/dealApply';
import type { DeskActions } from 'c/programRows';
import { appliedToast, askToApply, type ApplyAsked } from './applying';
import { PROGRAMS, productsOf } from './destinations';
import { whatIfStart, type WhatIfRequest, type WhatIfStart } from './whatIfStart';

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
      this.whatIf = undefined;
      this.result = undefined;
      this.lastModified = undefined;
      this.loaded = undefined;
    }
  }

  opportunityId: string | undefined;
  labels = labels;
  input: DealInput | undefined;
  words: DealWords | undefined;
  failure: Failure | undefined;
  /** What the what-if on screen begins with; undefined: the deal as it is saved. */
  whatIf: WhatIfStart | undefined;
  /** What was applied on this page. */
  result: ApplyResult | undefined;
  actions: DeskActions = { whatIf: true, apply: true, addUnits: true };

  wired: WireResult<DealLoad> | undefined;
  /** The deal whose rules are on their way or shown: what comes for an older one is late. */
  loaded: DealLoad | undefined;
  lastModified: unknown;
  refreshId: number | undefined;

  @wire(load, { opportunityId: '$opportunityId' })
  receiveDeal(wired: WireResult<DealLoad>) {
    this.wired = wired;
    if (wired.data) {
      this.loaded = wired.data;
      this.showWithRules(wired.data);
    } else if (wired.error) {
      this.loaded = undefined;
      this.failure = failureOf(wired.error, labels);
    }
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

  /** Limits that the deal broke when its programs were applied; the org keeps no record of them. */
  get broken() {
    const isCurrent = this.result?.evaluationId === this.input?.applied?.evaluationId;
    return isCurrent ? this.result?.guardrails : undefined;
  }

  /** Hidden rather than gone: the rep's own choice of programs is still there afterwards. */
  get answerClass() {
    return this.whatIf ? 'slds-hide' : '';
  }

  openWhatIf({ detail }: CustomEvent<WhatIfRequest>) {
    this.whatIf = this.input && whatIfStart(this.input, detail);
  }

  async closeWhatIf() {
    this.whatIf = undefined;
    await Promise.resolve();
    (this.refs?.answer as DealAnswer | undefined)?.focusWhatIf();
  }

  async applyPrograms({ detail }: CustomEvent<ApplyAsked>) {
    const result = this.input && (await askToApply(this.input, detail, () => this.fresh()));
    if (this.input && result) {
      this.result = result;
      this.dispatchEvent(appliedToast(this.input, result));
      await this.refresh();
    }
  }

  async addUnits({ detail }: CustomEvent<{ readonly steps: readonly RepairStep[] }>) {
    await (this.refs?.added as AddedUnits | undefined)?.add(detail.steps);
  }

  async tryAgain() {
    this.failure = undefined;
    await this.refresh();
    // The same error again is not handed over a second time.
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, labels);
    }
  }

  addProducts() {
    if (this.opportunityId) {
      this[NavigationMixin.Navigate](productsOf(this.opportunityId));
    }
  }

  openPrograms() {
    this[NavigationMixin.Navigate](PROGRAMS);
  }

  /** The deal as the org has it now. */
  private async fresh(): Promise<DealInput> {
    await this.refresh();
    const sent = this.loaded;
    const programs = sent && (await loadPrograms(sent.shards));
    if (!sent || !programs) {
      throw new Error(labels.errorText);
    }
    return decode({ ...sent, programs });
  }

  async refresh(): Promise<boolean> {
    await refreshApex(this.wired);
    return true;
  }

  private async showWithRules(sent: DealLoad) {
    try {
      const programs = await loadPrograms(sent.shards);
      if (programs && this.loaded === sent) {
        this.show(decode({ ...sent, programs }));
      } else if (this.loaded === sent) {
        await this.showChanged(sent);
      }
    } catch (error) {
      if (this.loaded === sent) {
        this.failure = failureOf(error as FetchError, labels);
      }
    }
  }

  /** A program was changed between deal and rules: a fresh deal names new shards. */
  private async showChanged(sent: DealLoad) {
    await this.refresh();
    if (this.loaded === sent) {
      this.failure = { text: labels.errorText, details: undefined };
    }
  }

  private show(input: DealInput) {
    this.failure = undefined;
    this.input = opaque(input);
    this.words = opaque(wordsOf(input, labels, LOCALE));
  }
}
