// What a rep types over what the deals say. Pure.
import type { Cents, ForecastDeal } from 'c/forecastBridge';
import { isCommitted } from 'c/forecastBridge';
import type { Forecast, ForecastRow } from 'c/forecastFetch';
import { centsOf, dayText, moneyText, shortText, type ForecastWords } from 'c/forecastSentence';

export type OwnField = 'committed' | 'bestCase' | 'pipeline';
export const FIELDS: readonly OwnField[] = ['committed', 'bestCase', 'pipeline'];

/** As it is typed; a field that nobody has typed in is absent. */
export type Typed = Readonly<Partial<Record<OwnField, string>>>;

const OWN = { committed: 'ownCommitted', bestCase: 'ownBestCase', pipeline: 'ownPipeline' } as const;
const DEALS = { committed: 'dealsCommitted', bestCase: 'dealsBestCase', pipeline: 'dealsPipeline' } as const;

/** What the rep says; null: what the deals say; undefined: no amount. */
export function ownOf(row: ForecastRow, typed: Typed, field: OwnField, { currency, locale }: ForecastWords) {
  const text = typed[field];
  if (text === undefined) {
    return row[OWN[field]];
  }
  const cents = text.trim() === '0' ? 0 : centsOf(text, currency.decimals, locale);
  return cents !== undefined && cents !== null && cents < 0 ? undefined : cents;
}

/** Whether the rep says anything else than the deals: that needs a note. */
export function hasOwn(row: ForecastRow, typed: Typed, words: ForecastWords): boolean {
  return FIELDS.some((field) => ownOf(row, typed, field, words) !== null);
}

/** JSON of `ForecastService.Entry`; null: one of the figures is no amount. */
export function entryOf(
  row: ForecastRow,
  typed: Typed,
  said: { readonly note: string; readonly submits: boolean },
  words: ForecastWords
): string | null {
  const [ownCommit, ownBestCase, ownPipeline] = FIELDS.map((field) => ownOf(row, typed, field, words));
  const isAmount = [ownCommit, ownBestCase, ownPipeline].every((amount) => amount !== undefined);
  return isAmount
    ? JSON.stringify({ ...{ ownCommit, ownBestCase, ownPipeline }, ...said, seen: row.dealsCommitted })
    : null;
}

const plain = (amount: Cents, { currency }: ForecastWords): string => String(amount / 10 ** currency.decimals);

export function figureRows(row: ForecastRow, typed: Typed, words: ForecastWords) {
  const { labels } = words;
  const names = {
    committed: labels.ownCategoryCommit,
    bestCase: labels.ownCategoryBest,
    pipeline: labels.ownCategoryPipeline
  };
  return FIELDS.map((field) => {
    const own = ownOf(row, typed, field, words);
    return {
      field,
      name: names[field],
      deals: moneyText(row[DEALS[field]], words),
      text: typed[field] ?? (own === null || own === undefined ? '' : plain(own, words)),
      placeholder: moneyText(row[DEALS[field]], words),
      kept: moneyText(row[field], words),
      label: labels.ownFigure.replace('{0}', names[field]),
      isWrong: own === undefined
    };
  });
}

const ORDER = ['Commit', 'BestCase', 'Pipeline', 'Omitted'];

function categoryText({ category }: ForecastDeal, { labels }: ForecastWords): string {
  const names: Readonly<Record<string, string>> = {
    Commit: labels.ownCategoryCommit,
    BestCase: labels.ownCategoryBest,
    Pipeline: labels.ownCategoryPipeline
  };
  return names[category] ?? labels.ownCategoryOmitted;
}

/** Open deals of the quarter, those in commit first. */
export function dealRows(row: ForecastRow, { periodStart, periodEnd }: Forecast, words: ForecastWords) {
  const within = { periodStart, periodEnd };
  return row.deals
    .filter(({ state, closeDate }) => state === 'Open' && closeDate >= periodStart && closeDate <= periodEnd)
    .sort(
      (one, other) =>
        ORDER.indexOf(one.category) - ORDER.indexOf(other.category) || (other.amount ?? 0) - (one.amount ?? 0)
    )
    .map((deal) => ({
      id: deal.id,
      url: `/lightning/r/${deal.id}/view`,
      name: deal.name,
      account: deal.account ?? '',
      category: categoryText(deal, words),
      close: dayText(deal.closeDate, words),
      amount: deal.amount === null ? words.labels.none : shortText(deal.amount, words),
      nextStep: deal.nextStep ?? '',
      className: isCommitted(deal, within) ? 'strong' : ''
    }));
}
