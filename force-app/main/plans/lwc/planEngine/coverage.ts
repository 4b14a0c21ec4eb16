// How well we know the people of a customer: who was contacted in time, on whom a buying center hangs, who is missing.
import { daysBetween } from './days';
import { centersInOrder, peopleInOrder } from './peopleOrder';
import type { BuyingCenter, ContactLimit, PlanInput, Stakeholder } from './contract';

/** What an engine of the people needs of a plan. */
export type People = Pick<PlanInput, 'centers' | 'stakeholders' | 'contactLimits'>;

export type ContactState = 'InTime' | 'Late' | 'NotKnown';
/** Why nobody can say whether a contact is in time. `NoContact`: the stakeholder names nobody. */
export type UnknownCode = 'NoContact' | 'NoDate' | 'NoSeniority' | 'NoLimit';
/**
 * Parts that a buying center cannot do without. Where from: the field's help (`Stakeholder__c.Role__c`) and the drawing
 * of the map: everywhere somebody decides or approves; where people use what we sell, somebody speaks for us.
 */
export type WantedRole = 'DecisionMaker' | 'Sponsor';

export interface PersonCoverage {
  readonly id: string;
  readonly state: ContactState;
  /** Since the last contact, never below 0; null: no date. */
  readonly days: number | null;
  /** Of the seniority; null: not known. */
  readonly limit: number | null;
  /** Empty unless the state is `NotKnown`. */
  readonly unknown: readonly UnknownCode[];
  /** Whom the person reports to; null: nobody, or not known. */
  readonly boss: string | null;
  /** No boss, and none is looked for: the person is at the top of the standard. */
  readonly isTop: boolean;
}

export interface CenterCoverage {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** The only person in the center whom we reach (access of 1 or more); null: more, or none. */
  readonly singleThread: string | null;
  readonly missing: readonly WantedRole[];
}

export interface Coverage {
  /** In the order of the map: buying center, seniority, site, name. */
  readonly people: readonly PersonCoverage[];
  readonly centers: readonly CenterCoverage[];
  readonly inTime: number;
  /** Of these R14 takes the share in time: those of whom it is known. */
  readonly known: number;
  readonly late: readonly PersonCoverage[];
  readonly notKnown: readonly PersonCoverage[];
}

/** @param asOf day on which it is asked, `YYYY-MM-DD` */
export function coverage({ stakeholders, centers, contactLimits }: People, asOf: string): Coverage {
  const ordered = peopleInOrder({ stakeholders, centers, contactLimits });
  const bosses = bossesOf(stakeholders);
  const top = contactLimits[0]?.seniority;
  const people = ordered.map((person) => personCoverage(person, contactLimits, bosses, top, asOf));
  const inTime = people.filter(({ state }) => state === 'InTime');
  const late = people.filter(({ state }) => state === 'Late');
  return {
    people,
    centers: centersInOrder(centers).map((center) => centerCoverage(center, ordered)),
    inTime: inTime.length,
    known: inTime.length + late.length,
    late,
    notKnown: people.filter(({ state }) => state === 'NotKnown')
  };
}

function personCoverage(
  person: Stakeholder,
  limits: readonly ContactLimit[],
  bosses: ReadonlyMap<string, string>,
  top: string | undefined,
  asOf: string
): PersonCoverage {
  const days = person.lastContact === null ? null : Math.max(0, daysBetween(person.lastContact, asOf));
  const limit = limits.find(({ seniority }) => seniority === person.seniority)?.days ?? null;
  const unknown: UnknownCode[] = [];
  if (person.contact === null) {
    unknown.push('NoContact');
  }
  if (days === null) {
    unknown.push('NoDate');
  }
  if (limit === null) {
    unknown.push(person.seniority === null ? 'NoSeniority' : 'NoLimit');
  }
  return {
    id: person.id,
    state: unknown.length > 0 || days === null || limit === null ? 'NotKnown' : days <= limit ? 'InTime' : 'Late',
    days,
    limit,
    unknown,
    boss: bosses.get(person.id) ?? null,
    isTop: person.reportsTo === null && person.seniority !== null && person.seniority === top
  };
}

/** Boss by person. Nobody in a loop has one, nor has who reports to somebody that is not there. */
function bossesOf(stakeholders: readonly Stakeholder[]): ReadonlyMap<string, string> {
  const byId = new Map(stakeholders.map((one) => [one.id, one]));
  const bosses = new Map<string, string>();
  for (const { id, reportsTo } of stakeholders) {
    if (reportsTo !== null && byId.has(reportsTo) && !isInLoop(id, byId)) {
      bosses.set(id, reportsTo);
    }
  }
  return bosses;
}

function isInLoop(id: string, byId: ReadonlyMap<string, Stakeholder>): boolean {
  const seen = new Set<string>();
  for (let at = byId.get(id)?.reportsTo; at && !seen.has(at); at = byId.get(at)?.reportsTo) {
    if (at === id) {
      return true;
    }
    seen.add(at);
  }
  return false;
}

/** Whether a reporting line from one to the other would close a loop. */
export function closesLoop(stakeholders: readonly Stakeholder[], from: string, to: string): boolean {
  const changed = stakeholders.map((one) => [one.id, one.id === from ? { ...one, reportsTo: to } : one] as const);
  return isInLoop(from, new Map(changed));
}

const DECIDES: readonly (string | null)[] = ['Decision Maker', 'Approver'];

function centerCoverage({ id, name }: BuyingCenter, ordered: readonly Stakeholder[]): CenterCoverage {
  const people = ordered.filter(({ center }) => center === id);
  // Somebody without a contact is a place to fill: nobody to be reached, nobody who decides.
  const named = people.filter(({ contact }) => contact !== null);
  const reached = named.filter(({ access }) => access !== null && access >= 1);
  const contacts = new Set(reached.map(({ contact }) => contact?.id));
  const hasRole = (roles: readonly (string | null)[]): boolean => named.some(({ role }) => roles.includes(role));
  const missing: WantedRole[] = [];
  if (!hasRole(DECIDES)) {
    missing.push('DecisionMaker');
  }
  if (hasRole(['User']) && !hasRole(['Sponsor'])) {
    missing.push('Sponsor');
  }
  return {
    id,
    name,
    people: people.length,
    singleThread: contacts.size === 1 ? (reached[0]?.id ?? null) : null,
    missing
  };
}

/** R13, parts per million of the score. */
export type Reach = 500_000 | 800_000 | 1_000_000;

/**
 * How far we reach into a buying center at a site (R13): nobody there that we know 0.5, somebody 0.8, a sponsor 1.
 * @param site account; who works at no site in particular works at all of them. Null: the center as a whole
 */
export function reach(stakeholders: readonly Stakeholder[], center: string, site: string | null): Reach {
  const there = stakeholders.filter(
    (one) =>
      one.center === center && one.contact !== null && (site === null || one.site === null || one.site.id === site)
  );
  if (there.some(({ role }) => role === 'Sponsor')) {
    return 1_000_000;
  }
  return there.length > 0 ? 800_000 : 500_000;
}
