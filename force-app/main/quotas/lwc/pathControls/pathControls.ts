// The head of the shortest path: the chance to reach, and measures alone or together. Events `levelchange`,
// `measureschange` and `back`.
import { LightningElement, api } from 'lwc';
import type { Measure, Rate } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';
import { levelOptions, measureOptions } from './options';

export { BOTH, measureOptions } from './options';

export default class PathControls extends LightningElement {
  @api subtitle = '';
  @api level!: Rate;
  /** Measures that a path may be asked for. */
  @api possible: readonly Measure[] = [];
  /** The chosen one, or both. */
  @api measures = '';
  @api words!: QuotaWords;

  get labels() {
    return this.words.labels.path;
  }

  get levelValue() {
    return String(this.level);
  }

  get levelOptions() {
    return levelOptions(this.level, this.words);
  }

  get measureOptions() {
    return measureOptions(this.possible, this.words);
  }

  /** Takes the focus to the heading, where a page begins. */
  @api
  focus() {
    (this.refs?.heading as HTMLElement | undefined)?.focus();
  }

  chooseLevel({ detail }: CustomEvent<{ readonly value: string }>) {
    this.dispatchEvent(new CustomEvent('levelchange', { detail: { level: Number(detail.value) } }));
  }

  chooseMeasures({ detail }: CustomEvent<{ readonly value: string }>) {
    this.dispatchEvent(new CustomEvent('measureschange', { detail: { measures: detail.value } }));
  }

  back() {
    this.dispatchEvent(new CustomEvent('back'));
  }
}
