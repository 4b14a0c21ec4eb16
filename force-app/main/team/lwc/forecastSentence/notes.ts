// What people say about the week, and until when they may. Pure.
import { formatDays } from 'c/dates';
import type { Forecast } from 'c/forecastFetch';
import { fillPlain } from 'c/phrase';
import { changeText, firstName, timeText, weekdayText, type ForecastWords } from './words';

export interface ForecastNote {
  readonly key: string;
  readonly who: string;
  readonly text: string;
  /** A line below; empty: none. */
  readonly below: string;
}

export function notesOf({ rows, own, userId }: Forecast, words: ForecastWords): readonly ForecastNote[] {
  const { labels } = words;
  const changes = rows.flatMap(({ userId: key, name, change, reason, changedById, changedBy }): ForecastNote[] => {
    if (change === null || change === 0) {
      return [];
    }
    const [who, amount] = [firstName(name), changeText(change, words)];
    return [
      {
        key: `${key} change`,
        who:
          changedById === userId
            ? fillPlain(labels.notesChange, who, amount)
            : fillPlain(labels.notesChangeBy, changedBy ?? '', who, amount),
        text: reason ?? '',
        below: fillPlain(labels.notesShown, who)
      }
    ];
  });
  const mine = own?.note ? [{ key: 'own', who: labels.notesYou, text: own.note, below: '' }] : [];
  const notes = rows
    .filter(({ note }) => note)
    .map(({ userId: key, name, note }) => ({
      ...{ key, who: fillPlain(labels.notesOf, firstName(name)), text: note ?? '', below: '' }
    }));
  return [...changes, ...mine, ...notes];
}

const MINUTE = 60_000;

/** `Locks today 5:00 PM, in 1 h 50 min`. */
export function lockText({ week, today, locksAt, now, isLocked }: Forecast, words: ForecastWords): string {
  const { labels } = words;
  const [day, time] = [weekdayText(week, words), timeText(locksAt, words)];
  if (isLocked) {
    return fillPlain(labels.lockedSince, day, time);
  }
  if (week !== today) {
    return fillPlain(labels.locksOn, day, time);
  }
  const left = Math.max(0, Math.ceil((Date.parse(locksAt) - Date.parse(now)) / MINUTE));
  const [hours, minutes] = [Math.floor(left / 60), left % 60];
  const long = hours > 0 ? fillPlain(labels.hoursMinutes, hours, minutes) : fillPlain(labels.minutes, minutes);
  return fillPlain(labels.locksToday, time, long);
}

export function subtitleOf({ branch, weekStart, week, periodName, today }: Forecast, words: ForecastWords): string {
  const days = formatDays(weekStart, week, words.locale, { unlessOf: today });
  return branch === null ? `${days} · ${periodName}` : fillPlain(words.labels.subtitle, branch, days, periodName);
}
