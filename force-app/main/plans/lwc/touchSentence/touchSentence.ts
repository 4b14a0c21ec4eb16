// Touches and pairs as text. Pure: labels, locale, time zone, today and the user are handed in.
import { formatDay } from 'c/dates';
import { dateFormat } from 'c/intl';
import { fillPlain } from 'c/phrase';
import { dayOf, type Pairing, type Person, type Touch, type TouchInput } from 'c/touchEngine';
import type { TouchLabels } from 'c/touchLabels';

export interface TouchWords {
  readonly labels: TouchLabels;
  readonly locale: string;
  readonly timeZone: string;
  readonly today: string;
  readonly userId: string;
}

export const wordsOf = ({ timeZone, today, userId }: TouchInput, labels: TouchLabels, locale: string): TouchWords => ({
  labels,
  locale,
  timeZone,
  today,
  userId
});

export function nameOf(person: Person | undefined, { labels, userId }: TouchWords): string {
  return person?.id === userId ? labels.you : (person?.name ?? labels.somebody);
}

/** `9:12 AM`, where the user is. */
export function timeText(at: string, { locale, timeZone }: TouchWords): string {
  return dateFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit' }).format(new Date(at));
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** `Today`, `Yesterday`, `Feb 9`. */
export function dayText(day: string, { labels, locale, today }: TouchWords): string {
  if (day === today) {
    return labels.today;
  }
  return day === dayBefore(today) ? labels.yesterday : formatDay(day, locale, { unlessOf: today });
}

const already = ({ channel }: Touch, labels: TouchLabels): string => {
  const texts: Readonly<Record<string, string>> = {
    Call: labels.alreadyCall,
    Email: labels.alreadyEmail,
    Meeting: labels.alreadyMeeting
  };
  return texts[channel ?? ''] ?? labels.alreadyOther;
};

const did = ({ channel }: Touch, labels: TouchLabels): string => {
  const texts: Readonly<Record<string, string>> = {
    Call: labels.didCall,
    Email: labels.didEmail,
    Meeting: labels.didMeeting
  };
  return texts[channel ?? ''] ?? labels.didOther;
};

/** `Jonas Weber called Joan Pratt`. */
export function didText(touch: Touch, words: TouchWords): string {
  const { labels } = words;
  return fillPlain(did(touch, labels), nameOf(touch.user, words), touch.contact.name ?? labels.somebody);
}

/** `Jonas Weber already called Joan Pratt today at 9:12 AM: Back orders.` */
export function alreadyText(touch: Touch, words: TouchWords): string {
  const { labels, locale, timeZone, today } = words;
  const day = dayOf(touch.at, timeZone);
  const time = timeText(touch.at, words);
  const when =
    day === today
      ? fillPlain(labels.todayAt, time)
      : fillPlain(labels.onAt, formatDay(day, locale, { unlessOf: today }), time);
  const contact = touch.contact.name ?? labels.somebody;
  return fillPlain(already(touch, labels), nameOf(touch.user, words), contact, when, touch.subject ?? '');
}

/** Names as they are, the user's own too: the pair is the same for everybody. */
export function pairText({ outside, inside }: Pick<Pairing, 'outside' | 'inside'>, { labels }: TouchWords): string {
  const [out, within] = [outside?.name ?? labels.somebody, inside?.name ?? labels.somebody];
  if (outside && inside) {
    return fillPlain(labels.pair, out, within);
  }
  if (outside) {
    return fillPlain(labels.pairOutside, out);
  }
  return inside ? fillPlain(labels.pairInside, within) : labels.pairNone;
}

/** Why who is not named by a pairing stands there. */
export function pairNotes(input: TouchInput, { labels }: TouchWords): readonly string[] {
  const { outside, inside, outsideFrom, insideFrom } = input;
  return [
    { person: outside, from: outsideFrom },
    { person: inside, from: insideFrom }
  ].flatMap(({ person, from }) => {
    const name = person?.name ?? labels.somebody;
    if (from === 'Plan') {
      return [fillPlain(labels.pairFromPlan, name)];
    }
    return from === 'Owner' ? [fillPlain(labels.pairFromOwner, name)] : [];
  });
}

/** `Maya Lindqvist outside, Jonas Weber inside, since Feb 9, by Ruben Castellano`. */
export function pairingText(pairing: Pairing, words: TouchWords): string {
  const { labels, locale, timeZone, today } = words;
  const since = formatDay(dayOf(pairing.since, timeZone), locale, { unlessOf: today });
  return fillPlain(labels.pairSince, pairText(pairing, words), since, pairing.byName ?? labels.somebody);
}

const ICONS: Readonly<Record<string, string>> = {
  Call: 'utility:call',
  Email: 'utility:email',
  Meeting: 'utility:event'
};

export const iconOf = ({ channel }: Touch): string => ICONS[channel ?? ''] ?? 'utility:comments';
