// The health of a customer (R14): the weighted mean of the parts that are known; what is not known is listed with whose it
// is, and counts neither for nor against anybody.
import { coverage, daysBetween } from 'c/planEngine';
import type { CaseHealth, Health, HealthInput, PartHealth, Unknown, UnknownCode } from './contract';
import { orders } from './orders';
import { FULL, halfUp, total } from './rounding';
import { satisfaction } from './satisfaction';

/** What leaves a whole part unknown first: it changes the figure most. */
const ORDER: readonly UnknownCode[] = [
  ...([
    'NoFeed',
    'FeedSilent',
    'NoLines',
    'NoCases',
    'NoPlan',
    'PlanNotShared',
    'PlanNotReckoned',
    'NoPeople'
  ] as const),
  ...(['NeverAsked', 'AskedLongAgo', 'LastContact', 'NewDate', 'NoPromise'] as const)
];

interface Known {
  readonly part: PartHealth;
  readonly unknowns: readonly Unknown[];
}

function caseHealth({ cases, asOf, settings }: HealthInput): readonly CaseHealth[] {
  return cases
    .map(({ id, opened }) => ({ id, days: Math.max(0, daysBetween(opened, asOf)) }))
    .map(({ id, days }) => ({ id, days, isLate: days > settings.caseDays }))
    .sort((one, other) => other.days - one.days || (one.id < other.id ? -1 : 1));
}

/** No open case is the best there is, where cases are kept at all. */
function casesPart({ keepsCases, settings }: HealthInput, cases: readonly CaseHealth[]): Known {
  const inTime = cases.filter(({ isLate }) => !isLate).length;
  const isKnown = cases.length > 0 || keepsCases;
  const points = cases.length === 0 ? FULL : halfUp(inTime * FULL, cases.length);
  return {
    part: {
      part: 'Cases',
      weight: settings.casesWeight,
      points: isKnown ? points : null,
      count: inTime,
      judged: cases.length,
      isBelow: inTime < cases.length
    },
    unknowns: isKnown ? [] : [{ code: 'NoCases', part: 'Cases', ids: [], days: null }]
  };
}

/** Of those of whom it is known (R14). */
function relationshipsPart(input: HealthInput): Known {
  const { inTime, known, notKnown, people } = coverage(input, input.asOf);
  const unknowns: Unknown[] = notKnown.map(({ id }) => ({
    code: 'LastContact',
    part: 'Relationships',
    ids: [id],
    days: null
  }));
  return {
    part: {
      part: 'Relationships',
      weight: input.settings.relationshipsWeight,
      points: known === 0 ? null : halfUp(inTime * FULL, known),
      count: inTime,
      judged: known,
      isBelow: inTime < known
    },
    unknowns: people.length === 0 ? [{ code: 'NoPeople', part: 'Relationships', ids: [], days: null }] : unknowns
  };
}

function planPart({ plan, hasPlan, settings }: HealthInput): Known {
  const points = plan?.completeness ?? null;
  const code = plan ? 'PlanNotReckoned' : hasPlan ? 'PlanNotShared' : 'NoPlan';
  return {
    part: {
      ...{ part: 'Plan', weight: settings.planWeight, points, count: 0, judged: 0 },
      isBelow: points !== null && plan?.threshold !== null && plan !== null && points < plan.threshold
    },
    unknowns: points === null ? [{ code, part: 'Plan', ids: plan ? [plan.id] : [], days: null }] : []
  };
}

/** Of the points that are shown, so that who reads the page can reckon it again. */
function scoreOf(parts: readonly PartHealth[]): number | null {
  const known = parts.filter(({ points }) => points !== null);
  const weights = total(known.map(({ weight }) => weight));
  return weights === 0 ? null : halfUp(total(known.map(({ weight, points }) => weight * (points ?? 0))), weights);
}

export function health(input: HealthInput): Health {
  const asked = satisfaction(input);
  const cases = caseHealth(input);
  const ordered = orders(input);
  const all: readonly Known[] = [asked, casesPart(input, cases), ordered, relationshipsPart(input), planPart(input)];
  // What weighs nothing is left out by who set it up so.
  const used = all.filter(({ part }) => part.weight > 0);
  const parts = used.map(({ part }) => part);
  return {
    score: scoreOf(parts),
    parts,
    known: parts.filter(({ points }) => points !== null).length,
    unknowns: used
      .flatMap(({ unknowns }) => unknowns)
      .sort((one, other) => ORDER.indexOf(one.code) - ORDER.indexOf(other.code)),
    sites: asked.sites,
    cases,
    backOrders: ordered.backOrders
  };
}
