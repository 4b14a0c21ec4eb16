// What is saved of a handover through Lightning Data Service: an item that is done, a milestone that is reached. A record
// that somebody else has changed meanwhile is not overwritten.
import { updateRecord } from 'lightning/uiRecordApi';
import DAY_30 from '@salesforce/schema/Account_Handover__c.Day_30_Done__c';
import DAY_60 from '@salesforce/schema/Account_Handover__c.Day_60_Done__c';
import DAY_90 from '@salesforce/schema/Account_Handover__c.Day_90_Done__c';
import DONE from '@salesforce/schema/Handover_Item__c.Done_Date__c';
import type { Handover, HandoverItem } from 'c/handoverState';

const MILESTONES: Readonly<Record<number, { readonly fieldApiName: string }>> = { 30: DAY_30, 60: DAY_60, 90: DAY_90 };

/** @param day null: it is open again */
export async function saveItem({ id, modified }: HandoverItem, day: string | null): Promise<void> {
  await updateRecord({ fields: { Id: id, [DONE.fieldApiName]: day } }, { ifUnmodifiedSince: modified });
}

/** @param day null: it is not reached yet */
export async function saveMilestone({ id, modified }: Handover, days: number, day: string | null): Promise<void> {
  const field = MILESTONES[days];
  if (field) {
    await updateRecord({ fields: { Id: id, [field.fieldApiName]: day } }, { ifUnmodifiedSince: modified });
  }
}
