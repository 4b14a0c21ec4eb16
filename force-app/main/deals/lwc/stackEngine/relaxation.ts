// The limits of a problem as rows of linear sums: what the bound relaxes with a price a row instead of forbidding.
import { add, contains, has, maskOf, membersOf, type Mask } from './masks';
import type { Model } from './model';

/** Sum of coefficients of the chosen offers <= limit. */
export interface LinearRow {
  readonly limit: number;
  readonly entries: readonly (readonly [offer: number, coefficient: number])[];
}

/** Cliques that cover every conflict: of a clique at most one offer is chosen, which says more than pair by pair. */
function cliqueRows({ conflicts, full, size }: Model, possible: Mask): LinearRow[] {
  const byValue = membersOf(possible).sort((one, other) => full[other]! - full[one]! || one - other);
  const covered = conflicts.map(() => maskOf(size, []));
  const rows: LinearRow[] = [];
  for (const first of byValue) {
    for (const second of byValue) {
      if (second === first || !has(conflicts[first]!, second) || has(covered[first]!, second)) {
        continue;
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
      rows.push({ limit: 1, entries: clique.map((member) => [member, 1]) });
    }
  }
  return rows;
}

/** Sums with a capacity, as parts of it. */
function capacityRows({ rows }: Model, possible: readonly number[]): LinearRow[] {
  return rows
    .filter(({ capacity }) => capacity > 0)
    .map(({ capacity, weight }) => ({
      limit: 1,
      entries: possible.filter((offer) => weight[offer]! > 0).map((offer) => [offer, weight[offer]! / capacity])
    }));
}

/** An offer counts at most as much as each that it requires. */
function partnerRows({ partners }: Model, possible: readonly number[]): LinearRow[] {
  return possible.flatMap((offer) =>
    partners[offer]!.map((partner) => ({
      limit: 0,
      entries: [
        [offer, 1],
        [partner, -1]
      ] as const
    }))
  );
}

export interface Relaxation {
  readonly rows: readonly LinearRow[];
  /** Per offer: the rows that it is in, and its coefficients there. */
  readonly columns: readonly (readonly [Int32Array, Float64Array])[];
}

export function relax(model: Model, possible: Mask): Relaxation {
  const offers = membersOf(possible);
  const rows = [...cliqueRows(model, possible), ...capacityRows(model, offers), ...partnerRows(model, offers)];
  const places = model.offers.map((): number[] => []);
  const values = model.offers.map((): number[] => []);
  rows.forEach(({ entries }, row) => {
    for (const [offer, value] of entries) {
      places[offer]!.push(row);
      values[offer]!.push(value);
    }
  });
  const columns = places.map((of, offer) => [Int32Array.from(of), Float64Array.from(values[offer]!)] as const);
  return { rows, columns };
}
