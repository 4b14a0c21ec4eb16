// What is wrong with credits and open deals: each counts for what it is, or is listed as left out.
import type { QuotaProblem } from './answer';
import { countedCredits, firstOfEach } from './credits';
import type { QuotaInput } from './load';
import type { IsoDate, Measure } from './measures';
import { lacksFamily } from './dealLines';
import { closingIn, oddsOf, openDeals } from './openDeals';
import { includes } from './periods';
import { problem } from './periodProblems';
import type { Credit, OpenDeal, Period } from './records';
import { scopeOf } from './scope';

const WHOLE = 1_000_000;

type Line = Credit | OpenDeal;

/** One problem with all its records, or none. */
function listed(code: QuotaProblem['code'], records: readonly Line[], measure: Measure | null = null): QuotaProblem[] {
  return records.length > 0 ? [problem(code, [...new Set(records.map(({ id }) => id))].sort(), measure)] : [];
}

function again(records: readonly Line[]): readonly Line[] {
  const first = new Set(firstOfEach(records));
  return records.filter((record) => !first.has(record));
}

/** Lines of one sale that together give the user more than all of it; what is taken back counts against. */
function overWhole(credits: readonly Credit[]): readonly Credit[] {
  const shares = new Map<string, { sum: number; lines: Credit[] }>();
  for (const credit of credits) {
    const { id, source, creditType, family, segment, percent, reversal } = credit;
    const key = JSON.stringify([source ?? id, creditType, family, segment]);
    const share = shares.get(key) ?? { sum: 0, lines: [] };
    share.sum += (reversal ? -1 : 1) * (percent ?? 0);
    share.lines.push(credit);
    shares.set(key, share);
  }
  return [...shares.values()].flatMap(({ sum, lines }) => (sum > WHOLE ? lines : []));
}

function isNegative(line: Line): boolean {
  return [line.amount, line.units, line.logos].some((value) => value !== null && value < 0);
}

function creditProblems(
  input: QuotaInput,
  measures: readonly Measure[],
  period: Period,
  asOf: IsoDate
): QuotaProblem[] {
  const credits = firstOfEach(input.credits);
  const soFar = credits.filter(({ date }) => date <= asOf);
  return [
    ...measures.flatMap((measure) =>
      listed(
        'CreditIncomplete',
        countedCredits(input, scopeOf(input, measure, period.key), measure, period, asOf).leftOut,
        measure
      )
    ),
    ...listed(
      'CreditOutsidePeriods',
      credits.filter(({ date }) => !input.periods.some((one) => includes(one, date)))
    ),
    ...listed('SplitsOverWhole', overWhole(soFar)),
    ...listed(
      'NegativeAmount',
      soFar.filter((credit) => !credit.reversal && includes(period, credit.date) && isNegative(credit))
    ),
    ...listed('RecordTwice', again(input.credits))
  ];
}

/** Deals of which a quota of all families would count more, where there are only such of one family each (R1). */
function ofNoFamily(
  input: QuotaInput,
  measure: Measure,
  period: Period,
  closing: readonly OpenDeal[]
): readonly OpenDeal[] {
  const { quotas } = scopeOf(input, measure, period.key);
  const types = new Set(quotas.map(({ creditType }) => creditType));
  return quotas.some(({ family }) => family === null)
    ? []
    : closing.filter((deal) => lacksFamily(deal) && types.has(deal.creditType));
}

function dealProblems(input: QuotaInput, measures: readonly Measure[], period: Period, asOf: IsoDate): QuotaProblem[] {
  const closing = closingIn(input, period, asOf);
  const hasRate = ({ currencyWithoutRate }: OpenDeal): boolean => currencyWithoutRate === null;
  return [
    ...listed(
      'DealWithoutProbability',
      closing.filter((deal) => oddsOf(deal) === null)
    ),
    ...listed(
      'DealWithoutRate',
      closing.filter((deal) => !hasRate(deal))
    ),
    ...measures.flatMap((measure) =>
      listed(
        'DealWithoutAmount',
        openDeals(input, measure, period, asOf)
          .filter(({ deal, value }) => value === null && hasRate(deal))
          .map(({ deal }) => deal),
        measure
      )
    ),
    ...measures.flatMap((measure) => listed('DealWithoutFamily', ofNoFamily(input, measure, period, closing), measure)),
    ...listed(
      'DealOverdue',
      firstOfEach(input.deals).filter(({ closeDate }) => closeDate < asOf)
    ),
    ...listed(
      'SplitsOverWhole',
      closing.filter(({ percent }) => percent !== null && percent > WHOLE)
    ),
    ...listed('NegativeAmount', closing.filter(isNegative)),
    ...listed('RecordTwice', again(input.deals))
  ];
}

export function recordProblems(
  input: QuotaInput,
  measures: readonly Measure[],
  period: Period,
  asOf: IsoDate
): readonly QuotaProblem[] {
  return [...creditProblems(input, measures, period, asOf), ...dealProblems(input, measures, period, asOf)];
}
