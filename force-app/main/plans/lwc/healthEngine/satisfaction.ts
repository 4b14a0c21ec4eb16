// How satisfied the sites of a customer are, each by its latest answer, against the standard that we set ourselves (R14).
import { daysBetween } from 'c/planEngine';
import type { HealthInput, PartHealth, SiteHealth, SurveyScore, Unknown } from './contract';
import { FULL, halfUp, total } from './rounding';

const MILLION = 1_000_000;
const PPM_A_POINT = 100;

/** Parts per million of the scale, half-up, from nothing to all of it. */
function shareOf(points: number, scale: number): number {
  return Math.min(MILLION, Math.max(0, halfUp(points * MILLION, scale)));
}

type Usable = SurveyScore & { readonly day: string; readonly score: number; readonly scale: number };

const isUsable = (one: SurveyScore, asOf: string): one is Usable =>
  one.day !== null && one.day <= asOf && one.score !== null && one.scale !== null && one.scale > 0;

/** Of two of one day the one with the higher Id, so that the order of records decides nothing. */
function latestOf(scores: readonly SurveyScore[], site: string, asOf: string): Usable | null {
  const usable = scores.filter((one): one is Usable => one.site === site && isUsable(one, asOf));
  return usable.reduce<Usable | null>(
    (best, one) => (best === null || one.day > best.day || (one.day === best.day && one.id > best.id) ? one : best),
    null
  );
}

interface Asked {
  readonly site: SiteHealth;
  readonly share: number | null;
  readonly standard: number | null;
  /** Since the answer; null: never asked. */
  readonly days: number | null;
}

function asked({ id, name }: { readonly id: string; readonly name: string }, input: HealthInput): Asked {
  const { scores, asOf, settings } = input;
  const latest = latestOf(scores, id, asOf);
  const days = latest && daysBetween(latest.day, asOf);
  if (!latest || days === null || (settings.surveyDays !== null && days > settings.surveyDays)) {
    const site = { id, name, state: 'NotKnown' as const, score: null, points: null, standardPoints: null };
    return { site, share: null, standard: null, days };
  }
  const share = shareOf(latest.score, latest.scale);
  const standard = latest.standard === null ? null : shareOf(latest.standard, latest.scale);
  const state = standard === null ? 'NoStandard' : share < standard ? 'Below' : 'Meets';
  return {
    site: {
      ...{ id, name, state, score: latest },
      points: halfUp(share, PPM_A_POINT),
      standardPoints: standard === null ? null : halfUp(standard, PPM_A_POINT)
    },
    ...{ share, standard, days }
  };
}

export interface Satisfaction {
  readonly part: PartHealth;
  readonly sites: readonly SiteHealth[];
  readonly unknowns: readonly Unknown[];
}

/** The mean of the sites that are known; each weighs the same. */
export function satisfaction(input: HealthInput): Satisfaction {
  const all = input.sites.map((site) => asked(site, input));
  const shares = all.flatMap(({ share }) => (share === null ? [] : [share]));
  return {
    part: {
      part: 'Satisfaction',
      weight: input.settings.satisfactionWeight,
      points: shares.length === 0 ? null : Math.min(FULL, halfUp(total(shares), PPM_A_POINT * shares.length)),
      count: shares.length,
      judged: all.length,
      isBelow: isBelow(all)
    },
    sites: all.map(({ site }) => site),
    unknowns: all
      .filter(({ share }) => share === null)
      .map(({ site, days }) => ({
        code: days === null ? 'NeverAsked' : 'AskedLongAgo',
        part: 'Satisfaction',
        ids: [site.id],
        days
      }))
  };
}

/** The mean of those that have a standard against the mean of their standards. */
function isBelow(all: readonly Asked[]): boolean {
  const judged = all.filter(({ standard }) => standard !== null);
  return total(judged.map(({ share }) => share ?? 0)) < total(judged.map(({ standard }) => standard ?? 0));
}
