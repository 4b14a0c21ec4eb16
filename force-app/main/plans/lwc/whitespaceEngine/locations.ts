// Locations of a customer: which of the accounts below it are some, what stands above each, whose buying centers it has. Pure.
import type { WhitespaceInput, WhitespaceSite } from './contract';

export interface Location {
  readonly id: string;
  readonly name: string;
  /** People who work there; null: not known. */
  readonly size: number | null;
  /** Accounts between it and the customer, the nearest first. */
  readonly within: readonly string[];
  readonly centers: readonly string[];
}

/**
 * An account that has others below it is a location itself where people or buying centers of its own are known; else what is
 * said of it is of those below. A location has the centers of its own, else those of the nearest account above that has some.
 */
export function locationsOf({ account, sites, centers }: WhitespaceInput): readonly Location[] {
  const parents = parentsOf(sites);
  const above = new Set(parents.values());
  const own = centersByAccount(centers);
  return sites
    .filter(({ id, size }) => !above.has(id) || size !== null || own.has(id))
    .map(({ id, name, size }) => {
      const within = accountsAbove(id, parents);
      const owner = [id, ...within].find((one) => own.has(one)) ?? account.id;
      return { id, name, size, within, centers: own.get(owner) ?? [] };
    });
}

/** By account; null: the customer. */
export function parentsOf(sites: readonly WhitespaceSite[]): ReadonlyMap<string, string | null> {
  return new Map(sites.map(({ id, parent }) => [id, parent]));
}

/** Those between an account and the customer, the nearest first. */
export function accountsAbove(id: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const found: string[] = [];
  for (let at = parents.get(id) ?? null; at !== null && parents.has(at) && !found.includes(at);) {
    found.push(at);
    at = parents.get(at) ?? null;
  }
  return found;
}

/** Each name once, in their order. */
export function centersByAccount(centers: WhitespaceInput['centers']): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { account, name } of centers) {
    const known = names.get(account) ?? [];
    if (!known.includes(name)) {
      names.set(account, [...known, name]);
    }
  }
  return names;
}
