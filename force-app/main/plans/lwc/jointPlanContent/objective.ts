// An objective in words: figures in their units, how far it is, by when. Pure.
import { formatDay } from 'c/dates';
import type { JointPlanLabels } from 'c/jointPlanLabels';
import { progress, type ObjectiveMeasure } from 'c/planEngine';
import { figureText, measureText, shareText, type PlanWords } from 'c/planSentence';
import type { ContentDay, ContentFigure, ContentObjective, JointDocument, JointObjective } from './contract';

export interface JointPlanWords {
  readonly labels: JointPlanLabels;
  /** Of figures and measures. */
  readonly plan: PlanWords;
}

const FIGURE = 10_000;
const MILLION = 1_000_000;
const RATES: readonly (ObjectiveMeasure | undefined)[] = ['Margin Rate', 'On-Time Lines'];

function figure(
  value: number | undefined,
  measure: ObjectiveMeasure | undefined,
  words: JointPlanWords
): ContentFigure {
  const isRate = RATES.includes(measure);
  if (value === undefined) {
    return { text: '', value: null, isRate };
  }
  return {
    text: figureText(value, measure ?? null, words.plan),
    value: value / FIGURE / (isRate ? 100 : 1),
    isRate
  };
}

export const day = (value: string | undefined, text: string): ContentDay => ({ text, day: value ?? null });

/** What is entered by hand has no name but its unit: how the figure is kept is no business of the customer's. */
function measureOf({ measure, unit }: JointObjective, plan: PlanWords): string {
  const named = { measure: measure ?? null, unit: unit ?? null } as Parameters<typeof measureText>[0];
  return measure === 'Manual' && !unit ? '' : measureText(named, plan);
}

export function objective(
  given: JointObjective,
  index: number,
  document: JointDocument,
  words: JointPlanWords
): ContentObjective {
  const { labels, plan } = words;
  const { measure, baseline = null, current = null, target = null, due = null } = given;
  const figures = { measure: measure ?? null, baseline, current, target, due };
  const { share } = progress(figures, document.start ?? null, document.today);
  const goal = figure(given.target, measure, words);
  return {
    number: String(index + 1),
    name: given.name,
    measure: measureOf(given, plan),
    start: figure(given.baseline, measure, words),
    now: figure(given.current, measure, words),
    goal: goal.value === null ? { ...goal, text: labels.toAgree } : goal,
    share: share === null ? null : Math.min(Math.max(share / MILLION, 0), 1),
    progress: {
      text: share === null ? '' : shareText(share, plan),
      value: share === null ? null : share / MILLION,
      isRate: true
    },
    by: day(given.due, given.due ? formatDay(given.due, plan.locale, 'always') : labels.toAgree)
  };
}
