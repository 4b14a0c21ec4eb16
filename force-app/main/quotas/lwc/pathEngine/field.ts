// What may be a step, and what every set of steps makes of the chance.
import { hitBetween, WonTails } from 'c/chanceEngine';
import type { ChanceDeal, LeftOut, Measure, PathItem, PathQuestion, PathStep, Probability, Value } from 'c/quotaEngine';
import type { PathDeal, PathGiven } from './contract';

export interface Candidate {
  readonly key: string;
  readonly kind: PathStep['kind'];
  readonly values: readonly Value[];
  readonly odds: Probability | null;
  /** Place among the deals of the chance; null: an item, which is no part of it. */
  readonly deal: number | null;
}

/** Places of candidates, ascending. */
export type Steps = readonly number[];

function without(key: string, reason: LeftOut['reason'], date: string | null = null): LeftOut {
  return { key, reason, date, swing: null, steps: null };
}

function valuesOf({ revenue, margin }: PathItem, measures: readonly Measure[]): Value[] {
  const known: Partial<Record<Measure, Value>> = { Revenue: revenue, ...(margin !== undefined && { Margin: margin }) };
  return measures.map((measure) => known[measure] ?? 0);
}

function whyNotDeal({ id, values, probability, closeDate }: PathDeal, end: string, excluded: ReadonlySet<string>) {
  if (excluded.has(id)) return without(id, 'Excluded');
  if (closeDate > end) return without(id, 'ClosesLater', closeDate);
  if (values === null) return without(id, 'NoAmount');
  return probability === null ? without(id, 'NoProbability') : null;
}

function whyNotItem({ key, by, blocked }: PathItem, end: string, excluded: ReadonlySet<string>) {
  if (excluded.has(key)) return without(key, 'Excluded');
  if (blocked !== null) return without(key, 'Blocked');
  return by !== null && by > end ? without(key, 'ClosesLater', by) : null;
}

/** Deals that count, candidates by falling odds, and what cannot be a step from the start. */
export class Field {
  readonly deals: readonly ChanceDeal[];
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
  readonly gaps: readonly Value[];
  readonly tails: WonTails;
  /** What a chance costs, in looks at a set: it grows with the sums of half of the deals. */
  readonly cost: number;
  private readonly given: PathGiven;
  private readonly known = new Map<string, Probability>();

  constructor({ measures, excluded: keys }: PathQuestion, given: PathGiven) {
    const excluded = new Set(keys);
    const deals: ChanceDeal[] = [];
    const candidates: Candidate[] = [];
    const leftOut: LeftOut[] = [];
    for (const deal of given.deals) {
      const { id, values, probability } = deal;
      const reason = whyNotDeal(deal, given.end, excluded);
      if (values !== null && probability !== null && deal.closeDate <= given.end) {
        deals.push({ id, values, probability });
      }
      if (reason) {
        leftOut.push(reason);
      } else {
        candidates.push({ key: id, kind: 'Deal', values: values!, odds: probability, deal: deals.length - 1 });
      }
    }
    for (const item of given.items) {
      const reason = whyNotItem(item, given.end, excluded);
      if (reason) {
        leftOut.push(reason);
      } else {
        const { key, kind } = item;
        candidates.push({ key, kind, values: valuesOf(item, measures), odds: null, deal: null });
      }
    }
    this.given = given;
    this.deals = deals;
    this.leftOut = leftOut;
    this.candidates = candidates.sort(byOdds);
    this.gaps = given.quotas.map((quota, measure) => quota - given.credited[measure]!);
    this.cost = Math.ceil(2 ** Math.min(14, deals.length / 2) / 64);
    this.tails = WonTails.of(deals, measures.length);
  }

  /** By all measures together, or by one of them. */
  chanceOf(steps: Steps, measure: number | null = null): Probability {
    const name = `${measure ?? ''}:${steps.join()}`;
    const found = this.known.get(name) ?? this.reckon(steps, measure);
    this.known.set(name, found);
    return found;
  }

  withStep(tails: WonTails, candidate: number): WonTails {
    const { deal, values } = this.candidates[candidate]!;
    return deal === null ? tails.withValues(values) : tails.with(deal);
  }

  /** At most how likely all gaps are reached with one step more. */
  highestWith(tails: WonTails, candidate: number): Probability {
    const { deal, values } = this.candidates[candidate]!;
    return Math.min(...(deal === null ? tails.highest(this.gaps, values) : tails.highestWith(deal, this.gaps)));
  }

  private reckon(steps: Steps, measure: number | null): Probability {
    const { credited, quotas } = this.given;
    const won = new Set(steps.map((step) => this.candidates[step]!.deal));
    const items = steps.map((step) => this.candidates[step]!).filter(({ deal }) => deal === null);
    const measures = measure === null ? [...quotas.keys()] : [measure];
    const { lowest, highest } = hitBetween(
      this.deals.map(({ id, values, probability }, place) => ({
        id,
        values: measures.map((of) => values[of]!),
        probability: won.has(place) ? 1 : probability
      })),
      measures.map((of) => items.reduce((sum, { values }) => sum + values[of]!, credited[of]!)),
      measures.map((of) => quotas[of]!)
    );
    return lowest + (highest - lowest) / 2;
  }
}

/** What has no odds takes nothing from their product. */
function byOdds(one: Candidate, other: Candidate): number {
  return (other.odds ?? 1) - (one.odds ?? 1) || (one.key < other.key ? -1 : 1);
}
