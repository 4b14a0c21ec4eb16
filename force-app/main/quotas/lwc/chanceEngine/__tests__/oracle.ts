// Chances by going through all outcomes one by one, and deals to try them on.
import fc from 'fast-check';
import type { ChanceDeal, Value } from 'c/quotaEngine';

/** Probability of every outcome in which `holds` is true of the sums by measure. */
export function enumerate(deals: readonly ChanceDeal[], measures: number, holds: (sums: readonly Value[]) => boolean) {
  const sums = Array.from({ length: measures }, () => 0);
  const from = (place: number, probability: number): number => {
    if (place === deals.length) {
      return holds(sums) ? probability : 0;
    }
    const { values, probability: own } = deals[place]!;
    const lost = from(place + 1, probability * (1 - own));
    for (let measure = 0; measure < measures; measure++) sums[measure]! += values[measure]!;
    const won = from(place + 1, probability * own);
    for (let measure = 0; measure < measures; measure++) sums[measure]! -= values[measure]!;
    return lost + won;
  };
  return from(0, 1);
}

/** Every sum that has a probability, with it; ascending. */
export function outcomes(deals: readonly ChanceDeal[]): readonly (readonly [Value, number])[] {
  let sums = new Map<Value, number>([[0, 1]]);
  for (const { values, probability } of deals) {
    const next = new Map<Value, number>();
    for (const [sum, chance] of sums) {
      next.set(sum, (next.get(sum) ?? 0) + chance * (1 - probability));
      next.set(sum + values[0]!, (next.get(sum + values[0]!) ?? 0) + chance * probability);
    }
    sums = next;
  }
  return [...sums].filter(([, chance]) => chance > 0).sort(([one], [other]) => one - other);
}

const probabilities = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((rate) => rate / 1_000_000) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10) }
);

/** Any cents, round amounts, nothing, less than nothing, and more than 32 bits. */
const amounts = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 50_000_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 50 }).map((one) => one * 1_000_000) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -20_000_000, max: -1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3_000_000_000, max: 900_000_000_000 }) }
);

export function someDeals(measures: number, maxLength: number, minLength = 0): fc.Arbitrary<ChanceDeal[]> {
  return fc
    .array(
      fc.record({
        values: fc.array(amounts, { minLength: measures, maxLength: measures }),
        probability: probabilities
      }),
      { minLength, maxLength }
    )
    .map((deals) => deals.map((deal, place) => ({ id: `deal-${place}`, ...deal })));
}

/** Random numbers of a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A rep's open deals: revenue from `unit` to 400,000.00, margin 8 to 20 % of it in whole `unit / 10`. */
export function generatedDeals(count: number, seed: number, unit = 10_000): ChanceDeal[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, place) => {
    const revenue = Math.ceil((random() ** 2 * 40_000_000) / unit) * unit;
    const step = Math.max(1, unit / 10);
    const margin = Math.round((revenue * (0.08 + 0.12 * random())) / step) * step;
    return { id: `deal-${place}`, values: [revenue, margin], probability: Math.ceil(random() * 18) / 20 };
  });
}

/** Share of `draws` simulated outcomes that reach all gaps. */
export function simulate(deals: readonly ChanceDeal[], gaps: readonly Value[], draws: number, seed: number): number {
  const random = randomOf(seed);
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    const sums = gaps.map(() => 0);
    for (const { values, probability } of deals) {
      if (random() < probability) {
        sums.forEach((_, measure) => (sums[measure]! += values[measure]!));
      }
    }
    hits += sums.every((sum, measure) => sum >= gaps[measure]!) ? 1 : 0;
  }
  return hits / draws;
}
