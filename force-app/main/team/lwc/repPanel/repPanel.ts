// What a manager asks about one rep: pace, chance and why it changed, open deals, what happened since. Event `close`.
import { LightningElement, api, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { refreshApex } from '@salesforce/apex';
import plan from '@salesforce/apex/OneOnOneStartController.plan';
import load from '@salesforce/apex/TeamRepController.load';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { failureOf, type Failure } from 'c/dealFetch';
import { lastResult } from 'c/lastResult';
import { panelText, type BoardWords, type RepLoad } from 'c/boardSentence';
import type { Node, Span } from 'c/teamEngine';

export default class RepPanel extends NavigationMixin(LightningElement) {
  @api userId = '';
  @api node!: Node;
  @api period!: Span;
  @api today = '';
  @api words!: BoardWords;
  /** In a dialog, whose head has the name and the way out. */
  @api headless = false;

  sent: RepLoad | undefined;
  failure: Failure | undefined;
  wired: WireResult<RepLoad> | undefined;
  isPlanning = false;
  problem = '';
  private readonly textOf = lastResult(panelText);
  private readonly aboutOf = lastResult((node: Node, sent: RepLoad, period: Span, today: string) => ({
    ...{ node, sent, period, today }
  }));

  @wire(load, { userId: '$userId' })
  receive(wired: WireResult<RepLoad>) {
    this.wired = wired;
    this.sent = wired.data;
    this.failure = wired.error && failureOf(wired.error, this.words.labels);
  }

  @api
  focusHeading() {
    (this.refs?.heading as HTMLElement | undefined)?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get text() {
    const { node, sent, period, today, words } = this;
    return sent && this.textOf(this.aboutOf(node, sent, period, today), words);
  }

  get showsHead() {
    return !this.headless;
  }

  get paceClass() {
    return this.text?.standing ?? '';
  }

  get events() {
    return this.text?.events.map((event) => ({ ...event, className: event.tone }));
  }

  get hasNoDeals() {
    return this.text?.deals.length === 0;
  }

  get hasNoEvents() {
    return this.text?.events.length === 0;
  }

  get hasNoMeeting() {
    return !this.sent?.meetingId;
  }

  get meetingHelp() {
    return this.hasNoMeeting ? this.labels.panelNoMeeting : '';
  }

  get hasNoQuota() {
    return !this.sent?.quotaId;
  }

  async tryAgain() {
    this.failure = undefined;
    await refreshApex(this.wired);
    this.failure = this.wired?.error && failureOf(this.wired.error, this.words.labels);
  }

  press(event: KeyboardEvent) {
    if (event.key === 'Escape' && !this.headless) {
      this.close();
    }
  }

  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }

  openDeal(event: Event) {
    this.goTo((event.currentTarget as HTMLElement).dataset.id, 'Opportunity');
  }

  /** The latest one, or the first, which is planned for today. */
  async openMeeting() {
    this.isPlanning = true;
    this.problem = '';
    try {
      const meetingId = this.sent?.meetingId ?? (await plan({ repId: this.userId, day: this.today }));
      this.goTo(meetingId, 'One_On_One__c');
    } catch (error) {
      this.problem = failureOf(error as FetchError, this.words.labels).text;
    }
    this.isPlanning = false;
  }

  openTracker() {
    this.goTo(this.sent?.quotaId, 'Quota__c');
  }

  private goTo(recordId: string | null | undefined, objectApiName: string) {
    if (recordId) {
      this[NavigationMixin.Navigate]({
        type: 'standard__recordPage',
        attributes: { recordId, objectApiName, actionName: 'view' }
      });
    }
  }
}
