// Submits the plan for review where it is written: offered to whom the org lets, and asked once more below the standard,
// with what is missing. The rest of the review is its tab.
import { api, wire } from 'lwc';
import load from '@salesforce/apex/PlanReviewController.load';
import transition from '@salesforce/apex/PlanReviewController.transition';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { RefreshEvent } from 'lightning/refresh';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { failureOf } from 'c/dealFetch';
import type { Completeness, Standard } from 'c/planEngine';
import type { PlanReviews } from 'c/planReview';
import { confirmed } from 'c/confirmed';
import { fillPlain } from 'c/phrase';
import { standardText, type PlanWords } from 'c/planSentence';
import { WiredView } from 'c/wiredView';

export default class PlanSubmit extends WiredView<PlanReviews> {
  @api planId = '';
  /** Null: no standard applies. */
  @api standard: Standard | null = null;
  @api complete: Completeness | null = null;
  /** Whether all that was changed is saved: what is submitted is what the org has. */
  @api isSaved = false;
  @api words!: PlanWords;

  isSaving = false;
  hasFailed = false;
  said = '';

  @wire(load, { planId: '$planId' })
  receive(wired: WireResult<PlanReviews>) {
    this.hold(wired);
  }

  /** Where the review did not load, its tab says so. */
  protected override get errorLabels() {
    return this.labels;
  }

  get labels() {
    return this.words.labels;
  }

  get may() {
    return this.wired?.data?.open.includes('Submit') ?? false;
  }

  get waits() {
    return this.isSaving || !this.isSaved;
  }

  get whyNot() {
    return this.isSaved ? '' : this.labels.submitWaits;
  }

  get saidClass() {
    return this.hasFailed ? 'bad' : 'good';
  }

  /** What is below the standard, item by item; empty: nothing. */
  get missing() {
    const { standard, complete, words, labels } = this;
    const text = standard && complete && standardText(standard, complete, words);
    return text && !text.meets
      ? text.items
          .filter(({ open }) => open !== '')
          .map(({ label, note, open }) => fillPlain(labels.reviewOpenItem, label, note, open))
          .join(' • ')
      : '';
  }

  async submit() {
    const { missing, labels } = this;
    const isSure =
      missing === '' ||
      (await confirmed({
        label: labels.submit,
        message: fillPlain(labels.submitMessage, missing),
        theme: 'warning'
      }));
    if (isSure) {
      await this.send();
    }
  }

  private async send() {
    this.isSaving = true;
    this.hasFailed = false;
    try {
      await transition({ planId: this.planId, step: { event: 'Submit', comment: null, nextReview: null } });
      await this.refresh();
      this.said = this.labels.submitted;
      notifyRecordUpdateAvailable([{ recordId: this.planId }]);
      this.dispatchEvent(new RefreshEvent());
      // The button that was pressed is gone.
      (this.refs?.said as HTMLElement | undefined)?.focus();
    } catch (error) {
      this.hasFailed = true;
      this.said = failureOf(error as FetchError, this.labels).text;
    }
    this.isSaving = false;
  }
}
