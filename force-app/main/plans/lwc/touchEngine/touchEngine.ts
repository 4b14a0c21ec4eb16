// Whether somebody was in touch with a person on a day already, and how the touches of a customer are listed. Pure: no
// clock, the time zone is handed in. Apex decides the same by `TouchEngine`; both pass `vectors/plans/touches.json`.
import type { Person, Touch } from './contract';

export type { Pairing, PairSource, Person, Touch, TouchAnswer, TouchEntry, TouchInput } from './contract';

/** Each made once: making one takes longer than many days by it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) {
    return known;
  }
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit'
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** The wall clock of a time zone at an instant: `YYYY-MM-DDTHH:mm`. */
export function wallOf(at: string, timeZone: string): string {
  const found = new Map(
    clockOf(timeZone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value])
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The day that an instant lies in: it begins and ends where the user is. */
export function dayOf(at: string, timeZone: string): string {
  return wallOf(at, timeZone).slice(0, 10);
}

/** Latest first; of two at one instant (an org keeps seconds) the one that was saved last, whose Id is the later. */
const byTime = (one: Touch, other: Touch): number => {
  if (one.at !== other.at) {
    return one.at < other.at ? 1 : -1;
  }
  return one.id < other.id ? 1 : -1;
};

/**
 * The latest touch with a person on a day, whoever's.
 * @param day `YYYY-MM-DD` in the time zone
 */
export function earlierTouch(
  touches: readonly Touch[],
  contactId: string,
  day: string,
  timeZone: string
): Touch | undefined {
  return touches.filter((touch) => touch.contact.id === contactId && dayOf(touch.at, timeZone) === day).sort(byTime)[0];
}

/** Whose touches there are, each once, by name; the pair is named although it has none. */
export function peopleOf(touches: readonly Touch[], pair: readonly (Person | undefined)[]): readonly Person[] {
  const all = [...pair.filter((one) => one !== undefined), ...touches.map(({ user }) => user)];
  const once = new Map(all.map((one) => [one.id, one]));
  return [...once.values()].sort((one, other) => (one.name ?? '').localeCompare(other.name ?? ''));
}

export interface TouchDay {
  readonly day: string;
  readonly touches: readonly Touch[];
}

/** The touches of one person, or of everyone, by day; latest first. */
export function daysOf(touches: readonly Touch[], userId: string | null, timeZone: string): readonly TouchDay[] {
  const days = new Map<string, Touch[]>();
  for (const touch of [...touches].sort(byTime)) {
    if (userId === null || touch.user.id === userId) {
      const day = dayOf(touch.at, timeZone);
      days.set(day, [...(days.get(day) ?? []), touch]);
    }
  }
  return [...days].map(([day, shown]) => ({ day, touches: shown }));
}
