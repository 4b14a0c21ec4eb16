// One way to the quota: levels climbed as a ladder, the steps below it.
import { LightningElement, api } from 'lwc';
import { percentText, stripes } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { PathWay as Way } from 'c/quotaEngine';
import { wayText, type PathWords } from 'c/quotaPathSentence';
import { shareText } from 'c/quotaSentence';

const HEIGHT = 110;
const TOP = 16;
const MILLION = 1_000_000;
const FILLED = 0.88;
const AXIS = [0, 0.5, 1];

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
    return { y: this.y(this.level / MILLION), text: shareText(this.level / MILLION, this.words) };
  }

  get axis() {
    return AXIS.map((share) => {
      const y = this.y(share);
      return { key: share, y, textY: y + 4, text: shareText(share, this.words) };
    });
  }

  get bars() {
    const { steps } = this.way;
    const place = 1 / (steps.length + 1);
    const all = [
      { key: 'today', from: 0, to: this.today, name: this.labels.today, hatched: false },
      ...steps.map(({ key, chance, odds }, index) => ({
        key,
        from: steps[index - 1]?.chance ?? this.today,
        to: chance,
        name: fillPlain(this.labels.step, index + 1),
        hatched: odds === null
      }))
    ];
    return all.map(({ from, to, ...bar }, index) => ({
      ...bar,
      x: percentText(place * (index + (1 - FILLED) / 2)),
      width: percentText(place * FILLED),
      middle: percentText(place * (index + 0.5)),
      y: this.y(Math.max(from, to)),
      height: Math.max(1, Math.abs(this.y(from) - this.y(to))),
      textY: this.y(Math.max(from, to)) - 4,
      text: shareText(to, this.words),
      className: index === 0 ? 'bar today' : 'bar'
    }));
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

  private y(share: number): number {
    return TOP + (1 - share) * (HEIGHT - TOP);
  }
}
