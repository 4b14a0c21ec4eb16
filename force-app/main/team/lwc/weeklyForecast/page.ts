// All that the head of the page says, and what is open to whom. Pure.
import type { Forecast } from 'c/forecastFetch';
import {
  countText,
  headlineOf,
  lockText,
  moneyText,
  subtitleOf,
  summaryOf,
  timeText,
  type ForecastWords,
  type TeamFigures
} from 'c/forecastSentence';
import { fillPlain, plain } from 'c/phrase';

function submittedCall({ own }: Forecast, words: ForecastWords): string {
  return own?.status === 'Submitted' && own.submittedAt !== null && own.call !== null
    ? fillPlain(words.labels.callSubmitted, moneyText(own.call, words), timeText(own.submittedAt, words))
    : '';
}

/** @param edited what somebody made of the summary; null: nothing */
export function pageOf(forecast: Forecast, team: TeamFigures, words: ForecastWords, edited: string | null) {
  const { labels } = words;
  const { isManager, isLocked, hasTeam, rows, own } = forecast;
  const missing = rows.length - team.submitted;
  const headline = headlineOf(forecast, team, words);
  const isEmpty = !isManager && hasTeam && (rows[0]?.target ?? null) === null;
  return {
    title: labels.title,
    subtitle: subtitleOf(forecast, words),
    lock: lockText(forecast, words),
    lockClass: isLocked ? 'lock quiet' : 'lock missing',
    lockIcon: isLocked ? 'utility:lock' : 'utility:clock',
    headline,
    spoken: plain(headline),
    isEmpty,
    isBranch: isManager,
    isOwn: !isManager && !isEmpty,
    isLocked,
    hasMissing: isManager && !isLocked && missing > 0,
    remindLabel: countText(missing, labels.remindOne, labels.remind, words),
    maySubmit: isManager && !isLocked,
    submitLabel: own?.status === 'Submitted' ? labels.submitCallAgain : labels.submitCall,
    submitted: submittedCall(forecast, words),
    // What was submitted is what counts, until somebody writes it again.
    summary:
      edited ?? (isLocked || own?.status === 'Submitted' ? own?.summary : null) ?? summaryOf(forecast, team, words)
  };
}
