// Enters a touch with a person of a customer. Event `log` with the entry; `confirm` and `dismiss` answer the question that the
// container asks before a second touch with a person on one day.
import { LightningElement, api, wire } from 'lwc';
import findContacts from '@salesforce/apex/TouchController.contacts';
import type { WireResult } from '@salesforce/apexMethod';
import type { Choice } from 'c/recordLookup';
import { earlierTouch, wallOf, type Touch, type TouchEntry, type TouchInput } from 'c/touchEngine';
import { alreadyText, type TouchWords } from 'c/touchSentence';
import { channelsOf, EMPTY, entryOf, missingOf, type Entered, type Missing } from './entered';

type Value = CustomEvent<{ readonly value: string }>;

export default class TouchForm extends LightningElement {
  @api input!: TouchInput;
  @api words!: TouchWords;
  @api isSaving = false;
  /** Why the last try was refused. */
  @api problem: string | undefined;
  /** The touch of that day which the user is asked about; undefined: nothing is asked. */
  @api question: Touch | undefined;

  entered: Entered = EMPTY;
  missing: Missing | undefined;
  term: string | undefined;
  /** What was found for the term; undefined: it is still on its way. */
  contacts: readonly Choice[] | undefined;

  @wire(findContacts, { accountId: '$accountId', term: '$term' })
  receiveContacts({ data, error }: WireResult<readonly Choice[]>) {
    this.contacts = data ?? (error ? [] : undefined);
  }

  @api clear() {
    this.entered = EMPTY;
    this.missing = undefined;
  }

  /** Where the question was asked from. */
  @api focus() {
    this.template?.querySelector<HTMLElement>('.log')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get accountId() {
    return this.input.accountId;
  }

  get channels() {
    return channelsOf(this.labels);
  }

  get logLabel() {
    return this.isSaving ? this.labels.logging : this.labels.log;
  }

  get isNow() {
    return this.entered.at === null;
  }

  get contactProblem() {
    return this.missing?.field === 'contact' ? this.missing.text : undefined;
  }

  get otherProblem() {
    return this.missing && this.missing.field !== 'contact' ? this.missing.text : this.problem;
  }

  /** Said as soon as the person is chosen, before anything is typed. */
  get hint() {
    const { contact, at } = this.entered;
    const { touches, today, timeZone } = this.input;
    const day = at === null ? today : at.slice(0, 10);
    const earlier = contact && !this.question ? earlierTouch(touches, contact.id, day, timeZone) : undefined;
    return earlier && alreadyText(earlier, this.words);
  }

  search({ detail }: CustomEvent<{ readonly term: string }>) {
    this.term = detail.term;
  }

  chooseContact({ detail }: CustomEvent<{ readonly choice: Choice | null }>) {
    this.change({ contact: detail.choice });
  }

  chooseChannel({ detail }: Value) {
    this.change({ channel: detail.value });
  }

  enterSubject({ detail }: Value) {
    this.change({ subject: detail.value });
  }

  enterNote({ detail }: Value) {
    this.change({ note: detail.value });
  }

  enterTime(event: Event) {
    this.change({ at: (event.target as HTMLInputElement).value });
  }

  toggleTime() {
    const now = new Date().toISOString();
    this.change({ at: this.isNow ? wallOf(now, this.input.timeZone) : null });
  }

  get timeLabel() {
    return this.isNow ? this.labels.otherTime : this.labels.now;
  }

  log() {
    this.missing = missingOf(this.entered, this.labels);
    if (!this.missing) {
      const detail = entryOf(this.entered, this.accountId);
      this.dispatchEvent(new CustomEvent<TouchEntry>('log', { detail }));
    }
  }

  confirm() {
    this.dispatchEvent(new CustomEvent('confirm'));
  }

  dismiss() {
    this.dispatchEvent(new CustomEvent('dismiss'));
  }

  private change(change: Partial<Entered>) {
    this.entered = { ...this.entered, ...change };
    this.missing = undefined;
    this.dispatchEvent(new CustomEvent('edit'));
  }
}
