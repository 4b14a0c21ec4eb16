// How likely the period ends where: bars from the quota on solid, below hatched; black caps are today.
import { LightningElement, api } from 'lwc';
import { stripes } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { Value } from 'c/quotaEngine';
import { shareText, shortText, type QuotaWords } from 'c/quotaSentence';
import { HEIGHT, plotOf, type Endings, type PlacedFinish } from './plot';

export type { Ending, Endings } from './plot';

const WIDEST = 400;

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
    const plot = plotOf(this.endings);
    const { finish, grid } = plot;
    const worded = (label: string, at: PlacedFinish) => ({ ...at, text: fillPlain(label, this.short(at.value)) });
    return {
      ...plot,
      grid: grid.map(({ share, y, key }) => ({ key, y, textY: y + 4, text: shareText(share, this.words) })),
      finish: finish && {
        weak: worded(this.labels.weak, finish.weak),
        middle: worded(this.labels.middle, finish.middle),
        strong: worded(this.labels.strong, finish.strong)
      }
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

  private short(value: Value): string {
    return shortText(value, this.endings.measure, this.words);
  }
}
