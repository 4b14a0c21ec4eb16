// A figure from 0 to 1 by week as a small line; its last value is a dot. All sparklines share the scale.
import { LightningElement, api } from 'lwc';
import { polyline } from 'c/chartScale';

const WIDTH = 80;
const HEIGHT = 24;
/** Room for the dot at the edges. */
const EDGE = 3;

export default class Sparkline extends LightningElement {
  /** Oldest first; null: that week has no figure, and the line has a gap. */
  @api values: readonly (number | null)[] = [];
  @api label = '';

  viewBox = `0 0 ${WIDTH} ${HEIGHT}`;

  get lines() {
    const runs: { x: number; y: number }[][] = [[]];
    this.values.forEach((value, index) => {
      if (value === null) {
        runs.push([]);
      } else {
        runs.at(-1)?.push(this.place(value, index));
      }
    });
    return runs.filter((run) => run.length > 1).map((run, key) => ({ key, points: polyline(run) }));
  }

  get dot() {
    const last = this.values.at(-1);
    return last === undefined || last === null ? null : this.place(last, this.values.length - 1);
  }

  private place(value: number, index: number) {
    const step = (WIDTH - 2 * EDGE) / Math.max(1, this.values.length - 1);
    return { x: EDGE + index * step, y: HEIGHT - EDGE - value * (HEIGHT - 2 * EDGE) };
  }
}
