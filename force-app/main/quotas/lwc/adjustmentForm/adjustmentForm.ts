// Asks for an adjustment: by how much and why, with what the quota would be. Event `propose`.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { Measure, Value } from 'c/quotaEngine';
import { unitOf, valueText, type QuotaWords } from 'c/quotaSentence';

export interface Proposal {
  /** Whole smallest units of the measure; below zero lowers the quota. */
  readonly amount: Value;
  readonly reason: string;
}

export default class AdjustmentForm extends LightningElement {
  /** Q as it is. */
  @api effective: Value = 0;
  @api measure: Measure = 'Revenue';
  @api words!: QuotaWords;

  @api isSaving = false;

  typed: string | number | null = null;
  reason = '';
  amountProblem: string | undefined;
  reasonProblem = '';

  get labels() {
    return this.words.labels.adjust;
  }

  get unit() {
    return this.measure === 'Units' || this.measure === 'NewLogos' ? 'decimal' : 'currency';
  }

  get currencyCode() {
    return this.words.currency.code;
  }

  /** Null: no amount yet, or none that can be one. */
  get amount(): Value | null {
    const size = this.typed === null || this.typed === '' ? Number.NaN : Number(this.typed);
    const minor = Math.sign(size) * Math.round(Math.abs(size) * unitOf(this.measure, this.words));
    return Number.isSafeInteger(minor) && minor !== 0 ? minor : null;
  }

  get preview() {
    if (this.amount === null) {
      return '';
    }
    const quota = this.effective + this.amount;
    const text = quota > 0 ? this.labels.preview : this.labels.previewBelow;
    return fillPlain(text, valueText(quota, this.measure, this.words));
  }

  typeAmount({ detail }: CustomEvent<{ readonly value: string }>) {
    this.typed = detail.value;
    this.amountProblem = undefined;
  }

  typeReason({ detail }: CustomEvent<{ readonly value: string }>) {
    this.reason = detail.value;
    this.reasonProblem = '';
  }

  send() {
    const { amount } = this;
    const reason = this.reason.trim();
    this.amountProblem = amount === null ? this.labels.amountRefused : undefined;
    this.reasonProblem = reason === '' ? this.labels.reasonRefused : '';
    if (amount !== null && reason !== '') {
      this.dispatchEvent(new CustomEvent<Proposal>('propose', { detail: { amount, reason } }));
    }
  }

  /** After what was asked for is saved. */
  @api
  clear() {
    this.typed = null;
    this.reason = '';
  }
}
