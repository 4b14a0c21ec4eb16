// Near misses (R6): the cheapest set of criteria whose repair makes a program eligible that is not.
import type { IsoDate, Money, Repair } from './contract';
import { factValue } from './answer';
import { contextOf } from './context';
import { addDays } from './days';
import { againstIn, truthUnder } from './formula';
import { showsProducts } from './gates';
import { judgementOf, missingIn, type Judgement } from './judgement';
import { nearer, type LineJudgement } from './lineCriteria';
import { shortfall } from './shortfall';
import { planOf, type Plan } from './steps';
import { valueOf } from './value';

/** A set of criteria that can be repaired on one line. */
interface Found {
  readonly places: readonly number[];
  readonly line: LineJudgement;
  readonly plan: Plan;
  readonly by: IsoDate;
  readonly after: Judgement;
}

export interface NearMiss {
  readonly repair: Repair;
  /** The line that the repair is about. */
  readonly line: LineJudgement;
}

const MOST_ALTERNATIVES = 3;

/** Whether the criterion fails, may be repaired, and is, where it is a number, not too far from what it asks. */
function isNear({ rule, context, ofDeal }: Judgement, { line, outcomes }: LineJudgement, place: number): boolean {
  const criterion = rule.criteria[place];
  if (!criterion?.actionable || outcomes[place] !== 'notMet') {
    return false;
  }
  const { field, operator, comparable } = criterion;
  const figure = ofDeal[place] ? ofDeal[place].figure : factValue(criterion, line?.facts[field.key]);
  const short = shortfall(field.kind, operator, comparable, figure ?? null);
  return short === null || short.within(context.input.settings.nearMissShortfallPpm);
}

/** Sets of at most so many places, smaller ones first, in lexical order, of which none contains another that suffices. */
function smallestSets(
  places: readonly number[],
  most: number,
  suffices: (set: readonly number[]) => boolean
): (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const grow = (set: readonly number[], from: number, size: number): void => {
    if (found.some((other) => other.every((place) => set.includes(place)))) {
      return;
    }
    if (set.length === size) {
      if (suffices(set)) {
        found.push(set);
      }
      return;
    }
    for (let index = from; index < places.length; index += 1) {
      grow([...set, places[index] ?? 0], index + 1, size);
    }
  };
  for (let size = 1; size <= Math.min(most, places.length); size += 1) {
    grow([], 0, size);
  }
  return found;
}

/** The sets that repair the text on one line; those that hold already stay as they are, also under NOT. */
function setsOn(judgement: Judgement, line: LineJudgement): (readonly number[])[] {
  const { rule, context } = judgement;
  // Without NOT only what keeps the text from being true can help; with it, repairing one can break what another mends.
  const against = rule.monotone ? againstIn(rule.formula, line.outcomes) : null;
  const places = [...rule.criteria.keys()].filter(
    (place) => (against?.has(place) ?? true) && isNear(judgement, line, place)
  );
  const suffices = (set: readonly number[]): boolean => {
    const outcomes = line.outcomes.map((outcome, place) => (set.includes(place) ? 'met' : outcome));
    return truthUnder(rule.formula, outcomes) !== 'notMet';
  };
  return places.length > 0 ? smallestSets(places, context.input.settings.nearMissCriteria, suffices) : [];
}

/** The day by which all steps must be done: the earliest of the counting date less the days that each takes. */
function dueBy({ rule }: Judgement, places: readonly number[], countingDate: IsoDate): IsoDate {
  const days = places.map((place) => addDays(countingDate, -(rule.criteria[place]?.leadDays ?? 0)));
  return days.reduce((first, day) => (day < first ? day : first), countingDate);
}

