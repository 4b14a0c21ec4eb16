/** Lead; converting one is left out. Source: Object Reference, "Lead", "LeadStatus". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted, queueOwner } from '../systemFields.ts';
import { industries, leadSources, ratings, salutations } from './picklists.ts';
import type { StandardObject } from './standardObject.ts';

export const lead: StandardObject = {
  name: 'Lead',
  label: 'Lead',
  labelPlural: 'Leads',
  keyPrefix: '00Q',
  sharingModel: 'ReadWriteTransfer',
  fields: [
    idField('Lead ID'),
    isDeleted(),
    f.reference('MasterRecordId', 'Master Record ID', 'Lead', f.readOnly),
    f.text('LastName', 'Last Name', 80, f.required),
    f.text('FirstName', 'First Name', 40),
    f.picklist('Salutation', 'Salutation', salutations, { length: 40 }),
    // First and last name in one: kept by the platform.
    f.text('Name', 'Full Name', 121, { ...f.readOnly, nillable: false, nameField: true }),
    f.text('Title', 'Title', 128),
    f.text('Company', 'Company', 255, f.required),
    ...f.address(''),
    f.phone('Phone', 'Phone'),
    f.email('Email', 'Email', { idLookup: true }),
    f.url('Website', 'Website'),
    f.textarea('Description', 'Description', 32000),
    f.picklist('LeadSource', 'Lead Source', leadSources),
    // The statuses of a new org.
    f.picklist(
      'Status',
      'Status',
      ['Open - Not Contacted', 'Working - Contacted', 'Closed - Converted', 'Closed - Not Converted'],
      { ...f.defaulted, defaultValue: 'Open - Not Contacted' }
    ),
    f.picklist('Industry', 'Industry', industries),
    f.picklist('Rating', 'Rating', ratings),
    f.decimal('currency', 'AnnualRevenue', 'Annual Revenue', [18, 0]),
    f.int('NumberOfEmployees', 'Employees', 8),
    queueOwner(),
    f.checkbox('IsConverted', 'Converted', f.readOnly),
    f.date('ConvertedDate', 'Converted Date', f.readOnly),
    f.reference('ConvertedAccountId', 'Converted Account ID', 'Account', f.readOnly),
    f.reference('ConvertedContactId', 'Converted Contact ID', 'Contact', f.readOnly),
    f.reference('ConvertedOpportunityId', 'Converted Opportunity ID', 'Opportunity', f.readOnly),
    f.checkbox('IsUnreadByOwner', 'Unread By Owner', { defaultValue: true }),
    ...audit()
  ]
};
