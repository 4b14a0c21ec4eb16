// Whitespace by R13: benchmark, what is left to win, adoption and score of every cell. Pure: no clock, platform or words.
import { reach as reachInto } from 'c/planEngine';
import { columnsOf, isAt, keyOf, placesOf, type Share, type SharedColumn } from './columns';
import type {
  Cell,
  CellState,
  Column,
  Matrix,
  PeerFamily,
  WhitespaceDeal,
  WhitespaceFamily,
  WhitespaceInput,
  WhitespaceRecord
} from './contract';
import { spread, type Scoped } from './spread';
import { sumsOf } from './sums';

export type * from './contract';
export { isAt } from './columns';
export { decode } from './decode';
export { locationsOf } from './locations';
export { cellsIn, shownOf, sumsIn, type Shown } from './shown';
export type { Sums } from './sums';

/** R13: with fewer peers nothing is said of them. */
export const LEAST_PEERS = 5;
/** R13, parts per million: where fewer of the peers buy a family, what they spend says nothing. */
export const LEAST_ADOPTION = 400_000;
const MILLION = 1_000_000n;
/** Ratios are trillionths. */
const RATIO = 1_000_000_000_000n;

export function whitespace(input: WhitespaceInput): Matrix {
  const columns = columnsOf(input);
  const reaches = columns.map((column) => reachInto(peopleAt(input, column), column.center ?? '', null));
  const records = new Map(input.cells.map((one) => [cellKey(one.family, one), one]));
  const peers = new Map(input.peers.families.map((one) => [one.family, one]));
  const cells = input.families.flatMap((family, row) => {
    const there = columns.map(({ key }) => records.get(`${family.name}\n${key}`) ?? null);
    const amounts = amountsOf(input, family.name, columns, there);
    const about = { input, family, peers: peers.get(family.name) };
    return columns.map((column, place) =>
      cellOf(about, {
        ...{ row, column: place, key: `${family.name}\n${column.key}`, share: column.share },
        ...{ record: there[place] ?? null, reach: reaches[place] ?? 0 },
        ...{ spend: amounts.spend[place] ?? 0, pipeline: amounts.pipeline[place] ?? 0 },
        deals: amounts.named[place] ?? []
      })
    );
  });
  return summed(input, columns, cells);
}

/** Who works at a location, at an account above it, or at no site in particular. */
export function peopleAt({ stakeholders }: WhitespaceInput, column: Pick<Column, 'site' | 'within'>) {
  return stakeholders.filter(({ site }) => column.site === null || site === null || isAt(column, site.id));
}

function cellKey(family: string, { site, center }: Pick<WhitespaceRecord, 'site' | 'center'>): string {
  return `${family}
${keyOf(site, center)}`;
}

interface About {
  readonly input: WhitespaceInput;
  readonly family: WhitespaceFamily;
  readonly peers: PeerFamily | undefined;
}

type Place = Pick<Cell, 'row' | 'column' | 'key' | 'record' | 'spend' | 'pipeline' | 'reach' | 'deals'> & {
  readonly share: Share;
};

function amountsOf(
  { spend, deals }: WhitespaceInput,
  family: string,
  columns: readonly SharedColumn[],
  records: readonly (WhitespaceRecord | null)[]
) {
  const blocked = records.map((one) => one?.state === 'Blocked');
  const named: WhitespaceDeal[][] = columns.map(() => []);
  const ordered = spend
    .filter((one) => one.family === family)
    .map(({ site, amount }) => ({ places: placesOf(columns, site, null), amount: Math.max(0, amount) }));
  const open = deals.flatMap((deal): Scoped[] => {
    const amount = amountIn(deal, family);
    if (amount === null) {
      return [];
    }
    const places = placesOf(columns, deal.site, deal.center);
    if (deal.center !== null && places.length === 1) {
      named[places[0] ?? 0]?.push(deal);
    }
    return [{ places, amount: Math.max(0, amount) }];
  });
  return {
    named,
    spend: spread(
      ordered,
      records.map((one) => one?.spend ?? null),
      blocked
    ),
    pipeline: spread(
      open,
      records.map((one) => one?.pipeline ?? null),
      blocked
    )
  };
}

/** What of a deal is of a family; null: nothing, or nobody knows how much. */
function amountIn({ products, family, amount }: WhitespaceDeal, asked: string): number | null {
  if (products.length === 0) {
    return family === asked ? amount : null;
  }
  const own = products.filter((one) => one.family === asked);
  return own.length === 0 ? null : own.reduce((sum, one) => sum + one.amount, 0);
}

