// Columns of the matrix: the buying centers at each location, and how the customer's benchmark is shared out to them.
import type { Column, WhitespaceInput, WhitespaceRecord } from './contract';

/** A column's part of the customer: `upper` of `lower`; null: the size of its location is not known. */
export type Share = { readonly upper: bigint; readonly lower: bigint } | null;

export interface SharedColumn extends Column {
  readonly share: Share;
}

export const keyOf = (site: string | null, center: string | null): string => `${site ?? ''}\n${center ?? ''}`;

/** A location has the centers of its own, else those of the customer; a customer without locations its own. */
export function columnsOf(input: WhitespaceInput): readonly SharedColumn[] {
  const own = centersOf(input, input.account.id);
  const columns: SharedColumn[] =
    input.sites.length === 0
      ? own.map((center) => ({ ...named(null, center), share: part(1, 1, own.length) }))
      : bySite(input, own);
  const known = new Set(columns.map(({ key }) => key));
  for (const record of input.cells) {
    const key = keyOf(record.site, record.center);
    if (!known.has(key)) {
      known.add(key);
      columns.push({ ...named(siteOf(input, record), record.center), key, share: null });
    }
  }
  return columns;
}

function named(site: Column['site'], center: string | null): Column {
  return { key: keyOf(site?.id ?? null, center), site, center };
}

function part(upper: number, lower: number, centers: number): Share {
  return { upper: BigInt(upper), lower: BigInt(lower) * BigInt(centers) };
}

/** Each name once, in their order. */
function centersOf({ centers }: WhitespaceInput, account: string): readonly string[] {
  return [...new Set(centers.filter((one) => one.account === account).map(({ name }) => name))];
}

/** By the people who work there; where nobody knows of any location, all are alike. */
function bySite(input: WhitespaceInput, own: readonly string[]): SharedColumn[] {
  const whole = input.sites.reduce((sum, { size }) => sum + (size ?? 0), 0);
  return input.sites.flatMap((site) => {
    const there = centersOf(input, site.id);
    const centers = there.length > 0 ? there : own;
    const { size } = site;
    return centers.map((center) => ({
      ...named({ id: site.id, name: site.name }, center),
      share:
        whole === 0
          ? part(1, input.sites.length, centers.length)
          : size === null
            ? null
            : part(size, whole, centers.length)
    }));
  });
}

function siteOf({ sites }: WhitespaceInput, { site }: WhitespaceRecord): Column['site'] {
  return site === null ? null : (sites.find(({ id }) => id === site) ?? { id: site, name: '' });
}
