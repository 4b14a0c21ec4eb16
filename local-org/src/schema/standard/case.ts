/** Case, and who may have a case's records. Source: Object Reference, "Case", "CaseStatus", "CaseComment". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted, queueOwner } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

/** The values that a new org comes with; what is not listed as closed is open. */
export const closedCaseStatuses: readonly string[] = ['Closed'];

const statuses = ['New', 'Working', 'Escalated', ...closedCaseStatuses];

/** "Accounts with cases cannot be deleted", and contacts neither. Source: Salesforce Help, "Delete Accounts". */
const heldByCases = { childRelationshipName: 'Cases', restrictedDelete: true } as const;

// The word alone is the language's.
export const supportCase: StandardObject = {
  name: 'Case',
  label: 'Case',
  labelPlural: 'Cases',
  keyPrefix: '500',
  sharingModel: 'ReadWriteTransfer',
  fields: [
    idField('Case ID'),
    isDeleted(),
    f.text('CaseNumber', 'Case Number', 30, {
      ...f.defaulted,
      ...f.readOnly,
      nameField: true,
      idLookup: true,
      autoNumber: '{00000000}'
    }),
    f.reference('ContactId', 'Contact ID', 'Contact', heldByCases),
    f.reference('AccountId', 'Account ID', 'Account', heldByCases),
    f.reference('ParentId', 'Parent Case ID', 'Case', { childRelationshipName: 'Cases' }),
    // Of the person who asked, where the case came from the web.
    f.text('SuppliedName', 'Name', 80),
    f.email('SuppliedEmail', 'Email Address'),
    f.phone('SuppliedPhone', 'Phone'),
    f.text('SuppliedCompany', 'Company', 80),
    f.picklist('Type', 'Case Type', ['Question', 'Problem', 'Feature Request']),
    f.picklist('Status', 'Status', statuses, { defaultedOnCreate: true, defaultValue: 'New' }),
    f.picklist('Reason', 'Case Reason', [
      'User did not attend training',
      'Complex functionality',
      'Existing problem',
      'Instructions not clear',
      'New problem'
    ]),
    f.picklist('Origin', 'Case Origin', ['Email', 'Phone', 'Web']),
    f.text('Subject', 'Subject', 255),
    f.picklist('Priority', 'Priority', ['High', 'Medium', 'Low'], {
      defaultedOnCreate: true,
      defaultValue: 'Medium'
    }),
    f.textarea('Description', 'Description', 32000),
    f.checkbox('IsClosed', 'Closed', f.readOnly),
    f.datetime('ClosedDate', 'Closed Date', f.readOnly),
    f.checkbox('IsEscalated', 'Escalated'),
    queueOwner(),
    f.checkbox('IsClosedOnCreate', 'Closed When Created', f.readOnly),
    ...audit()
  ]
};

export const caseComment: StandardObject = {
  name: 'CaseComment',
  label: 'Case Comment',
  labelPlural: 'Case Comments',
  keyPrefix: '00a',
  sharingModel: 'ControlledByParent',
  fields: [
    idField('Case Comment ID'),
    f.reference('ParentId', 'Parent Case ID', 'Case', {
      ...f.required,
      ...f.createOnly,
      childRelationshipName: 'CaseComments',
      cascadeDelete: true
    }),
    f.checkbox('IsPublished', 'Published'),
    f.textarea('CommentBody', 'Body', 4000),
    ...audit(),
    isDeleted()
  ]
};
