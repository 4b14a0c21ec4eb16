// The fields of a stakeholder's form: what can be chosen, and what cannot be saved. Pure.
import { fillPlain } from 'c/phrase';
import { centersInOrder, type Person, type Stakeholder, type WantedRole } from 'c/planEngine';
import { SUPPORT_LEVELS, supportOf } from 'c/relationshipSentence';
import type { RelatedRecords } from 'lightning/uiRelatedListApi';
import type { AskedStakeholder } from './stakeholderForm';

type Name = 'center' | 'seniority' | 'role' | 'reportsTo' | 'influence' | 'support' | 'access' | 'site' | 'lastContact';

/** As fields have it; empty: not known. */
export type Typed = Readonly<Record<Name, string>>;

interface Option {
  readonly value: string;
  readonly label: string;
}

const text = (value: string | number | null | undefined): string => (value === null ? '' : String(value ?? ''));

/** As the picklist has them. */
const ROLES: Readonly<Record<WantedRole, string>> = { DecisionMaker: 'Decision Maker', Sponsor: 'Sponsor' };

export function valuesOf({ person, center, role, roles, centers, logsContact, today }: AskedStakeholder): Typed {
  const [only] = centers.length === 1 ? centers : [];
  const wanted = role && roles.includes(ROLES[role]) ? ROLES[role] : '';
  return {
    center: person?.center ?? center ?? only?.id ?? '',
    seniority: text(person?.seniority),
    role: person ? text(person.role) : wanted,
    reportsTo: text(person?.reportsTo),
    influence: text(person?.influence),
    support: text(person?.support),
    access: text(person?.access),
    site: text(person?.site?.id),
    lastContact: logsContact ? today : text(person?.lastContact)
  };
}

const level = (label: string, value: number): Option => ({ value: String(value), label });

export function fieldsOf(asked: AskedStakeholder, values: Typed, sites: readonly Person[]) {
  const { words, person, stakeholders } = asked;
  const { labels } = words;
  const unknown: Option = { value: '', label: labels.notKnown };
  const named = (value: string): Option => ({ value, label: words.names.get(value) ?? value });
  const list = (options: readonly Option[], first: Option = unknown): readonly Option[] => [first, ...options];
  const people = (all: readonly Person[]): readonly Option[] => all.map(({ id, name }) => ({ value: id, label: name }));
  const others = stakeholders.filter(({ id }) => id !== person?.id);
  const options: Readonly<Record<Exclude<Name, 'lastContact'>, readonly Option[]>> = {
    center: people(centersInOrder(asked.centers)),
    seniority: list(withValue(asked.seniorities, values.seniority).map(named)),
    role: list(withValue(asked.roles, values.role).map(named)),
    reportsTo: list(others.map(({ id, contact }) => ({ value: id, label: contact?.name ?? labels.nobody }))),
    influence: list([labels.influence0, labels.influence1, labels.influence2, labels.influence3].map(level)),
    support: list(SUPPORT_LEVELS.map((value) => ({ value: String(value), label: supportOf(value, words).text }))),
    access: list([labels.access0, labels.access1, labels.access2, labels.access3].map(level)),
    site: list(people(withChosen(sites, person)), { value: '', label: labels.allSites })
  };
  const names: Readonly<Record<Exclude<Name, 'lastContact'>, string>> = {
    ...{ center: labels.columnCenter, seniority: labels.columnSeniority, role: labels.columnRole },
    ...{ reportsTo: labels.columnReports, influence: labels.columnInfluence, support: labels.columnSupport },
    ...{ access: labels.columnAccess, site: labels.site }
  };
  return (Object.keys(options) as (keyof typeof options)[]).map((name) => {
    return { name, label: names[name], value: values[name], options: options[name] };
  });
}

/** With the value that the person has, though the list does not know it, or is on its way. */
function withValue(values: readonly string[], value: string): readonly string[] {
  return value === '' || values.includes(value) ? values : [...values, value];
}

/** The site that the person has, though the list does not know it. */
function withChosen(sites: readonly Person[], person: Stakeholder | null): readonly Person[] {
  const site = person?.site;
  return site && !sites.some(({ id }) => id === site.id) ? [...sites, site] : sites;
}

/** Records of a related list as persons; `detail` is what tells two of a name apart. */
export function personsOf(sent: RelatedRecords | undefined) {
  return (sent?.records ?? []).map(({ id, fields }) => ({
    id,
    name: String(fields.Name?.value ?? ''),
    detail: fields.Title?.value ? String(fields.Title.value) : null
  }));
}

/** Contacts by part of their name. Who is on the map already is not offered again. */
export function choicesOf<Choice extends Person>(
  contacts: readonly Choice[] | undefined,
  stakeholders: readonly Stakeholder[],
  term: string
): readonly Choice[] | undefined {
  const taken = new Set(stakeholders.map(({ contact }) => contact?.id));
  const wanted = term.toLocaleLowerCase();
  return contacts?.filter(({ id, name }) => !taken.has(id) && name.toLocaleLowerCase().includes(wanted));
}

/** Why it cannot be saved; empty: it can. */
export function problemOf(
  { person, stakeholders, today, words: { labels } }: AskedStakeholder,
  values: Typed,
  contact: Person | null,
  closesLoop: (stakeholders: readonly Stakeholder[], from: string, to: string) => boolean
): string {
  if (person === null && contact === null) {
    return labels.contactRefused;
  }
  if (values.center === '') {
    return labels.centerRefused;
  }
  if (values.lastContact !== '' && !(values.lastContact <= today)) {
    return labels.dateRefused;
  }
  if (person && values.reportsTo !== '' && closesLoop(stakeholders, person.id, values.reportsTo)) {
    const boss = stakeholders.find(({ id }) => id === values.reportsTo);
    return fillPlain(labels.loopRefused, boss?.contact?.name ?? '', person.contact?.name ?? '');
  }
  return '';
}
