// The shared touch log of a customer: who is paired on it, the form that adds to it, the last touches of everyone. On the
// customer's page, in the utility bar, where it follows the page, and as a card of a phone, which has no utility bar.
import { LightningElement, api, wire } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import findCustomers from '@salesforce/apex/SpotCheckController.customers';
import findBehind from '@salesforce/apex/TouchController.behind';
import load from '@salesforce/apex/TouchController.load';
import logTouch from '@salesforce/apex/TouchController.log';
import pairUsers from '@salesforce/apex/TouchController.pair';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import FORM_FACTOR from '@salesforce/client/formFactor';
import locale from '@salesforce/i18n/locale';
import { CurrentPageReference, type CurrentPage } from 'lightning/navigation';
import { failureOf, type Failure } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';
import type { Choice } from 'c/recordLookup';
import { earlierTouch, type Touch, type TouchEntry, type TouchInput } from 'c/touchEngine';
import type TouchForm from 'c/touchForm';
import { labels } from 'c/touchLabels';
import type TouchPair from 'c/touchPair';
import type { Pair } from 'c/touchPair';
import { wordsOf } from 'c/touchSentence';

interface Question {
  readonly entry: TouchEntry;
  readonly touch: Touch;
}

export default class TouchLog extends LightningElement {
  /** The customer of the page; empty in the utility bar and on a phone. */
  @api recordId = '';

  labels = labels;
  /** Of the card of a phone; a tab and a panel are named by what is around them. */
  titleClass = FORM_FACTOR === 'Small' ? 'title' : 'slds-assistive-text';
  /** Null until the page is known, or where it has no record. */
  pageRecordId: string | null = null;
  chosen: Choice | null = null;
  /** The customer follows the page until one is chosen by hand. */
  followsPage = true;
  customers: readonly Choice[] | undefined;
  customerTerm: string | undefined;
  wired: WireResult<TouchInput> | undefined;
  input: TouchInput | undefined;
  failure: Failure | undefined;
  isSaving = false;
  question: Question | undefined;
  problem: string | undefined;
  pairProblem: string | undefined;
  said = '';

  @wire(CurrentPageReference)
  receivePage(page: CurrentPage | null) {
    const isRecord = page?.type === 'standard__recordPage';
    this.pageRecordId = (isRecord ? page.attributes.recordId : null) ?? null;
  }

  @wire(findBehind, { recordId: '$pageRecordId' })
  receiveBehind({ data }: WireResult<Choice | null>) {
    if (this.followsPage && data !== undefined) {
      this.chosen = data;
    }
  }

  @wire(findCustomers, { term: '$customerTerm' })
  receiveCustomers({ data, error }: WireResult<readonly Choice[]>) {
    this.customers = data ?? (error ? [] : undefined);
  }

  @wire(load, { accountId: '$accountId' })
  receive(wired: WireResult<TouchInput>) {
    this.wired = wired;
    if (wired.data) {
      this.failure = undefined;
      this.input = wired.data;
    } else if (wired.error) {
      this.failure = failureOf(wired.error, labels);
    }
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

  get asked() {
    return this.question?.touch;
  }

  searchCustomer({ detail }: CustomEvent<{ readonly term: string }>) {
    this.customerTerm = detail.term;
  }

  chooseCustomer({ detail }: CustomEvent<{ readonly choice: Choice | null }>) {
    this.followsPage = false;
    this.chosen = detail.choice;
    this.forget();
  }

  async refresh() {
    await refreshApex(this.wired);
  }

  forget() {
    this.question = undefined;
    this.problem = undefined;
    this.said = '';
  }

  /** Asks at once where the log knows of a touch of that day; the org knows of those that came since. */
  async log({ detail: entry }: CustomEvent<TouchEntry>) {
    const { touches = [], today = '', timeZone = '' } = this.shown ?? {};
    const touch = earlierTouch(touches, entry.contactId, entry.at?.slice(0, 10) ?? today, timeZone);
    if (touch) {
      this.question = { entry, touch };
    } else {
      await this.save(entry, null);
    }
  }

  async confirm() {
    if (this.question) {
      await this.save(this.question.entry, this.question.touch.id);
    }
  }

  dismiss() {
    this.question = undefined;
    Promise.resolve().then(() => this.form?.focus());
  }

  private get form() {
    return this.refs?.form as (HTMLElement & TouchForm) | undefined;
  }

  private async save(entry: TouchEntry, confirmedId: string | null) {
    await this.doing(
      async () => {
        const { earlier } = await logTouch({ entry, confirmedId });
        this.question = earlier && { entry, touch: earlier };
        if (!earlier) {
          this.form?.clear();
          await this.refresh();
          this.say(fillPlain(labels.logged, entry.subject));
        }
      },
      (text) => {
        this.question = undefined;
        this.problem = text;
      }
    );
  }

  async savePair({ detail }: CustomEvent<Pair>) {
    const accountId = this.accountId ?? '';
    await this.doing(
      async () => {
        await pairUsers({ accountId, ...detail });
        await this.refresh();
        (this.refs?.pair as (HTMLElement & TouchPair) | undefined)?.close();
        this.say(labels.pairSaved);
      },
      (text) => {
        this.pairProblem = text;
      }
    );
  }

  /** What was pressed is gone: the focus goes to what is said of it. */
  private say(text: string) {
    this.said = text;
    (this.refs?.said as HTMLElement | undefined)?.focus();
  }

  private async doing(what: () => Promise<void>, refused: (text: string) => void) {
    if (this.isSaving) {
      return;
    }
    this.isSaving = true;
    this.problem = undefined;
    this.pairProblem = undefined;
    this.said = '';
    try {
      await what();
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, labels);
      refused(details ? `${text} ${details}` : text);
    }
    this.isSaving = false;
  }
}