/** The set with its steps, once they are shown to work: a step can break what held, and be too late. */
function foundOn(judgement: Judgement, line: LineJudgement, places: readonly number[]): Found | null {
  const { rule, context } = judgement;
  const plan = planOf(judgement, line, places);
  if (!plan) {
    return null;
  }
  const same = plan.input === context.input;
  const changed = same ? context : contextOf(plan.input, context.fields, rule, context.asOf);
  const by = dueBy(judgement, places, changed.countingDate);
  const after = judgementOf(rule, changed, plan.assumed);
  const own = after.lines.find((one) => one.line?.id === line.line?.id);
  const works =
    own !== undefined &&
    own.all !== 'notMet' &&
    after.gates !== 'notMet' &&
    places.every((place) => own.outcomes[place] === 'met');
  return works && by >= context.asOf ? { places, line, plan, by, after } : null;
}

function bySequences({ rule }: Judgement, one: Found, other: Found): number {
  const index = one.places.findIndex((place, at) => place !== other.places[at]);
  const sequence = (found: Found): number => rule.criteria[found.places[index] ?? 0]?.sequence ?? 0;
  return index < 0 ? 0 : sequence(one) - sequence(other) || (one.places[index] ?? 0) - (other.places[index] ?? 0);
}

/** Cheapest, then fewest criteria, then lowest sequences; of one set the line with fewest units, then the nearest. */
function better(judgement: Judgement, one: Found, other: Found): number {
  return (
    one.plan.effort - other.plan.effort ||
    one.places.length - other.places.length ||
    bySequences(judgement, one, other) ||
    one.plan.units - other.plan.units ||
    nearer(judgement.rule, one.line, other.line)
  );
}

/** What the program pays on the repaired deal; null: not known or hidden. */
function gainOf({ rule }: Judgement, { plan, after }: Found): Money | null {
  const hidden = [...after.ofDeal.entries()].some(([place, answer]) => {
    return answer?.actual.code === 'hidden' && !plan.assumed.has(place);
  });
  const hiddenLine = rule.ofLines.some((place) => rule.criteria[place]?.field.hidden);
  const value = plan.pricedWhole ? valueOf(rule, after.context, hidden || hiddenLine) : null;
  return value?.code === 'amount' ? value.amount : value?.code === 'pastDue' ? 0 : null;
}

/** Null: no repair is within the settings. */
export function nearMissOf(judgement: Judgement): NearMiss | null {
  const { rule, context, pool, gates, dates, growth } = judgement;
  if (gates === 'notMet' || !rule.criteria.some(({ actionable }) => actionable)) {
    return null;
  }
  const candidates = pool.filter(({ qualifies }) => qualifies !== 'notMet');
  // Without line criteria all lines are alike but for whether they are surely the program's.
  const lines =
    rule.ofLines.length > 0
      ? candidates
      : [candidates.find(({ qualifies }) => qualifies === 'met') ?? candidates[0]].filter((one) => one !== undefined);
  const all = lines
    .flatMap((line) => setsOn(judgement, line).map((places) => foundOn(judgement, line, places)))
    .filter((found) => found !== null)
    .sort((one, other) => better(judgement, one, other));
  const sets = all.filter(
    ({ places }, index) => all.findIndex((other) => other.places.join() === places.join()) === index
  );
  const [best, ...others] = sets;
  if (!best) {
    return null;
  }
  // They stand before the criteria in the verdict.
  const shown = [showsProducts(rule, context), dates !== null, growth !== null].filter(Boolean).length;
  const criteria = (found: Found): number[] => found.places.map((place) => shown + place);
  const own = best.after.lines.filter((one) => one.line?.id === best.line.line?.id);
  return {
    line: best.line,
    repair: {
      criteria: criteria(best),
      steps: best.plan.steps,
      by: best.by,
      effort: best.plan.effort,
      gain: gainOf(judgement, best),
      missing:
        best.after.gates === 'unknown' || own.some(({ all: truth }) => truth === 'unknown')
          ? missingIn(best.after, own)
          : [],
      alternatives: others
        .slice(0, MOST_ALTERNATIVES)
        .map((found) => ({ criteria: criteria(found), steps: found.plan.steps }))
    }
  };
}
