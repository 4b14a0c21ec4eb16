// Development goals of a rep: how far they are; the manager adds one and counts. Saved by Lightning Data Service, as the
// user. Events `changed` and `open` (recordId).
import { LightningElement, api } from 'lwc';
import GOAL from '@salesforce/schema/Development_Goal__c';
import type { FetchError } from '@salesforce/apexMethod';
import { createRecord, updateRecord } from 'lightning/uiRecordApi';
import { failureOf } from 'c/dealFetch';
import { labels } from 'c/oneOnOneLabels';
import type { GoalText } from 'c/oneOnOneSentence';

export interface GoalView {
  readonly goals: readonly GoalText[];
  readonly isManager: boolean;
}

type ValueOf = { readonly value?: string | number | null };

export default class GoalList extends LightningElement {
  @api view!: GoalView;
  @api repId = '';
  @api today = '';

  labels = labels;
  isAdding = false;
  isSaving = false;
  asksFocus = false;
  problem = '';

  override renderedCallback() {
    if (this.asksFocus && this.isAdding) {
      this.asksFocus = false;
      (this.refs?.name as HTMLElement | undefined)?.focus();
    }
  }

  get isEmpty() {
    return this.view.goals.length === 0;
  }

  get mayAdd() {
    return this.view.isManager && !this.isAdding;
  }

  get rows() {
    return this.view.goals.map((goal) => ({ ...goal, mayCount: this.view.isManager && !goal.isReached }));
  }

  open({ currentTarget }: Event) {
    const recordId = (currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('open', { detail: { recordId } }));
  }

  ask() {
    this.isAdding = true;
    this.asksFocus = true;
    this.problem = '';
  }

  cancel() {
    this.isAdding = false;
  }

  count({ currentTarget }: Event) {
    const { id, next } = (currentTarget as HTMLElement).dataset;
    return this.write(() => updateRecord({ fields: { Id: id, Done__c: Number(next) } }));
  }

  async save() {
    const typed = (ref: string): string =>
      String((this.refs?.[ref] as unknown as ValueOf | undefined)?.value ?? '').trim();
    const target = Number(typed('target'));
    if (typed('name') === '' || !(target > 0) || !Number.isFinite(target)) {
      this.problem = labels.needsGoal;
    } else if (!(typed('due') >= this.today)) {
      this.problem = labels.needsDay;
    } else {
      const fields = {
        ...{ Name: typed('name'), Target__c: target, Unit__c: typed('unit'), Due_Date__c: typed('due') },
        Rep__c: this.repId
      };
      this.isAdding = !(await this.write(() => createRecord({ apiName: GOAL.objectApiName, fields })));
    }
  }

  private async write(change: () => Promise<unknown>): Promise<boolean> {
    let done = false;
    this.isSaving = true;
    this.problem = '';
    try {
      await change();
      done = true;
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (error) {
      this.problem = failureOf(error as FetchError, { errorText: labels.failed }).text;
    }
    this.isSaving = false;
    return done;
  }
}
