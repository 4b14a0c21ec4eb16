// The rows that are shown, in order: sorted within each team, filtered, without what is below a closed team. Pure.
import type { Filter, ListedRow, Node, Sort, SortKey, TeamChance } from './contract';

export type ChanceOf = (key: string) => TeamChance | null;

type Known = number | string | null;

function valueOf(node: Node, key: SortKey, chanceOf: ChanceOf): Known {
  const { revenue, margin } = node;
  switch (key) {
    case 'name':
      return node.name;
    case 'attained':
      return revenue.attained;
    case 'pace':
      return revenue.pace;
    case 'gap':
      return revenue.gap;
    case 'coverage':
      return node.coverage;
    case 'chance':
      return chanceOf(node.key)?.hit ?? null;
    case 'marginAttained':
      return margin?.attained ?? null;
    case 'marginRate':
      return node.marginRate;
    default:
      return node.months[Number(key.slice('month:'.length))]?.attained ?? null;
  }
}

function compared(one: Known, other: Known): number {
  return typeof one === 'string' || typeof other === 'string'
    ? String(one).localeCompare(String(other))
    : (one ?? 0) - (other ?? 0);
}

/** What is not known comes last, whichever way; equals go by name, then key. */
function byKey({ key, descending }: Sort, chanceOf: ChanceOf): (one: Node, other: Node) => number {
  return (one, other) => {
    const [mine, theirs] = [valueOf(one, key, chanceOf), valueOf(other, key, chanceOf)];
    if ((mine === null) !== (theirs === null)) {
      return mine === null ? 1 : -1;
    }
    const order = mine === null ? 0 : compared(mine, theirs);
    return (descending ? -order : order) || one.name.localeCompare(other.name) || (one.key < other.key ? -1 : 1);
  };
}

export const NO_FILTER: Filter = { name: '', team: '', paceUnder: null, chanceUnder: null };

export function isFiltering(filter: Filter): boolean {
  return filter.name.trim() !== '' || filter.team !== '' || filter.paceUnder !== null || filter.chanceUnder !== null;
}

/** A rep without the figure that is asked for is not under it. */
const isUnder = (value: number | null, limit: number | null): boolean =>
  limit === null || (value !== null && value < limit);

/** Reps whom the filter shows. */
export function matching(nodes: ReadonlyMap<string, Node>, filter: Filter): ReadonlySet<string> {
  const name = filter.name.trim().toLocaleLowerCase();
  const isIn = (node: Node): boolean => {
    for (let key: string | null = node.parent; key !== null; key = nodes.get(key)?.parent ?? null) {
      if (key === filter.team) {
        return true;
      }
    }
    return filter.team === '';
  };
  return new Set(
    [...nodes.values()]
      .filter(
        (node) =>
          node.kind === 'rep' &&
          node.name.toLocaleLowerCase().includes(name) &&
          isUnder(node.revenue.pace, filter.paceUnder) &&
          isUnder(node.chance?.hit ?? null, filter.chanceUnder) &&
          isIn(node)
      )
      .map(({ key }) => key)
  );
}

export interface Listing {
  readonly sort: Sort;
  readonly filter: Filter;
  /** Teams that are closed. */
  readonly closed: ReadonlySet<string>;
}

/** @param chanceOf of teams as of reps; asked only where it is sorted by */
export function listed(
  nodes: ReadonlyMap<string, Node>,
  { sort, filter, closed }: Listing,
  chanceOf: ChanceOf
): readonly ListedRow[] {
  const shown = isFiltering(filter) ? matching(nodes, filter) : null;
  const counts = new Map<string, number>();
  const countOf = (node: Node): number => {
    const known = counts.get(node.key);
    if (known !== undefined) {
      return known;
    }
    const count =
      node.kind === 'rep'
        ? Number(shown === null || shown.has(node.key))
        : node.children.reduce((sum, key) => sum + countOf(nodes.get(key)!), 0);
    counts.set(node.key, count);
    return count;
  };
  const order = byKey(sort, chanceOf);
  const rows: ListedRow[] = [];
  const add = (siblings: readonly Node[]): void => {
    const visible = siblings.filter((node) => node.parent === null || countOf(node) > 0).toSorted(order);
    // Reps of a team stand before the teams below it.
    const ordered = [...visible.filter(({ kind }) => kind === 'rep'), ...visible.filter(({ kind }) => kind === 'team')];
    ordered.forEach((node, index) => {
      const isOpen = node.children.length === 0 ? null : !closed.has(node.key);
      rows.push({ key: node.key, level: node.level, place: index + 1, of: ordered.length, isOpen });
      if (isOpen) {
        add(node.children.map((key) => nodes.get(key)!));
      }
    });
  };
  add([...nodes.values()].filter(({ kind, parent }) => kind === 'team' && parent === null));
  return rows;
}
