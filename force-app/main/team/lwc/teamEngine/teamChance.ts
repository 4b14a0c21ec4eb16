// The chance of a team: one convolution of all open deals of its reps (R11). A deal that several of them share is one deal.
import { chance } from 'c/chanceEngine';
import type { ChanceDeal, SnapshotDeal, Value } from 'c/quotaEngine';
import type { Span, Standing, TeamChance, TeamInput } from './contract';

const MILLION = 1_000_000;

export type DealsByRep = ReadonlyMap<string, readonly SnapshotDeal[] | null>;

/** Those that are sent with the board. */
export function dealsOf({ rows }: Pick<TeamInput, 'rows'>): DealsByRep {
  return new Map(rows.filter(({ measure }) => measure === 'Revenue').map(({ rep, deals }) => [rep, deals]));
}

/** Open deals that may still close in the period, each once with the parts of all reps; null: some are not known. */
export function openDeals(
  reps: readonly string[],
  deals: DealsByRep,
  { last }: Pick<Span, 'last'>,
  asOf: string
): readonly ChanceDeal[] | null {
  const byId = new Map<string, { id: string; value: Value; probability: number }>();
  for (const rep of reps) {
    const own = deals.get(rep);
    if (own === null) {
      return null;
    }
    for (const { id, value, probability, closeDate } of own ?? []) {
      if (closeDate >= asOf && closeDate <= last) {
        const known = byId.get(id);
        byId.set(id, { id, value: value + (known?.value ?? 0), probability: probability / MILLION });
      }
    }
  }
  return [...byId.values()].map(({ id, value, probability }) => ({ id, values: [value], probability }));
}

/** Of a sum of credit and quotas; null: no quota above 0. */
export function chanceOfTeam({ credited, quota }: Standing, deals: readonly ChanceDeal[]): TeamChance | null {
  if (quota === null || quota <= 0) {
    return null;
  }
  const { hit, lowest, highest, exact } = chance(deals, [credited], [quota]);
  return { hit, lowest, highest, exact };
}
