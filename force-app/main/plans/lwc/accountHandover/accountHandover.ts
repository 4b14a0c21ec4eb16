// The handover of a customer: loads it, ticks its checklist and milestones, and accepts it for the side that the user is.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import load from '@salesforce/apex/HandoverController.load';
import transition from '@salesforce/apex/HandoverController.transition';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import { failureOf } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import type HandoverChecklist from 'c/handoverChecklist';
import type { Tick } from 'c/handoverChecklist';
import { labels } from 'c/handoverLabels';
import { handoverText, type HandoverWords } from 'c/handoverSentence';
import { decodeHandovers, type Handover, type HandoverInput, type HandoverLoad } from 'c/handoverState';
import { fillPlain } from 'c/phrase';
import { WiredView } from 'c/wiredView';
import { saveItem, saveMilestone } from './saves';

export default class AccountHandover extends NavigationMixin(WiredView<HandoverLoad>) {
  /** The account. */
  @api recordId = '';

  labels = labels;
  input: HandoverInput | undefined;
  isSaving = false;
  said = '';
  problem = '';
  private waiting = 0;
  private saves: Promise<void> = Promise.resolve();

  @wire(load, { accountId: '$recordId' })
  receive(wired: WireResult<HandoverLoad>) {
    this.hold(wired);
  }

  @api override refresh(): Promise<boolean> {
    return super.refresh();
  }

  protected override get errorLabels() {
    return dealLabels;
  }

  protected override show(sent: HandoverLoad) {
    super.show(sent);
    this.input = decodeHandovers(sent);
  }

  /** The one that is shown: open ones come first. */
  get given(): Handover | undefined {
    return this.input?.handovers[0];
  }

  get text() {
    const { input, given } = this;
    if (!input || !given) {
      return undefined;
    }
    const { asOf, userId } = input;
    const words: HandoverWords = { labels, locale: LOCALE, asOf, userId };
    return handoverText(given, words);
  }

  get isDisabled() {
    return this.isSaving || this.text?.button?.isDisabled !== false;
  }

  tick({ detail: { id, isDone } }: CustomEvent<Tick>) {
    const find = () => this.given?.items.find((one) => one.id === id);
    const { asOf } = this.input ?? {};
    if (asOf !== undefined) {
      const said = fillPlain(isDone ? labels.saidDone : labels.saidOpen, find()?.name ?? '');
      this.save(async () => {
        const item = find();
        await (item && saveItem(item, isDone ? asOf : null));
      }, said);
    }
  }

  reach({ detail: { days } }: CustomEvent<{ readonly days: number }>) {
    const { asOf } = this.input ?? {};
    if (asOf !== undefined) {
      const said = fillPlain(labels.saidDone, fillPlain(labels.day, days));
      this.save(async () => {
        await (this.given && saveMilestone(this.given, days, asOf));
      }, said);
    }
  }

  step() {
    const { given, text } = this;
    if (given && text?.button) {
      const { event } = text.button;
      this.save(() => transition({ handoverId: given.id, event }), labels[`said${event}`]);
    }
  }

  start() {
    this[NavigationMixin.Navigate]({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Account_Handover__c', actionName: 'new' },
      state: { defaultFieldValues: encodeDefaultFieldValues({ Account__c: this.recordId }) }
    });
  }

  /** One after the other: the next starts from what the last has saved. Meanwhile all can be reached and read. */
  private save(act: () => Promise<unknown>, said: string) {
    this.isSaving = true;
    this.waiting += 1;
    this.saves = this.saves.then(() => this.saveNow(act, said));
  }

  private async saveNow(act: () => Promise<unknown>, said: string) {
    this.said = '';
    this.problem = '';
    try {
      await act();
      this.said = said;
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, dealLabels);
      this.problem = fillPlain(labels.notSaved, details ? `${text} ${details}` : text);
    }
    // What somebody else saved meanwhile shows as well.
    await this.refresh();
    this.waiting -= 1;
    this.isSaving = this.waiting > 0;
    if (!this.isSaving) {
      (this.refs?.checklist as (HTMLElement & HandoverChecklist) | undefined)?.restore();
    }
  }
}
