// What the panel says of a rep: pace, chance and why it changed, open deals with their swing, and what happened since.
import { explainChange, pivots, type MomentDeal } from 'c/chanceEngine';
import { byNumber, fillPlain } from 'c/phrase';
import type { ChanceDeal, SnapshotDeal } from 'c/quotaEngine';
import { shareText, shortDay, shortText, weekday } from 'c/quotaSentence';
import { dealsIn, openDeals, type Node, type Span } from 'c/teamEngine';
import { eventsOf, type PanelEvent } from './panelEvents';
import type { RepLoad } from './panelLoad';
import { chanceText, paceOf } from './rowText';
import { percentOf, type BoardWords } from './words';

const MILLION = 1_000_000;

export interface PanelDeal {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly amount: string;
  readonly odds: string;
  readonly swing: string;
}

export interface PanelText {
  readonly name: string;
  readonly count: string;
  readonly sign: string;
  readonly standing: 'behind' | 'ahead' | '';
  readonly pace: string;
  readonly chance: string;
  readonly deals: readonly PanelDeal[];
  readonly sum: { readonly count: string; readonly amount: string };
  readonly since: string;
  readonly events: readonly PanelEvent[];
}

export interface PanelAbout {
  readonly node: Node;
  readonly sent: RepLoad;
  readonly period: Span;
  readonly today: string;
}

/** Those that may still close in the period. */
function closing(deals: readonly SnapshotDeal[] | null, { period, today }: PanelAbout): readonly SnapshotDeal[] {
  return (deals ?? []).filter(({ closeDate }) => closeDate >= today && closeDate <= period.last);
}

const moment = (deals: readonly SnapshotDeal[] | null, last: string): readonly MomentDeal[] =>
  (deals ?? []).map(({ id, value, probability, closeDate }) => ({
    id,
    value,
    probability: probability / MILLION,
    counts: closeDate <= last
  }));

/** The cause that moved the chance most, in words; null: nothing before to compare with, or no deal explains it. */
function cause(about: PanelAbout, names: ReadonlyMap<string, string>, words: BoardWords): string | null {
  const { node, sent, period, today } = about;
  const [before, now] = [dealsIn(sent.dealsBefore), dealsIn(sent.dealsNow)];
  const { quota, credited } = node.revenue;
  if (before === null || now === null || quota === null) {
    return null;
  }
  const open = moment(closing(now, about), period.last);
  const then = moment(before, period.last);
  const { steps } = explainChange(
    { date: sent.since, credited: sent.creditedBefore ?? credited, quota, deals: then },
    { date: today, credited, quota, deals: open },
    []
  );
  const single = steps.filter(({ deals }) => deals.length === 1);
  const [first] = single.toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change));
  if (!first || first.change === 0) {
    return null;
  }
  const name = names.get(first.deals[0] ?? '') ?? '';
  const { labels, quota: quotaWords } = words;
  if (first.cause === 'Odds' && first.odds) {
    const { before: from, after: to } = first.odds;
    const odds = [from, to].map((rate) => shareText(rate / MILLION, quotaWords)) as [string, string];
    return fillPlain(to < from ? labels.panelFell : labels.panelRose, name, ...odds);
  }
  if (first.cause === 'Amount') {
    return fillPlain(labels.panelAmount, name);
  }
  return first.cause === 'New' || first.cause === 'MovedIn'
    ? fillPlain(labels.panelNewDeal, name)
    : fillPlain(labels.panelGoneDeal, name);
}

function chanceLine(about: PanelAbout, names: ReadonlyMap<string, string>, words: BoardWords): string {
  const { labels, quota } = words;
  const { node, sent } = about;
  const now = chanceText(node.chance, words);
  if (typeof sent.chanceBefore !== 'number') {
    return fillPlain(labels.panelChance, now);
  }
  const before = shareText(sent.chanceBefore / MILLION, quota, 1);
  const day = weekday(sent.since, quota);
  const why = cause(about, names, words);
  return why === null
    ? fillPlain(labels.panelChanceFrom, now, before, day)
    : fillPlain(labels.panelChanceSince, now, before, day, why);
}

function dealRows(about: PanelAbout, names: ReadonlyMap<string, string>, words: BoardWords): readonly PanelDeal[] {
  const { node, sent, period, today } = about;
  const { quota } = words;
  const stored = closing(dealsIn(sent.dealsNow), about);
  const open: readonly ChanceDeal[] = openDeals([sent.id], new Map([[sent.id, stored]]), period, today) ?? [];
  const asked = node.revenue.quota;
  const swings = new Map(
    asked === null ? [] : pivots(open, [node.revenue.credited], [asked]).map(({ id, swing }) => [id, swing] as const)
  );
  const stages = new Map(sent.deals.map(({ id, stage }) => [id, stage ?? '']));
  const swingOf = (id: string): number => swings.get(id) ?? 0;
  return stored
    .toSorted((one, other) => swingOf(other.id) - swingOf(one.id) || one.name.localeCompare(other.name, quota.locale))
    .map(({ id, name, value, probability, closeDate }) => ({
      id,
      name: names.get(id) ?? name,
      note: fillPlain(words.labels.panelDealNote, shortDay(closeDate, quota), stages.get(id) ?? ''),
      amount: shortText(value, 'Revenue', quota),
      odds: shareText(probability / MILLION, quota),
      swing: asked === null ? words.labels.none : String(Math.round(swingOf(id) * 100))
    }));
}

/** How far from plan: `14% under plan`. */
function paceLine({ revenue: { pace, ahead } }: Node, words: BoardWords): string {
  const { labels } = words;
  if (pace === null) {
    return labels.panelNoPlan;
  }
  if (ahead === 0) {
    return labels.panelOnPlan;
  }
  return fillPlain(pace < 1 ? labels.panelUnder : labels.panelOver, percentOf(Math.abs(1 - pace), words));
}

export function panelText(about: PanelAbout, words: BoardWords): PanelText {
  const { node, sent } = about;
  const { labels, quota } = words;
  // A deal goes by its customer.
  const names = new Map([
    ...[...(dealsIn(sent.dealsBefore) ?? []), ...(dealsIn(sent.dealsNow) ?? [])].map(
      ({ id, name }) => [id, name] as const
    ),
    ...sent.deals.flatMap(({ id, account }) => (account ? [[id, account] as const] : []))
  ]);
  const deals = dealRows(about, names, words);
  const sum = closing(dealsIn(sent.dealsNow), about).reduce((all, { value }) => all + value, 0);
  const { sign, standing } = paceOf(node.revenue.pace, words);
  const count = deals.length;
  return {
    name: node.name,
    count: fillPlain(byNumber(count, labels.panelOpenOne, labels.panelOpenMany, quota.locale), count),
    sign,
    standing,
    pace: paceLine(node, words),
    chance: chanceLine(about, names, words),
    deals,
    sum: {
      count: fillPlain(byNumber(count, labels.panelSumOne, labels.panelSumMany, quota.locale), count),
      amount: shortText(sum, 'Revenue', quota)
    },
    since: fillPlain(labels.panelSince, weekday(sent.since, quota)),
    events: eventsOf(sent, about.today, words)
  };
}
