// The cells of a row of the board, as they read and as a screen reader says them.
import { fillPlain } from 'c/phrase';
import { shareText, timesText, valueText } from 'c/quotaSentence';
import type { Node, Standing, TeamChance } from 'c/teamEngine';
import { paceText, percentOf, type BoardWords } from './words';

/** A bar on the own quota as 100 %. */
export interface BarText {
  /** Null: there is no quota. */
  readonly share: number | null;
  /** Null: there is no plan, or the period is over. */
  readonly plan: number | null;
  readonly text: string;
  readonly says: string;
}

export interface PaceText {
  readonly text: string;
  /** `▼` or `▲`; empty: there is no pace. */
  readonly sign: string;
  readonly standing: 'behind' | 'ahead' | '';
  readonly says: string;
}

export interface RowText {
  readonly name: string;
  readonly attained: BarText;
  readonly months: readonly BarText[];
  readonly pace: PaceText;
  readonly gap: string;
  readonly coverage: string;
  readonly chance: string;
  readonly margin: BarText;
  readonly rate: string;
}

function barOf(name: string, standing: Standing | null, words: BoardWords): BarText {
  const { labels } = words;
  const share = standing?.attained ?? null;
  const text = share === null ? labels.none : percentOf(share, words);
  const plan = standing?.plan ?? null;
  const isUnderWay = plan !== null && plan < 1;
  return {
    share,
    plan: isUnderWay ? plan : null,
    text,
    says: isUnderWay
      ? fillPlain(labels.bullet, name, text, percentOf(plan, words))
      : fillPlain(labels.bulletNoPlan, name, text)
  };
}

export function paceOf(pace: number | null, words: BoardWords): PaceText {
  const { labels } = words;
  if (pace === null) {
    return { text: labels.none, sign: '', standing: '', says: labels.none };
  }
  const text = paceText(pace, words);
  return pace < 1
    ? { text, sign: '▼', standing: 'behind', says: fillPlain(labels.paceBehind, text) }
    : { text, sign: '▲', standing: 'ahead', says: fillPlain(labels.paceAhead, text) };
}

/** `24%`, or `22% to 26%` where it lies between two bounds that do not read the same. */
export function chanceText(chance: TeamChance | null, words: BoardWords): string {
  if (chance === null) {
    return words.labels.none;
  }
  const [lowest, highest] = [percentOf(chance.lowest, words), percentOf(chance.highest, words)];
  return lowest === highest ? percentOf(chance.hit, words) : fillPlain(words.labels.between, lowest, highest);
}

/** @param monthNames of the node's months, in their order */
export function rowText(
  node: Node,
  chance: TeamChance | null,
  monthNames: readonly string[],
  words: BoardWords
): RowText {
  const { labels, quota } = words;
  const { revenue, margin, marginRate, coverage } = node;
  const gap = revenue.gap === null ? labels.none : valueText(revenue.gap, 'Revenue', quota);
  return {
    name: node.name,
    attained: barOf(labels.colAttained, revenue, words),
    months: monthNames.map((name, place) => barOf(name, node.months[place] ?? null, words)),
    pace: paceOf(revenue.pace, words),
    gap: node.leads ? labels.leads : gap,
    coverage: coverage === null ? labels.none : timesText(coverage, quota),
    chance: chanceText(chance, words),
    margin: barOf(labels.colMarginAttained, margin, words),
    rate: marginRate === null ? labels.none : shareText(marginRate, quota, 1)
  };
}
