// What both promise each other; the manager adds to it, whoever promised says that it is kept. Saved by Lightning Data
// Service, as the user. Events `keep` (id, what), `changed`, `open` (recordId).
import { LightningElement, api } from 'lwc';
import COMMITMENT from '@salesforce/schema/Commitment__c';
import type { FetchError } from '@salesforce/apexMethod';
import { createRecord } from 'lightning/uiRecordApi';
import { failureOf } from 'c/dealFetch';
import type { Meeting } from 'c/oneOnOneEngine';
import { labels } from 'c/oneOnOneLabels';
import type { CommitmentText } from 'c/oneOnOneSentence';

const LONGEST = 80;

export interface CommitmentView {
  readonly commitments: readonly CommitmentText[];
  readonly mayChange: boolean;
  readonly isManager: boolean;
}

type ValueOf = { readonly value?: string | null };

export default class CommitmentList extends LightningElement {
  @api view!: CommitmentView;
  @api meeting!: Meeting;
  @api userId = '';
  @api today = '';

  labels = labels;
  isAdding = false;
  isSaving = false;
  asksFocus = false;
  whoId = '';
  problem = '';

  override renderedCallback() {
    if (this.asksFocus && this.isAdding) {
      this.asksFocus = false;
      (this.refs?.what as HTMLElement | undefined)?.focus();
    }
  }

  get isEmpty() {
    return this.view.commitments.length === 0;
  }

  get mayAdd() {
    return this.view.mayChange && !this.isAdding;
  }

  get rows() {
    const { isManager } = this.view;
    return this.view.commitments.map((row) => ({
      ...row,
      mayKeep: row.isOpen && (isManager || row.whoId === this.userId)
    }));
  }

  get people() {
    const { repId, repName, managerId, managerName } = this.meeting;
    return [
      { value: repId, label: repName },
      { value: managerId, label: managerName }
    ];
  }

  open({ currentTarget }: Event) {
    const recordId = (currentTarget as HTMLElement).dataset.id;
    this.dispatchEvent(new CustomEvent('open', { detail: { recordId } }));
  }

  keep({ currentTarget }: Event) {
    const { id, what } = (currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('keep', { detail: { id, what } }));
  }

  ask() {
    this.isAdding = true;
    this.asksFocus = true;
    this.whoId = this.meeting.repId;
    this.problem = '';
  }

  cancel() {
    this.isAdding = false;
  }

  chooseWho({ detail }: CustomEvent<{ readonly value: string }>) {
    this.whoId = detail.value;
  }

  async save() {
    const what = String((this.refs?.what as unknown as ValueOf | undefined)?.value ?? '').trim();
    const due = String((this.refs?.due as unknown as ValueOf | undefined)?.value ?? '');
    this.problem = '';
    if (what === '' || what.length > LONGEST) {
      this.problem = labels.needsWhat;
    } else if (!(due >= this.today)) {
      this.problem = labels.needsDay;
    } else {
      await this.create({ Name: what, Due_Date__c: due });
    }
  }

  private async create(entered: { readonly Name: string; readonly Due_Date__c: string }) {
    const { id, repId } = this.meeting;
    this.isSaving = true;
    try {
      await createRecord({
        apiName: COMMITMENT.objectApiName,
        fields: { ...entered, Meeting__c: id, Rep__c: repId, Who__c: this.whoId }
      });
      this.isAdding = false;
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (error) {
      this.problem = failureOf(error as FetchError, { errorText: labels.failed }).text;
    }
    this.isSaving = false;
  }
}
