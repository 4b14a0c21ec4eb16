// How likely the period ends where: bars from the quota on solid, below hatched; black caps are today.
import { LightningElement, api } from 'lwc';
import { axisEnd, percentText, shareOf, stripes } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { Chance, Distribution, Measure, Value } from 'c/quotaEngine';
import { shareText, shortText, type QuotaWords } from 'c/quotaSentence';
import { binsOf, binWidth, type Bin } from './bins';

const HEIGHT = 120;
const WIDEST = 400;

/** Where a measure may end: credit and the distribution of what open deals add to it. */
export interface Ending {
  readonly credited: Value;
  readonly distribution: Distribution;
  readonly chance: Chance;
}

export interface Endings {
  readonly measure: Measure;
  readonly quota: Value;
  readonly today: Ending;
  readonly inCase: Ending;
}

export default class FinishHistogram extends LightningElement {
  @api endings!: Endings;
  @api words!: QuotaWords;

  height = HEIGHT;
  stripes = stripes(WIDEST, HEIGHT, 7);

  get labels() {
    return this.words.labels.inCase;
  }

  get name() {
    return this.words.labels[this.endings.measure];
  }

  get drawn() {
    const { today, inCase, quota } = this.endings;
    const all = [today, inCase].flatMap(({ credited, distribution }) =>
      distribution.values.map((one) => credited + one)
    );
    const width = binWidth(Math.max(quota, ...all) - Math.min(quota, ...all));
    const bins = (of: Ending) => binsOf(of.distribution, of.credited, quota, width);
    const [before, after] = [bins(today), bins(inCase)];
    const from = Math.min(quota, ...[...before, ...after].map((bin) => bin.from));
    const to = Math.max(quota, ...[...before, ...after].map((bin) => bin.from + width));
    const highest = axisEnd([...before, ...after].map(({ probability }) => probability));
    const x = (value: Value): string => percentText(shareOf(value, from, to));
    const y = (bin: Bin): number => HEIGHT * (1 - bin.probability / highest);
    const bar = percentText((width / (to - from)) * 0.86);
    return {
      bars: after.map((bin) => ({
        key: bin.from,
        x: x(bin.from),
        y: y(bin),
        width: bar,
        height: HEIGHT - y(bin),
        reached: bin.from >= quota
      })),
      caps: before.map((bin) => ({ key: bin.from, x1: x(bin.from), x2: x(bin.from + width * 0.86), y: y(bin) })),
      quota: x(quota),
      quotaStyle: `left: ${x(quota)}`,
      finish: this.finishOf(x)
    };
  }

  get missed() {
    return fillPlain(this.labels.missed, shareText(1 - this.endings.inCase.chance.hit, this.words));
  }

  get reached() {
    return fillPlain(this.labels.reached, this.short(this.endings.quota), this.hit);
  }

  get description() {
    const { finish } = this.endings.inCase.chance;
    const texts = [finish?.weak, finish?.middle, finish?.strong].map((value) => this.short(value ?? 0));
    const [weak = '', middle = '', strong = ''] = texts;
    return fillPlain(
      this.labels.histogramText,
      this.name,
      this.short(this.endings.quota),
      this.hit,
      weak,
      middle,
      strong
    );
  }

  private get hit() {
    return shareText(this.endings.inCase.chance.hit, this.words);
  }

  private finishOf(x: (value: Value) => string) {
    const { finish } = this.endings.inCase.chance;
    return (
      finish && {
        weak: {
          x: x(finish.weak),
          style: `left: ${x(finish.weak)}`,
          text: fillPlain(this.labels.weak, this.short(finish.weak))
        },
        middle: {
          x: x(finish.middle),
          style: `left: ${x(finish.middle)}`,
          text: fillPlain(this.labels.middle, this.short(finish.middle))
        },
        strong: {
          x: x(finish.strong),
          style: `left: ${x(finish.strong)}`,
          text: fillPlain(this.labels.strong, this.short(finish.strong))
        }
      }
    );
  }

  private short(value: Value): string {
    return shortText(value, this.endings.measure, this.words);
  }
}
