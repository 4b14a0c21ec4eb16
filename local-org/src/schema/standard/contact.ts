/** Contact. Source: Object Reference, "Contact". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted, owner } from '../systemFields.ts';
import { leadSources, salutations } from './picklists.ts';
import type { StandardObject } from './standardObject.ts';

export const contact: StandardObject = {
  name: 'Contact',
  label: 'Contact',
  labelPlural: 'Contacts',
  keyPrefix: '003',
  sharingModel: 'ControlledByParent',
  fields: [
    idField('Contact ID'),
    isDeleted(),
    f.reference('MasterRecordId', 'Master Record ID', 'Contact', f.readOnly),
    f.reference('AccountId', 'Account ID', 'Account', { childRelationshipName: 'Contacts', cascadeDelete: true }),
    f.text('LastName', 'Last Name', 80, f.required),
    f.text('FirstName', 'First Name', 40),
    f.picklist('Salutation', 'Salutation', salutations, { length: 40 }),
    // First and last name in one: kept by the platform.
    f.text('Name', 'Full Name', 121, { ...f.readOnly, nillable: false, nameField: true }),
    ...f.address('Other'),
    ...f.address('Mailing'),
    f.phone('Phone', 'Business Phone'),
    f.phone('Fax', 'Business Fax'),
    f.phone('MobilePhone', 'Mobile Phone'),
    f.phone('HomePhone', 'Home Phone'),
    f.phone('OtherPhone', 'Other Phone'),
    f.phone('AssistantPhone', 'Asst. Phone'),
    f.reference('ReportsToId', 'Reports To ID', 'Contact'),
    f.email('Email', 'Email', { idLookup: true }),
    f.text('Title', 'Title', 128),
    f.text('Department', 'Department', 80),
    f.text('AssistantName', "Assistant's Name", 40),
    f.picklist('LeadSource', 'Lead Source', leadSources),
    f.date('Birthdate', 'Birthdate'),
    f.textarea('Description', 'Contact Description', 32000),
    owner(),
    f.checkbox('HasOptedOutOfEmail', 'Email Opt Out'),
    f.checkbox('HasOptedOutOfFax', 'Fax Opt Out'),
    f.checkbox('DoNotCall', 'Do Not Call'),
    f.reference('IndividualId', 'Individual ID', 'Individual', { childRelationshipName: 'Contacts' }),
    ...audit()
  ]
};
