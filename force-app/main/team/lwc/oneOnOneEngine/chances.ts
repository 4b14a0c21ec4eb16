// What each deal did to the chance since the last meeting: the steps of R11's bridge, taken deal by deal, so that they add
// up to the whole change.
import { chance, explainChange, type MomentDeal } from 'c/chanceEngine';
import type { ChanceMoments } from 'c/quotaAnswer';
import type { ChanceBridge, ChanceStep } from 'c/quotaEngine';

export interface ChanceByDeal {
  readonly bridge: ChanceBridge;
  /** Change of the chance by deal, -1 to 1. */
  readonly byDeal: ReadonlyMap<string, number>;
}

/** Where the chance stands while deals are taken one after the other. */
class Walk {
  private readonly open: Map<string, MomentDeal>;
  private credited: number;
  readonly byDeal = new Map<string, number>();

  private readonly moments: ChanceMoments;
  private readonly now: ReadonlyMap<string, MomentDeal>;

  constructor(moments: ChanceMoments) {
    const { before, after } = moments;
    this.moments = moments;
    this.open = new Map(before.deals.filter(({ counts }) => counts).map((deal) => [deal.id, deal]));
    this.now = new Map(after.deals.map((deal) => [deal.id, deal]));
    this.credited = before.credited;
  }

  /** @param start the chance before the step */
  take({ cause, deals, change }: ChanceStep, start: number) {
    let reached = start;
    deals.forEach((id, place) => {
      this.replace(id, cause === 'Won');
      // The last one takes what is left of the step, so that nothing is lost to rounding.
      const next = place === deals.length - 1 ? start + change : this.hit();
      this.byDeal.set(id, next - reached);
      reached = next;
    });
  }

  private replace(id: string, isWon: boolean) {
    const deal = this.now.get(id);
    if (deal?.counts) {
      this.open.set(id, deal);
    } else {
      this.open.delete(id);
    }
    const { won } = this.moments;
    this.credited += isWon ? won.reduce((sum, one) => sum + (one.id === id ? one.value : 0), 0) : 0;
  }

  private hit(): number {
    const deals = [...this.open.values()].map(({ id, value, probability }) => ({ id, values: [value], probability }));
    return chance(deals, [this.credited], [this.moments.before.quota]).hit;
  }
}

/** In the order of the bridge's steps; within a step in the order of its deals. */
export function chanceByDeal(moments: ChanceMoments): ChanceByDeal {
  const bridge = explainChange(moments.before, moments.after, moments.won);
  const walk = new Walk(moments);
  let reached = bridge.from.chance;
  for (const step of bridge.steps) {
    walk.take(step, reached);
    reached += step.change;
  }
  return { bridge, byDeal: walk.byDeal };
}
