// What a spot check answers: the sentence, then every program in its group.
import { LightningElement, api } from 'lwc';
import type { DealDecision } from 'c/dealDecision';
import type { DealWords } from 'c/dealSentence';
import { plain } from 'c/phrase';
import { labels } from 'c/spotCheckLabels';
import { answer, rest } from './spotSentence';

export default class SpotAnswer extends LightningElement {
  @api words!: DealWords;
  /** Whether the user may not see cost. */
  @api costHidden = false;

  @api
  get decision(): DealDecision {
    return this.shown;
  }
  set decision(decision: DealDecision) {
    this.shown = decision;
    this.turn = 1 - this.turn;
  }

  labels = labels;
  shown!: DealDecision;
  said = '';
  turn = 0;

  get answer() {
    return answer(this.shown, this.words, labels);
  }

  get rest() {
    return rest(this.shown, this.words, labels);
  }

  /** Another name starts the pause anew, so that nothing is said between two keys. */
  get pauseClass() {
    return `pause turn-${this.turn}`;
  }

  /** Programs may have changed since they were read. */
  refresh() {
    this.dispatchEvent(new CustomEvent('refresh'));
  }

  /** A moment without a key: the answer is said, and advice may be worked out. */
  endPause() {
    this.said = `${plain(this.answer)} ${this.rest}`;
    this.dispatchEvent(new CustomEvent('pause'));
  }
}
