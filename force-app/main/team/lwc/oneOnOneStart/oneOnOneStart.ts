// Plans a one-on-one with a person of the own branch, and opens it.
import { LightningElement, wire } from 'lwc';
import planMeeting from '@salesforce/apex/OneOnOneStartController.plan';
import loadReps from '@salesforce/apex/OneOnOneStartController.reps';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { failureOf } from 'c/dealFetch';
import { labels } from 'c/oneOnOneLabels';

/** `TeamMember` in Apex. */
export interface TeamPerson {
  readonly userId: string;
  readonly name: string;
  readonly team?: string | null;
}

export default class OneOnOneStart extends NavigationMixin(LightningElement) {
  labels = labels;
  people: readonly TeamPerson[] | undefined;
  repId = '';
  problem = '';
  isSaving = false;

  @wire(loadReps, {})
  receive({ data, error }: WireResult<readonly TeamPerson[]>) {
    this.people = data ?? (error ? [] : this.people);
  }

  /** Who has nobody to meet sees nothing of it. */
  get isShown() {
    return this.people !== undefined && this.people.length > 0;
  }

  get options() {
    return (this.people ?? []).map(({ userId, name, team }) => ({
      value: userId,
      label: team ? `${name} (${team})` : name
    }));
  }

  choose({ detail }: CustomEvent<{ readonly value: string }>) {
    this.repId = detail.value;
  }

  async plan() {
    const day = String((this.refs?.day as unknown as { value?: string | null } | undefined)?.value ?? '');
    this.problem = '';
    if (this.repId === '' || day === '') {
      this.problem = this.repId === '' ? labels.startRep : labels.startDay;
      return;
    }
    this.isSaving = true;
    try {
      const recordId = await planMeeting({ repId: this.repId, day });
      this[NavigationMixin.Navigate]({
        type: 'standard__recordPage',
        attributes: { recordId, actionName: 'view' }
      });
    } catch (error) {
      this.problem = failureOf(error as FetchError, { errorText: labels.failed }).text;
    }
    this.isSaving = false;
  }
}
