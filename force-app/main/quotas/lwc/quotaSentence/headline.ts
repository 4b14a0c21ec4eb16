// The sentence that answers: where the rep stands against the plan, and how likely the quota is.
import { figure, fill, fillPlain, type Part } from 'c/phrase';
import type { MeasureAnswer, Period, QuotaAnswer } from 'c/quotaEngine';
import { measureText, shareText, shortDay, valueText, weekday, type QuotaWords } from './words';

/** What the sentence is about. */
export interface Headline {
  readonly answer: QuotaAnswer;
  readonly row: MeasureAnswer;
  readonly period: Period;
}

export function headline({ answer, row, period }: Headline, words: QuotaWords): readonly Part[] {
  const { labels } = words;
  const { attainment } = row;
  const measure = measureText(attainment.measure, words);
  if (attainment.quota === null) {
    return fill(labels.noQuota, measure, period.name);
  }
  if (attainment.attained === null) {
    return fill(labels.zeroQuota, measure, valueText(attainment.quota, attainment.measure, words), words.about);
  }
  if (!answer.begun) {
    return fill(labels.notBegun, period.name, weekday(period.start, words), String(row.pace.elapsed.days));
  }
  return answer.over ? closing(period, words) : standing(row, words);
}

function closing(period: Period, words: QuotaWords): readonly Part[] {
  const end = weekday(period.end, words);
  return period.closesOn === null || period.closesOn < words.asOf
    ? fill(words.labels.overClosed, period.name, end)
    : fill(words.labels.over, period.name, end, weekday(period.closesOn, words));
}

function standing({ attainment, pace, chance }: MeasureAnswer, words: QuotaWords): readonly Part[] {
  const { labels } = words;
  if (attainment.gap === 0) {
    const share = figure(shareText(attainment.attained ?? 0, words, 1), 'Attainment');
    return attainment.reachedOn === null
      ? fill(labels.headlineMetOpen, share, '', words.about)
      : fill(labels.headlineMet, shortDay(attainment.reachedOn, words), share, words.about);
  }
  const { ahead } = pace;
  const distance = valueText(Math.abs(ahead ?? 0), attainment.measure, words);
  const label = ahead === null || ahead === 0 ? labels.onPlan : ahead < 0 ? labels.behindPlan : labels.aheadPlan;
  return fill(labels.headline, figure(fillPlain(label, distance), 'Ahead'), chancePhrase(chance, words), words.about);
}

function chancePhrase(chance: MeasureAnswer['chance'], words: QuotaWords): readonly Part[] {
  const { labels } = words;
  if (chance === null) {
    return [];
  }
  if (chance.deals === 0) {
    return fill(labels.noDeals, figure(shareText(chance.hit, words), 'Chance'));
  }
  const [low, high] = [shareText(chance.lowest, words), shareText(chance.highest, words)];
  return low === high
    ? fill(labels.chanceText, figure(shareText(chance.hit, words), 'Chance'))
    : fill(labels.chanceBetween, figure(low, 'Chance'), figure(high, 'Chance'));
}

/** What stands below the sentence where there is no attainment to show; null: nothing. */
export function belowHeadline({ answer, row }: Headline, words: QuotaWords): string | null {
  const { attainment } = row;
  if (!answer.begun && attainment.credited === 0) {
    return words.labels.nothingYet;
  }
  return attainment.attained === null
    ? fillPlain(words.labels.noQuotaText, valueText(attainment.credited, attainment.measure, words))
    : null;
}
