// Logs touches of a customer: asks first where somebody was in touch with the person on that day already. Events `logged`
// with the subject, once the org has it, and `edit`.
import { LightningElement, api } from 'lwc';
import logTouch from '@salesforce/apex/TouchController.log';
import type { FetchError } from '@salesforce/apexMethod';
import { failureOf } from 'c/dealFetch';
import { earlierTouch, type Touch, type TouchEntry as Entry, type TouchInput } from 'c/touchEngine';
import type TouchForm from 'c/touchForm';
import type { TouchWords } from 'c/touchSentence';

interface Question {
  readonly entry: Entry;
  readonly touch: Touch;
}

export interface Logged {
  readonly subject: string;
}

export default class TouchEntry extends LightningElement {
  @api input!: TouchInput;
  @api words!: TouchWords;

  isSaving = false;
  question: Question | undefined;
  /** Why the last try was refused. */
  problem: string | undefined;

  get asked() {
    return this.question?.touch;
  }

  edit() {
    this.question = undefined;
    this.problem = undefined;
    this.dispatchEvent(new CustomEvent('edit'));
  }

  /** Asks at once where the log knows of a touch of that day; the org knows of those that came since. */
  async log({ detail: entry }: CustomEvent<Entry>) {
    const { touches, today, timeZone } = this.input;
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

  private async save(entry: Entry, confirmedId: string | null) {
    if (this.isSaving) {
      return;
    }
    this.isSaving = true;
    this.problem = undefined;
    try {
      const { earlier } = await logTouch({ entry, confirmedId });
      this.question = earlier && { entry, touch: earlier };
      if (!earlier) {
        this.form?.clear();
        this.dispatchEvent(new CustomEvent<Logged>('logged', { detail: { subject: entry.subject } }));
      }
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, this.words.labels);
      this.question = undefined;
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }
}
