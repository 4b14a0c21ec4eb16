// R7 of a deal straight from its words, by trying every set of programs: written apart from the builder and the engine.
import type { DealInput, Money } from 'c/dealEngine';
import type { Force } from '../contract';
import type { OnOffer } from '../offers';

const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);

/** Half up, for amounts that are not below 0. */
function share(amount: Money, ppm: number): Money {
  return Math.floor((amount * ppm + 500_000) / 1_000_000);
}

function isNet({ program }: OnOffer): boolean {
  return program.base === 'Net' && program.calculation === 'Percent';
}

/** Base Net: rate x what lower stack orders of the set leave of the price of its own lines. */
function amountIn(offer: OnOffer, set: readonly OnOffer[]): Money {
  const { value, program } = offer;
  if (!isNet(offer) || !value) {
    return Math.max(0, offer.amount);
  }
  const own = value.lines.map(({ lineId }) => lineId);
  const taken = set
    .filter((other) => other !== offer && other.program.stackOrder < program.stackOrder)
    .map((other) => {
      const lines = other.value?.lines ?? [];
      const shared = lines.filter(({ lineId }) => own.includes(lineId));
      return shared.length === lines.length ? amountIn(other, set) : sum(shared.map(({ amount }) => amount));
    });
  return share(Math.max(0, value.base - sum(taken)), value.slices[0]?.rate ?? 0);
}

interface Limit {
  readonly most: Money;
  readonly of: readonly OnOffer[];
}

/** Everything that a sum of money is clipped by: shared caps and budgets of an amount. */
function limitsOf(input: DealInput, offers: readonly OnOffer[]): Limit[] {
  const caps = new Set(offers.map(({ program }) => program.cap?.key));
  const budgets = new Set(offers.map(({ program }) => program.budgetKey));
  return [
    ...[...caps].flatMap((key): Limit[] => {
      const of = offers.filter(({ program }) => program.cap && program.cap.key === key);
      return of.length === 0 ? [] : [{ most: Math.min(...of.map(({ program }) => program.cap?.most ?? 0)), of }];
    }),
    ...[...budgets].flatMap((key): Limit[] => {
      const budget = key === null ? undefined : input.budgets[key];
      return budget?.measure === 'Amount'
        ? [{ most: Math.max(0, budget.left), of: offers.filter(({ program }) => program.budgetKey === key) }]
        : [];
    })
  ];
}

/** What is left goes by stack order, then to the larger amount, then by key. */
export function worthOf(input: DealInput, offers: readonly OnOffer[], set: readonly OnOffer[]): Map<string, Money> {
  const limits = limitsOf(input, offers).map((limit) => ({ ...limit, left: limit.most }));
  const order = [...set].sort(
    (one, other) =>
      one.program.stackOrder - other.program.stackOrder ||
      amountIn(other, []) - amountIn(one, []) ||
      (one.program.key < other.program.key ? -1 : 1)
  );
  return new Map(
    order.map((offer) => {
      const own = limits.filter(({ of }) => of.includes(offer));
      const pays = Math.min(amountIn(offer, set), ...own.map(({ left }) => left));
      for (const limit of own) {
        limit.left -= pays;
      }
      return [offer.program.key, pays];
    })
  );
}

function excludes(set: readonly OnOffer[]): boolean {
  const keys = set.map(({ program }) => program.key);
  return set.some(({ program }) => program.excludes.some((key) => key !== program.key && keys.includes(key)));
}

/** Price that programs leave of a line; a set that lowers it must not go below the floor. */
function breaksFloor(input: DealInput, set: readonly OnOffer[]): boolean {
  return input.lines.some(({ id, quantity, unitPrice, floorPrice }) => {
    const off = sum(
      set
        .filter(({ verdict }) => verdict.direction === 'PayOn')
        .flatMap(({ value }) => value?.lines ?? [])
        .filter(({ lineId }) => lineId === id)
        .map(({ amount }) => amount / quantity)
    );
    return off > 0 && typeof floorPrice === 'number' && (unitPrice ?? 0) - off < floorPrice;
  });
}

/**
 * R8: what a program on claim passes on lowers booked margin, and revenue, and so its share; what comes off cost now and
 * is ours raises it.
 */
function breaksMargin(input: DealInput, offers: readonly OnOffer[], set: readonly OnOffer[]): boolean {
  const lowest = input.settings.lowestMarginPpm ?? null;
  const passedOn = sum(
    set
      .filter(({ verdict }) => verdict.direction === 'PayOn' && verdict.settlement === 'Claim')
      .map(({ amount }) => amount)
  );
  const pays = worthOf(input, offers, set);
  const claimed = sum(
    set
      .filter(({ verdict }) => verdict.direction === 'Receive' && verdict.settlement === 'Invoice')
      .map(({ program }) => pays.get(program.key) ?? 0)
  );
  const revenue = sum(input.lines.map(({ amount }) => amount ?? 0)) - (input.customerRebate ?? 0) - passedOn;
  const cost = sum(input.lines.map(({ quantity, unitCost }) => quantity * (unitCost ?? 0)));
  return lowest !== null && passedOn > 0 && (revenue + claimed - cost) * 1_000_000 < revenue * lowest;
}

function breaksUnits(input: DealInput, set: readonly OnOffer[]): boolean {
  return Object.entries(input.budgets).some(([key, { measure, left }]) => {
    const units = set.filter(({ program }) => program.budgetKey === key).map(({ value }) => value?.units ?? 0);
    return measure === 'Units' && units.length > 1 && sum(units) > left;
  });
}

export function isLegal(
  input: DealInput,
  set: readonly OnOffer[],
  force: Readonly<Record<string, Force>>,
  offers: readonly OnOffer[]
): boolean {
  const keys = set.map(({ program }) => program.key);
  const groups = set.map(({ program }) => program.exclusivityGroup).filter((group) => group !== null);
  return (
    offers.every(({ program: { key } }) => !(key in force) || keys.includes(key) === (force[key] === 'in')) &&
    new Set(groups).size === groups.length &&
    set.every(({ program }) => program.requires.every((key) => keys.includes(key))) &&
    set.length <= (input.settings.maximumPrograms ?? Infinity) &&
    !excludes(set) &&
    !breaksFloor(input, set) &&
    !breaksMargin(input, offers, set) &&
    !breaksUnits(input, set)
  );
}

/** Totals of all legal sets, the greatest first. */
export function totals(
  input: DealInput,
  offers: readonly OnOffer[],
  force: Readonly<Record<string, Force>> = {}
): Money[] {
  const all: Money[] = [];
  for (let mask = 0; mask < 2 ** offers.length; mask++) {
    const set = offers.filter((_, index) => (mask >> index) % 2 === 1);
    if (isLegal(input, set, force, offers)) {
      all.push(sum([...worthOf(input, offers, set).values()]));
    }
  }
  return all.sort((one, other) => other - one);
}
