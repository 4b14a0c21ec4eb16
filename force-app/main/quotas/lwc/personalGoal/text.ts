// How far a goal of one's own is, in words; each figure opens. Pure.
import { figure, fill, type Part } from 'c/phrase';
import type { GoalAnswer, Measure } from 'c/quotaEngine';
import { shareText, valueText, type QuotaWords } from 'c/quotaSentence';

/** `Chance 32%`; empty: there is none. */
export function goalChance(goal: GoalAnswer | null, words: QuotaWords): readonly Part[] {
  return goal?.chance ? fill(words.labels.goalChance, figure(shareText(goal.chance.hit, words), 'GoalChance')) : [];
}

/** `33.2% there · $635,000 to go`; empty: there is no goal above 0. */
export function goalText(goal: GoalAnswer | null, measure: Measure, words: QuotaWords): readonly Part[] {
  if (!goal || goal.attained === null) {
    return [];
  }
  const { labels } = words;
  const share = figure(shareText(goal.attained, words, 1), 'GoalAttainment');
  return goal.gap === 0
    ? fill(labels.goalReached, share)
    : fill(labels.goalText, share, figure(valueText(goal.gap, measure, words), 'GoalGap'));
}
