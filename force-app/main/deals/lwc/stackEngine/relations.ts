// What offers say of each other: who must come along, who cannot stand beside whom.
import type { Offer } from './contract';
import { add, addAll, emptyMask, has, intersects, isEmpty, membersOf, type Mask } from './masks';

export interface Relations {
  /** Direct: pairs that exclude each other or share a group. */
  readonly adjacent: readonly Mask[];
  /** The offer with all that it requires, directly or not. */
  readonly closures: readonly Mask[];
  /** Offers whose closure cannot stand beside this one's; an offer that conflicts with itself is never legal. */
  readonly conflicts: readonly Mask[];
  /** Offers that cannot be without this one, itself among them. */
  readonly dependents: readonly Mask[];
  /** The offer or one it requires is forced out or requires what is not on offer. */
  readonly broken: readonly boolean[];
  /** Direct requirements that are on offer. */
  readonly partners: readonly (readonly number[])[];
}

function adjacency(offers: readonly Offer[], ranks: ReadonlyMap<string, number>): Mask[] {
  const adjacent = offers.map(() => emptyMask(offers.length));
  const connect = (one: number, other: number | undefined): void => {
    if (other !== undefined && other !== one) {
      add(adjacent[one]!, other);
      add(adjacent[other]!, one);
    }
  };
  const groups = new Map<string, number[]>();
  offers.forEach(({ group, excludes }, rank) => {
    excludes.forEach((key) => connect(rank, ranks.get(key)));
    if (group !== null) {
      const before = groups.get(group) ?? [];
      before.forEach((other) => connect(rank, other));
      groups.set(group, [...before, rank]);
    }
  });
  return adjacent;
}

function closureOf(offer: number, partners: readonly (readonly number[])[]): Mask {
  const closure = emptyMask(partners.length);
  const open = [offer];
  add(closure, offer);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const partner of partners[next]!) {
      if (!has(closure, partner)) {
        add(closure, partner);
        open.push(partner);
      }
    }
  }
  return closure;
}

export function compileRelations(offers: readonly Offer[], ranks: ReadonlyMap<string, number>): Relations {
  const size = offers.length;
  const partners = offers.map(({ requires }, own) =>
    [...new Set(requires)]
      .map((key) => ranks.get(key))
      .filter((rank): rank is number => rank !== undefined && rank !== own)
  );
  const adjacent = adjacency(offers, ranks);
  const closures = offers.map((_, rank) => closureOf(rank, partners));
  const against = closures.map((closure) => {
    const mask = emptyMask(size);
    membersOf(closure).forEach((member) => addAll(mask, adjacent[member]!));
    return mask;
  });
  const conflicts = against.map((mask) => {
    const found = emptyMask(size);
    if (!isEmpty(mask)) {
      closures.forEach((closure, other) => {
        if (intersects(closure, mask)) {
          add(found, other);
        }
      });
    }
    return found;
  });
  const dependents = offers.map(() => emptyMask(size));
  closures.forEach((closure, rank) => membersOf(closure).forEach((member) => add(dependents[member]!, rank)));
  const unfit = offers.map(({ forced, requires }) => forced === 'out' || requires.some((key) => !ranks.has(key)));
  const broken = closures.map((closure) => membersOf(closure).some((member) => unfit[member]));
  return { adjacent, closures, conflicts, dependents, broken, partners };
}
