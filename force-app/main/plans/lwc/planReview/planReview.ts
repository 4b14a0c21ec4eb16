// The review of an account plan: loads where it stands and its frozen copies, compares two versions, and moves the plan on.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import loadPlan from '@salesforce/apex/PlanController.load';
import load from '@salesforce/apex/PlanReviewController.load';
import transition from '@salesforce/apex/PlanReviewController.transition';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { RefreshEvent, registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { failureOf, type Failure } from 'c/dealFetch';
import { lastResult } from 'c/lastResult';
import { completeness, type PlanInput } from 'c/planEngine';
import { inputOf, type PlanLoad } from 'c/planFetch';
import { labels } from 'c/planLabels';
import { wordsOf, type PlanWords } from 'c/planSentence';
import type ReviewDecision from 'c/reviewDecision';
import { changesOf } from './changes';
import { checksOf, standardView } from './checks';
import { comparedOf, LATEST, missingOf, type Comparison } from './comparison';
import { earlierPlan } from './copies';
import { logOf, type PlanReviews, type ReviewStep } from './view';

export type { ChangeGroup } from './changes';
export type { Check, StandardView } from './checks';
export type { Compared } from './comparison';
export type { LogLine, PlanReviews, ReviewStep, StepEvent, VersionOption } from './view';

export default class PlanReview extends LightningElement {
  @api recordId = '';

  labels = labels;
  input: PlanInput | undefined;
  words: PlanWords | undefined;
  reviews: PlanReviews | undefined;
  failure: Failure | undefined;
  wiredPlan: WireResult<PlanLoad> | undefined;
  wired: WireResult<PlanReviews> | undefined;
  comparison: Comparison = LATEST;
  isSaving = false;
  said = '';
  problem = '';
  refreshId: number | undefined;

  changes = lastResult(changesOf);
  complete = lastResult((input: PlanInput) => completeness(input, input.today));

  @wire(loadPlan, { planId: '$recordId' })
  receivePlan(wired: WireResult<PlanLoad>) {
    this.wiredPlan = wired;
    if (wired.data) {
      this.input = inputOf(wired.data);
      this.words = wordsOf(this.input, labels, LOCALE);
    }
    this.fail(wired.error);
  }

  @wire(load, { planId: '$recordId' })
  receive(wired: WireResult<PlanReviews>) {
    this.wired = wired;
    if (wired.data) {
      this.reviews = wired.data;
      this.readCopies();
    }
    this.fail(wired.error);
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
    await Promise.all([refreshApex(this.wiredPlan), refreshApex(this.wired)]);
    return true;
  }

  async tryAgain() {
    this.failure = undefined;
    await this.refresh();
    this.fail(this.wiredPlan?.error ?? this.wired?.error);
  }

  /** All that the parts show; undefined while something is still to come. */
  get page() {
    const { input, words, reviews } = this;
    if (!input || !words || !reviews) {
      return undefined;
    }
    const complete = input.standard ? this.complete(input) : null;
    return {
      status: reviews.status ?? null,
      standard: complete && standardView(input, complete, words),
      checks: complete ? checksOf(input, complete, words) : [],
      log: logOf(reviews, words),
      reviews,
      diff: comparedOf(this.comparison, reviews, input, words, this.changes)
    };
  }

  compare({ detail }: CustomEvent<{ readonly side: 'older' | 'newer'; readonly value: string }>) {
    this.comparison = { ...this.comparison, [detail.side]: detail.value };
    this.readCopies();
  }

  async step({ detail }: CustomEvent<ReviewStep>) {
    this.isSaving = true;
    this.problem = '';
    this.said = '';
    try {
      this.reviews = await transition({ planId: this.recordId, step: detail });
      await this.refresh();
      this.said = labels[`reviewSaid${detail.event}`];
      (this.refs?.decision as (HTMLElement & ReviewDecision) | undefined)?.clear();
      // The button that was pressed is gone.
      (this.refs?.said as HTMLElement | undefined)?.focus();
      // The highlights panel shows the status, and the tab of the plan its compliance.
      notifyRecordUpdateAvailable([{ recordId: this.recordId }]);
      this.dispatchEvent(new RefreshEvent());
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, labels);
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }

  private fail(error: FetchError | undefined) {
    if (error) {
      this.failure = failureOf(error, labels);
    }
  }

  /** What is chosen and not read yet. */
  private async readCopies() {
    const { reviews } = this;
    if (!reviews) {
      return;
    }
    try {
      const wanted = missingOf(this.comparison, reviews);
      const read = await Promise.all(wanted.map(async (key) => [key, await earlierPlan(key, reviews)] as const));
      this.comparison = { ...this.comparison, copies: new Map([...this.comparison.copies, ...read]) };
    } catch (error) {
      this.problem = failureOf(error as FetchError, labels).text;
    }
  }
}
