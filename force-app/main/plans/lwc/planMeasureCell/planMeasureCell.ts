// How far an objective has come, with the tick of the time that has gone.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { progress, type Objective } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { shareText, type PlanWords } from 'c/planSentence';

const PERCENT = 10_000;

export default class PlanMeasureCell extends LightningElement {
  @api objective!: Objective;
  /** First day of the plan. */
  @api start: string | null = null;
  @api words!: PlanWords;
  /** The meter takes what room there is. */
  @api wide = false;

  progressOf = lastResult(progress);

  get progress() {
    return this.progressOf(this.objective, this.start, this.words.asOf);
  }

  get isKnown() {
    return this.progress.share !== null;
  }

  get unknown() {
    return this.words.labels.progressNone;
  }

  get share() {
    return shareText(this.progress.share ?? 0, this.words);
  }

  get pace() {
    const { pace } = this.progress;
    return pace ? this.words.labels[pace] : '';
  }

  get says() {
    const { elapsed } = this.progress;
    return elapsed === null
      ? this.share
      : fillPlain(this.words.labels.progressSays, this.share, shareText(elapsed, this.words), this.pace);
  }

  get barStyle() {
    const share = Math.min(Math.max(this.progress.share ?? 0, 0), 100 * PERCENT);
    return `width: ${share / PERCENT}%`;
  }

  get tickStyle() {
    const { elapsed } = this.progress;
    return elapsed === null ? '' : `left: ${elapsed / PERCENT}%`;
  }

  get className() {
    return this.wide ? 'cell wide' : 'cell';
  }
}
