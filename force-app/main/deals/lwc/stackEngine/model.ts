// A stacking problem compiled to numbers: offers by the rank of their keys, relations as masks, limits as rows.
import { byText, partOf } from './arithmetic';
import type { Money, Offer, Pool, StackProblem } from './contract';
import { add, emptyMask, has, maskOf, type Mask } from './masks';
import { compileRelations, type Relations } from './relations';

const CERTAIN = 1_000_000;

/** A sum that a set must not exceed: what is left to a floor or to the margin guardrail, or the number of programs. */
export interface Row {
  readonly code: 'floor' | 'margin' | 'maximum';
  /** Key of the line, for a floor. */
  readonly line: string;
  readonly capacity: number;
  readonly weight: Float64Array;
  /** The largest weight: with more left than this, no single offer is too much. */
  readonly heaviest: number;
}

/** The margin guardrail where offers raise the margin: its row only says what no set can exceed. */
export interface Guard {
  readonly row: Row;
  /** Of the row in the model's. */
  readonly place: number;
  /** What is left of the margin before any offer; may be below 0. */
  readonly left: Money;
  /** Per offer: the most by which it raises the margin. */
  readonly raises: Float64Array;
}

export interface CompiledPool {
  readonly key: string;
  readonly limit: Money;
  readonly members: Mask;
}

/** An offer with base Net; takers are those of lower stack order, a null amount is all that the taker pays. */
export interface CompiledNet {
  readonly base: Money;
  readonly ratePpm: number;
  readonly least: Money;
  readonly takers: readonly { readonly offer: number; readonly amount: Money | null }[];
}

export interface Model extends Relations {
  readonly size: number;
  /** By key: the number of an offer is its rank, so that no answer depends on the order of the input. */
  readonly offers: readonly Offer[];
  /** Amount before pools where no other offer takes anything off, before chances. */
  readonly full: Float64Array;
  /** 1,000,000 where the objective is face value. */
  readonly chance: Float64Array;
  readonly nets: readonly (CompiledNet | null)[];
  readonly hasNet: boolean;
  /** The order in which pools are handed out. */
  readonly payOrder: Int32Array;
  readonly pools: readonly CompiledPool[];
  readonly poolsOf: readonly (readonly number[])[];
  /** Whether two pools share members without one holding the other; what such pools pay depends on the order. */
  readonly poolsCross: boolean;
  readonly rows: readonly Row[];
  /** Null: the rows say all. */
  readonly guard: Guard | null;
  /** Offers that require others. */
  readonly withPartners: readonly number[];
  /** Rank of the deadline, none last. */
  readonly deadline: Int32Array;
}

function compileNet({ net, stackOrder = 0 }: Offer, offers: readonly Offer[], ranks: ReadonlyMap<string, number>) {
  if (!net) {
    return null;
  }
  const amounts = new Map<number, Money | null>();
  for (const { key, amount } of net.takenOff) {
    const offer = ranks.get(key);
    if (offer !== undefined && (offers[offer]!.stackOrder ?? 0) < stackOrder) {
      amounts.set(offer, amount);
    }
  }
  const takers = [...amounts].map(([offer, amount]) => ({ offer, amount }));
  return { base: net.base, ratePpm: net.ratePpm, least: net.least ?? 0, takers };
}

function compilePools(pools: readonly Pool[], size: number, ranks: ReadonlyMap<string, number>): CompiledPool[] {
  return [...pools]
    .sort((one, other) => byText(one.key, other.key))
    .map(({ key, limit, members }) => {
      const known = members.map((member) => ranks.get(member)).filter((rank) => rank !== undefined);
      return { key, limit: Math.max(0, limit), members: maskOf(size, known) };
    });
}

function crosses(one: Mask, other: Mask): boolean {
  let shared = 0;
  let onlyOne = 0;
  let onlyOther = 0;
  one.forEach((word, index) => {
    shared |= word & other[index]!;
    onlyOne |= word & ~other[index]!;
    onlyOther |= other[index]! & ~word;
  });
  return shared !== 0 && onlyOne !== 0 && onlyOther !== 0;
}

/** What each offer raises the margin by at most. */
function raisesOf(offers: readonly Offer[], full: Float64Array, pools: readonly CompiledPool[]): Float64Array {
  return full.map((amount, rank) => {
    const { raisesMargin, forced } = offers[rank]!;
    const limits = pools.filter(({ members }) => has(members, rank)).map(({ limit }) => limit);
    return raisesMargin && forced !== 'out' ? Math.min(amount, ...limits) : 0;
  });
}

/** A row with what reductions fit under without anything that raises it. */
type Bare = Omit<Row, 'heaviest'> & { readonly sure: number };

