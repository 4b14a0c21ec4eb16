// The panel of a cell: what is left and why, who and when, what it brings. Events `close`, `create` with the day that is
// proposed, `edit`, `block`, `unblock`.
import { LightningElement, api, wire } from 'lwc';
import loadQuota from '@salesforce/apex/QuotaController.load';
import type { WireResult } from '@salesforce/apexMethod';
import type { Person } from 'c/planEngine';
import { link } from 'c/phrase';
import { inputOf, type QuotaLoad } from 'c/quotaFetch';
import type { QuotaStanding } from 'c/whitespaceEffect';
import type { PanelText, WhitespaceWords } from 'c/whitespaceSentence';
import { closeDateOf, standingOf } from './standing';

export default class WhitespaceCell extends LightningElement {
  @api text!: PanelText;
  @api words!: WhitespaceWords;
  @api accountId!: string;
  /** What is left, smallest units; 0: nothing, or not known. */
  @api amount = 0;
  @api editable = false;
  @api canCreate = false;
  /** The open deal that the cell has become. */
  @api deal: Person | null = null;

  /** Null asks for the running user's own. */
  ownQuota = null;
  standing: QuotaStanding | null | undefined;
  quotaFailed = false;

  @wire(loadQuota, { quotaId: '$ownQuota' })
  receiveQuota({ data, error }: WireResult<QuotaLoad>) {
    if (data) {
      this.standing = standingOf(inputOf(data));
    }
    this.quotaFailed = error !== undefined;
  }

  @api
  focusHeading() {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get chipClass() {
    return `glyph ${this.text.state}`;
  }

  get closeDate() {
    return closeDateOf(this.words.today, this.standing);
  }

  get isBlocked() {
    return this.text.state === 'Blocked';
  }

  get hasAmount() {
    return this.amount > 0;
  }

  get mayCreate() {
    return this.editable && this.canCreate && !this.isBlocked && this.deal === null;
  }

  get mayBlock() {
    return this.editable && !this.isBlocked && this.deal === null;
  }

  get mayUnblock() {
    return this.editable && this.isBlocked;
  }

  get dealLink() {
    return this.deal && link(this.deal.name, this.deal.id);
  }

  get hasActions() {
    return this.editable || this.deal !== null;
  }

  press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.tell('close');
    }
  }

  close() {
    this.tell('close');
  }

  create() {
    this.dispatchEvent(new CustomEvent('create', { detail: { closeDate: this.closeDate } }));
  }

  edit() {
    this.tell('edit');
  }

  block() {
    this.tell('block');
  }

  unblock() {
    this.tell('unblock');
  }

  private tell(name: string) {
    this.dispatchEvent(new CustomEvent(name));
  }
}
