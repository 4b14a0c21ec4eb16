/** Contract. Source: Object Reference, "Contract" and "ContractStatus". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted, owner } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

export const contract: StandardObject = {
  name: 'Contract',
  label: 'Contract',
  labelPlural: 'Contracts',
  keyPrefix: '800',
  fields: [
    idField('Contract ID'),
    f.reference('AccountId', 'Account ID', 'Account', {
      ...f.required,
      childRelationshipName: 'Contracts',
      restrictedDelete: true
    }),
    f.picklist('OwnerExpirationNotice', 'Owner Expiration Notice', ['15', '30', '45', '60', '90', '120']),
    f.date('StartDate', 'Contract Start Date'),
    // Start and term: kept by the platform.
    f.date('EndDate', 'Contract End Date', f.readOnly),
    ...f.address('Billing'),
    ...f.address('Shipping'),
    f.int('ContractTerm', 'Contract Term', 4),
    owner(),
    f.picklist('Status', 'Status', ['In Approval Process', 'Activated', 'Draft'], {
      ...f.defaulted,
      defaultValue: 'Draft'
    }),
    f.reference('CompanySignedId', 'Company Signed By ID', 'User'),
    f.date('CompanySignedDate', 'Company Signed Date'),
    f.reference('CustomerSignedId', 'Customer Signed By ID', 'Contact', { childRelationshipName: 'ContractsSigned' }),
    f.text('CustomerSignedTitle', 'Customer Signed Title', 40),
    f.date('CustomerSignedDate', 'Customer Signed Date'),
    f.textarea('SpecialTerms', 'Special Terms', 4000),
    f.reference('ActivatedById', 'Activated By ID', 'User'),
    f.datetime('ActivatedDate', 'Activated Date'),
    f.textarea('Description', 'Description', 32000),
    f.text('Name', 'Contract Name', 80),
    isDeleted(),
    f.text('ContractNumber', 'Contract Number', 30, {
      ...f.defaulted,
      ...f.readOnly,
      nameField: true,
      idLookup: true,
      autoNumber: '{00000000}'
    }),
    f.datetime('LastApprovedDate', 'Last Approved Date', f.readOnly),
    ...audit()
  ]
};
