// What needs attention among the people of a customer, the most pressing first: one person that much hangs on, who is
// late, which roles nobody has, of whom nothing is known.
import { byNumber, fillPlain } from 'c/phrase';
import type { CenterCoverage, Coverage, PersonCoverage, WantedRole } from 'c/planEngine';
import type { PersonText } from './people';
import type { RelationshipWords } from './words';

/** A stretch of a finding. With an action it is a button: shows a person, logs a contact, adds somebody, opens the table. */
export interface FindingPart {
  readonly text: string;
  readonly action?: 'person' | 'contact' | 'add' | 'table';
  /** Stakeholder, or the buying center to add somebody to. */
  readonly id?: string;
  /** That somebody is to be added in. */
  readonly role?: WantedRole;
}

export interface Finding {
  readonly key: 'thread' | 'late' | 'missing' | 'unknown';
  readonly title: string;
  readonly parts: readonly FindingPart[];
}

export interface FindingsText {
  /** `8 of 12`; empty: nobody is there. */
  readonly figure: string;
  readonly note: string;
  /** Empty: all is well. */
  readonly findings: readonly Finding[];
  readonly well: string;
}

/** More than these are told by number: the table has all. */
const NAMED = 3;

export function findingsOf(
  covered: Coverage,
  people: readonly PersonText[],
  editable: boolean,
  words: RelationshipWords
): FindingsText {
  const { labels } = words;
  const texts = new Map(people.map((text) => [text.id, text]));
  const findings = [
    threads(covered, texts, editable, words),
    late(covered, texts, words),
    missing(covered, editable, words),
    unknown(covered, texts, editable, words)
  ].filter((finding) => finding !== null);
  return {
    figure: covered.people.length === 0 ? '' : fillPlain(labels.ofAll, covered.inTime, covered.people.length),
    note: labels.headlineNote,
    findings,
    well: findings.length === 0 ? labels.well : ''
  };
}

type Texts = ReadonlyMap<string, PersonText>;

const named = (people: readonly PersonCoverage[], texts: Texts): readonly PersonText[] =>
  people.flatMap(({ id }) => texts.get(id) ?? []);

function threads(covered: Coverage, texts: Texts, editable: boolean, words: RelationshipWords): Finding | null {
  const { labels } = words;
  const single = covered.centers.flatMap(({ id, singleThread }) => {
    const text = singleThread === null ? undefined : texts.get(singleThread);
    return text ? [{ center: id, text }] : [];
  });
  const [only] = single;
  if (!only) {
    return null;
  }
  if (single.length > 1) {
    return {
      key: 'thread',
      title: fillPlain(labels.threadMany, single.length),
      parts: listed(
        single.map(({ text: { id, name, center } }) => {
          return { text: fillPlain(labels.threadIn, name, center), action: 'person', id };
        }),
        words
      )
    };
  }
  const days = covered.people.find(({ id }) => id === only.text.id)?.days ?? null;
  const sentence = { text: lastContact(only.text.name, days, words) };
  const add = { text: labels.addLink, action: 'add', id: only.center } as const;
  return {
    key: 'thread',
    title: fillPlain(labels.threadOne, only.text.center),
    parts: editable ? [sentence, { text: ' ' }, add] : [sentence]
  };
}

function lastContact(name: string, days: number | null, { labels, locale }: RelationshipWords): string {
  if (days === null) {
    return fillPlain(labels.threadUnknown, name);
  }
  return days === 0
    ? fillPlain(labels.threadToday, name)
    : fillPlain(byNumber(days, labels.threadDay, labels.threadDays, locale), name, days);
}

function late({ late: people }: Coverage, texts: Texts, words: RelationshipWords): Finding | null {
  return people.length === 0
    ? null
    : {
        key: 'late',
        title: fillPlain(words.labels.late, people.length),
        parts: listed(
          named(people, texts).map(({ id, name }) => ({ text: name, action: 'person', id })),
          words
        )
      };
}

function missing(covered: Coverage, editable: boolean, words: RelationshipWords): Finding | null {
  const { labels, locale } = words;
  const roles = covered.centers.flatMap((center) => center.missing.map((role) => ({ role, center })));
  if (roles.length === 0) {
    return null;
  }
  const part = ({ role, center }: { role: WantedRole; center: CenterCoverage }, at: number): FindingPart => {
    const later = role === 'Sponsor' ? labels.sponsorIn : labels.deciderIn;
    const text = fillPlain(at === 0 ? labels[role] : later, center.name);
    return editable ? { text, action: 'add', id: center.id, role } : { text };
  };
  return {
    key: 'missing',
    title: fillPlain(byNumber(roles.length, labels.missingOne, labels.missingMany, locale), roles.length),
    parts: separated(roles.map(part))
  };
}

function unknown(covered: Coverage, texts: Texts, editable: boolean, words: RelationshipWords): Finding | null {
  const { labels } = words;
  const people = named(covered.notKnown, texts);
  return people.length === 0
    ? null
    : {
        key: 'unknown',
        title: fillPlain(labels.unknown, people.length),
        parts: listed(
          people.map(({ id, name }): FindingPart => {
            return editable
              ? { text: fillPlain(labels.logOf, name), action: 'contact', id }
              : { text: name, action: 'person', id };
          }),
          words
        )
      };
}

/** With commas; what is beyond a few is a way to the table. */
function listed(parts: readonly FindingPart[], { labels }: RelationshipWords): readonly FindingPart[] {
  const rest = parts.length - NAMED;
  const shown: readonly FindingPart[] =
    rest > 0 ? [...parts.slice(0, NAMED), { text: fillPlain(labels.more, rest), action: 'table' }] : parts;
  return separated(shown);
}

function separated(parts: readonly FindingPart[]): readonly FindingPart[] {
  return parts.flatMap((part, at): readonly FindingPart[] => (at === 0 ? [part] : [{ text: ', ' }, part]));
}