function cellOf({ input, family, peers }: About, place: Place): Cell {
  const { share, ...kept } = place;
  const { record, spend, pipeline } = kept;
  const { count } = input.peers;
  const adoption = count < LEAST_PEERS ? null : roundedShare(BigInt(peers?.buying ?? 0), BigInt(count));
  // Compared as it is, not as it is rounded.
  const isFew = adoption !== null && (peers?.buying ?? 0) * Number(MILLION) < LEAST_ADOPTION * count;
  const byPeers = isFew || adoption === null ? null : peersWould(input.size, peers, share);
  const { benchmark, source } = benchmarkOf(record, byPeers?.amount ?? null, isFew);
  const state = stateOf(kept, benchmark, isFew);
  const left = benchmark === null || state === 'Blocked' ? null : Math.max(0, benchmark - spend - pipeline);
  return {
    ...kept,
    ...{ state, source, benchmark, left, adoption },
    buying: peers?.buying ?? 0,
    ratio: source === 'Peers' ? (byPeers?.ratio ?? null) : null,
    score: adoption === null ? null : scoreOf(left, input, family.factor, BigInt(peers?.buying ?? 0), kept.reach)
  };
}

/** Median of spend by size, times the own size, and of that the part of the cell. */
function peersWould(size: number | null, peers: PeerFamily | undefined, share: Share) {
  if (size === null || peers === undefined || share === null) {
    return null;
  }
  const ratio = BigInt(peers.ratio) * share.upper;
  return {
    amount: halfUp(ratio * BigInt(size), RATIO * share.lower),
    ratio: halfUp(ratio, share.lower)
  };
}

function benchmarkOf(record: WhitespaceRecord | null, byPeers: number | null, isFew: boolean) {
  if (record?.potential !== null && record?.potential !== undefined) {
    return { benchmark: record.potential, source: 'Entered' as const };
  }
  if (byPeers !== null) {
    return { benchmark: byPeers, source: 'Peers' as const };
  }
  const stored = isFew ? null : (record?.benchmark ?? null);
  return { benchmark: stored, source: stored === null ? null : ('Stored' as const) };
}

/** What was said of a cell stands; else deals and orders say it. */
function stateOf(
  { record, spend, pipeline, deals }: Omit<Place, 'share'>,
  known: number | null,
  isFew: boolean
): CellState {
  const said = record?.state ?? null;
  if (said !== null && said !== 'White') {
    return said;
  }
  if (said === null && deals.length > 0) {
    return 'Open';
  }
  if (said === null && (spend > 0 || pipeline > 0)) {
    return spend > 0 ? 'Owned' : 'Open';
  }
  return known !== null ? 'White' : isFew ? 'FewPeers' : 'NotKnown';
}

/** 100 x adoption x min(1, opportunity / account potential) x margin factor x reach. */
function scoreOf(
  left: number | null,
  { potential, peers }: WhitespaceInput,
  factor: number,
  buying: bigint,
  reach: number
): number | null {
  if (left === null || potential === null || potential <= 0) {
    return null;
  }
  const part = BigInt(Math.min(left, potential));
  const upper = 10_000n * buying * part * BigInt(factor) * BigInt(reach);
  return halfUp(upper, BigInt(peers.count) * BigInt(potential) * MILLION * MILLION);
}

function halfUp(upper: bigint, lower: bigint): number {
  return Number((2n * upper + lower) / (2n * lower));
}

function roundedShare(upper: bigint, lower: bigint): number {
  return halfUp(upper * MILLION, lower);
}

function summed(input: WhitespaceInput, columns: readonly SharedColumn[], cells: readonly Cell[]): Matrix {
  const count = (state: CellState): number => cells.filter((one) => one.state === state).length;
  return {
    families: input.families.map(({ name }) => name),
    columns: columns.map(({ share: _, ...column }) => column),
    cells,
    ...sumsOf(cells, input.families.length, columns.length),
    open: cells.filter(({ left }) => left !== null && left > 0).length,
    notKnown: count('NotKnown'),
    fewPeers: count('FewPeers'),
    best: bestOf(cells),
    unplaced: input.deals.filter(({ products, family }) => products.length === 0 && family === null)
  };
}

function bestOf(cells: readonly Cell[]): Cell | null {
  const white = cells.filter(({ state, left }) => state === 'White' && left !== null && left > 0);
  const better = (one: Cell, other: Cell): boolean => {
    const [score, least] = [one.score ?? -1, other.score ?? -1];
    return score === least ? (one.left ?? 0) > (other.left ?? 0) : score > least;
  };
  return white.reduce<Cell | null>((best, one) => (best === null || better(one, best) ? one : best), null);
}
