// Revenue pace and margin pace of reps on one axis: a circle and a diamond, a line between, the plan at 1.
import { LightningElement, api } from 'lwc';
import { percentText, shareOf } from 'c/chartScale';
import { fixed } from 'c/quotaSentence';
import { paceText, type BoardWords } from 'c/boardSentence';
import { fillPlain } from 'c/phrase';
import type { Node } from 'c/teamEngine';

const STEP = 0.2;

export default class PaceDumbbell extends LightningElement {
  /** Reps in the order in which they are drawn. */
  @api reps: readonly Node[] = [];
  @api words!: BoardWords;

  get labels() {
    return this.words.labels;
  }

  /** Ends of the axis, in whole steps around every pace and the plan. */
  get ends() {
    const paces = this.reps.flatMap(({ revenue, margin }) => [revenue.pace ?? 1, margin?.pace ?? 1]);
    const from = Math.floor(Math.min(0.8, ...paces) / STEP + 1e-9) * STEP;
    const to = Math.ceil(Math.max(1.2, ...paces) / STEP - 1e-9) * STEP;
    return { from, to };
  }

  get marks() {
    const { from, to } = this.ends;
    const count = Math.round((to - from) / STEP);
    // At most five, the plan among them.
    const every = Math.max(1, Math.ceil(count / 4));
    return Array.from({ length: count + 1 }, (_, place) => from + place * STEP)
      .filter((at) => Math.round(Math.abs(at - 1) / STEP) % every === 0)
      .map((at) => {
        const isPlan = Math.abs(at - 1) < STEP / 2;
        const number = fixed(at, 1, this.words.quota);
        const x = percentText(shareOf(at, from, to));
        return {
          key: number,
          x,
          style: `left: ${x}`,
          text: isPlan ? fillPlain(this.labels.dumbbellPlan, number) : number,
          lineClass: isPlan ? 'plan' : 'grid',
          markClass: isPlan ? 'mark bold' : 'mark'
        };
      });
  }

  get rows() {
    const { from, to } = this.ends;
    return this.reps.map((rep) => {
      const [revenue, margin] = [rep.revenue.pace, rep.margin?.pace ?? null];
      const at = (pace: number | null) => (pace === null ? null : percentText(shareOf(pace, from, to)));
      const text = (pace: number | null) => (pace === null ? this.labels.none : paceText(pace, this.words));
      return {
        key: rep.key,
        name: rep.shortName,
        x1: at(revenue),
        x2: at(margin),
        hasBoth: revenue !== null && margin !== null,
        says: fillPlain(this.labels.dumbbellSays, rep.name, text(revenue), text(margin))
      };
    });
  }
}
