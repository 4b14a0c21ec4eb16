// The one constraint that keeps an offer out of a set.
import { partOf } from './arithmetic';
import type { Reason } from './contract';
import { add, addAll, contains, has, intersects, membersOf, remove, type Mask } from './masks';
import { brokenRow, type Model, type Row } from './model';
import type { Purse } from './worth';

/** Members of `set` that pay most first. */
function byPay(pays: ArrayLike<number>, set: Mask): number[] {
  return membersOf(set).sort((one, other) => pays[other]! - pays[one]! || one - other);
}

/** What is wrong with an offer whatever else is chosen. */
function ownFault(model: Model, offer: number): Reason | null {
  const { offers, broken, partners, conflicts } = model;
  const { forced, requires } = offers[offer]!;
  if (forced === 'out') {
    return { code: 'forcedOut' };
  }
  if (broken[offer]) {
    const keys = new Set(offers.map(({ key }) => key));
    const absent = requires.find((key) => !keys.has(key));
    if (absent !== undefined) {
      return { code: 'requires', key: absent, state: 'notEligible' };
    }
    const out = partners[offer]!.find((partner) => offers[partner]!.forced === 'out');
    const partner = out ?? partners[offer]!.find((other) => broken[other])!;
    return { code: 'requires', key: offers[partner]!.key, state: out === undefined ? 'impossible' : 'forcedOut' };
  }
  if (has(conflicts[offer]!, offer)) {
    return { code: 'requires', key: offers[partners[offer]![0]!]!.key, state: 'impossible' };
  }
  return null;
}

/** What a row that an offer breaks says of the set; null: it breaks none. */
export function rowReason(model: Model, row: Row | undefined, set: Mask, pays: ArrayLike<number>): Reason | null {
  if (!row) {
    return null;
  }
  if (row.code === 'maximum') {
    return { code: 'maximum', maximum: row.capacity };
  }
  const by = byPay(pays, set)
    .filter((member) => row.weight[member]! > 0)
    .map((member) => model.offers[member]!.key);
  return row.code === 'floor' ? { code: 'floor', line: row.line, by } : { code: 'margin', by };
}

function marginReason(model: Model, purse: Purse, joined: Mask, set: Mask, pays: ArrayLike<number>): Reason | null {
  return purse.keepsMargin(joined) ? null : rowReason(model, model.guard?.row, set, pays);
}

/**
 * A set whose reductions are more than the margin has room for, whatever joins it: the first offer, by key, that takes
 * too much beside all that take nothing.
 */
export function marginConflict(
  model: Model,
  purse: Purse,
  set: Mask
): { readonly offer: number; readonly reason: Reason } {
  const { row } = model.guard!;
  const takers = membersOf(set).filter((offer) => row.weight[offer]! > 0);
  const before = set.slice();
  takers.forEach((taker) => remove(before, taker));
  const offer = takers.find((taker) => {
    add(before, taker);
    return !purse.keepsMargin(before);
  })!;
  remove(before, offer);
  return { offer, reason: rowReason(model, row, before, model.full)! };
}

function rivalFault({ offers, adjacent }: Model, offer: number, set: Mask, pays: ArrayLike<number>): Reason | null {
  const [rival, ...rest] = byPay(pays, set).filter((member) => has(adjacent[offer]!, member));
  if (rival === undefined) {
    return null;
  }
  const [own, other] = [offers[offer]!, offers[rival]!];
  const named = own.excludes.includes(other.key) || other.excludes.includes(own.key);
  return named || own.group === null
    ? {
        code: 'excluded',
        by: other.key,
        ...(rest.length > 0 && { others: rest.map((member) => offers[member]!.key) })
      }
    : { code: 'groupTaken', group: own.group, by: other.key };
}

/**
 * What keeps the offer, with all that it requires, from joining the set; null: together they are legal, save for a
 * margin that nothing would raise enough.
 */
export function whyNot(model: Model, offer: number, set: Mask, pays: ArrayLike<number>): Reason | null {
  const { offers, closures, conflicts, partners } = model;
  const closure = closures[offer]!;
  const fault = ownFault(model, offer) ?? rivalFault(model, offer, set, pays);
  if (fault) {
    return fault;
  }
  if (intersects(conflicts[offer]!, set)) {
    const partner = partners[offer]!.find((other) => intersects(conflicts[other]!, set));
    const first = partner ?? partners[offer]![0]!;
    return { code: 'requires', key: offers[first]!.key, state: 'notChosen' };
  }
  const joined = set.slice();
  addAll(joined, closure);
  return rowReason(model, brokenRow(model, joined), set, pays);
}

/** Why an offer that is not chosen is not in the best set. */
export function whyLeftOut(model: Model, purse: Purse, offer: number, set: Mask): Reason {
  const { offers, closures, full, chance, partners, pools, poolsOf } = model;
  const total = purse.totalOf(set);
  const pays = purse.worth.pays.slice();
  const own = ownFault(model, offer);
  if (own) {
    return own;
  }
  if (partOf(full[offer]!, chance[offer]!) === 0) {
    return { code: 'worthNothing' };
  }
  const joined = set.slice();
  addAll(joined, closures[offer]!);
  const fault = whyNot(model, offer, set, pays) ?? marginReason(model, purse, joined, set, pays);
  if (fault) {
    return fault;
  }
  const missing = partners[offer]!.find((partner) => !has(set, partner));
  if (missing !== undefined && !contains(set, closures[offer]!)) {
    return { code: 'requires', key: offers[missing]!.key, state: 'notChosen' };
  }
  const change = purse.totalOf(joined) - total;
  if (change < 0) {
    return { code: 'displaced', loss: -change };
  }
  const { value } = purse.worth;
  const spent = poolsOf[offer]!.map((pool) => ({
    ...pools[pool]!,
    left: membersOf(set).reduce(
      (left, member) => left - (has(pools[pool]!.members, member) ? pays[member]! : 0),
      pools[pool]!.limit
    )
  })).sort((one, other) => one.left - other.left)[0];
  if (value[offer] === 0 || !spent) {
    return { code: 'worthNothing' };
  }
  const by = byPay(pays, set).filter((member) => has(spent.members, member) && pays[member]! > 0);
  return { code: 'poolExhausted', pool: spent.key, by: by.map((member) => offers[member]!.key) };
}
