// The answer of account health in words: the score, how much of it is known, and why it is as it is.
import type { Health, HealthInput, SiteHealth } from 'c/healthEngine';
import { formatDay } from 'c/dates';
import { byNumber, fillPlain } from 'c/phrase';
import { partText, type PartText } from './parts';
import { unknownText, type UnknownText } from './unknown';
import { DASH, pointsText, roundText, shortDay, type HealthWords } from './words';

export interface ScoreText {
  readonly asOf: string;
  readonly score: string;
  readonly isKnown: boolean;
  readonly note: string;
  readonly meter: string;
  /** Of a hundred, for the bar. */
  readonly percent: number;
  readonly reason: string;
  readonly parts: readonly PartText[];
  readonly unknownTitle: string;
  readonly unknowns: readonly UnknownText[];
}

/** The site furthest below its standard. */
function unhappiest(sites: readonly SiteHealth[]): SiteHealth | undefined {
  const gap = ({ points, standardPoints }: SiteHealth): number => (standardPoints ?? 0) - (points ?? 0);
  return sites.filter(({ state }) => state === 'Below').sort((one, other) => gap(other) - gap(one))[0];
}

export function reasonText(health: Health, input: HealthInput, words: HealthWords): string {
  const { labels } = words;
  const reasons: string[] = [];
  const site = unhappiest(health.sites);
  if (site?.score) {
    reasons.push(fillPlain(labels.reasonSite, site.name, roundText(site.score.score ?? 0, words)));
  }
  const [oldest] = health.cases;
  if (oldest?.isLate) {
    reasons.push(fillPlain(labels.reasonCase, oldest.days));
  }
  const orders = health.parts.find(({ part }) => part === 'Orders');
  if (orders?.isBelow) {
    reasons.push(fillPlain(labels.reasonOrders, orders.judged - orders.count));
  }
  if (input.feedDay !== null && health.unknowns.some(({ code }) => code === 'FeedSilent')) {
    reasons.push(fillPlain(labels.reasonSilent, shortDay(input.feedDay, words)));
  }
  const isWell = health.known > 0 && health.parts.every(({ isBelow }) => !isBelow);
  return [...reasons, ...(reasons.length === 0 && isWell ? [labels.reasonWell] : [])].join(' ');
}

export function scoreText(health: Health, input: HealthInput, words: HealthWords): ScoreText {
  const { labels, locale } = words;
  const { score, known, parts, unknowns } = health;
  return {
    asOf: fillPlain(labels.asOf, formatDay(input.asOf, locale, 'always')),
    score: score === null ? DASH : pointsText(score, words),
    isKnown: score !== null,
    note: score === null ? labels.none : fillPlain(byNumber(known, labels.ofOne, labels.ofMany, locale), known),
    meter: score === null ? labels.none : fillPlain(labels.meter, pointsText(score, words)),
    percent: (score ?? 0) / 100,
    reason: reasonText(health, input, words),
    parts: parts.map((part) => partText(part, health, input, words)),
    unknownTitle: fillPlain(labels.unknownTitle, unknowns.length),
    unknowns: unknowns.map((unknown) => unknownText(unknown, input, words))
  };
}
