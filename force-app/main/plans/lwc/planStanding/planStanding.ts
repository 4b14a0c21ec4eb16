// Where a plan stands in its review, told where the plan is written: what it was returned for, whom it waits for, and that a
// review is due or overdue. What can be done about it is the tab Review.
import { api, wire } from 'lwc';
import load from '@salesforce/apex/PlanReviewController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { lastResult } from 'c/lastResult';
import type { PlanReviews } from 'c/planReview';
import type { PlanWords } from 'c/planSentence';
import { WiredView } from 'c/wiredView';
import { standingOf } from './standing';

export default class PlanStanding extends WiredView<PlanReviews> {
  @api planId = '';
  @api words!: PlanWords;

  reviews: PlanReviews | undefined;
  notesOf = lastResult(standingOf);

  @wire(load, { planId: '$planId' })
  receive(wired: WireResult<PlanReviews>) {
    this.hold(wired);
  }

  protected override show(sent: PlanReviews) {
    super.show(sent);
    this.reviews = sent;
  }

  get notes() {
    const notes = this.reviews ? this.notesOf(this.reviews, this.words) : [];
    return notes.map((note) => ({ ...note, className: `note ${note.tone}`, says: note.quote && `“${note.quote}”` }));
  }

  get label() {
    return this.words.labels.standingTitle;
  }

  get isAsked() {
    return this.notes.length > 0;
  }
}
