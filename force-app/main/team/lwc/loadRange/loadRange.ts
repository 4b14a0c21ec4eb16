// The load of each rep on one axis: now a ring, proposed a dot, and the band of a fair load behind.
import { LightningElement, api } from 'lwc';
import type { RepLoad } from 'c/assignProposal';
import { percentOf, type AssignWords } from 'c/assignSentence';
import { percentText, shareOf } from 'c/chartScale';
import { fillPlain } from 'c/phrase';

/** The axis, in shares of a fair load; what is beyond stands at its edge. */
const [FROM, TO] = [0.6, 1.4];
const MIDDLE = 1;

export default class LoadRange extends LightningElement {
  @api loads: readonly RepLoad[] = [];
  /** What is not counted; empty: all is. */
  @api note = '';
  @api words!: AssignWords;

  get labels() {
    return this.words.labels;
  }

  get band() {
    const { low, high } = this.words.input.settings;
    const [from, to] = [place(low / 100), place(high / 100)];
    return {
      x: percentText(from),
      width: percentText(to - from),
      middle: percentText(place(MIDDLE)),
      low: percentOf(low / 100, this.words),
      high: percentOf(high / 100, this.words),
      lowStyle: `left: ${percentText(from)}`,
      middleStyle: `left: ${percentText(place(MIDDLE))}`,
      highStyle: `left: ${percentText(to)}`
    };
  }

  get rows() {
    const { words } = this;
    return this.loads.map(({ id, name, now, after, isWithin }) => {
      const [before, text] = [percentOf(now ?? 0, words), percentOf(after ?? 0, words)];
      return {
        id,
        name,
        isKnown: after !== null,
        text: after === null ? words.labels.loadNone : text,
        textClass: isWithin ? 'number' : 'number bad',
        before: percentText(place(now ?? 0)),
        after: percentText(place(after ?? 0)),
        changes: now !== after,
        says: fillPlain(words.labels.loadSays, name, text, before)
      };
    });
  }
}

function place(load: number): number {
  return shareOf(load, FROM, TO);
}
