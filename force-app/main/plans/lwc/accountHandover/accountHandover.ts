// The handovers of a customer: loads them, ticks the checklist and the milestones of the one that is shown, and accepts it
// for the side that the user is.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import load from '@salesforce/apex/HandoverController.load';
import transition from '@salesforce/apex/HandoverController.transition';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import { failureOf } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import type HandoverCard from 'c/handoverCard';
import type { Tick } from 'c/handoverChecklist';
import { labels } from 'c/handoverLabels';
import { handoverText, type HandoverWords } from 'c/handoverSentence';
import { decodeHandovers, type Handover, type HandoverInput, type HandoverLoad } from 'c/handoverState';
import type { Reach } from 'c/milestoneDots';
import { fillPlain } from 'c/phrase';
import { WiredView } from 'c/wiredView';
import { saveItem, saveMilestone } from './saves';

export default class AccountHandover extends NavigationMixin(WiredView<HandoverLoad>) {
  /** The account. */
  @api recordId = '';

  labels = labels;
  input: HandoverInput | undefined;
  /** Empty: the first. */
  chosenId = '';
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

  /** The one that is shown: open ones come first, until another is chosen or one has been changed. */
  get given(): Handover | undefined {
    return this.find(this.chosenId) ?? this.input?.handovers[0];
  }

  get text() {
    return this.given && handoverText(this.given, this.words);
  }

  get others() {
    const { given } = this;
    return this.input?.handovers.filter((one) => one !== given) ?? [];
  }

  get words(): HandoverWords {
    const { asOf = '', userId = '' } = this.input ?? {};
    return { labels, locale: LOCALE, asOf, userId };
  }

  choose({ detail }: CustomEvent<{ readonly id: string }>) {
    this.chosenId = detail.id;
    this.said = '';
    this.problem = '';
    this.card?.focus();
  }

  tick({ detail: { id, isDone } }: CustomEvent<Tick>) {
    const itemOf = (handover: Handover) => handover.items.find((one) => one.id === id);
    const name = this.given && itemOf(this.given)?.name;
    this.save(
      async (handover, asOf) => {
        const item = itemOf(handover);
        await (item && saveItem(item, isDone ? asOf : null));
      },
      fillPlain(isDone ? labels.saidDone : labels.saidOpen, name ?? '')
    );
  }

  reach({ detail: { days, isDone } }: CustomEvent<Reach>) {
    const said = fillPlain(isDone ? labels.saidDone : labels.saidOpen, fillPlain(labels.day, days));
    this.save((handover, asOf) => saveMilestone(handover, days, isDone ? asOf : null), said);
  }

  step() {
    const event = this.text?.button?.event;
    if (event) {
      this.save((handover) => transition({ handoverId: handover.id, event }), labels[`said${event}`]);
    }
  }

  start() {
    this[NavigationMixin.Navigate]({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Account_Handover__c', actionName: 'new' },
      state: { defaultFieldValues: encodeDefaultFieldValues({ Account__c: this.recordId }) }
    });
  }

  private get card() {
    return this.refs?.card as (HTMLElement & HandoverCard) | undefined;
  }

  private find(id: string) {
    return this.input?.handovers.find((one) => one.id === id);
  }

  /** One after the other: the next starts from what the last has saved. Meanwhile all can be reached and read. */
  private save(act: (handover: Handover, asOf: string) => Promise<unknown>, said: string) {
    const { given } = this;
    if (given) {
      // One that both sides have accepted is no longer the first, and stays in sight.
      this.chosenId = given.id;
      this.isSaving = true;
      this.waiting += 1;
      this.saves = this.saves.then(() => this.saveNow(given.id, act, said));
    }
  }

  private async saveNow(id: string, act: (handover: Handover, asOf: string) => Promise<unknown>, said: string) {
    this.said = '';
    this.problem = '';
    const handover = this.find(id);
    try {
      await (handover && act(handover, this.words.asOf));
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
      this.card?.restore();
    }
  }
}
