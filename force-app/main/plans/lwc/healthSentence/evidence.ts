// The records behind account health in words: sites, open cases, back orders.
import type { Health, HealthInput, LineHealth, SiteHealth } from 'c/healthEngine';
import { byNumber, fillPlain, link, type Part } from 'c/phrase';
import { meanText, scaleOf, standardOf } from './parts';
import {
  DASH,
  daysText,
  initialsOf,
  roundText,
  shortDay,
  signOf,
  wholeText,
  type HealthWords,
  type Sign
} from './words';

export interface SiteText {
  readonly key: string;
  readonly name: string;
  /** Links to the answer. */
  readonly score: readonly Part[];
  /** Of a hundred; null: not known. */
  readonly percent: number | null;
  readonly standard: number | null;
  readonly sign: Sign;
}

export interface SitesText {
  readonly mean: string;
  readonly standard: string;
  readonly sites: readonly SiteText[];
}

function siteSign({ state }: SiteHealth, { labels }: HealthWords): Sign {
  switch (state) {
    case 'Meets':
      return signOf('good', labels.siteMeets);
    case 'Below':
      return signOf('warn', labels.siteBelow);
    case 'NoStandard':
      return signOf('good', labels.noStandard);
    default:
      return signOf('unknown', labels.notKnown);
  }
}

export function sitesText({ parts, sites }: Health, words: HealthWords): SitesText {
  const { labels } = words;
  const part = parts.find((one) => one.part === 'Satisfaction');
  const mean = part ? meanText(part, sites, words) : null;
  const standard = standardOf(sites);
  const hasStandard = sites.some(({ standardPoints }) => standardPoints !== null);
  const isShared = scaleOf(sites) !== null;
  return {
    mean: mean === null ? '' : fillPlain(labels.sitesMean, mean),
    standard: !hasStandard
      ? ''
      : standard === null
        ? labels.sitesStandardOwn
        : fillPlain(labels.sitesStandard, roundText(standard, words)),
    sites: sites.map((site) => {
      const { score } = site;
      const points = score && (isShared ? score.score : (site.points ?? 0));
      return {
        key: site.id,
        name: site.name,
        score: score ? link(roundText(points ?? 0, words), score.id) : [{ text: DASH }],
        percent: site.points === null ? null : site.points / 100,
        standard: site.standardPoints === null ? null : site.standardPoints / 100,
        sign: siteSign(site, words)
      };
    })
  };
}

export interface CaseText {
  readonly key: string;
  readonly caseNumber: readonly Part[];
  readonly subject: string;
  readonly age: string;
  readonly isLate: boolean;
  readonly owner: string;
  readonly initials: string;
}

export interface CasesText {
  readonly title: string;
  readonly limit: string;
  readonly cases: readonly CaseText[];
  /** Instead of the table. */
  readonly none: string;
}

export function casesText({ cases }: Health, input: HealthInput, words: HealthWords): CasesText {
  const { labels } = words;
  const byId = new Map(input.cases.map((one) => [one.id, one]));
  return {
    title: fillPlain(labels.casesTitle, cases.length),
    limit: fillPlain(labels.casesLimit, input.settings.caseDays),
    cases: cases.map(({ id, days, isLate }) => {
      const one = byId.get(id);
      const owner = one?.owner?.name ?? '';
      return {
        ...{ key: id, isLate, owner, initials: initialsOf(owner) },
        caseNumber: link(one?.caseNumber ?? '', id),
        subject: one?.subject ?? '',
        age: daysText(days, words)
      };
    }),
    none: cases.length > 0 ? '' : input.keepsCases ? labels.noCasesOpen : labels.casesNoneKept
  };
}

export interface LineText {
  readonly key: string;
  readonly product: readonly Part[];
  readonly quantity: string;
  readonly site: string;
  readonly promised: string;
  readonly expected: string;
  readonly isExpectedKnown: boolean;
  readonly sign: Sign;
}

export interface LinesText {
  readonly title: string;
  readonly feed: string;
  readonly isSilent: boolean;
  readonly lines: readonly LineText[];
  readonly none: string;
}

function lineSign({ state, days }: LineHealth, { labels, locale }: HealthWords): Sign {
  switch (state) {
    case 'Late':
      return signOf(
        'warn',
        fillPlain(byNumber(days ?? 0, labels.lineLateOne, labels.lineLateMany, locale), days ?? 0),
        'utility:clock'
      );
    case 'OnTime':
      return signOf('good', labels.lineOnTime);
    default:
      return signOf('unknown', labels.notKnown);
  }
}

/** Sites of the customer are called after it: `Northgate - Dayton DC`. */
function siteName(input: HealthInput, site: string): string {
  return input.sites.find(({ id }) => id === site)?.name ?? input.account.name;
}

export function linesText({ backOrders, unknowns }: Health, input: HealthInput, words: HealthWords): LinesText {
  const { labels } = words;
  const byId = new Map(input.lines.map((one) => [one.id, one]));
  const isSilent = unknowns.some(({ code }) => code === 'FeedSilent');
  const day = (value: string | null | undefined): string => (value ? shortDay(value, words) : labels.notKnown);
  return {
    title: fillPlain(labels.linesTitle, backOrders.length),
    feed:
      input.feedDay === null ? '' : fillPlain(isSilent ? labels.linesSilent : labels.linesFresh, day(input.feedDay)),
    isSilent,
    lines: backOrders.map((health) => {
      const line = byId.get(health.id);
      return {
        key: health.id,
        product: link(line?.name ?? '', health.id),
        quantity: line?.quantity == null ? '' : wholeText(line.quantity, words),
        site: line ? siteName(input, line.site) : '',
        promised: day(line?.promised),
        expected: day(line?.expected),
        isExpectedKnown: Boolean(line?.expected),
        sign: lineSign(health, words)
      };
    }),
    none: backOrders.length > 0 ? '' : labels.linesNone
  };
}
