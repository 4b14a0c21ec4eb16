// What a path is looked for in: the measures together, deals by the user's part, items, quotas. Pure.
import type { PathDeal, PathGiven } from 'c/pathEngine';
import { inScope, oddsOf, scopeOf, type Measure, type Period, type QuotaAnswer, type QuotaInput } from 'c/quotaEngine';

/** Measures of a path that have a quota above 0. */
export function measuresWithQuota(answer: QuotaAnswer): readonly Measure[] {
  return (['Revenue', 'Margin'] as const).filter((measure) =>
    answer.measures.some((row) => row.measure === measure && (row.whole.attainment.quota ?? 0) > 0)
  );
}

export function givenOf(
  input: QuotaInput,
  answer: QuotaAnswer,
  measures: readonly Measure[],
  period: Period
): PathGiven {
  const attainments = measures.map(
    (measure) => answer.measures.find((row) => row.measure === measure)?.whole.attainment
  );
  return {
    deals: dealsOf(input, measures, period, answer.asOf),
    items: input.items,
    credited: attainments.map((one) => one?.credited ?? 0),
    quotas: attainments.map((one) => one?.quota ?? 0),
    end: period.end
  };
}

/** Deals that close later, or of which a figure is missing, are among them: the path says why it leaves them out. */
function dealsOf(input: QuotaInput, measures: readonly Measure[], period: Period, asOf: string): readonly PathDeal[] {
  const scopes = measures.map((measure) => ({ measure, scope: scopeOf(input, measure, period.key) }));
  return input.deals
    .filter(({ closeDate }) => closeDate >= asOf)
    .map((deal) => {
      const values = scopes.map(({ measure, scope }) => {
        const counted = inScope(scope, deal, measure);
        return counted ? counted.value : 0;
      });
      return {
        id: deal.id,
        values: values.every((value) => value !== null) ? values : null,
        probability: oddsOf(deal),
        closeDate: deal.closeDate
      };
    });
}
