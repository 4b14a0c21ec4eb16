// How a figure of the tracker came about, chances among them.
import {
  attain,
  explainFigure,
  periodOf,
  TOGETHER,
  type Explanation,
  type FigureQuestion,
  type IsoDate,
  type QuotaInput
} from 'c/quotaEngine';
import { chanceOf, goalAnswer } from './chances';

function hitOf(input: QuotaInput, asOf: IsoDate, { figure, measure, period: key }: FigureQuestion): number | null {
  const period = periodOf(input, key);
  if (period && figure === 'GoalChance') {
    return goalAnswer(input, period, asOf)?.chance?.hit ?? null;
  }
  const measures = figure === 'Chance' ? [measure] : figure === 'JointChance' ? TOGETHER : [];
  const attainments = period ? measures.map((one) => attain(input, one, period, asOf)) : [];
  return period && attainments.length > 0 ? (chanceOf(input, attainments, period, asOf)?.hit ?? null) : null;
}

/** Of any figure of {@link answer}; undefined where the period is not in the input. */
export function explain(input: QuotaInput, asOf: IsoDate, question: FigureQuestion): Explanation | undefined {
  return explainFigure(input, asOf, question, hitOf(input, asOf, question));
}
