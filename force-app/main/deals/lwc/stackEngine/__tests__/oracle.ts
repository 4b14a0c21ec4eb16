// R7 straight from its words, by trying every set: slow, and written apart from the engine.
import type { Offer, StackProblem } from '../contract';

function rounded(amount: number, ppm: number): number {
  const doubled = BigInt(amount) * BigInt(ppm) * 2n;
  return Number((doubled + 1_000_000n) / 2_000_000n);
}

function amountIn(offer: Offer, set: readonly Offer[]): number {
  const { net } = offer;
  if (!net) {
    return offer.value;
  }
  const off = new Map(net.takenOff.map(({ key, amount }) => [key, amount]));
  let left = net.base;
  for (const other of set) {
    if (off.has(other.key) && (other.stackOrder ?? 0) < (offer.stackOrder ?? 0)) {
      left -= off.get(other.key) ?? amountIn(other, set);
    }
  }
  const amount = rounded(Math.max(0, left), net.ratePpm);
  return amount < (net.least ?? 0) ? 0 : amount;
}

function most(offer: Offer): number {
  return amountIn(offer, []);
}

export function payouts(problem: StackProblem, set: readonly Offer[]): Map<string, number> {
  const left = new Map((problem.pools ?? []).map(({ key, limit }) => [key, Math.max(0, limit)]));
  const order = [...set].sort(
    (one, other) =>
      (one.stackOrder ?? 0) - (other.stackOrder ?? 0) || most(other) - most(one) || (one.key < other.key ? -1 : 1)
  );
  return new Map(
    order.map((offer) => {
      const face = amountIn(offer, set);
      const value = problem.objective === 'expected' ? rounded(face, offer.chancePpm ?? 0) : face;
      const pools = (problem.pools ?? []).filter(({ members }) => members.includes(offer.key));
      const pays = Math.min(value, ...pools.map(({ key }) => left.get(key)!));
      pools.forEach(({ key }) => left.set(key, left.get(key)! - pays));
      return [offer.key, pays];
    })
  );
}

export function totalOf(problem: StackProblem, set: readonly Offer[]): number {
  return [...payouts(problem, set).values()].reduce((sum, pays) => sum + pays, 0);
}

/** What of the set's payouts is booked: at face value, whatever the objective. */
function raised(problem: StackProblem, set: readonly Offer[]): number {
  const pays = payouts({ ...problem, objective: 'face' }, set);
  return set.reduce((sum, { key, raisesMargin }) => sum + (raisesMargin ? pays.get(key)! : 0), 0);
}

export function isLegal(problem: StackProblem, set: readonly Offer[]): boolean {
  const { offers, lines = [], guardrail, maximum } = problem;
  const keys = set.map(({ key }) => key);
  const groups = set.map(({ group }) => group).filter((group) => group !== null);
  const reductions = set.flatMap((offer) => offer.reductions ?? []);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const perUnit = (line: string) => sum(reductions.filter((one) => one.line === line).map((one) => one.perUnit));
  const total = sum(reductions.map((one) => one.total));
  return (
    offers.every(({ key, forced }) => forced === null || keys.includes(key) === (forced === 'in')) &&
    new Set(groups).size === groups.length &&
    set.every(({ key, excludes }) => !excludes.some((other) => other !== key && keys.includes(other))) &&
    set.every(({ requires }) => requires.every((key) => keys.includes(key))) &&
    lines.every(({ key, unitPrice, floor }) => perUnit(key) === 0 || unitPrice - perUnit(key) >= floor) &&
    (!guardrail || total === 0 || guardrail.margin + raised(problem, set) - total >= guardrail.lowest) &&
    (maximum === null || maximum === undefined || keys.length <= maximum)
  );
}

function byList(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((text, index) => text !== other[index]);
  return place < 0 ? 0 : one[place]! < other[place]! ? -1 : 1;
}

/** Below 0 where `one` comes first among sets of equal worth. */
function compare(one: readonly Offer[], other: readonly Offer[]): number {
  const deadlines = (set: readonly Offer[]) => set.map(({ deadline }) => deadline ?? '9999-99-99').sort();
  const keys = (set: readonly Offer[]) => set.map(({ key }) => key).sort();
  return one.length - other.length || byList(deadlines(one), deadlines(other)) || byList(keys(one), keys(other));
}

export interface Answer {
  readonly keys: readonly string[];
  readonly total: number;
  /** Of the best other set; null: there is none. */
  readonly next: number | null;
}

/** Null: no set is legal. */
export function enumerate(problem: StackProblem): Answer | null {
  const { offers } = problem;
  const sets: { set: Offer[]; total: number }[] = [];
  for (let bits = 0; bits < 2 ** offers.length; bits++) {
    const set = offers.filter((_, index) => ((bits >> index) & 1) === 1);
    if (isLegal(problem, set)) {
      sets.push({ set, total: totalOf(problem, set) });
    }
  }
  sets.sort((one, other) => other.total - one.total || compare(one.set, other.set));
  const [best, ...rest] = sets;
  if (!best) {
    return null;
  }
  const next = rest.find(({ set, total }) => total !== best.total || !best.set.every((offer) => set.includes(offer)));
  return { keys: best.set.map(({ key }) => key).sort(), total: best.total, next: next?.total ?? null };
}
