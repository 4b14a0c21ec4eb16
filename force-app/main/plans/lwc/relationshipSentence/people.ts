// How one person reads: on a card, in the table, and to those who hear the page.
import { fillPlain } from 'c/phrase';
import type { Coverage, People, PersonCoverage, Stakeholder } from 'c/planEngine';
import { nameOf, type RelationshipWords } from './words';

export type SupportCode = 'champion' | 'supporter' | 'neutral' | 'critic' | 'opponent' | 'notKnown';

export interface SupportText {
  readonly code: SupportCode;
  readonly text: string;
}

export interface PersonText {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly centerId: string;
  readonly center: string;
  readonly seniority: string;
  readonly role: string;
  readonly reportsTo: string;
  /** Stakeholder; null: nobody, or not known. */
  readonly bossId: string | null;
  readonly influence: number | null;
  /** `3 of 3`. */
  readonly influenceText: string;
  readonly support: SupportText;
  /** `2 of 3`. */
  readonly accessText: string;
  /** `Access 2`, where there is little room. */
  readonly accessShort: string;
  /** `74 of 60 days`. */
  readonly contact: string;
  readonly isLate: boolean;
  readonly isUnknown: boolean;
  /** What a card shows by its place and signs alone, for those who hear it. */
  readonly unseen: string;
}

const BY_SUPPORT: Readonly<Record<number, SupportCode>> = {
  2: 'champion',
  1: 'supporter',
  0: 'neutral',
  [-1]: 'critic',
  [-2]: 'opponent'
};

/** From the best. */
export const SUPPORT_LEVELS = [2, 1, 0, -1, -2] as const;

export function supportOf(support: number | null, { labels }: RelationshipWords): SupportText {
  const code = (support === null ? undefined : BY_SUPPORT[support]) ?? 'notKnown';
  return { code, text: labels[code] };
}

/** Highest influence and access. */
const MOST = 3;

/** In the order of the map. */
export function personTexts(people: People, covered: Coverage, words: RelationshipWords): readonly PersonText[] {
  const byId = new Map(people.stakeholders.map((one) => [one.id, one]));
  const centers = new Map(people.centers.map(({ id, name }) => [id, name]));
  return covered.people.flatMap((coverage) => {
    const person = byId.get(coverage.id);
    const boss = coverage.boss === null ? null : byId.get(coverage.boss);
    return person ? [personText(person, coverage, boss ?? null, centers.get(person.center) ?? '', words)] : [];
  });
}

function personText(
  person: Stakeholder,
  coverage: PersonCoverage,
  boss: Stakeholder | null,
  center: string,
  words: RelationshipWords
): PersonText {
  const { labels } = words;
  const level = (value: number | null): string => {
    return value === null ? labels.notKnown : fillPlain(labels.ofAll, value, MOST);
  };
  const known = (value: string | null): string => {
    return value === null ? labels.notKnown : nameOf(value, words);
  };
  const text = {
    id: person.id,
    name: person.contact?.name ?? labels.nobody,
    title: person.title ?? '',
    centerId: person.center,
    center,
    seniority: known(person.seniority),
    role: known(person.role),
    reportsTo: boss ? (boss.contact?.name ?? labels.nobody) : coverage.isTop ? labels.noOne : labels.notKnown,
    bossId: boss?.id ?? null,
    influence: person.influence,
    influenceText: level(person.influence),
    support: supportOf(person.support, words),
    accessText: level(person.access),
    accessShort: person.access === null ? labels.accessUnknown : fillPlain(labels.access, person.access),
    contact: contactText(coverage, words),
    isLate: coverage.state === 'Late',
    isUnknown: coverage.state === 'NotKnown'
  };
  return { ...text, unseen: heard(text, words) };
}

function contactText({ days, limit }: PersonCoverage, { labels }: RelationshipWords): string {
  if (days === null) {
    return labels.notKnown;
  }
  return limit === null ? fillPlain(labels.contactDays, days) : fillPlain(labels.contactOf, days, limit);
}

function heard(text: Omit<PersonText, 'unseen'>, { labels }: RelationshipWords): string {
  const said = [
    ...[text.center, text.seniority, text.role],
    fillPlain(labels.saidReports, text.reportsTo),
    fillPlain(labels.saidInfluence, text.influenceText),
    fillPlain(labels.saidContact, text.contact),
    text.isLate ? labels.saidLate : ''
  ];
  return said.filter((part) => part !== '').join(', ');
}
