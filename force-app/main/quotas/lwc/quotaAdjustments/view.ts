// What the org says of a quota's adjustments, and how it reads. Pure.
import { fillPlain } from 'c/phrase';
import type { Measure, Rate, Value } from 'c/quotaEngine';
import { shareText, shortDay, valueText, type QuotaWords } from 'c/quotaSentence';

/** Return value of `QuotaAdjustmentController.load`, `QuotaAdjustments` in Apex; keys without a value may be absent. */
export interface Adjustments {
  readonly quotaId: string;
  readonly name: string;
  readonly userName: string;
  readonly managerName?: string | null;
  readonly measure: Measure;
  readonly currencyCode: string;
  readonly currencyDecimals: number;
  readonly today: string;
  readonly base: Value;
  readonly ramp: Rate;
  /** Sum of what is approved. */
  readonly adjusted: Value;
  /** Q (R1). */
  readonly effective: Value;
  /** Why the reader decides on none; absent: may decide. */
  readonly mayNotDecide?: 'Own' | 'Permission' | null;
  /** Latest first. */
  readonly adjustments: readonly Adjustment[];
}

export interface Adjustment {
  readonly id: string;
  readonly name: string;
  readonly amount: Value;
  readonly reason: string;
  readonly status: 'Requested' | 'Approved' | 'Rejected';
  readonly requestedBy?: string | null;
  readonly requestedOn: string;
  readonly approver?: string | null;
  readonly decidedOn?: string | null;
  readonly comment?: string | null;
}

export interface AdjustmentRow {
  readonly id: string;
  readonly name: string;
  readonly requested: string;
  readonly amount: string;
  readonly reason: string;
  readonly status: string;
  readonly statusClass: string;
  readonly decided: string;
  readonly comment: string;
  readonly isOpen: boolean;
}

const MILLION = 1_000_000;

/** With its sign: `+$20,000`, `\u2212$40,000`. */
export function signedText(amount: Value, measure: Measure, words: QuotaWords): string {
  const size = valueText(Math.abs(amount), measure, words);
  return amount < 0 ? `\u2212${size}` : `+${size}`;
}

export function figuresOfQuota(view: Adjustments, words: QuotaWords) {
  const { adjust } = words.labels;
  const waiting = view.adjustments.filter(({ status }) => status === 'Requested');
  const sum = waiting.reduce((total, { amount }) => total + amount, 0);
  return [
    { name: 'base', label: adjust.base, figure: valueText(view.base, view.measure, words), note: '' },
    { name: 'ramp', label: adjust.ramp, figure: shareText(view.ramp / MILLION, words), note: '' },
    {
      name: 'adjusted',
      label: adjust.adjusted,
      figure: view.adjusted === 0 ? valueText(0, view.measure, words) : signedText(view.adjusted, view.measure, words),
      note: waiting.length === 0 ? '' : fillPlain(adjust.waiting, signedText(sum, view.measure, words))
    },
    {
      name: 'effective',
      label: adjust.effective,
      figure: valueText(view.effective, view.measure, words),
      note: adjust.effectiveNote
    }
  ];
}

export function rowsOf(view: Adjustments, words: QuotaWords): readonly AdjustmentRow[] {
  const { adjust } = words.labels;
  const byOn = (person: string | null | undefined, day: string | null | undefined): string => {
    return person && day ? fillPlain(adjust.byOn, person, shortDay(day, words)) : (person ?? '');
  };
  return view.adjustments.map((one) => ({
    id: one.id,
    name: one.name,
    requested: byOn(one.requestedBy, one.requestedOn),
    amount: signedText(one.amount, view.measure, words),
    reason: one.reason,
    status: adjust[one.status],
    statusClass: `slds-badge status ${one.status.toLowerCase()}`,
    decided: byOn(one.approver, one.decidedOn),
    comment: one.comment ?? '',
    isOpen: one.status === 'Requested' && !view.mayNotDecide
  }));
}

/** Who decides on what is asked for; why not the reader. */
export function whoDecides({ managerName, mayNotDecide }: Adjustments, words: QuotaWords): string {
  const { adjust } = words.labels;
  const decides = managerName ? fillPlain(adjust.decides, managerName) : adjust.decidesAny;
  return mayNotDecide === 'Own'
    ? `${adjust.own} ${decides}`
    : mayNotDecide === 'Permission'
      ? `${adjust.notAllowed} ${decides}`
      : '';
}
