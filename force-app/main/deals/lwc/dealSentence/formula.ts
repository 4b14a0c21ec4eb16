// How a program's worth is counted (R2 to R5), with its inputs: always with cents.
import type { LimitHit, Slice, Value, Verdict } from 'c/dealEngine';
import { formatNumber, formatRate } from 'c/money';
import { fillPlain } from 'c/phrase';
import { baseText } from './worth';
import { moneyText, type DealWords } from './words';

type Amount = Extract<Value, { code: 'amount' }>;

/** An amount of the tier's measure: money or units. */
export function measured(amount: number, measure: Verdict['tierMeasure'], words: DealWords, whole = false): string {
  const { labels, locale } = words;
  return measure === 'Quantity'
    ? fillPlain(labels.unitsText, formatNumber(amount, locale))
    : moneyText(amount, words, whole);
}

/** What a tier pays: a percentage, or an amount (a unit, or in all). */
export function rateText(rate: number, calculation: Amount['calculation'], words: DealWords): string {
  return calculation === 'Percent' ? formatRate(rate, words.locale) : moneyText(rate, words);
}

function sliceText({ base, rate }: Slice, calculation: Amount['calculation'], words: DealWords): string {
  const { labels, locale } = words;
  switch (calculation) {
    case 'Percent':
      return fillPlain(labels.formulaTimes, formatRate(rate, locale), moneyText(base, words));
    case 'Lump':
      return fillPlain(labels.formulaLump, moneyText(rate, words));
    case 'PerUnit':
    case 'SpecialPrice':
      return fillPlain(labels.formulaUnits, formatNumber(base, locale), moneyText(rate, words));
  }
}

function sideText(slices: readonly Slice[], calculation: Amount['calculation'], words: DealWords): string {
  const terms = slices.map((slice) => sliceText(slice, calculation, words)).join(' + ');
  return slices.length > 1 ? fillPlain(words.labels.formulaGroup, terms) : terms;
}

/** Half-up away from zero (R general), as the engine rounds the difference. */
function sideAmount(slices: readonly Slice[], calculation: Amount['calculation']): number {
  const total = slices.reduce((sum, { base, rate }) => {
    const paid = calculation === 'Percent' ? (base * rate) / 1_000_000 : calculation === 'Lump' ? rate : base * rate;
    return sum + paid;
  }, 0);
  return Math.sign(total) * Math.round(Math.abs(total));
}

/** ` = $12,900.00 − $3,200.00`, where the two rounded sides give the worth; else the worth itself. */
function differenceText({ slices, before, calculation, full }: Amount, words: DealWords): string {
  const [after, sofar] = [sideAmount(slices, calculation), sideAmount(before, calculation)];
  return after - sofar === full
    ? fillPlain(words.labels.formulaLess, moneyText(after, words), moneyText(sofar, words))
    : moneyText(full, words);
}

function termsText(value: Amount, words: DealWords): string {
  const { labels } = words;
  const { calculation, baseKind, base } = value;
  const paid = value.slices.filter(({ rate }) => rate !== 0);
  const before = value.before.filter(({ rate }) => rate !== 0);
  if (before.length > 0) {
    const less = fillPlain(
      labels.formulaLess,
      sideText(paid.length > 0 ? paid : value.slices.slice(0, 1), calculation, words),
      sideText(before, calculation, words)
    );
    return fillPlain(labels.formulaEquals, less, differenceText(value, words));
  }
  const told = paid.length > 0 ? paid : [{ rate: 0, base }];
  const terms = told.map((slice) => sliceText(slice, calculation, words)).join(' + ');
  return calculation === 'Percent' ? fillPlain(labels.formulaBase, terms, baseText(baseKind, words)) : terms;
}

/** Below the first band that pays, from where on it does. */
function belowText(value: Amount, tiers: Verdict['tiers'], words: DealWords): string | null {
  const { labels, locale } = words;
  const first = tiers.find((band) => band.rate !== 0)?.lower;
  const { measure, counter, base, baseKind } = value;
  if (first === undefined || measure === 'Growth' || value.full !== 0 || value.slices.some(({ rate }) => rate !== 0)) {
    return null;
  }
  if (measure === 'Quantity') {
    // Only what is paid a unit has the deal's units as its base.
    return value.calculation === 'PerUnit'
      ? fillPlain(labels.formulaBelowUnits, formatNumber(first, locale), formatNumber(counter + base, locale))
      : null;
  }
  if (value.calculation !== 'Percent' || counter + base >= first) {
    return null;
  }
  return counter === 0
    ? fillPlain(labels.formulaBelow, moneyText(first, words), moneyText(base, words), baseText(baseKind, words))
    : fillPlain(labels.formulaBelowCounted, moneyText(first, words), moneyText(counter + base, words));
}

/** "Growth 15%: $575,000.00 over $500,000.00" (R3). */
function growthText({ measure, baseline, counter, base }: Amount, words: DealWords): string | null {
  if (measure !== 'Growth' || baseline === null || baseline <= 0) {
    return null;
  }
  const reached = counter + base;
  const growth = Math.round(((reached - baseline) / baseline) * 1_000_000);
  return fillPlain(
    words.labels.formulaGrowth,
    formatRate(Math.round(growth / 1000) * 1000, words.locale),
    moneyText(reached, words),
    moneyText(baseline, words)
  );
}

function limitText(limit: LimitHit, words: DealWords): string {
  const { labels, locale } = words;
  switch (limit.code) {
    case 'dealCap':
      return fillPlain(labels.limitCap, moneyText(limit.most, words));
    case 'minimum':
      return fillPlain(labels.limitMinimum, moneyText(limit.least, words));
    case 'budget':
      return limit.measure === 'Amount'
        ? fillPlain(labels.limitBudget, moneyText(limit.left, words))
        : fillPlain(labels.limitUnits, formatNumber(limit.left, locale));
    case 'units':
      return fillPlain(labels.limitUnits, formatNumber(limit.left, locale));
  }
}

/** With cents: `3% × $430,000.00 − 2% × $160,000.00 = $12,900.00 − $3,200.00`, or `40 units × $90.00`. */
export function formulaText(value: Amount, tiers: Verdict['tiers'], words: DealWords): string {
  return belowText(value, tiers, words) ?? termsText(value, words);
}

/** What else counts: growth, and the limits that held the worth down (R4). */
export function countedText(value: Amount, words: DealWords): readonly string[] {
  const growth = growthText(value, words);
  return [...(growth === null ? [] : [growth]), ...value.limits.map((limit) => limitText(limit, words))];
}

/** `0% from $0, 2% from $100,000`. */
export function bandsText(
  tiers: Verdict['tiers'],
  measure: Verdict['tierMeasure'],
  calculation: Amount['calculation'],
  words: DealWords
): string {
  return tiers
    .map(({ lower, rate }) =>
      fillPlain(words.labels.bandFrom, rateText(rate, calculation, words), lowerText(lower, measure, words))
    )
    .join(', ');
}

/** The lower bound of a band: money, units or growth. */
export function lowerText(lower: number, measure: Verdict['tierMeasure'], words: DealWords): string {
  return measure === 'Growth' ? formatRate(lower, words.locale) : measured(lower, measure, words, true);
}

/** Without the words for its base: `40 units × $90.00`. */
export function countedAs(value: Amount, words: DealWords): string {
  return termsText({ ...value, before: [] }, words);
}
