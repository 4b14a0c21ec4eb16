// Saves stakeholders and buying centers through Lightning Data Service: shown at once, rolled back where the org refuses,
// never over what somebody else has saved since.
import CENTER from '@salesforce/schema/Buying_Center__c';
import CENTER_ACCOUNT from '@salesforce/schema/Buying_Center__c.Account__c';
import CENTER_NAME from '@salesforce/schema/Buying_Center__c.Name';
import CENTER_POSITION from '@salesforce/schema/Buying_Center__c.Position__c';
import { createRecord, deleteRecord, updateRecord } from 'lightning/uiRecordApi';
import type { PlanInput, Stakeholder } from 'c/planEngine';
import { told, type SaveFailure } from 'c/planSaving';
import { fieldsOf, STAKEHOLDER_OBJECT, withChanges, type StakeholderChange } from './edits';

export class PeopleSaver {
  /** What is on its way, or saved and not read again yet. */
  private readonly changes = new Map<string, StakeholderChange>();
  /** How many saves of a person the org has not answered yet. */
  private readonly waiting = new Map<string, number>();

  private readonly changed: () => void;

  /** @param changed called whenever other people are to be shown */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  shown(stakeholders: readonly Stakeholder[]): readonly Stakeholder[] {
    return withChanges(stakeholders, this.changes);
  }

  /** After the plan was read again, which has what was saved. */
  settle(): void {
    for (const id of this.changes.keys()) {
      if (!this.waiting.get(id)) {
        this.changes.delete(id);
      }
    }
  }

  /** @returns null: saved. The person then has the new `modified`, so that the next save is not taken for a late one. */
  async update(person: Stakeholder, change: StakeholderChange): Promise<SaveFailure | null> {
    const before = this.changes.get(person.id);
    this.show(person.id, { ...before, ...change });
    this.count(person.id, 1);
    try {
      const saved = await told(
        updateRecord({ fields: { Id: person.id, ...fieldsOf(change) } }, { ifUnmodifiedSince: person.modified })
      );
      this.show(person.id, { ...before, ...change, modified: saved.lastModifiedDate ?? person.modified });
      return null;
    } catch (error) {
      this.show(person.id, before);
      return error as SaveFailure;
    } finally {
      this.count(person.id, -1);
    }
  }

  private count(id: string, step: 1 | -1): void {
    this.waiting.set(id, (this.waiting.get(id) ?? 0) + step);
  }

  private show(id: string, change: StakeholderChange | undefined): void {
    if (change) {
      this.changes.set(id, change);
    } else {
      this.changes.delete(id);
    }
    this.changed();
  }
}

/** Who has been removed already is removed. */
export async function removeStakeholder(id: string): Promise<SaveFailure | null> {
  try {
    await told(deleteRecord(id));
    return null;
  } catch (error) {
    const failure = error as SaveFailure;
    return failure.code === 'Conflict' && failure.isGone ? null : failure;
  }
}

export async function addStakeholder(values: StakeholderChange): Promise<SaveFailure | null> {
  return added(STAKEHOLDER_OBJECT, fieldsOf(values));
}

/** After the others. */
export async function addCenter(input: PlanInput, name: string): Promise<SaveFailure | null> {
  const last = Math.max(0, ...input.centers.map(({ position }) => position ?? 0));
  return added(CENTER.objectApiName, {
    [CENTER_NAME.fieldApiName]: name,
    [CENTER_ACCOUNT.fieldApiName]: input.profile.account.id,
    [CENTER_POSITION.fieldApiName]: last + 1
  });
}

async function added(
  apiName: string,
  fields: Record<string, string | number | boolean | null>
): Promise<SaveFailure | null> {
  try {
    await told(createRecord({ apiName, fields }));
    return null;
  } catch (error) {
    return error as SaveFailure;
  }
}
