// The limits of a problem as rows of linear sums: what a bound relaxes with a price a row instead of forbidding.
import { add, contains, countOf, has, maskOf, membersOf, type Mask } from './masks';
import type { Model } from './model';

/** Sum of coefficients of the chosen offers <= limit. */
export interface LinearRow {
  readonly limit: number;
  readonly entries: readonly (readonly [offer: number, coefficient: number])[];
}

/** A sum with a capacity, in parts of it: place in the model's rows. */
export interface CapacityRow extends LinearRow {
  readonly place: number;
}

/** Rows of the relaxation, in the order of their prices after those of the pools. */
export interface Relaxation {
  /** Cliques of conflicting offers: of each at most one is chosen. */
  readonly cliques: readonly Int32Array[];
  /** Per offer, the cliques that it is in. */
  readonly memberships: readonly (readonly number[])[];
  readonly capacities: readonly CapacityRow[];
  /** Pairs [offer, partner]: an offer counts at most as much as each that it requires. */
  readonly requirements: readonly (readonly [offer: number, partner: number])[];
  /** All of these. */
  readonly rows: readonly LinearRow[];
  /** Per offer: the rows that it is in, and its coefficients there. */
  readonly columns: readonly (readonly [Int32Array, Float64Array])[];
}

/** Beyond so many memberships an offer, further cliques cost more time than they tighten the bound. */
const MEMBERSHIPS = 8;

/** Cliques that cover conflicts, those of valuable offers first: a clique says more than its pairs one by one. */
function cliquesOf({ conflicts, full, size }: Model, possible: Mask): Int32Array[] {
  const byValue = membersOf(possible).sort((one, other) => full[other]! - full[one]! || one - other);
  const covered = conflicts.map(() => maskOf(size, []));
  const cliques: Int32Array[] = [];
  let left = MEMBERSHIPS * countOf(possible);
  for (const first of byValue) {
    for (const second of byValue) {
      if (second === first || !has(conflicts[first]!, second) || has(covered[first]!, second)) {
        continue;
      }
      if (left <= 0) {
        return cliques;
      }
      const clique = [first, second];
      const mask = maskOf(size, clique);
      for (const third of byValue) {
        if (!has(mask, third) && contains(conflicts[third]!, mask)) {
          clique.push(third);
          add(mask, third);
        }
      }
      clique.forEach((member) => clique.forEach((other) => add(covered[member]!, other)));
      left -= clique.length;
      cliques.push(Int32Array.from(clique));
    }
  }
  return cliques;
}

function capacitiesOf({ rows }: Model, possible: readonly number[]): CapacityRow[] {
  const places = [...rows.keys()].filter((place) => rows[place]!.capacity > 0);
  return places.map((place) => {
    const { weight, capacity } = rows[place]!;
    const members = possible.filter((offer) => weight[offer]! > 0);
    return { place, limit: 1, entries: members.map((offer) => [offer, weight[offer]! / capacity] as const) };
  });
}

export function relax(model: Model, possible: Mask): Relaxation {
  const offers = membersOf(possible);
  const cliques = cliquesOf(model, possible);
  const capacities = capacitiesOf(model, offers);
  const requirements = offers.flatMap((offer) => model.partners[offer]!.map((partner) => [offer, partner] as const));
  const rows: LinearRow[] = [
    ...cliques.map((clique) => ({ limit: 1, entries: [...clique].map((member) => [member, 1] as const) })),
    ...capacities,
    ...requirements.map(([offer, partner]) => ({
      limit: 0,
      entries: [[offer, 1] as const, [partner, -1] as const]
    }))
  ];
  const places = model.offers.map((): number[] => []);
  const values = model.offers.map((): number[] => []);
  rows.forEach(({ entries }, row) => {
    for (const [offer, value] of entries) {
      places[offer]!.push(row);
      values[offer]!.push(value);
    }
  });
  const columns = places.map((of, offer) => [Int32Array.from(of), Float64Array.from(values[offer]!)] as const);
  const memberships = model.offers.map((): number[] => []);
  cliques.forEach((clique, index) => clique.forEach((member) => memberships[member]!.push(index)));
  return { cliques, memberships, capacities, requirements, rows, columns };
}
