// One way: its title, its steps, and how often its deals come off.
import { byNumber, fillPlain } from 'c/phrase';
import type { PathItem, PathStep, PathWay } from 'c/quotaEngine';
import { measureText, shareText, shortDay, valueText } from 'c/quotaSentence';
import { stepName, type PathWords } from './context';
import { itemDetail, tierStep } from './itemWords';

export interface StepText {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly when: string;
  readonly nextStep: string;
  /** One a chosen measure, signed. */
  readonly gains: readonly string[];
  /** Deal, cell or program; null: not known. */
  readonly recordId: string | null;
  /** By when it must be done; null: not said. */
  readonly day: string | null;
}

export interface WayText {
  readonly title: string;
  readonly note: string;
  readonly odds: string;
  readonly steps: readonly StepText[];
}

export function wayText(way: PathWay, words: PathWords): WayText {
  const { path } = words.labels;
  const alone = way.alone.map((chance, at) =>
    fillPlain(
      path.wayAlone,
      measureText(words.measures[at] ?? 'Revenue', words).toLocaleLowerCase(words.locale),
      shareText(chance, words)
    )
  );
  const steps = fillPlain(byNumber(way.steps.length, path.wayNoteOne, path.wayNote, words.locale), way.steps.length);
  return {
    title: titleOf(way, words),
    note: [steps, ...(alone.length > 1 ? alone : [])].join(' · '),
    odds: oddsText(way, words),
    steps: way.steps.map((step) => stepText(step, words))
  };
}

const MILLION = 1_000_000;

function titleOf({ kind, without, level }: PathWay, words: PathWords): string {
  const { path } = words.labels;
  if (kind === 'Fewest') {
    return path.wayFewest;
  }
  return kind === 'WithoutLargest'
    ? fillPlain(path.wayWithout, stepName({ key: without ?? '' }, words))
    : fillPlain(path.wayClears, shareText(level / MILLION, words));
}

/** How often the wins really come off: a step is taken as won, which it is not yet. */
function oddsText({ steps, odds, withoutOdds }: PathWay, words: PathWords): string {
  const { path } = words.labels;
  const known = steps.filter((step) => step.odds !== null);
  if (known.length === 0) {
    return path.oddsNone;
  }
  const product = known.map((step) => shareText(step.odds ?? 0, words)).join(' × ');
  if (withoutOdds > 0) {
    return known.length === 1
      ? fillPlain(path.oddsSomeOne, product)
      : fillPlain(path.oddsSome, known.length, shareText(odds, words));
  }
  return known.length === 1
    ? fillPlain(path.oddsOne, product)
    : fillPlain(path.oddsAll, shareText(odds, words), product);
}

function stepText(step: PathStep, words: PathWords): StepText {
  const { path } = words.labels;
  const deal = words.deals.get(step.key);
  const item = words.items.get(step.key);
  const name = stepName(step, words);
  const title = {
    Deal: fillPlain(path.stepWin, name),
    Whitespace: fillPlain(path.stepOpen, name),
    TierJump: item ? tierStep(item, words) : name
  };
  const kind = { Deal: path.kindDeal, Whitespace: path.kindWhitespace, TierJump: path.kindTierJump };
  return {
    key: step.key,
    name: title[step.kind],
    detail: fillPlain(kind[step.kind], deal?.name ?? (item ? itemDetail(item, words) : '')),
    when: whenText(step, words),
    nextStep: deal?.nextStep ?? item?.nextStep ?? '',
    gains: step.values.map((value, at) => gainText(value, at, item, words)),
    recordId: deal?.id ?? item?.record ?? null,
    day: deal?.closeDate ?? item?.by ?? null
  };
}

function whenText({ key, kind, odds }: PathStep, words: PathWords): string {
  const { path } = words.labels;
  const day = words.deals.get(key)?.closeDate ?? words.items.get(key)?.by ?? null;
  if (kind === 'Deal') {
    return [odds === null ? '' : shareText(odds, words), day === null ? '' : shortDay(day, words)]
      .filter(Boolean)
      .join(' · ');
  }
  return day === null ? path.noDealYet : fillPlain(path.by, shortDay(day, words));
}

function gainText(value: number, at: number, item: PathItem | undefined, words: PathWords): string {
  const measure = words.measures[at] ?? 'Revenue';
  if (measure === 'Margin' && item && item.margin === undefined) {
    return words.labels.path.marginUnknown;
  }
  const sign = value < 0 ? '−' : '+';
  const amount = `${sign}${valueText(Math.abs(value), measure, words)}`;
  return measure === 'Margin' ? fillPlain(words.labels.path.margin, amount) : amount;
}
