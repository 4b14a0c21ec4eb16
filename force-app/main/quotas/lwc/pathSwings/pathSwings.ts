// What each deal swings, by the measures of the path or by another choice of them. Passes the event `toggle` on.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { BOTH, measureOptions } from 'c/pathControls';
import { swings } from 'c/quotaAnswer';
import type { Measure, QuotaAnswer, QuotaInput } from 'c/quotaEngine';
import type { PathWords } from 'c/quotaPathSentence';

export default class PathSwings extends LightningElement {
  @api input!: QuotaInput;
  @api answer!: QuotaAnswer;
  /** Measures that may be chosen. */
  @api possible: readonly Measure[] = [];
  /** What the path is asked for: one of them, or both. */
  @api measures = '';
  /** Deals of the chosen way. */
  @api pathKeys: readonly string[] = [];
  @api excluded: readonly string[] = [];
  @api words!: PathWords;

  /** Undefined: as the path. */
  chosen: string | undefined;
  private readonly swings = lastResult(swings);
  private readonly measuresOf = lastResult((chosen: string, possible: readonly Measure[]) => {
    return chosen === BOTH ? possible : possible.filter((measure) => measure === chosen);
  });

  get labels() {
    return this.words.labels.path;
  }

  get value() {
    return this.chosen ?? this.measures;
  }

  get options() {
    return measureOptions(this.possible, this.words);
  }

  get isChoice() {
    return this.options.length > 1;
  }

  get pivots() {
    return this.swings(this.input, this.measuresOf(this.value, this.possible), this.answer.asOf);
  }

  /** Chance as things stand, of what is chosen. */
  get today() {
    const { answer, value } = this;
    const alone = answer.measures.find(({ measure }) => measure === value)?.whole.chance;
    return (value === BOTH ? answer.joint : alone)?.hit ?? 0;
  }

  choose({ detail }: CustomEvent<{ readonly value: string }>) {
    this.chosen = detail.value;
  }

  toggle({ detail }: CustomEvent<object>) {
    this.dispatchEvent(new CustomEvent('toggle', { detail }));
  }
}
