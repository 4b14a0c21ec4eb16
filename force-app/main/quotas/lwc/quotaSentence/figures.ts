// The figures below the sentence: each with its note, and how it stands against the plan.
import type { Standing } from 'c/figureButton';
import { fillPlain } from 'c/phrase';
import type { Comparison, FigureCode, MeasureAnswer, QuotaAnswer } from 'c/quotaEngine';
import { fixed, shareText, timesText, valueText, type QuotaWords } from './words';

export interface Figure {
  readonly name: FigureCode;
  readonly label: string;
  readonly figure: string;
  readonly note: string;
  readonly standing: Standing;
}

type Part = Omit<Figure, 'name'>;

export function figuresOf(answer: QuotaAnswer, row: MeasureAnswer, words: QuotaWords): readonly Figure[] {
  return [
    { name: 'Attainment', ...attainment(answer, row, words) },
    { name: 'Pace', ...pace(row, words) },
    { name: 'RunRateFinish', ...runRate(row, words) },
    { name: 'Gap', ...gap(row, words) },
    { name: 'NeededADay', ...needed(row, words) },
    { name: 'Coverage', ...coverage(row, words) },
    ...(answer.joint ? [{ name: 'JointChance' as const, ...joint(answer.joint.hit, words) }] : [])
  ];
}

function attainment({ comparisons }: QuotaAnswer, { attainment: of }: MeasureAnswer, words: QuotaWords): Part {
  const { labels } = words;
  const same = (one: Comparison): boolean => one.with === 'LastYear' && one.measure === of.measure;
  const before = comparisons.find(same)?.sameDayAttained ?? null;
  return {
    label: labels.attainment,
    figure: of.attained === null ? labels.none : shareText(of.attained, words, 1),
    note: before === null ? '' : fillPlain(labels.sameDayLastYear, shareText(before, words, 1)),
    standing: null
  };
}

function pace({ pace: of }: MeasureAnswer, words: QuotaWords): Part {
  const { labels } = words;
  if (of.pace === null) {
    return { label: labels.pace, figure: labels.none, note: '', standing: null };
  }
  const behind = of.pace < 1;
  const distance = shareText(Math.abs(1 - of.pace), words);
  const isOnPlan = of.ahead === 0;
  return {
    label: labels.pace,
    figure: fixed(of.pace, 2, words),
    note: isOnPlan ? labels.onPlan : fillPlain(behind ? labels.underPlan : labels.overPlan, distance),
    standing: isOnPlan ? null : behind ? 'behind' : 'ahead'
  };
}

/** Where the period ends if credit goes on as it came so far (R9). */
function runRate({ attainment: { measure, quota }, pace: { finish } }: MeasureAnswer, words: QuotaWords): Part {
  const { labels } = words;
  const share = finish !== null && quota !== null && quota > 0 ? shareText(finish / quota, words) : '';
  return {
    label: labels.runRate,
    figure: finish === null ? labels.none : valueText(finish, measure, words),
    note: share === '' ? '' : fillPlain(labels.runRateNote, share),
    standing: null
  };
}

function gap({ attainment: of, pace: { elapsed } }: MeasureAnswer, words: QuotaWords): Part {
  const { labels } = words;
  return {
    label: labels.gap,
    figure: of.gap === null ? labels.none : valueText(of.gap, of.measure, words),
    note: fillPlain(labels.daysLeft, elapsed.days - elapsed.daysGone, elapsed.days),
    standing: null
  };
}

function needed({ attainment: { measure }, pace: of }: MeasureAnswer, words: QuotaWords): Part {
  const { labels } = words;
  return {
    label: labels.neededADay,
    figure: of.neededADay === null ? labels.none : valueText(of.neededADay, measure, words),
    note: of.soFarADay === null ? '' : fillPlain(labels.soFarADay, valueText(of.soFarADay, measure, words)),
    standing: null
  };
}

function coverage({ coverage: of, attainment: { quota } }: MeasureAnswer, words: QuotaWords): Part {
  const { labels } = words;
  const open = of.needed === null ? labels.ofTheGapOnly : fillPlain(labels.ofTheGap, timesText(of.needed, words));
  return {
    label: labels.openPipeline,
    figure: of.ratio === null ? labels.none : timesText(of.ratio, words),
    note: of.met ? labels.coverageMet : quota === null ? labels.coverageNone : open,
    standing: null
  };
}

function joint(hit: number, words: QuotaWords): Part {
  const { labels } = words;
  return { label: labels.bothMeasures, figure: shareText(hit, words), note: labels.chanceBoth, standing: null };
}
