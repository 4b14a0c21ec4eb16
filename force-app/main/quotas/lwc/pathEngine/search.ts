// The best set of a given number of steps (R16): branch and bound over candidates by falling odds.
import type { WonTails } from 'c/chanceEngine';
import type { Probability } from 'c/quotaEngine';
import type { Field, Steps } from './field';

/** Figures closer than this are equal: products of the same odds differ in the last digits by their order. */
export const NEAR = 1e-12;

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
  /** Candidate that must not be a step. */
  readonly barred: number | null;
  /** Candidate that must be one; null: any. */
  readonly forced: number | null;
  /** Whether any set that reaches the level will do. */
  readonly any: boolean;
  readonly incumbent: Best | null;
}

export class Search {
  private readonly field: Field;
  private readonly task: Task;
  private readonly allowed: readonly number[];
  private best: Best | null;
  private complete = true;
  private nodes: number;

  constructor(field: Field, task: Task, nodes: number) {
    this.field = field;
    this.task = task;
    this.best = task.incumbent;
    this.nodes = nodes;
    this.allowed = [...field.candidates.keys()].filter((place) => place !== task.barred && place !== task.forced);
  }

  run(): Found {
    const { forced, size } = this.task;
    if (forced === null) {
      this.visit(0, [], 1, size, this.field.tails);
    } else if (size === 1) {
      this.weigh([forced], this.field.candidates[forced]!.odds ?? 1);
    } else {
      const odds = this.field.candidates[forced]!.odds ?? 1;
      this.visit(0, [forced], odds, size - 1, this.field.withStep(this.field.tails, forced));
    }
    return { best: this.best, complete: this.complete };
  }

  get nodesLeft(): number {
    return this.nodes;
  }

  private isDone(): boolean {
    return !this.complete || (this.task.any && this.best !== null);
  }

  /** `left` steps more, from place `from` of those allowed on. */
  private visit(from: number, steps: Steps, odds: Probability, left: number, tails: WonTails): void {
    if (this.nodes-- <= 0) {
      this.complete = false;
      return;
    }
    if (!this.canReach(from, left, tails)) {
      return;
    }
    for (let at = from; at + left <= this.allowed.length && !this.isDone(); at++) {
      // Odds fall from here on: no later set has a greater product.
      if (this.best && odds * this.greatestOdds(at, left) < this.best.odds - NEAR) {
        return;
      }
      const place = this.allowed[at]!;
      const product = odds * (this.field.candidates[place]!.odds ?? 1);
      if (left > 1) {
        this.visit(at + 1, [...steps, place], product, left - 1, this.field.withStep(tails, place));
      } else if (this.mayBeBetter(this.field.highestWith(tails, place), product)) {
        this.weigh([...steps, place], product);
      }
    }
  }

  private greatestOdds(from: number, left: number): Probability {
    let product = 1;
    for (let at = from; at < from + left; at++) {
      product *= this.field.candidates[this.allowed[at]!]!.odds ?? 1;
    }
    return product;
  }

  /**
   * With the greatest values of every measure added although their deals still count with their odds, no set of steps
   * reaches more: a deal that is won adds its value less what it brought by chance, and that is never below nothing.
   */
  private canReach(from: number, left: number, tails: WonTails): boolean {
    const more = this.field.gaps.map((_, measure) => {
      const values: number[] = [];
      for (let at = from; at < this.allowed.length; at++) {
        const value = this.field.candidates[this.allowed[at]!]!.values[measure]!;
        if (value > 0 && (values.length < left || value > values.at(-1)!)) {
          const place = values.findIndex((other) => other < value);
          values.splice(place < 0 ? values.length : place, 0, value);
          values.length = Math.min(values.length, left);
        }
      }
      return values.reduce((sum, value) => sum + value, 0);
    });
    return Math.min(...tails.highest(this.field.gaps, more)) >= this.task.level - NEAR;
  }

  private mayBeBetter(highest: Probability, odds: Probability): boolean {
    const tied = this.best !== null && Math.abs(odds - this.best.odds) <= NEAR;
    return highest >= Math.max(this.task.level, tied ? this.best!.reached : 0) - 1e-9;
  }

  private weigh(unsorted: Steps, odds: Probability): void {
    const steps = [...unsorted].sort((one, other) => one - other);
    this.nodes -= this.field.cost;
    const hit = this.field.chanceOf(steps);
    const candidate = { steps, odds, reached: hit };
    if (hit >= this.task.level - NEAR && (!this.best || isBetter(this.field, candidate, this.best))) {
      this.best = candidate;
    }
  }
}
