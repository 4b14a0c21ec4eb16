// One way to the quota: levels climbed as a ladder, the steps below it.
import { LightningElement, api } from 'lwc';
import { stripes } from 'c/chartScale';
import type { PathWay as Way } from 'c/quotaEngine';
import { wayText, type PathWords } from 'c/quotaPathSentence';
import { shareText } from 'c/quotaSentence';
import { axisOf, barsOf, HEIGHT, heightOf } from './ladder';

const MILLION = 1_000_000;

export default class PathWay extends LightningElement {
  @api way!: Way;
  /** Chance without any step. */
  @api today = 0;
  /** Parts per million that is asked for. */
  @api level = 0;
  @api isChosen = false;
  @api words!: PathWords;

  height = HEIGHT;
  stripes = stripes(600, HEIGHT, 7);

  get labels() {
    return this.words.labels.path;
  }

  get text() {
    return wayText(this.way, this.words);
  }

  get steps() {
    return this.text.steps.map((step, index) => ({
      ...step,
      number: index + 1,
      when: step.nextStep ? `${step.when} · ` : step.when,
      excludeLabel: `${this.labels.exclude}: ${step.name}`,
      url: step.recordId && `/lightning/r/${step.recordId}/view`
    }));
  }

  get cardClass() {
    return this.isChosen ? 'card chosen' : 'card';
  }

  get isOther() {
    return !this.isChosen;
  }

  get reached() {
    return shareText(this.way.reached, this.words);
  }

  /** What the chance is of: all chosen measures together, or the only one. */
  get reachedOf() {
    const { measures, labels, locale } = this.words;
    const [only] = measures;
    return (measures.length > 1 || !only ? labels.path.both : labels[only]).toLocaleLowerCase(locale);
  }

  get levelLine() {
    return { y: heightOf(this.level / MILLION), text: shareText(this.level / MILLION, this.words) };
  }

  get axis() {
    return axisOf(this.words);
  }

  get bars() {
    return barsOf(this.way, this.today, this.words);
  }

  get description() {
    return this.bars.map(({ name, text }) => `${name}: ${text}`).join(', ');
  }

  choose() {
    this.dispatchEvent(new CustomEvent('choose', { detail: { kind: this.way.kind } }));
  }

  makeTasks() {
    this.dispatchEvent(new CustomEvent('maketasks', { detail: { title: this.text.title, steps: this.text.steps } }));
  }

  leaveOut(event: Event) {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('toggle', { detail: { key, excluded: true } }));
  }
}
