// Why the chance changed since a snapshot: causes in the order of R17, taken one after the other, so that they add up.
import type { ChanceBridge, ChanceStep, IsoDate, Probability, Rate, Value } from 'c/quotaEngine';
import { spreadOf } from './spread';

/** A deal that was open at a moment. */
export interface MomentDeal {
  readonly id: string;
  readonly value: Value;
  readonly probability: Probability;
  /** Whether it closes in the period, so that it is part of the chance. */
  readonly counts: boolean;
}

/** What a chance of one measure is made of on a day. */
export interface ChanceMoment {
  readonly date: IsoDate;
  readonly credited: Value;
  readonly quota: Value;
  readonly deals: readonly MomentDeal[];
}

/** Credit that a deal has brought between the two moments. */
export interface WonCredit {
  readonly id: string;
  readonly value: Value;
}

type Cause = ChanceStep['cause'];

/** The causes of R17; what it does not name comes after, credit and quota last. */
const ORDER: readonly Cause[] = ['Won', 'Lost', 'Slipped', 'MovedIn', 'New', 'Amount', 'Odds'];

const ppm = (probability: Probability): Rate => Math.round(probability * 1_000_000);

/** The one cause of a deal: the first that is true of it; null: nothing of it changed. */
function causeOf(before: MomentDeal | undefined, after: MomentDeal | undefined, won: boolean): Cause | null {
  if (won && !after?.counts) return 'Won';
  if (!after?.counts) {
    return !before?.counts ? null : after ? 'Slipped' : 'Lost';
  }
  if (!before) return 'New';
  if (!before.counts) return 'MovedIn';
  if (before.value !== after.value) return 'Amount';
  return before.probability !== after.probability ? 'Odds' : null;
}

/** What the chance is reckoned from while the steps are taken. */
class Standing {
  private readonly open = new Map<string, MomentDeal>();
  private credited: Value;
  private quota: Value;
  chance: Probability;

  constructor({ credited, quota, deals }: ChanceMoment) {
    deals.filter(({ counts }) => counts).forEach((deal) => this.open.set(deal.id, deal));
    this.credited = credited;
    this.quota = quota;
    this.chance = this.now();
  }

  /** Change of the chance. */
  take(replace: ReadonlyMap<string, MomentDeal | undefined>, credit: Value, quota: Value): number {
    for (const [id, deal] of replace) {
      if (deal?.counts) {
        this.open.set(id, deal);
      } else {
        this.open.delete(id);
      }
    }
    this.credited += credit;
    this.quota += quota;
    const before = this.chance;
    this.chance = this.now();
    return this.chance - before;
  }

  private now(): Probability {
    const { lowest, highest } = spreadOf([...this.open.values()]).atLeast(this.quota - this.credited);
    return lowest + (highest - lowest) / 2;
  }
}

const byId = (deals: readonly MomentDeal[]): ReadonlyMap<string, MomentDeal> =>
  new Map(deals.map((deal) => [deal.id, deal]));

/**
 * Steps from the chance of `before` to that of `after`, both by R11 of one measure. Every deal is in exactly one step,
 * with all that changed of it; `won` names the deals that brought credit in between and are no longer open. A deal that
 * is gone without credit is lost. Credit and quota that no deal explains come last. Steps that there are none of are
 * left out; the changes of the others add up.
 */
export function explainChange(before: ChanceMoment, after: ChanceMoment, won: readonly WonCredit[]): ChanceBridge {
  const [then, now] = [byId(before.deals), byId(after.deals)];
  const credits = new Map<string, Value>();
  won.forEach(({ id, value }) => credits.set(id, (credits.get(id) ?? 0) + value));
  const ids = new Set([...then.keys(), ...now.keys(), ...credits.keys()]);
  const causes = new Map<Cause | null, string[]>();
  for (const id of ids) {
    const cause = causeOf(then.get(id), now.get(id), credits.has(id));
    causes.set(cause, [...(causes.get(cause) ?? []), id]);
  }
  const standing = new Standing(before);
  const from = { date: before.date, chance: standing.chance };
  let explained = 0;
  const steps = ORDER.filter((cause) => causes.has(cause)).map((cause): ChanceStep => {
    const deals = causes.get(cause)!;
    const value = cause === 'Won' ? deals.reduce((sum, id) => sum + credits.get(id)!, 0) : null;
    explained += value ?? 0;
    const change = standing.take(new Map(deals.map((id) => [id, now.get(id)])), value ?? 0, 0);
    return { cause, deals, odds: cause === 'Odds' ? oddsOf(deals, then, now) : null, value, change };
  });
  const credit = after.credited - before.credited - explained;
  const quota = after.quota - before.quota;
  const rest = (cause: Cause, change: number): ChanceStep => ({ cause, deals: [], odds: null, value: null, change });
  if (credit !== 0) {
    steps.push(rest('Credit', standing.take(new Map(), credit, 0)));
  }
  if (quota !== 0) {
    steps.push(rest('Quota', standing.take(new Map(), 0, quota)));
  }
  return { from, to: { date: after.date, chance: standing.chance }, steps };
}

function oddsOf(
  [id, ...others]: readonly string[],
  then: ReadonlyMap<string, MomentDeal>,
  now: ReadonlyMap<string, MomentDeal>
): ChanceStep['odds'] {
  return id === undefined || others.length > 0
    ? null
    : { before: ppm(then.get(id)!.probability), after: ppm(now.get(id)!.probability) };
}
