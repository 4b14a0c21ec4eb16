// What to start with, in a sentence; and how long the agenda is.
import { leadsOf, type Agenda, type Change } from 'c/oneOnOneEngine';
import { bold, byNumber, fill, fillPlain, type Part } from 'c/phrase';
import { pointsText, shortDay, type MeetingWords } from './words';

const nameOf = ({ account, name }: Change): string => account ?? name;

function clause(lead: Change, words: MeetingWords): string {
  const { labels } = words;
  if (lead.broken > 0) {
    return fillPlain(lead.broken > 1 ? labels.leadMissedAgain : labels.leadMissed, lead.name);
  }
  return fillPlain(labels.leadCost, nameOf(lead), pointsText(lead.lost, words));
}

/** `Start with Orrin and Tavian. Orrin cost 5.7 points of chance; …`, the first sentence bold. */
export function headline({ since, changes }: Agenda, rep: string, words: MeetingWords): readonly Part[] {
  const { labels } = words;
  const [first, second] = leadsOf(changes);
  if (!first) {
    return bold(since === null ? fillPlain(labels.leadFirst, rep) : fillPlain(labels.leadCalm, shortDay(since, words)));
  }
  const names = second
    ? fillPlain(labels.leadTwo, nameOf(first), nameOf(second))
    : fillPlain(labels.leadOne, nameOf(first));
  const why = second
    ? fillPlain(labels.leadBoth, clause(first, words), clause(second, words))
    : fillPlain(labels.leadEnd, clause(first, words));
  return fill('{0} {1}', bold(names), why);
}

/** `10 changes since Feb 6, 7 to discuss`. */
export function agendaNote({ since, changes }: Agenda, words: MeetingWords): string {
  const { labels, locale } = words;
  const discussed = changes.filter(({ discuss }) => discuss).length;
  if (since === null) {
    return fillPlain(labels.agendaNoteFirst, changes.length, '', discussed);
  }
  const label = byNumber(changes.length, labels.agendaNoteOne, labels.agendaNote, locale);
  return fillPlain(label, changes.length, shortDay(since, words), discussed);
}
