/** Account. Source: Object Reference, "Account". */
import * as f from '../fieldSpec.ts';
import { audit, idField, isDeleted, owner } from '../systemFields.ts';
import { industries, leadSources, ratings } from './picklists.ts';
import type { StandardObject } from './standardObject.ts';

export const account: StandardObject = {
  name: 'Account',
  label: 'Account',
  labelPlural: 'Accounts',
  keyPrefix: '001',
  fields: [
    idField('Account ID'),
    isDeleted(),
    f.reference('MasterRecordId', 'Master Record ID', 'Account', f.readOnly),
    f.text('Name', 'Account Name', 255, { ...f.required, nameField: true }),
    f.picklist('Type', 'Account Type', [
      'Prospect',
      'Customer - Direct',
      'Customer - Channel',
      'Channel Partner / Reseller',
      'Installation Partner',
      'Technology Partner',
      'Other'
    ]),
    f.reference('ParentId', 'Parent Account ID', 'Account', { childRelationshipName: 'ChildAccounts' }),
    ...f.address('Billing'),
    ...f.address('Shipping'),
    f.phone('Phone', 'Account Phone'),
    f.phone('Fax', 'Account Fax'),
    f.text('AccountNumber', 'Account Number', 40),
    f.url('Website', 'Website'),
    f.text('Sic', 'SIC Code', 20),
    f.picklist('Industry', 'Industry', industries),
    f.decimal('currency', 'AnnualRevenue', 'Annual Revenue', [18, 0]),
    f.int('NumberOfEmployees', 'Employees', 8),
    f.picklist('Ownership', 'Ownership', ['Public', 'Private', 'Subsidiary', 'Other']),
    f.text('TickerSymbol', 'Ticker Symbol', 20),
    f.textarea('Description', 'Account Description', 32000),
    f.picklist('Rating', 'Account Rating', ratings),
    f.text('Site', 'Account Site', 80),
    owner(),
    ...audit(),
    f.picklist('AccountSource', 'Account Source', leadSources),
    f.text('SicDesc', 'SIC Description', 80)
  ]
};
