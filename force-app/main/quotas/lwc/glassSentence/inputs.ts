// What went into a figure, and where each comes from.
import { fillPlain } from 'c/phrase';
import { formatRate } from 'c/money';
import type { ExplainedInput, Measure } from 'c/quotaEngine';
import { measureText, shortDay, type QuotaWords } from 'c/quotaSentence';
import { figureText } from './figure';

export interface InputRow {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
  readonly source: string;
  readonly isSum: boolean;
}

export function inputRows(inputs: readonly ExplainedInput[], measure: Measure, words: QuotaWords): readonly InputRow[] {
  return inputs.map((input, index) => ({
    key: `${input.code} ${index}`,
    name: nameOf(input, words),
    figure: figureOf(input, measure, words),
    source: sourceOf(input, words),
    isSum: input.source.kind === 'Sum'
  }));
}

function nameOf({ code, measure }: ExplainedInput, words: QuotaWords): string {
  const { box } = words.labels;
  switch (code) {
    case 'Adjustment':
      return box.inputAdjustment;
    case 'Season':
      return box.inputSeason;
    case 'Holidays':
      return box.inputHolidays;
    case 'Weight':
      return fillPlain(box.inputWeight, measure === null ? '' : measureText(measure, words));
    default:
      return box[code];
  }
}

/** Shares of one line without a percent sign each. */
const formatShare = (share: number): string => String(Math.round(share * 1000) / 10);

function figureOf(input: ExplainedInput, measure: Measure, words: QuotaWords): string {
  if (input.code === 'Season') {
    const sum = input.shares.reduce((total, share) => total + share, 0);
    return input.shares.map((share) => formatShare(sum === 0 ? 0 : share / sum)).join('/');
  }
  const text = figureText(input.figure, input.measure ?? measure, words);
  return input.code === 'Ramp'
    ? `${words.labels.box.signTimes} ${formatRate(input.figure.value ?? 0, words.locale)}`
    : text;
}

function sourceOf({ code, source, days }: ExplainedInput, words: QuotaWords): string {
  const { box } = words.labels;
  if (code === 'Holidays' && days.length) {
    return days.map((day) => shortDay(day, words)).join(', ');
  }
  const from = {
    Quota: box.sourceQuota,
    Adjustment: source.name ?? box.inputAdjustment,
    Season: fillPlain(box.sourceSeason, source.name ?? ''),
    Calendar: box.sourceCalendar,
    PayPlan: fillPlain(box.sourcePayPlan, source.name ?? ''),
    History: box.sourceHistory,
    Goal: box.sourceGoal,
    Sum: ''
  }[source.kind];
  return source.on === null || from === '' ? from : fillPlain(box.sourceOn, from, shortDay(source.on, words));
}
