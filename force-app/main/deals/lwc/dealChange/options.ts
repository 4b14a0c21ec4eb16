// Options of a deal side by side: their figures, and which option is best in each row.
import type { DealDecision } from 'c/dealDecision';
import type { CompetitorPrice, DealInput, DealLine, Money } from 'c/dealEngine';
import type { BestOptions, OptionFigures } from './contract';

/** As many as fit side by side; the saved deal is one of them. */
export const MOST_OPTIONS = 4;

const COMPETITOR = 'deal.competitor';

/**
 * The competitor's price that the deal is held against, with its line: the newest one for a product on the deal, of the
 * deal's own competitor where it names one. Of equals, the first line's.
 */
export function competitorPriceOf(
  input: DealInput
): { readonly line: DealLine; readonly price: CompetitorPrice } | null {
  const rival = input.facts[COMPETITOR]?.value ?? null;
  const known = input.lines.flatMap((line) =>
    input.competitorPrices
      .filter(({ productId, competitor }) => productId === line.productId && (rival === null || competitor === rival))
      .map((price) => ({ line, price }))
  );
  return known.reduce<(typeof known)[number] | null>(
    (newest, one) => (newest === null || one.price.seen > newest.price.seen ? one : newest),
    null
  );
}

/** What the customer pays for all lines, less what programs pass on to it. */
function customerPrice(input: DealInput, { result, stack }: DealDecision): Money | null {
  const passedOn = new Set(result.verdicts.filter(({ direction }) => direction === 'PayOn').map(({ key }) => key));
  const off = stack.chosen.reduce((sum, { key, pays }) => (passedOn.has(key) ? sum + pays : sum), 0);
  const price = input.lines.reduce<Money | null>(
    (sum, { amount }) => (sum === null || amount === null ? null : sum + amount),
    0
  );
  return price === null ? null : price - off;
}

/** `saved` is the decision on the deal as it is saved, whose stack the option's is held against. */
export function figures(input: DealInput, decision: DealDecision, saved: DealDecision): OptionFigures {
  const keys = decision.stack.chosen.map(({ key }) => key);
  const savedKeys = saved.stack.chosen.map(({ key }) => key);
  const rival = competitorPriceOf(input);
  const { booked, expected } = decision.margin?.withStack ?? { booked: null, expected: null };
  return {
    programs: keys.length,
    adds: keys.filter((key) => !savedKeys.includes(key)),
    drops: savedKeys.filter((key) => !keys.includes(key)),
    customerPrice: customerPrice(input, decision),
    againstCompetitor: rival && rival.line.unitPrice !== null ? rival.line.unitPrice - rival.price.price : null,
    now: decision.stack.now,
    claim: decision.stack.claim,
    booked: booked && { ...booked },
    expected: expected && { ...expected }
  };
}

/** Index of the one option with the greatest value; null where it is not known, or shared. */
function single(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  const best = Math.max(...known);
  const at = values.indexOf(best);
  return known.length > 1 && values.lastIndexOf(best) === at ? at : null;
}

/**
 * Which option is best in each row; null: none, as several are or only one is known. The customer's price is no such
 * row: the options sell different quantities.
 */
export function bestOf(options: readonly OptionFigures[]): BestOptions {
  return {
    againstCompetitor: single(
      options.map(({ againstCompetitor }) => (againstCompetitor === null ? null : 0 - againstCompetitor))
    ),
    now: single(options.map(({ now }) => now)),
    claim: single(options.map(({ claim }) => claim)),
    booked: single(options.map(({ booked }) => booked?.amount ?? null)),
    expected: single(options.map(({ expected }) => expected?.amount ?? null))
  };
}
