// The order of people on the map and in its table: buying center, seniority from the top, site, name.
import type { BuyingCenter, ContactLimit, Stakeholder } from './contract';

interface Ordered {
  readonly centers: readonly BuyingCenter[];
  readonly stakeholders: readonly Stakeholder[];
  readonly contactLimits: readonly ContactLimit[];
}

/** By code units: the order must not depend on a locale. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** By position, those without one last. */
export function centersInOrder(centers: readonly BuyingCenter[]): readonly BuyingCenter[] {
  const place = ({ position }: BuyingCenter): number => position ?? Number.MAX_SAFE_INTEGER;
  return [...centers].sort(
    (one, other) => place(one) - place(other) || compare(one.name, other.name) || compare(one.id, other.id)
  );
}

/** Row of the map by seniority; what the standard does not name comes after its last. */
export function rowOf(seniority: string | null, limits: readonly ContactLimit[]): number {
  const row = limits.findIndex((limit) => limit.seniority === seniority);
  return row < 0 ? limits.length : row;
}

export function peopleInOrder({ centers, stakeholders, contactLimits }: Ordered): readonly Stakeholder[] {
  const columns = new Map(centersInOrder(centers).map(({ id }, column) => [id, column]));
  const keyed = stakeholders.map((person) => ({
    person,
    column: columns.get(person.center) ?? columns.size,
    row: rowOf(person.seniority, contactLimits)
  }));
  return keyed
    .sort(
      (one, other) =>
        one.column - other.column ||
        one.row - other.row ||
        compare(one.person.site?.name ?? '', other.person.site?.name ?? '') ||
        compare(one.person.contact?.name ?? '', other.person.contact?.name ?? '') ||
        compare(one.person.id, other.person.id)
    )
    .map(({ person }) => person);
}
