// The proposal account by account: who it is proposed for, what decides it, and on demand the other reps.
import { LightningElement, api } from 'lwc';
import { insteadSteps, type AssignAnswer } from 'c/assignEngine';
import type { Weighed } from 'c/assignFacts';
import type { Proposal } from 'c/assignProposal';
import type { AssignWords } from 'c/assignSentence';
import { worked } from 'c/assignWork';
import { detailOf, insteadText } from './others';
import { rowsOf } from './rows';

export default class ProposalTable extends LightningElement {
  @api weighed!: Weighed;
  @api words!: AssignWords;
  /** Account whose other reps are shown. */
  opened: string | null = null;
  other: AssignAnswer | undefined;
  private given!: Proposal;

  /** With another proposal what was said of the last is void. */
  @api
  get proposal(): Proposal {
    return this.given;
  }
  set proposal(proposal: Proposal) {
    this.given = proposal;
    this.opened = null;
    this.other = undefined;
  }

  override disconnectedCallback() {
    this.opened = null;
  }

  get labels() {
    return this.words.labels;
  }

  get heads() {
    const { certification, capacity, segment, location, relationship } = this.labels;
    return [certification, capacity, segment, location, relationship];
  }

  get rows() {
    return rowsOf(this.proposal, this.words, this.opened);
  }

  get detail() {
    const index = this.indexOf(this.opened);
    return index < 0
      ? undefined
      : {
          ...detailOf(this.proposal, this.weighed, this.words, index),
          instead: insteadText(this.proposal, this.other, this.words, index)
        };
  }

  tick(event: Event) {
    const { checked, dataset } = event.currentTarget as HTMLInputElement;
    const detail = { id: dataset.id ?? '', moves: checked };
    this.dispatchEvent(new CustomEvent('keep', { detail }));
  }

  async toggle(event: Event) {
    const { id = null } = (event.currentTarget as HTMLElement).dataset;
    this.opened = this.opened === id ? null : (id ?? null);
    this.other = undefined;
    const { opened, weighed, proposal } = this;
    const index = this.indexOf(opened);
    if (index >= 0) {
      const steps = insteadSteps(weighed.problem, proposal.answer, index);
      const other = await worked(steps, () => this.opened === opened && this.proposal === proposal);
      this.other = other ?? this.other;
    }
  }

  private indexOf(id: string | null): number {
    return this.proposal.accounts.findIndex(({ facts }) => facts.id === id);
  }
}
