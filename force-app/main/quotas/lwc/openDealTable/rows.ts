// What a row of open deals says: the deal as it is, and what the case changes about it.
import { percentText } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { DealOverride, OpenDeal, PivotOfDeal } from 'c/quotaEngine';
import { fixed, shareText, type QuotaWords } from 'c/quotaSentence';

const MILLION = 1_000_000;

export interface CaseDeals {
  readonly deals: readonly OpenDeal[];
  readonly overrides: readonly DealOverride[];
  /** As things stand today. */
  readonly pivots: readonly PivotOfDeal[];
}

/** Deals that are only in a case have a key of its own. */
const isRecordId = (id: string): boolean => !id.startsWith('added-');

export function overrideOf({ id }: OpenDeal, overrides: readonly DealOverride[]): DealOverride | undefined {
  return overrides.find((one) => one.id === id);
}

export function rowsOf({ deals, overrides, pivots }: CaseDeals, words: QuotaWords) {
  const widest = Math.max(...pivots.map(({ swing }) => Math.abs(swing)), 0) || 1;
  return deals.map((deal) => ({
    ...whatItIs(deal, words),
    ...whatIsChanged(deal, overrideOf(deal, overrides), words),
    ...swingOf(pivots.find(({ id }) => id === deal.id)?.swing ?? null, widest, words)
  }));
}

function whatItIs(deal: OpenDeal, words: QuotaWords) {
  const labels = words.labels.inCase;
  const name = deal.account ?? deal.name;
  return {
    id: deal.id,
    url: isRecordId(deal.id) ? `/lightning/r/${deal.id}/view` : null,
    name,
    detail: `${deal.name} · ${deal.stage}`,
    margin: marginText([deal], deal.amount ?? 0, words),
    odds: deal.probability === null ? words.labels.none : shareText(deal.probability / MILLION, words),
    group: `case-${deal.id}`,
    amountLabel: fillPlain(labels.amountOf, name),
    closeLabel: fillPlain(labels.closeOf, name),
    caseLabel: fillPlain(labels.caseOf, name)
  };
}

function whatIsChanged(deal: OpenDeal, override: DealOverride | undefined, { currency }: QuotaWords) {
  const isDecided = override !== undefined && override.outcome !== 'Open';
  return {
    amount: (override?.amount ?? deal.amount ?? 0) / 10 ** currency.decimals,
    closeDate: override?.closeDate ?? deal.closeDate,
    amountClass: override?.amount === undefined ? 'amount' : 'amount edited',
    dateClass: override?.closeDate === undefined ? 'date' : 'date edited',
    oddsClass: isDecided ? 'figure struck' : 'figure',
    outcome: override?.outcome ?? 'Open',
    className: override ? 'changed' : ''
  };
}

function swingOf(swing: number | null, widest: number, words: QuotaWords) {
  return {
    swing: swing === null ? words.labels.none : fixed(swing * 100, 0, words),
    swingWidth: percentText((Math.abs(swing ?? 0) / widest) * 0.7)
  };
}

/** Margin in percent of the amount; none where a deal's is not known. */
export function marginText(deals: readonly OpenDeal[], amount: number, words: QuotaWords): string {
  const known = deals.every(({ margin }) => margin !== null && margin !== undefined);
  const margin = deals.reduce((total, deal) => total + (deal.margin ?? 0), 0);
  return known && amount > 0 ? shareText(margin / amount, words) : words.labels.none;
}
