// Rules: https://developer.salesforce.com/docs/platform/lwc/guide/reference-generate-record-input-create,
// .../reference-generate-record-input-update, .../reference-create-record-input-update, .../reference-get-field-value.
import {
  createRecordInputFilteredByEditedFields,
  generateRecordInputForCreate,
  generateRecordInputForUpdate,
  getFieldDisplayValue,
  getFieldValue
} from '../../src/lightning/platform/uiRecordApi.ts';

const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const record = {
  apiName: 'Opportunity',
  id: '006000000000001AAA',
  fields: {
    Id: field('006000000000001AAA'),
    Name: field('Racks'),
    Amount: field(1234.5, '$1,234.50'),
    ExpectedRevenue: field(617.25, '$617.25'),
    AccountId: field('001000000000001AAA'),
    Account: field(
      { apiName: 'Account', id: '001000000000001AAA', fields: { Name: field('Harborview') } },
      'Harborview'
    ),
    Owner: field(null)
  }
};
const right = (createable: boolean, updateable: boolean) => ({ createable, updateable });
const objectInfo = {
  fields: {
    Id: right(false, false),
    Name: right(true, true),
    Amount: right(true, true),
    AccountId: right(true, false),
    ExpectedRevenue: right(false, false)
  }
};

it('an input of a new record has its object and all values that are no nested records, but for the Id', () => {
  const { apiName, fields } = generateRecordInputForCreate(record);
  expect(apiName).toBe('Opportunity');
  expect(Object.keys(fields)).toEqual(['Name', 'Amount', 'ExpectedRevenue', 'AccountId', 'Owner']);
  expect(generateRecordInputForCreate(record, objectInfo).fields).toEqual({
    Name: 'Racks',
    Amount: 1234.5,
    AccountId: '001000000000001AAA'
  });
});

it('an input of an update has the Id and what may be updated, and no object', () => {
  expect(generateRecordInputForUpdate(record, objectInfo)).toEqual({
    fields: { Id: '006000000000001AAA', Name: 'Racks', Amount: 1234.5 }
  });
  expect(() => generateRecordInputForUpdate({ ...record, id: null })).toThrow('must have id');
});

it('an input is reduced to what was edited and the Id', () => {
  const edited = { fields: { Id: record.id, Name: 'Cables', Amount: 1234.5, Unknown__c: 1 } };
  expect(createRecordInputFilteredByEditedFields(edited, record)).toEqual({
    fields: { Id: record.id, Name: 'Cables' }
  });
});

it('a value is found through parents, by text or reference; undefined where the record does not carry it', () => {
  const name = { objectApiName: 'Opportunity', fieldApiName: 'Account.Name' };
  expect([getFieldValue(record, name), getFieldDisplayValue(record, 'Opportunity.Amount')]).toEqual([
    'Harborview',
    '$1,234.50'
  ]);
  expect([getFieldValue(record, 'Opportunity.Owner.Name'), getFieldValue(record, 'Opportunity.Type')]).toEqual([
    undefined,
    undefined
  ]);
  expect(getFieldValue(undefined, name)).toBeUndefined();
});
