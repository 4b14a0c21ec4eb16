// Columns of the matrix: the buying centers at each location, and how the customer's benchmark is shared out to them.
import type { Column, WhitespaceInput, WhitespaceRecord } from './contract';
import { accountsAbove, centersByAccount, locationsOf, parentsOf } from './locations';

/** A column's part of the customer: `upper` of `lower`; null: the size of its location is not known. */
export type Share = { readonly upper: bigint; readonly lower: bigint } | null;

export interface SharedColumn extends Column {
  readonly share: Share;
}

export const keyOf = (site: string | null, center: string | null): string => `${site ?? ''}\n${center ?? ''}`;

/** Those of the locations, of a customer without locations its own, and then those that only a cell has. */
export function columnsOf(input: WhitespaceInput): readonly SharedColumn[] {
  const columns: SharedColumn[] = input.sites.length === 0 ? everywhere(input) : bySite(input);
  const known = new Set(columns.map(({ key }) => key));
  const parents = parentsOf(input.sites);
  for (const record of input.cells) {
    const key = keyOf(record.site, record.center);
    if (!known.has(key)) {
      known.add(key);
      const within = record.site === null ? [] : accountsAbove(record.site, parents);
      columns.push({ ...named(siteOf(input, record), record.center, within), key, share: null });
    }
  }
  return columns;
}

/** Whether a column is at an account, or below it. */
export const isAt = ({ site, within }: Pick<Column, 'site' | 'within'>, account: string): boolean =>
  site?.id === account || within.includes(account);

/**
 * Columns that a place can be: of an account that is no location those below it, of a center that is not there all that are;
 * all of them for a place that the customer does not have.
 */
export function placesOf(
  columns: readonly SharedColumn[],
  site: string | null,
  center: string | null
): readonly number[] {
  const all = columns.map((_, place) => place);
  const exact = all.filter((place) => site === null || columns[place]?.site?.id === site);
  const there = exact.length > 0 ? exact : all.filter((place) => isWithin(columns[place], site));
  const fits = there.filter((place) => center === null || columns[place]?.center === center);
  return fits.length > 0 ? fits : there.length > 0 ? there : all;
}

function isWithin(column: SharedColumn | undefined, site: string | null): boolean {
  return column !== undefined && site !== null && column.within.includes(site);
}

function named(site: Column['site'], center: string | null, within: readonly string[]): Column {
  return { key: keyOf(site?.id ?? null, center), site, within, center };
}

function part(upper: number, lower: number, centers: number): Share {
  return { upper: BigInt(upper), lower: BigInt(lower) * BigInt(centers) };
}

function everywhere({ centers, account }: WhitespaceInput): SharedColumn[] {
  const own = centersByAccount(centers).get(account.id) ?? [];
  return own.map((center) => ({ ...named(null, center, []), share: part(1, 1, own.length) }));
}

/** By the people who work there; where nobody knows of any location, all are alike. */
function bySite(input: WhitespaceInput): SharedColumn[] {
  const locations = locationsOf(input);
  const whole = locations.reduce((sum, { size }) => sum + (size ?? 0), 0);
  return locations.flatMap(({ id, name, size, within, centers }) =>
    centers.map((center) => ({
      ...named({ id, name }, center, within),
      share:
        whole === 0
          ? part(1, locations.length, centers.length)
          : size === null
            ? null
            : part(size, whole, centers.length)
    }))
  );
}

function siteOf({ sites }: WhitespaceInput, { site }: WhitespaceRecord): Column['site'] {
  if (site === null) {
    return null;
  }
  return { id: site, name: sites.find(({ id }) => id === site)?.name ?? '' };
}
