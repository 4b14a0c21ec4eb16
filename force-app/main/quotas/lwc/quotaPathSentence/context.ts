// What sentences about a path speak of by key: deals and items of the input.
import type { Measure, OpenDeal, PathItem, PathStep, QuotaInput } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';

export interface PathWords extends QuotaWords {
  readonly deals: ReadonlyMap<string, OpenDeal>;
  readonly items: ReadonlyMap<string, PathItem>;
  /** Chosen measures, in the order of the path's values. */
  readonly measures: readonly Measure[];
}

export function pathWordsOf(input: QuotaInput, measures: readonly Measure[], words: QuotaWords): PathWords {
  return {
    ...words,
    deals: new Map(input.deals.map((deal) => [deal.id, deal])),
    items: new Map(input.items.map((item) => [item.key, item])),
    measures
  };
}

/** A customer, or what the item is called. */
export function stepName({ key }: Pick<PathStep, 'key'>, { deals, items }: PathWords): string {
  const deal = deals.get(key);
  return deal?.account ?? deal?.name ?? items.get(key)?.name ?? key;
}
