// What would change if the proposal were applied: owners, deals and tasks that go along, handovers, quota credit.
import { LightningElement, api } from 'lwc';
import type { ProposedAccount } from 'c/assignProposal';
import type { AssignWords } from 'c/assignSentence';
import { byNumber, fillPlain } from 'c/phrase';

export default class ChangePreview extends LightningElement {
  @api moves: readonly ProposedAccount[] = [];
  @api words!: AssignWords;

  get labels() {
    return this.words.labels;
  }

  get rows() {
    const { labels, input, locale } = this.words;
    return this.moves.map(({ facts, at, now }) => ({
      id: facts.id,
      name: facts.name,
      url: `/lightning/r/${facts.id}/view`,
      locations:
        facts.locations > 0
          ? fillPlain(byNumber(facts.locations, labels.locationsOne, labels.locations, locale), facts.locations)
          : '',
      owner: now === null && !facts.isMember ? labels.unassigned : facts.ownerName,
      after: input.reps[at]?.name,
      deals: facts.deals,
      tasks: facts.tasks,
      handover: facts.isMember ? labels.handoverBoth : labels.handoverNone,
      handoverClass: facts.isMember ? '' : 'quiet',
      credit: facts.isMember ? labels.creditStays : labels.creditNew
    }));
  }

  get sums() {
    const { labels, locale } = this.words;
    const { rows } = this;
    return {
      accounts: fillPlain(byNumber(rows.length, labels.sumAccount, labels.sumAccounts, locale), rows.length),
      deals: rows.reduce((sum, { deals }) => sum + deals, 0),
      tasks: rows.reduce((sum, { tasks }) => sum + tasks, 0)
    };
  }
}
