// The adjustments of a quota: how it came about, what was asked for and decided; proposes and decides.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import decide from '@salesforce/apex/QuotaAdjustmentController.decide';
import load from '@salesforce/apex/QuotaAdjustmentController.load';
import request from '@salesforce/apex/QuotaAdjustmentController.request';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { RefreshEvent } from 'lightning/refresh';
import { failureOf } from 'c/dealFetch';
import { LoadedView } from 'c/loadedView';
import { fillPlain } from 'c/phrase';
import { labels } from 'c/quotaLabels';
import { valueText, wordsOf, type QuotaWords } from 'c/quotaSentence';
import type { Decision } from 'c/adjustmentTable';
import type AdjustmentForm from 'c/adjustmentForm';
import type { Proposal } from 'c/adjustmentForm';
import { figuresOfQuota, rowsOf, whoDecides, type Adjustments } from './view';

export type { AdjustmentRow } from './view';
export type { Adjustments } from './view';

export default class QuotaAdjustments extends LoadedView<Adjustments> {
  @api recordId: string | null = null;

  view: Adjustments | undefined;
  words: QuotaWords | undefined;
  isSaving = false;
  /** What was done, for those who hear the page too. */
  done = '';
  problem = '';

  @wire(load, { quotaId: '$recordId' })
  receive(wired: WireResult<Adjustments>) {
    this.hold(wired);
  }

  get figures() {
    return this.view && this.words ? figuresOfQuota(this.view, this.words) : [];
  }

  get rows() {
    return this.view && this.words ? rowsOf(this.view, this.words) : [];
  }

  get decides() {
    return this.view && this.words ? whoDecides(this.view, this.words) : '';
  }

  async propose({ detail }: CustomEvent<Proposal>) {
    const quotaId = this.recordId;
    if (quotaId) {
      await this.save(
        () => request({ quotaId, ...detail }),
        () => labels.adjust.proposed
      );
      if (!this.problem) {
        (this.refs?.form as (HTMLElement & AdjustmentForm) | undefined)?.clear();
      }
    }
  }

  async decide({ detail: { id, status, comment } }: CustomEvent<Decision>) {
    const text = status === 'Approved' ? labels.adjust.approved : labels.adjust.rejected;
    await this.save(
      () => decide({ adjustmentId: id, status, comment }),
      ({ effective, measure }, words) => fillPlain(text, valueText(effective, measure, words))
    );
  }

  protected override show(view: Adjustments) {
    super.show(view);
    this.view = view;
    this.words = wordsOf({ ...view, user: { id: '', name: view.userName } }, view.today, labels, LOCALE);
  }

  private async save(change: () => Promise<Adjustments>, said: (view: Adjustments, words: QuotaWords) => string) {
    this.isSaving = true;
    this.problem = '';
    this.done = '';
    try {
      const view = await change();
      this.show(view);
      this.done = this.words ? said(view, this.words) : '';
      // The tracker, related lists and the record's own fields show the quota as well.
      this.dispatchEvent(new RefreshEvent());
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, labels);
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }
}
