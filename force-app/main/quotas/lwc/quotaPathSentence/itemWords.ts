// Words of a path's items: a tier that is to be reached, a cell that is to be opened.
import { fillPlain } from 'c/phrase';
import type { PathItem, PathTier } from 'c/quotaEngine';
import { shareText, shortText, valueText, type QuotaWords } from 'c/quotaSentence';

const MILLION = 1_000_000;

/** `5%`, with its decimals; of a lump `$5,000`. */
function rateText({ rate, isLump }: PathTier, words: QuotaWords): string {
  if (isLump) {
    return valueText(rate, 'Revenue', words);
  }
  const decimals = [0, 1, 2].find((digits) => Number.isInteger((rate * 10 ** digits) / 10_000)) ?? 2;
  return shareText(rate / MILLION, words, decimals);
}

/** `Reach the 5% tier at Northwind`. */
export function tierStep({ name, tier }: PathItem, words: QuotaWords): string {
  return tier ? fillPlain(words.labels.path.stepReach, rateText(tier, words), name) : name;
}

/** `Northwind, 5% tier at $500k`, for a list; of units `Northwind, $8 tier at 100 units`. */
export function tierName({ name, tier }: PathItem, words: QuotaWords): string {
  const { path } = words.labels;
  if (!tier) {
    return name;
  }
  const bound = tier.isUnits
    ? fillPlain(path.units, valueText(tier.bound, 'Units', words))
    : shortText(tier.bound, 'Revenue', words);
  return fillPlain(path.tierName, name, rateText(tier, words), bound);
}

/** What comes behind the kind: `$30k order, counter $480k to $510k`, `Servers, 9 of 14 peers buy it`. */
export function itemDetail({ detail, revenue, tier, cell }: PathItem, words: QuotaWords): string {
  const { path } = words.labels;
  if (tier) {
    const [order, volume, bound] = [revenue, tier.volume, tier.bound].map((one) => shortText(one, 'Revenue', words));
    return fillPlain(path.tierDetail, order ?? '', volume ?? '', bound ?? '');
  }
  if (!cell) {
    return detail;
  }
  const { family, buying, peers, competitor } = cell;
  if (competitor) {
    return fillPlain(path.cellCompetitor, family, competitor);
  }
  const known = buying !== null && buying !== undefined && peers !== null && peers !== undefined;
  return known ? fillPlain(path.cellPeers, family, buying, peers) : family;
}

/** What keeps an item from being a step, where nothing but the reason is to be said. */
const PLAIN = {
  NotInRevenue: 'leftNotInRevenue',
  FigureMissing: 'leftFigureMissing',
  CountedInUnits: 'leftInUnits',
  BudgetSpent: 'leftBudgetSpent',
  ProgramProblem: 'leftProgramProblem'
} as const;

/** Why an item cannot be taken. */
export function blockedText({ detail, blocked, tier }: PathItem, words: QuotaWords): string {
  const { path } = words.labels;
  if (blocked === 'CounterTooShort' && tier) {
    const short = shortText(tier.bound - tier.volume, 'Revenue', words);
    return fillPlain(path.leftTooShort, short, shareText(tier.reach / MILLION, words));
  }
  if (blocked === 'CriteriaNotMet') {
    return fillPlain(path.leftCriteria, tier?.unmet ?? '');
  }
  const plain = PLAIN[blocked as keyof typeof PLAIN] as (typeof PLAIN)[keyof typeof PLAIN] | undefined;
  return plain ? path[plain] : fillPlain(path.leftBlocked, detail);
}
