// The page of an account plan: loads the plan once, has it scored, and saves what people change through its desk.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import load from '@salesforce/apex/PlanController.load';
import measureObjectives from '@salesforce/apex/PlanMeasureController.measure';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import LAST_MODIFIED from '@salesforce/schema/Account_Plan__c.LastModifiedDate';
import { getFieldValue, getRecord, notifyRecordUpdateAvailable, type UiRecord } from 'lightning/uiRecordApi';
import { failureOf } from 'c/dealFetch';
import type { PlanAsk } from 'c/planAsk';
import { deskOf, recordSaver, type PlanDesk } from 'c/planDesk';
import type { PlanInput } from 'c/planEngine';
import { inputOf, type PlanLoad } from 'c/planFetch';
import { labels } from 'c/planLabels';
import type PlanPage from 'c/planPage';
import { opaque } from 'c/opaque';
import { wordsOf } from 'c/planSentence';
import { WiredView } from 'c/wiredView';
import { findPeople, hasOtherMeasure, tellDesk } from './doing';
import { whenBack } from './returning';
import { newsOf, viewOf, type PlanView } from './view';

export default class PlanBuilder extends WiredView<PlanLoad> {
  @api recordId = '';
  /** The part that the tab is about. */
  @api opensWith: 'plan' | 'needs' = 'plan';

  labels = labels;
  page: PlanView | undefined;
  said = '';
  savedAt: number | null = null;
  desk: PlanDesk | undefined;
  /** As the org last sent it. */
  loaded: PlanInput | undefined;
  modified: unknown;
  /** As it was when last all was saved. */
  saved: PlanInput | undefined;
  stop: (() => void) | undefined;
  stopWaiting: (() => void) | undefined;
  /** Of the field that was opened last. */
  isTyping: (() => boolean) | undefined;
  /** The browser asks by itself, in its own words, where the event is not let through. */
  askBeforeLeaving = (event: BeforeUnloadEvent) => {
    if (this.desk?.isSaved === false || this.isTyping?.()) {
      event.preventDefault();
    }
  };

  @wire(load, { planId: '$recordId' })
  receive(wired: WireResult<PlanLoad>) {
    this.hold(wired);
  }

  /** An edit on the page's details refreshes no Apex by itself. */
  @wire(getRecord, { recordId: '$recordId', fields: [LAST_MODIFIED] })
  receiveStamp({ data }: WireResult<UiRecord>) {
    const modified = data && getFieldValue(data, LAST_MODIFIED);
    if (this.modified !== undefined && modified !== undefined && modified !== this.modified) {
      this.refresh();
    }
    this.modified = modified ?? this.modified;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.askBeforeLeaving);
    // Nobody is shown as present: what others have saved meanwhile is shown to whoever comes back.
    this.stopWaiting = whenBack(() => this.refresh());
    this.listen();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.askBeforeLeaving);
    this.stopWaiting?.();
    this.stop?.();
    this.stop = undefined;
  }

  protected override get errorLabels() {
    return labels;
  }

  protected override show(sent: PlanLoad) {
    super.show(sent);
    this.take(inputOf(sent));
  }

  get isLoading() {
    return !this.failure;
  }

  /** What the parts of the page ask for, from however deep. */
  answer(event: CustomEvent<PlanAsk>) {
    event.stopPropagation();
    const { detail } = event;
    const { desk } = this;
    if (!desk) {
      return;
    }
    switch (detail.do) {
      case 'say':
        this.said = detail.text;
        break;
      case 'find':
        findPeople(this.recordId, detail);
        break;
      case 'typing':
        this.isTyping = detail.isUnsaved;
        break;
      case 'measure':
        this.measure();
        break;
      case 'go':
        (this.refs?.page as (HTMLElement & PlanPage) | undefined)?.go(detail.place);
        break;
      default:
        tellDesk(desk, detail);
    }
  }

  /** What is measured is saved by the org, not by the desk: it comes with the next load. */
  private async measure() {
    try {
      await measureObjectives({ planId: this.recordId });
      await this.refresh();
      this.said = labels.objectivesMeasured;
    } catch (error) {
      this.said = failureOf(error as FetchError, labels).text;
    }
  }

  private take(input: PlanInput) {
    this.loaded = input;
    if (this.desk) {
      this.desk.receive(input);
    } else {
      this.desk = deskOf(
        input,
        recordSaver(() => this.reload())
      );
      this.listen();
    }
    this.draw();
  }

  private listen() {
    if (this.desk && !this.stop) {
      this.stop = this.desk.subscribe(() => this.draw());
    }
  }

  private async reload(): Promise<PlanInput> {
    await this.refresh();
    return this.loaded as PlanInput;
  }

  private draw() {
    const { desk, page } = this;
    if (!desk) {
      return;
    }
    const words = page?.words ?? opaque(wordsOf(desk.input, labels, LOCALE));
    const next = viewOf(desk, words);
    const isSaved = next.state.phase === 'Saved';
    const before = this.saved;
    this.saved = isSaved ? desk.input : before;
    this.tellOf(page, next);
    this.page = next;
    if (page && page.state.phase !== 'Saved' && isSaved) {
      this.savedAt = Date.now();
      this.askOrg(before, desk.input);
    }
  }

  /** Once all is saved: the figure of another measure, and whether the tasks of actions are in step, only the org knows. */
  private askOrg(before: PlanInput | undefined, now: PlanInput) {
    // The tabs of a page share a desk: one of them asks.
    if (before && this.opensWith === 'plan' && hasOtherMeasure(before.objectives, now.objectives)) {
      this.measure();
    } else if (before?.actions !== now.actions) {
      this.refresh();
    }
  }

  /** What happens without anybody asking is said, and who changed it is looked up anew. */
  private tellOf(before: PlanView | undefined, now: PlanView) {
    const { said, changed } = newsOf(before, now);
    this.said = said || this.said;
    if (changed.length > 0) {
      notifyRecordUpdateAvailable(changed.map((recordId) => ({ recordId })));
    }
  }
}
