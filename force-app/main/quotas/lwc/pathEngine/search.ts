// The best set of a given number of steps (R16): branch and bound over candidates, the greater ones before the lesser.
import type { WonTails } from 'c/chanceEngine';
import type { Probability, Value } from 'c/quotaEngine';
import type { Field, Steps } from './field';
import type { Order } from './worth';

/** Figures closer than this are equal: products of the same odds differ in the last digits by their order. */
export const NEAR = 1e-12;
/** By so much what a grid says may differ from the chance itself, by the order of its sums. */
const BLUR = 1e-9;

export interface Best {
  readonly steps: Steps;
  /** Product of the known odds. */
  readonly odds: Probability;
  readonly reached: Probability;
}

export interface Found {
  readonly best: Best | null;
  /** Whether nothing better was left unlooked at. */
  readonly complete: boolean;
}

export function oddsOf(field: Field, steps: Steps): Probability {
  return steps.reduce((product, step) => product * (field.candidates[step]!.odds ?? 1), 1);
}

function keysOf(field: Field, steps: Steps): string[] {
  return steps.map((step) => field.candidates[step]!.key).sort();
}

/** Greater odds, then the greater chance, then keys. */
function isBetter(field: Field, one: Best, other: Best): boolean {
  if (Math.abs(one.odds - other.odds) > NEAR) return one.odds > other.odds;
  if (Math.abs(one.reached - other.reached) > NEAR) return one.reached > other.reached;
  const [ours, theirs] = [keysOf(field, one.steps), keysOf(field, other.steps)];
  const place = ours.findIndex((key, at) => key !== theirs[at]);
  return place >= 0 && ours[place]! < theirs[place]!;
}

export interface Task {
  readonly level: Probability;
  readonly size: number;
  /** What may be a step; without `forced`. */
  readonly order: Order;
  /** Candidate that must be one; null: any. */
  readonly forced: number | null;
  /** Whether any set that reaches the level will do; else `order` is by falling odds. */
  readonly any: boolean;
  readonly incumbent: Best | null;
}

const taken = (steps: Steps, forced: number | null): number => steps.length - (forced === null ? 0 : 1);

export class Search {
  private readonly field: Field;
  private readonly task: Task;
  private readonly chosen: Uint8Array;
  /** By place in the order, number of steps and measure: the most that so many from there on add. */
  private readonly most: readonly (readonly (readonly Value[])[])[];
  private best: Best | null;
  private complete = true;
  private nodes: number;

  constructor(field: Field, task: Task, nodes: number) {
    this.field = field;
    this.task = task;
    this.best = task.incumbent;
    this.nodes = nodes;
    this.chosen = new Uint8Array(task.order.places.length);
    this.most = mostFrom(field, task.order.places, task.size);
  }

  run(): Found {
    const { forced, size } = this.task;
    const { tails, candidates } = this.field;
    if (forced === null) {
      this.visit(0, [], 1, size, tails);
    } else if (size === 1) {
      this.weigh([forced], candidates[forced]!.odds ?? 1);
    } else {
      this.visit(0, [forced], candidates[forced]!.odds ?? 1, size - 1, this.field.withStep(tails, forced, 0));
    }
    return { best: this.best, complete: this.complete };
  }

  get nodesLeft(): number {
    return this.nodes;
  }

  private isDone(): boolean {
    return !this.complete || (this.task.any && this.best !== null);
  }

  /** `left` steps more, from place `from` of the order on. */
  private visit(from: number, steps: Steps, odds: Probability, left: number, tails: WonTails): void {
    const { places, above } = this.task.order;
    for (let at = from; at + left <= places.length && !this.isDone(); at++) {
      const product = this.task.any ? 1 : odds * this.greatestOdds(at, left);
      // Odds fall from here on: no later set has a greater product.
      if (!this.task.any && this.best && product < this.best.odds - NEAR) {
        return;
      }
      const floor = this.floorFor(product);
      if (this.field.reach(tails, null, this.most[at]![left]!) < floor) {
        return;
      }
      const isClosed =
        above[at]!.length <= taken(steps, this.task.forced) && above[at]!.every((one) => this.chosen[one]);
      if (isClosed) {
        this.take(at, steps, odds, left, tails, floor);
      }
    }
  }

  private take(at: number, steps: Steps, odds: Probability, left: number, tails: WonTails, floor: number): void {
    if (this.nodes-- <= 0) {
      this.complete = false;
      return;
    }
    const place = this.task.order.places[at]!;
    if (this.field.reach(tails, place, this.most[at + 1]![left - 1]!) < floor) {
      return;
    }
    const product = odds * (this.field.candidates[place]!.odds ?? 1);
    if (left === 1) {
      this.weigh([...steps, place], product);
      return;
    }
    this.nodes -= this.field.candidates[place]!.deal === null ? 0 : this.field.turn;
    this.chosen[at] = 1;
    this.visit(at + 1, [...steps, place], product, left - 1, this.field.withStep(tails, place, steps.length));
    this.chosen[at] = 0;
  }

  /** What a set with at most such a product has to reach. */
  private floorFor(product: Probability): Probability {
    const { level, any } = this.task;
    const tied = !any && this.best !== null && product <= this.best.odds + NEAR;
    return Math.max(level, tied ? this.best!.reached : 0) - BLUR;
  }

  private greatestOdds(from: number, left: number): Probability {
    let product = 1;
    for (let at = from; at < from + left; at++) {
      product *= this.field.candidates[this.task.order.places[at]!]!.odds ?? 1;
    }
    return product;
  }

  private weigh(unsorted: Steps, odds: Probability): void {
    const steps = [...unsorted].sort((one, other) => one - other);
    if (!this.task.any && this.best && odds < this.best.odds - NEAR) {
      return;
    }
    this.nodes -= this.field.cost;
    const hit = this.field.chanceOf(steps);
    const candidate = { steps, odds, reached: hit };
    if (hit >= this.task.level - NEAR && (!this.best || isBetter(this.field, candidate, this.best))) {
      this.best = candidate;
    }
  }
}

function mostFrom(field: Field, places: readonly number[], steps: number): (readonly (readonly Value[])[])[] {
  const none = field.gaps.map(() => 0);
  const greatest: Value[][] = field.gaps.map(() => []);
  const found: (readonly (readonly Value[])[])[] = [Array.from({ length: steps + 1 }, () => none)];
  for (const place of [...places].reverse()) {
    greatest.forEach((values, measure) => {
      values.push(measure < 2 ? field.gainOf(place, measure) : 0);
      values.sort((one, other) => other - one);
      values.length = Math.min(values.length, steps);
    });
    const sums: Value[][] = [none];
    for (let count = 1; count <= steps; count++) {
      sums.push(greatest.map((values, measure) => sums[count - 1]![measure]! + (values[count - 1] ?? 0)));
    }
    found.push(sums);
  }
  return found.reverse();
}
