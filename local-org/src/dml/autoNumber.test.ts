// Salesforce Help, "Auto Number": {0} is the number, {YYYY}, {YY}, {MM} and {DD} the day of creation.
// https://help.salesforce.com/s/articleView?id=platform.fields_auto_number_field.htm
import { formatAutoNumber } from './autoNumber.ts';
import { builtOrg } from '../../test/builtOrg.ts';
import { created } from './testSave.ts';

it.each([
  ['VS-{00000}', 'VS-00042'],
  ['{0}', '42'],
  ['{DD}{MM}{YY}-{0}', '130226-42'],
  ['PO #{000}-{MM}-{DD}-{YYYY}', 'PO #042-02-13-2026']
])('%s', (format, shown) => {
  expect(formatAutoNumber(format, 42, '2026-02-13')).toBe(shown);
});

it('names a part that it does not know', () => {
  expect(() => formatAutoNumber('{ZZ}-{0}', 1, '2026-02-13')).toThrow('the part {ZZ} of an auto number format');
});

it('is of the day that the user sees', () => {
  const nameField = { label: 'Number', type: 'AutoNumber', displayFormat: '{YYYY}-{MM}-{DD} {0}' };
  const { store, admin } = builtOrg({ Order__c: { object: { nameField } } });
  try {
    // 13 February, 09:00 GMT, is 12 February, 23:00, in Honolulu.
    const id = created({ ...admin, timeZone: 'Pacific/Honolulu' }, 'Order__c', {});
    expect(store.select('SELECT "Name" FROM "Order__c" WHERE "Id" = ?', [id])).toEqual([{ Name: '2026-02-12 1' }]);
  } finally {
    store.close();
  }
});
