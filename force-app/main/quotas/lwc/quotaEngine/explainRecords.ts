// The records behind a figure: lines of the ledger, and open deals.
import { countedCredits } from './credits';
import type { ExplainedCredit, ExplainedDeal, Explanation, FigureCode, FigureQuestion } from './explanation';
import { wholeOf } from './figures';
import type { QuotaInput } from './load';
import type { IsoDate, Measure } from './measures';
import { oddsOf, openDeals } from './openDeals';
import type { Period } from './records';
import { scopeOf } from './scope';

const WITHOUT_CREDIT: readonly FigureCode[] = ['Quota', 'Expected', 'CoverageNeeded', 'JointChance', 'Weighted'];
const WITH_DEALS: readonly FigureCode[] = ['Coverage', 'Chance', 'JointChance', 'GoalChance'];
const WITH_ODDS: readonly FigureCode[] = ['Chance', 'JointChance', 'GoalChance'];

type Records = Pick<Explanation, 'credits' | 'total' | 'deals' | 'leftOut'>;

function creditsOf(
  input: QuotaInput,
  { measure, segment: only, creditBy }: FigureQuestion,
  period: Period,
  asOf: IsoDate
): Pick<Records, 'credits' | 'total' | 'leftOut'> {
  const scope = scopeOf(input, measure, period.key);
  const { credits: all, leftOut } = countedCredits(input, scope, measure, period, creditBy ?? asOf);
  const credits = all.filter(({ credit }) => only === undefined || credit.segment === only);
  const rows = credits.map(({ credit, value }): ExplainedCredit => {
    const { id, date, account, subject, source, segment, creditType, reversal, entries, percent } = credit;
    const about = { id, date, account, subject, source, segment, creditType, reversal, entries };
    return { ...about, amount: wholeOf(credit, measure) ?? 0, percent: percent ?? 0, credit: value };
  });
  return {
    credits: rows,
    total: {
      entries: rows.reduce((sum, { entries }) => sum + entries, 0),
      amount: rows.reduce((sum, { amount }) => sum + amount, 0),
      credit: rows.reduce((sum, { credit }) => sum + credit, 0)
    },
    leftOut: leftOut.map(({ id }) => id)
  };
}

function dealsOf(
  input: QuotaInput,
  figure: FigureCode,
  measure: Measure,
  period: Period,
  asOf: IsoDate
): Pick<Records, 'deals' | 'leftOut'> {
  const open = openDeals(input, measure, period, asOf);
  const odds = WITH_ODDS.includes(figure);
  const counted = open.flatMap(({ deal, whole: amount, value }): ExplainedDeal[] => {
    const { id, name, account, stage, closeDate, percent } = deal;
    const probability = oddsOf(deal);
    return value === null || amount === null || percent === null || (odds && probability === null)
      ? []
      : [{ id, name, account, stage, closeDate, amount, percent, value, probability }];
  });
  const ids = new Set(counted.map(({ id }) => id));
  return { deals: counted, leftOut: open.map(({ deal }) => deal.id).filter((id) => !ids.has(id)) };
}

export function recordsOf(input: QuotaInput, question: FigureQuestion, period: Period, asOf: IsoDate): Records {
  const { figure, measure } = question;
  const ledger = WITHOUT_CREDIT.includes(figure)
    ? { credits: [], total: null, leftOut: [] }
    : creditsOf(input, question, period, asOf);
  const pipeline = WITH_DEALS.includes(figure)
    ? dealsOf(input, figure, measure, period, asOf)
    : { deals: [], leftOut: [] };
  return { ...ledger, deals: pipeline.deals, leftOut: [...ledger.leftOut, ...pipeline.leftOut] };
}
