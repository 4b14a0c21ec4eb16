// How complete a plan is by its standard, what is missing, and the shortest way to it (R12). Shares are exact fractions:
// only the score and the points are rounded.
import type { Completeness, ItemScore, PlanInput, PlanPlace, StandardItem } from './contract';
import { countable, type Countable } from './countable';
import { daysBetween } from './days';

const PPM = 1_000_000n;
/** Hundredths of a point of a plan that is complete. */
const ALL = 10_000n;

/** Not negative, the lower part above zero. */
interface Fraction {
  readonly upper: bigint;
  readonly lower: bigint;
}

const ZERO: Fraction = { upper: 0n, lower: 1n };
const ONE: Fraction = { upper: 1n, lower: 1n };

const fraction = (upper: number, lower: number): Fraction => ({ upper: BigInt(upper), lower: BigInt(lower) });
const product = (one: Fraction, other: Fraction): Fraction => ({
  upper: one.upper * other.upper,
  lower: one.lower * other.lower
});
const sum = (one: Fraction, other: Fraction): Fraction => ({
  upper: one.upper * other.lower + other.upper * one.lower,
  lower: one.lower * other.lower
});
/** What is left to one. */
const rest = ({ upper, lower }: Fraction): Fraction => ({ upper: lower - upper, lower });
/** Half-up. */
const rounded = ({ upper, lower }: Fraction, times: bigint): number =>
  Number((2n * upper * times + lower) / (2n * lower));

interface Scored {
  readonly item: StandardItem;
  readonly found: Countable;
  readonly countShare: Fraction;
  readonly freshness: Fraction;
  readonly age: number | null;
  /** c of R12. */
  readonly share: Fraction;
}

/** 1 up to the cadence, linear to 0 at twice. */
function freshnessOf(age: number | null, cadence: number | null): Fraction {
  if (age === null || cadence === null || age <= cadence) return ONE;
  return age >= 2 * cadence ? ZERO : fraction(2 * cadence - age, cadence);
}

/** Of the oldest entry that counts; a date that is still to come is of age 0. */
function ageOf({ days }: Countable, asOf: string): number | null {
  return days.length === 0 ? null : Math.max(0, ...days.map((day) => daysBetween(day, asOf)));
}

const total = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);

/** Of each sort as many as are wanted. */
const capped = ({ counts, wanted }: Countable): number =>
  total(counts.map((count, sort) => Math.min(count, wanted[sort] ?? 0)));

function scored(input: PlanInput, item: StandardItem, asOf: string): Scored {
  const found = countable(input, item, asOf);
  const wanted = total(found.wanted);
  const age = item.cadenceDays === null ? null : ageOf(found, asOf);
  const countShare = wanted === 0 ? ONE : fraction(capped(found), wanted);
  const freshness = wanted === 0 ? ONE : freshnessOf(age, item.cadenceDays);
  return { item, found, countShare, freshness, age, share: product(countShare, freshness) };
}

/** sum(w x c), of the items as they are or as if some were complete. */
function reached(items: readonly Scored[], completed: ReadonlySet<Scored>): Fraction {
  return items
    .map((one) => product(fraction(one.item.weight, 1), completed.has(one) ? ONE : one.share))
    .reduce(sum, ZERO);
}

/** Hundredths of a point; null: no item weighs anything. */
function scoreOf(items: readonly Scored[], completed: ReadonlySet<Scored> = new Set()): number | null {
  const weights = total(items.map(({ item }) => item.weight));
  return weights === 0 ? null : rounded(product(reached(items, completed), { upper: 1n, lower: BigInt(weights) }), ALL);
}

const isMissing = ({ item, share }: Scored): boolean => item.mustHave && share.upper === 0n;

/** Below zero: the one has more to gain. Equal ones keep the order of the standard. */
function byGain(one: Scored, other: Scored): number {
  const [left, right] = [one, other].map(({ item, share }) => product(fraction(item.weight, 1), rest(share))) as [
    Fraction,
    Fraction
  ];
  return Number(right.upper * left.lower - left.upper * right.lower);
}

/**
 * Must-haves that are missing are on every way. Gains add up, so that of the others those with the largest are the fewest
 * that reach the threshold, and no equally short way gains more.
 */
function wayOf(items: readonly Scored[], threshold: number): PlanPlace[] {
  const missing = items.filter(isMissing);
  const others = items.filter((one) => !isMissing(one) && one.share.upper < one.share.lower).sort(byGain);
  const way = [...missing];
  const falls = (): boolean => (scoreOf(items, new Set(way)) ?? -1) < threshold;
  while (falls()) {
    const next = others.shift();
    if (!next) return [];
    way.push(next);
  }
  return inOrder(way, items).map(({ item }) => item.place);
}

function inOrder(way: readonly Scored[], items: readonly Scored[]): Scored[] {
  return [...way].sort((one, other) => byGain(one, other) || items.indexOf(one) - items.indexOf(other));
}

function itemScore(one: Scored, items: readonly Scored[], score: number | null): ItemScore {
  const { item, found, countShare, freshness, age, share } = one;
  return {
    place: item.place,
    points: rounded(share, BigInt(item.weight)),
    weight: item.weight,
    count: capped(found),
    wanted: total(found.wanted),
    entries: found.entries,
    countShare: rounded(countShare, PPM),
    freshness: rounded(freshness, PPM),
    age,
    cadenceDays: item.cadenceDays,
    mustHave: item.mustHave,
    missing: isMissing(one),
    lacks: found.lacks,
    gain: (scoreOf(items, new Set([one])) ?? 0) - (score ?? 0)
  };
}

/**
 * @param asOf the day of the question, `YYYY-MM-DD`
 * @returns null: the plan has no standard
 */
export function completeness(input: PlanInput, asOf: string): Completeness | null {
  const { standard, profile } = input;
  if (standard === null) return null;
  const items = standard.items.map((item) => scored(input, item, asOf));
  const score = scoreOf(items);
  const mustHavesMissing = items.filter(isMissing).map(({ item }) => item.place);
  const meetsThreshold = score !== null && score >= standard.threshold;
  const isApproved = profile.status === 'Approved';
  const reviewOverdue = profile.nextReview === null || profile.nextReview < asOf;
  return {
    score,
    threshold: standard.threshold,
    items: items.map((one) => itemScore(one, items, score)),
    mustHavesMissing,
    meetsThreshold,
    isApproved,
    reviewOverdue,
    isCompliant: meetsThreshold && mustHavesMissing.length === 0 && isApproved && !reviewOverdue,
    way: wayOf(items, standard.threshold)
  };
}
