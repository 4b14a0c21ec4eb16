// Adjustments of a quota, latest first; those that wait carry the decision for whoever may decide. Event `decide`.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { QuotaLabels } from 'c/quotaLabels';
import type { AdjustmentRow } from 'c/quotaAdjustments';

export interface Decision {
  readonly id: string;
  readonly status: 'Approved' | 'Rejected';
  readonly comment: string;
}

export default class AdjustmentTable extends LightningElement {
  @api rows: readonly AdjustmentRow[] = [];
  @api labels!: QuotaLabels['adjust'];
  /** While a decision is saved no other is taken. */
  @api isSaving = false;

  /** Comments as they are typed, by adjustment. */
  comments: Readonly<Record<string, string>> = {};

  get shown() {
    return this.rows.map((row) => ({
      ...row,
      decisionKey: `${row.id} decision`,
      commentLabel: fillPlain(this.labels.comment, row.name),
      approveLabel: fillPlain(this.labels.approveOf, row.name),
      rejectLabel: fillPlain(this.labels.rejectOf, row.name),
      typed: this.comments[row.id] ?? ''
    }));
  }

  type(event: CustomEvent<{ readonly value: string }>) {
    const { id } = (event.target as HTMLElement).dataset;
    this.comments = { ...this.comments, [id ?? '']: event.detail.value };
  }

  approve(event: Event) {
    this.decide(event, 'Approved');
  }

  reject(event: Event) {
    this.decide(event, 'Rejected');
  }

  private decide(event: Event, status: Decision['status']) {
    const { id = '' } = (event.target as HTMLElement).dataset;
    const detail: Decision = { id, status, comment: this.comments[id] ?? '' };
    this.dispatchEvent(new CustomEvent('decide', { detail }));
  }
}
