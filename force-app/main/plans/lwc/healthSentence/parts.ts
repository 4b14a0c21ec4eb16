// The parts of account health as text: what each is called, what it counts, how it stands.
import type { Health, HealthInput, HealthPart, PartHealth, SiteHealth } from 'c/healthEngine';
import type { HealthLabels } from 'c/healthLabels';
import { fillPlain } from 'c/phrase';
import { DASH, pointsText, roundText, shortDay, signOf, type HealthWords, type Sign } from './words';

export interface PartText {
  readonly part: HealthPart;
  readonly label: string;
  readonly weight: string;
  readonly note: string;
  readonly sign: Sign;
  readonly points: string;
  /** Of a hundred, for the bar; null: not known. */
  readonly percent: number | null;
  readonly openLabel: string;
}

const NAMES: Readonly<Record<HealthPart, keyof HealthLabels>> = {
  Satisfaction: 'partSatisfaction',
  Cases: 'partCases',
  Orders: 'partOrders',
  Relationships: 'partRelationships',
  Plan: 'partPlan'
};

export const partName = (part: HealthPart, { labels }: HealthWords): string => labels[NAMES[part]];

/** One value of all sites; null: they differ, or none has any. */
function common(sites: readonly SiteHealth[], value: (site: SiteHealth) => number | null | undefined): number | null {
  const values = new Set(sites.flatMap((site) => value(site) ?? []));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

export const scaleOf = (sites: readonly SiteHealth[]): number | null => common(sites, ({ score }) => score?.scale);
export function standardOf(sites: readonly SiteHealth[]): number | null {
  return scaleOf(sites) === null ? null : common(sites, ({ score }) => score?.standard);
}

/** `8.1`: the mean on the scale that all sites share; null: they do not. */
export function meanText({ points }: PartHealth, sites: readonly SiteHealth[], words: HealthWords): string | null {
  const scale = scaleOf(sites);
  return points === null || scale === null ? null : roundText(Math.round((points * scale) / 10_000), words);
}

type Asked = readonly [health: Health, input: HealthInput, words: HealthWords];

const NOTES: Readonly<Record<HealthPart, (part: PartHealth, ...asked: Asked) => string>> = {
  Satisfaction(part, { sites }, _input, words) {
    const { labels } = words;
    const mean = meanText(part, sites, words);
    return mean === null
      ? fillPlain(labels.noteSitesMixed, part.count, part.judged)
      : fillPlain(labels.noteSites, mean, roundText(scaleOf(sites) ?? 0, words), part.count, part.judged);
  },
  Cases({ count, judged }, _health, { settings }, { labels }) {
    return judged === 0 ? labels.noCasesOpen : fillPlain(labels.noteCases, count, judged, settings.caseDays);
  },
  Orders: ({ count, judged }, _health, _input, { labels }) => fillPlain(labels.noteOrders, count, judged),
  Relationships: ({ count, judged }, _health, _input, { labels }) => fillPlain(labels.noteRelationships, count, judged),
  Plan(_part, _health, { plan }, words) {
    const { labels } = words;
    const status = labels[`status${plan?.status ?? 'Draft'}` as keyof HealthLabels] ?? '';
    return plan?.nextReview
      ? fillPlain(labels.notePlan, status, shortDay(plan.nextReview, words))
      : fillPlain(labels.notePlanOpen, status);
  }
};

function standardSign(isBelow: boolean, standard: number | null, words: HealthWords): Sign {
  const { labels } = words;
  const [mixed, exact] = isBelow ? [labels.belowMixed, labels.below] : [labels.meetsMixed, labels.meets];
  return signOf(isBelow ? 'warn' : 'good', standard === null ? mixed : fillPlain(exact, roundText(standard, words)));
}

/** @param late says how many are not as they should be */
function countSign({ isBelow, count, judged }: PartHealth, late: string, labels: HealthLabels): Sign {
  return isBelow ? signOf('warn', fillPlain(late, judged - count)) : signOf('good', labels.inTime);
}

const SIGNS: Readonly<Record<HealthPart, (part: PartHealth, ...asked: Asked) => Sign>> = {
  Satisfaction({ isBelow }, { sites }, _input, words) {
    const hasStandard = sites.some(({ standardPoints }) => standardPoints !== null);
    return hasStandard ? standardSign(isBelow, standardOf(sites), words) : signOf('good', words.labels.noStandard);
  },
  Cases: (part, _health, _input, { labels }) => countSign(part, labels.tooOld, labels),
  Orders: (part, _health, _input, { labels }) => countSign(part, labels.late, labels),
  Relationships: (part, _health, _input, { labels }) => countSign(part, labels.late, labels),
  Plan({ isBelow }, _health, { plan }, words) {
    const threshold = plan?.threshold ?? null;
    return threshold === null ? signOf('good', words.labels.noStandard) : standardSign(isBelow, threshold, words);
  }
};

export function partText(part: PartHealth, ...asked: Asked): PartText {
  const words = asked[2];
  const { labels } = words;
  const isKnown = part.points !== null;
  const label = partName(part.part, words);
  return {
    ...{ part: part.part, label },
    weight: fillPlain(labels.weight, roundText(part.weight, words)),
    note: isKnown ? NOTES[part.part](part, ...asked) : labels.noteUnknown,
    sign: isKnown ? SIGNS[part.part](part, ...asked) : signOf('unknown', labels.notKnown),
    points: part.points === null ? DASH : pointsText(part.points, words),
    percent: part.points === null ? null : part.points / 100,
    openLabel: fillPlain(labels.showPart, label)
  };
}
