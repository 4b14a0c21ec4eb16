// Changes to stakeholders: as they show at once, and as they are saved. Pure.
import STAKEHOLDER from '@salesforce/schema/Stakeholder__c';
import ACCESS from '@salesforce/schema/Stakeholder__c.Access__c';
import CENTER from '@salesforce/schema/Stakeholder__c.Buying_Center__c';
import CONTACT from '@salesforce/schema/Stakeholder__c.Contact__c';
import INFLUENCE from '@salesforce/schema/Stakeholder__c.Influence__c';
import LAST_CONTACT from '@salesforce/schema/Stakeholder__c.Last_Contact__c';
import REPORTS_TO from '@salesforce/schema/Stakeholder__c.Reports_To__c';
import ROLE from '@salesforce/schema/Stakeholder__c.Role__c';
import SENIORITY from '@salesforce/schema/Stakeholder__c.Seniority__c';
import SHARED from '@salesforce/schema/Stakeholder__c.Shared__c';
import SITE from '@salesforce/schema/Stakeholder__c.Site__c';
import SUPPORT from '@salesforce/schema/Stakeholder__c.Support__c';
import type { Person, Stakeholder } from 'c/planEngine';

/** What can be changed of a stakeholder; the contact only of a new one. */
export type StakeholderChange = Partial<Omit<Stakeholder, 'id' | 'title'>>;

type Field = Exclude<keyof StakeholderChange, 'modified'>;

const API: Readonly<Record<Field, { readonly fieldApiName: string }>> = {
  ...{ contact: CONTACT, center: CENTER, reportsTo: REPORTS_TO, site: SITE, seniority: SENIORITY, role: ROLE },
  ...{ influence: INFLUENCE, support: SUPPORT, access: ACCESS, lastContact: LAST_CONTACT, shared: SHARED }
};

export const STAKEHOLDER_OBJECT = STAKEHOLDER.objectApiName;

type Value = StakeholderChange[Field];

const isPerson = (value: Value): value is Person => typeof value === 'object' && value !== null;
const plainOf = (value: Value): string | number | boolean | null => (isPerson(value) ? value.id : (value ?? null));

const entriesOf = (change: StakeholderChange): readonly (readonly [Field, Value])[] =>
  Object.entries(change).filter(([field]) => field in API) as [Field, Value][];

/** As Lightning Data Service saves it. */
export function fieldsOf(change: StakeholderChange): Record<string, string | number | boolean | null> {
  return Object.fromEntries(entriesOf(change).map(([field, value]) => [API[field].fieldApiName, plainOf(value)]));
}

/** What of the values differs from what the person has. */
export function changeOf(person: Stakeholder, values: StakeholderChange): StakeholderChange {
  return Object.fromEntries(entriesOf(values).filter(([field, value]) => plainOf(value) !== plainOf(person[field])));
}

/** People with their changes. */
export function withChanges(
  stakeholders: readonly Stakeholder[],
  changes: ReadonlyMap<string, StakeholderChange>
): readonly Stakeholder[] {
  return changes.size === 0
    ? stakeholders
    : stakeholders.map((one) => (changes.has(one.id) ? { ...one, ...changes.get(one.id) } : one));
}
