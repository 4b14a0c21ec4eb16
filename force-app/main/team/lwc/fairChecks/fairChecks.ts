// Whether everybody is treated alike, and whether there is a better assignment: each with what stands behind it.
import { LightningElement, api } from 'lwc';
import type { AssignAnswer } from 'c/assignEngine';
import type { Proposal } from 'c/assignProposal';
import { checksOf } from './checks';
import type { AssignWords } from 'c/assignSentence';

export default class FairChecks extends LightningElement {
  @api proposal!: Proposal;
  /** Undefined: it is looked for. */
  @api next: AssignAnswer | undefined;
  @api words!: AssignWords;

  get heading() {
    return this.words.labels.even;
  }

  get checks() {
    return checksOf(this.proposal, this.next, this.words);
  }
}
