// The step that comes next in the review of a plan, below what it still lacks by its standard: submit and withdraw for the owner and the team,
// approve and return for the manager. Event `step`.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { PlanLabels } from 'c/planLabels';
import type { Check, PlanReviews, ReviewStep, StandardView, StepEvent } from 'c/planReview';

type Typed = CustomEvent<{ readonly value: string }>;

export default class ReviewDecision extends LightningElement {
  /** Null: no standard applies. */
  @api standard: StandardView | null = null;
  @api checks: readonly Check[] = [];
  @api reviews!: PlanReviews;
  @api labels!: PlanLabels;
  @api isSaving = false;

  comment = '';
  /** Undefined: what is proposed. */
  nextReview: string | undefined;
  commentProblem = '';
  dateProblem = '';
  /** Whether the submission of a plan below the standard waits for an answer. */
  asks = false;
  /** Whether the question has been given the focus. */
  hasFocused = false;
  /** Whether the button that asked is to get the focus back. */
  returns = false;

  override renderedCallback() {
    const { question, submit } = (this.refs ?? {}) as Readonly<Record<string, HTMLElement | undefined>>;
    if (question && !this.hasFocused) {
      question.focus();
    }
    this.hasFocused = Boolean(question);
    if (this.returns && submit) {
      this.returns = false;
      submit.focus();
    }
  }

  /** After a step. */
  @api
  clear() {
    this.comment = '';
    this.nextReview = undefined;
  }

  get may() {
    const { open } = this.reviews;
    return {
      submit: open.includes('Submit'),
      withdraw: open.includes('Withdraw'),
      decide: open.includes('Approve'),
      reopen: open.includes('Reopen'),
      say: open.length > 0
    };
  }

  get commentLabel() {
    return this.may.decide
      ? fillPlain(this.labels.reviewComment, this.reviews.ownerName)
      : this.labels.reviewCommentAll;
  }

  get dayShown() {
    return this.nextReview ?? this.reviews.proposedReview;
  }

  get reopenLabel() {
    return fillPlain(this.labels.reviewReopen, this.reviews.version + 1);
  }

  /** Who decides, for those who wait for it. */
  get waits() {
    const { status, managerName, ownerName, open } = this.reviews;
    if (status !== 'Submitted' || open.includes('Approve')) {
      return '';
    }
    return managerName
      ? fillPlain(this.labels.reviewWaits, managerName)
      : fillPlain(this.labels.reviewNobody, ownerName);
  }

  typeComment({ detail }: Typed) {
    this.comment = detail.value;
    this.commentProblem = '';
  }

  typeDay({ detail }: Typed) {
    this.nextReview = detail.value;
    this.dateProblem = '';
  }

  submit() {
    if (this.standard?.meets === false) {
      this.asks = true;
    } else {
      this.send('Submit');
    }
  }

  submitAnyway() {
    this.asks = false;
    this.send('Submit');
  }

  cancel() {
    this.asks = false;
    this.returns = true;
  }

  withdraw() {
    this.send('Withdraw');
  }

  reopen() {
    this.send('Reopen');
  }

  approve() {
    this.dateProblem = this.dayShown > this.reviews.today ? '' : this.labels.reviewDateRefused;
    if (!this.dateProblem) {
      this.send('Approve');
    }
  }

  giveBack() {
    this.commentProblem = this.comment.trim() === '' ? this.labels.reviewCommentNeeded : '';
    if (this.commentProblem) {
      (this.refs?.comment as HTMLElement | undefined)?.focus();
    } else {
      this.send('Return');
    }
  }

  private send(event: StepEvent) {
    const detail: ReviewStep = {
      event,
      comment: this.comment.trim() || null,
      nextReview: event === 'Approve' ? this.dayShown : null
    };
    this.dispatchEvent(new CustomEvent<ReviewStep>('step', { detail }));
  }
}