function compileRows(
  { lines = [], guardrail, maximum }: StackProblem,
  offers: readonly Offer[],
  raised: number
): Row[] {
  const weigh = (weight: (offer: Offer) => number) => Float64Array.from(offers, weight);
  const reduced = new Set(offers.flatMap(({ reductions = [] }) => reductions.map(({ line }) => line)));
  const rows: Bare[] = lines
    .filter(({ key }) => reduced.has(key))
    .map(({ key, unitPrice, floor }) => ({
      code: 'floor' as const,
      line: key,
      capacity: Math.max(0, unitPrice - floor),
      sure: Math.max(0, unitPrice - floor),
      weight: weigh(({ reductions = [] }) =>
        reductions.reduce((sum, { line, perUnit }) => (line === key ? sum + perUnit : sum), 0)
      )
    }));
  rows.sort((one, other) => byText(one.line, other.line));
  if (guardrail) {
    rows.push({
      code: 'margin',
      line: '',
      capacity: Math.max(0, guardrail.margin - guardrail.lowest + raised),
      sure: Math.max(0, guardrail.margin - guardrail.lowest),
      weight: weigh(({ reductions = [] }) => reductions.reduce((sum, { total }) => sum + total, 0))
    });
  }
  if (maximum !== null && maximum !== undefined) {
    rows.push({ code: 'maximum', line: '', capacity: maximum, sure: maximum, weight: weigh(() => 1) });
  }
  return rows
    .filter(({ weight, sure }) => weight.reduce((sum, one) => sum + one, 0) > sure)
    .map(({ code, line, capacity, weight }) => {
      return { code, line, capacity, weight, heaviest: weight.reduce((most, one) => Math.max(most, one), 0) };
    });
}

function guardOf({ guardrail }: StackProblem, rows: readonly Row[], raises: Float64Array): Guard | null {
  const place = rows.findIndex(({ code }) => code === 'margin');
  return guardrail && place >= 0 && raises.some((amount) => amount > 0)
    ? { row: rows[place]!, place, left: guardrail.margin - guardrail.lowest, raises }
    : null;
}

function rankDeadlines(offers: readonly Offer[]): Int32Array {
  const days = [...new Set(offers.map(({ deadline }) => deadline).filter((day) => day !== null))].sort(byText);
  return Int32Array.from(offers, ({ deadline }) => (deadline === null ? days.length : days.indexOf(deadline)));
}

/** `offers` are usable and in the order of their keys. */
export function compile(problem: StackProblem, offers: readonly Offer[]): Model {
  const size = offers.length;
  const ranks = new Map(offers.map(({ key }, rank) => [key, rank]));
  const nets = offers.map((offer) => compileNet(offer, offers, ranks));
  const full = Float64Array.from(offers, ({ value }, rank) => {
    const net = nets[rank];
    const amount = net ? partOf(net.base, net.ratePpm) : value;
    return net && amount < net.least ? 0 : amount;
  });
  const chance = new Float64Array(size).fill(CERTAIN);
  if (problem.objective === 'expected') {
    offers.forEach(({ chancePpm }, rank) => (chance[rank] = chancePpm ?? 0));
  }
  const pools = compilePools(problem.pools ?? [], size, ranks);
  const raises = raisesOf(offers, full, pools);
  const rows = compileRows(
    problem,
    offers,
    raises.reduce((sum, one) => sum + one, 0)
  );
  const order = offers.map((_, rank) => rank);
  order.sort(
    (one, other) =>
      (offers[one]!.stackOrder ?? 0) - (offers[other]!.stackOrder ?? 0) || full[other]! - full[one]! || one - other
  );
  const relations = compileRelations(offers, ranks);
  return {
    size,
    offers,
    full,
    chance,
    nets,
    hasNet: nets.some((net) => net !== null),
    payOrder: Int32Array.from(order),
    pools,
    poolsOf: offers.map((_, rank) => pools.flatMap(({ members }, pool) => (has(members, rank) ? [pool] : []))),
    poolsCross: pools.some(({ members }, index) =>
      pools.slice(0, index).some((pool) => crosses(pool.members, members))
    ),
    rows,
    guard: guardOf(problem, rows, raises),
    deadline: rankDeadlines(offers),
    withPartners: [...relations.partners.keys()].filter((rank) => relations.partners[rank]!.length > 0),
    ...relations
  };
}

/** The first row that a set does not keep to; what raises the margin is not asked here ({@link Guard}). */
export function brokenRow({ rows, size }: Model, set: Mask): Row | undefined {
  return rows.find(({ weight, capacity }) => {
    let sum = 0;
    for (let offer = 0; offer < size; offer++) {
      sum += has(set, offer) ? weight[offer]! : 0;
    }
    return sum > capacity;
  });
}

/** All offers that may be in a legal set: their partners are on offer, none is forced out, and they fit by themselves. */
export function possibleOffers(model: Model): Mask {
  const possible = emptyMask(model.size);
  model.offers.forEach((_, offer) => {
    const closure = model.closures[offer]!;
    if (!model.broken[offer] && !has(model.conflicts[offer]!, offer) && !brokenRow(model, closure)) {
      add(possible, offer);
    }
  });
  return possible;
}
