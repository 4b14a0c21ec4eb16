// What a program pays by volume: the draft as a line, the active version dashed, the same figures as text.
import { LightningElement, api } from 'lwc';
import type { CompiledProgram } from 'c/dealEngine';
import { formatMoney, formatRate } from 'c/money';
import { fillPlain } from 'c/phrase';
import { lowerText, rateText, type RuleWords } from 'c/programSentence';
import { curveOf, lastVolume, type Curve, type Point } from './curve';

const WIDTH = 400;
const HEIGHT = 170;
const [LEFT, TOP, BOTTOM] = [4, 24, 22];
/** Room that a text takes beside its neighbour. */
const ROOM = 78;

export default class TierChart extends LightningElement {
  @api program!: CompiledProgram;
  @api active: CompiledProgram | null = null;
  @api words!: RuleWords;

  viewBox = `0 0 ${WIDTH} ${HEIGHT}`;
  axis = { x1: LEFT, x2: WIDTH - LEFT, y: HEIGHT - BOTTOM };

  get heading() {
    const { labels } = this.words;
    return { Amount: labels.payoutByVolume, Quantity: labels.payoutByUnits, Growth: labels.rateByGrowth }[
      this.program.tierMeasure
    ];
  }

  get end() {
    return lastVolume([this.program, this.old]);
  }

  get lines() {
    return this.pathsOf(curveOf(this.program, this.end));
  }

  get oldLines() {
    return this.old ? this.pathsOf(curveOf(this.old, this.end)) : [];
  }

  get marks() {
    let free = -ROOM;
    return curveOf(this.program, this.end).steps.flatMap((point, key) => {
      const { x, y } = this.place(point);
      const bound = lowerText(point.x, this.program.tierMeasure, this.words);
      const shown = key > 0 && x - free >= ROOM / 2;
      if (shown) {
        free = x;
      }
      return shown ? [{ key, x, y: y - 6, axisY: HEIGHT - 6, payout: this.payout(point.y), bound }] : [];
    });
  }

  /** The highest step of the active version, where the draft has another. */
  get oldMark() {
    const last = this.old && curveOf(this.old, this.end).steps.at(-1);
    const now = curveOf(this.program, this.end).steps.at(-1);
    if (!last || (now?.x === last.x && now.y === last.y)) {
      return null;
    }
    const { x, y } = this.place(last);
    const text = fillPlain(this.words.labels.versionAmount, this.old?.version ?? '', this.payout(last.y));
    return { x, y: Math.max(10, y - 18), text };
  }

  /** The same figures for who cannot see the line. */
  get description() {
    const { labels } = this.words;
    const texts = curveOf(this.program, this.end).steps.map(({ x, y }) =>
      fillPlain(labels.pointText, this.payout(y), lowerText(x, this.program.tierMeasure, this.words))
    );
    return fillPlain(labels.chartText, this.heading, texts.join(', '));
  }

  /** Another measure or calculation has another axis. */
  private get old() {
    const { active, program } = this;
    const same = active?.tierMeasure === program.tierMeasure && active.calculation === program.calculation;
    return same ? active : null;
  }

  private get top() {
    const ends = [this.program, this.old].flatMap((program) => (program ? curveOf(program, this.end).stretches : []));
    return Math.max(1, ...ends.flat().map(({ y }) => y));
  }

  private place({ x, y }: Point): Point {
    const height = HEIGHT - TOP - BOTTOM;
    return {
      x: Math.round(LEFT + (x / this.end) * (WIDTH - 2 * LEFT)),
      y: Math.round(HEIGHT - BOTTOM - (y / this.top) * height)
    };
  }

  private pathsOf({ stretches }: Curve) {
    return stretches.map((stretch, key) => ({
      key,
      points: stretch
        .map((point) => this.place(point))
        .map(({ x, y }) => `${x},${y}`)
        .join(' ')
    }));
  }

  private payout(value: number): string {
    const { calculation, tierMeasure } = this.program;
    if (calculation === 'Percent' && tierMeasure !== 'Amount') {
      return formatRate(value, this.words.locale);
    }
    return calculation === 'Percent'
      ? formatMoney(Math.round(value), this.words.currency, this.words.locale, true)
      : rateText(Math.round(value), this.program, this.words);
  }
}
