// The shared touch log of a customer: who is paired on it, the form that adds to it, the last touches of everyone. On the
// customer's page, in the utility bar, where it follows the page, and as a card of a phone, which has no utility bar.
import { api, wire } from 'lwc';
import load from '@salesforce/apex/TouchController.load';
import pairUsers from '@salesforce/apex/TouchController.pair';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import FORM_FACTOR from '@salesforce/client/formFactor';
import locale from '@salesforce/i18n/locale';
import { RefreshEvent } from 'lightning/refresh';
import { failureOf } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';
import type { Choice } from 'c/recordLookup';
import type { Customer } from 'c/touchCustomer';
import type { TouchInput } from 'c/touchEngine';
import type { Logged } from 'c/touchEntry';
import { labels } from 'c/touchLabels';
import type TouchPair from 'c/touchPair';
import type { Pair } from 'c/touchPair';
import { wordsOf } from 'c/touchSentence';
import { WiredView } from 'c/wiredView';

export default class TouchLog extends WiredView<TouchInput> {
  /** The customer of the page; empty in the utility bar and on a phone. */
  @api recordId = '';

  labels = labels;
  /** Of the card of a phone; a tab and a panel are named by what is around them. */
  titleClass = FORM_FACTOR === 'Small' ? 'title' : 'slds-assistive-text';
  chosen: Choice | null = null;
  input: TouchInput | undefined;
  isSaving = false;
  pairProblem: string | undefined;
  said = '';

  @wire(load, { accountId: '$accountId' })
  receive(wired: WireResult<TouchInput>) {
    this.hold(wired);
  }

  protected override get errorLabels() {
    return labels;
  }

  protected override show(sent: TouchInput) {
    super.show(sent);
    this.input = sent;
  }

  get accountId(): string | undefined {
    return this.recordId || this.chosen?.id;
  }

  /** Not on a page of one customer. */
  get isFree() {
    return this.recordId === '';
  }

  /** What is shown is of the customer that is asked for, and of no other. */
  get shown() {
    return this.input?.accountId === this.accountId ? this.input : undefined;
  }

  get words() {
    return this.shown && wordsOf(this.shown, labels, locale);
  }

  receiveCustomer({ detail }: CustomEvent<Customer>) {
    this.chosen = detail.choice;
    this.forget();
  }

  forget() {
    this.said = '';
  }

  async receiveLogged({ detail }: CustomEvent<Logged>) {
    await this.refresh();
    this.say(fillPlain(labels.logged, detail.subject));
    // Health and the map of the page count when each person was last contacted.
    this.dispatchEvent(new RefreshEvent());
  }

  async savePair({ detail }: CustomEvent<Pair>) {
    if (this.isSaving) {
      return;
    }
    this.isSaving = true;
    this.pairProblem = undefined;
    this.said = '';
    try {
      await pairUsers({ accountId: this.accountId ?? '', ...detail });
      await this.refresh();
      (this.refs?.pair as (HTMLElement & TouchPair) | undefined)?.close();
      this.say(labels.pairSaved);
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, labels);
      this.pairProblem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }

  /** What was pressed is gone: the focus goes to what is said of it. */
  private say(text: string) {
    this.said = text;
    (this.refs?.said as HTMLElement | undefined)?.focus();
  }
}
