// The adjustments of a quota: how it came about, what was asked for and decided; proposes and decides.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import decide from '@salesforce/apex/QuotaAdjustmentController.decide';
import load from '@salesforce/apex/QuotaAdjustmentController.load';
import request from '@salesforce/apex/QuotaAdjustmentController.request';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { RefreshEvent, registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { failureOf, type Failure } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';
import { labels } from 'c/quotaLabels';
import { valueText, wordsOf, type QuotaWords } from 'c/quotaSentence';
import type { Decision } from 'c/adjustmentTable';
import type AdjustmentForm from 'c/adjustmentForm';
import type { Proposal } from 'c/adjustmentForm';
import { figuresOfQuota, rowsOf, whoDecides, type Adjustments } from './view';

export type { AdjustmentRow } from './view';
export type { Adjustments } from './view';

export default class QuotaAdjustments extends LightningElement {
  @api recordId: string | null = null;

  labels = labels;
  view: Adjustments | undefined;
  words: QuotaWords | undefined;
  failure: Failure | undefined;
  wired: WireResult<Adjustments> | undefined;
  isSaving = false;
  /** What was done, for those who hear the page too. */
  done = '';
  problem = '';
  refreshId: number | undefined;

  @wire(load, { quotaId: '$recordId' })
  receive(wired: WireResult<Adjustments>) {
    this.wired = wired;
    if (wired.data) {
      this.show(wired.data);
    } else if (wired.error) {
      this.failure = failureOf(wired.error, labels);
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

  get figures() {
    return this.view && this.words ? figuresOfQuota(this.view, this.words) : [];
  }

  get rows() {
    return this.view && this.words ? rowsOf(this.view, this.words) : [];
  }

  get decides() {
    return this.view && this.words ? whoDecides(this.view, this.words) : '';
  }

  async refresh(): Promise<boolean> {
    await refreshApex(this.wired);
    return true;
  }

  async tryAgain() {
    this.failure = undefined;
    await this.refresh();
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, labels);
    }
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

  private show(view: Adjustments) {
    this.failure = undefined;
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
