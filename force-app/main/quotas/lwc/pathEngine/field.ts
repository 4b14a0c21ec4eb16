// What may be a step, and what every set of steps makes of the chance.
import { hitBetween, isHitExact, WonTails } from 'c/chanceEngine';
import type { ChanceDeal, LeftOut, Measure, PathItem, PathQuestion, PathStep, Probability, Value } from 'c/quotaEngine';
import type { PathDeal, PathGiven } from './contract';
import { byProduct, byReach, type Order } from './worth';

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

/** With so few deals open a chance is exact, whatever their amounts. */
const FEW_DEALS = 20;
/** Cells of a grid that take about as long as one look at a set. */
const CELLS_A_LOOK = 1_500;

/** Deals that count, candidates by falling odds, and what cannot be a step from the start. */
export class Field {
  readonly deals: readonly ChanceDeal[];
  readonly candidates: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
  readonly gaps: readonly Value[];
  readonly tails: WonTails;
  /**
   * The joint chance of many deals of any cents is known between bounds that are farther apart than steps are: here it
   * is that of one convolution on a grid (R16), set right in mean and width.
   */
  readonly estimated: boolean;
  /** The candidates in the orders in which sets are looked for. */
  readonly byReach: Order;
  readonly byProduct: Order;
  private readonly given: PathGiven;
  /** By measure alone. */
  private readonly alone: readonly WonTails[];
  private readonly known = new Map<string, Probability>();
  private readonly rooms = new Map<number, Float64Array>();

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
    this.tails = WonTails.of(deals, measures.length);
    this.estimated = measures.length <= 2 && !this.tails.exact && !isHitExact(deals, given.credited, given.quotas);
    this.alone = measures.map((_, measure) => {
      return WonTails.of(
        deals.map(({ values, ...deal }) => ({ ...deal, values: [values[measure]!] })),
        1
      );
    });
    this.byReach = byReach(this);
    this.byProduct = byProduct(this);
  }

  /** Whether {@link Field.reach} is the chance and not only at least as much. */
  get decides(): boolean {
    return this.estimated || (this.tails.exact && this.gaps.length <= 2);
  }

  /** What taking a deal as won costs, in looks at a set, and what a chance costs. */
  get turn(): number {
    return Math.ceil(this.tails.size / CELLS_A_LOOK);
  }

  get cost(): number {
    return this.estimated ? 3 * this.turn : Math.ceil(2 ** Math.min(14, this.deals.length / 2) / 64);
  }

  /** By all measures together, or by one of them. */
  chanceOf(steps: Steps, measure: number | null = null): Probability {
    const name = `${measure ?? ''}:${steps.join()}`;
    const found = this.known.get(name) ?? this.reckon(steps, measure);
    this.known.set(name, found);
    return found;
  }

  /** `depth`: a place for the figures, which the next step of the same depth takes over. */
  withStep(tails: WonTails, candidate: number, depth: number): WonTails {
    const { deal, values } = this.candidates[candidate]!;
    if (deal === null) {
      return tails.withValues(values);
    }
    const room = this.rooms.get(depth) ?? new Float64Array(tails.size);
    this.rooms.set(depth, room);
    return tails.with(deal, room);
  }

  /** At most how likely all gaps are reached with `more` added, and one step before that where there is one. */
  reach(tails: WonTails, candidate: number | null, more: readonly Value[]): Probability {
    const { deal, values } = candidate === null ? { deal: null, values: null } : this.candidates[candidate]!;
    if (deal !== null) {
      return this.estimated ? tails.likelyWith(deal, this.gaps, more) : tails.highestWith(deal, this.gaps, more);
    }
    const all = values ? more.map((value, measure) => value + values[measure]!) : more;
    return this.estimated ? tails.likely(this.gaps, all) : tails.highest(this.gaps, all);
  }

  /** At most what a candidate adds to a measure that {@link Field.reach} looks at. */
  gainOf(candidate: number, measure: number): Value {
    const { deal, values } = this.candidates[candidate]!;
    return Math.max(0, this.estimated && deal !== null ? this.tails.gainOf(deal, measure) : values[measure]!);
  }

  /** By one measure: P(hit) if a candidate is won, less if it is lost or not there. Null: its grid is not exact. */
  swingOf(candidate: number, measure: number): number | null {
    const tails = this.alone[measure]!;
    const { deal, values } = this.candidates[candidate]!;
    const gaps = [this.gaps[measure]!];
    if (!tails.exact) {
      return null;
    }
    if (deal === null) {
      return tails.likely(gaps, [values[measure]!]) - tails.likely(gaps, [0]);
    }
    const { won, lost } = tails.outcomesOf(deal, gaps);
    return won - lost;
  }

  private reckon(steps: Steps, measure: number | null): Probability {
    const { credited, quotas } = this.given;
    if (measure !== null && this.alone[measure]!.exact) {
      return this.reckonAlone(steps, measure);
    }
    const won = new Set(steps.map((step) => this.candidates[step]!.deal));
    const open = this.deals.filter(({ probability }, place) => !won.has(place) && probability > 0 && probability < 1);
    if (measure === null && this.estimated && open.length > FEW_DEALS) {
      // Places that no search has: it may be in the midst of its own.
      const tails = steps.reduce((found, step, at) => this.withStep(found, step, -1 - (at % 2)), this.tails);
      return Math.min(
        1,
        Math.max(
          0,
          tails.likely(
            this.gaps,
            this.gaps.map(() => 0)
          )
        )
      );
    }
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

  private reckonAlone(steps: Steps, measure: number): Probability {
    const { tails, sure } = steps.reduce(
      (found, step) => {
        const { deal, values } = this.candidates[step]!;
        return deal === null
          ? { ...found, sure: found.sure + values[measure]! }
          : { ...found, tails: found.tails.with(deal) };
      },
      { tails: this.alone[measure]!, sure: 0 }
    );
    return Math.min(1, Math.max(0, tails.likely([this.gaps[measure]!], [sure])));
  }
}

/** What has no odds takes nothing from their product. */
function byOdds(one: Candidate, other: Candidate): number {
  return (other.odds ?? 1) - (one.odds ?? 1) || (one.key < other.key ? -1 : 1);
}
