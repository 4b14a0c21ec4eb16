/**
 * Record types, picklists by record type, dependent and global picklists.
 * Source: Salesforce Help, "Record Types" and "Global Picklist Value Sets"; SOAP API Developer Guide,
 * "DescribeSObjectResult" (validFor); Apex Developer Guide, "Triggers and Order of Execution" (restricted picklists).
 */
import { builtOrg, type BuiltOrg, picklist, type Xml } from '../../test/builtOrg.ts';
import { describeSObject } from '../schema/index.ts';
import { ask, column, plain } from '../soql/testOrg.ts';
import { created, insert, outcome, update } from './testSave.ts';

const recordType = (active: boolean, ...values: Xml[]): Xml => ({
  active,
  description: 'How it is sold.',
  picklistValues: [{ picklist: 'Stage__c', values }]
});

const dependent = (controllingField: string, settings: Readonly<Record<string, readonly string[]>>): Xml => ({
  type: 'Picklist',
  valueSet: {
    controllingField,
    restricted: true,
    valueSetDefinition: {
      sorted: false,
      value: Object.keys(settings).map((fullName) => ({ fullName, default: false, label: fullName }))
    },
    valueSettings: Object.entries(settings).map(([valueName, controllingFieldValue]) => ({
      controllingFieldValue,
      valueName
    }))
  }
});

describe('record types', () => {
  let org: BuiltOrg;
  const idOf = (name: string) =>
    String(column(org.admin, `SELECT Id FROM RecordType WHERE DeveloperName = '${name}'`)[0]);

  beforeAll(() => {
    org = builtOrg(
      {
        Order__c: {
          fields: {
            Stage__c: picklist('Open', 'Ordered', 'Paid'),
            Country__c: picklist('DE', 'FR', 'US'),
            State__c: dependent('Country__c', { Bavaria: ['DE'], Texas: ['US'], Alsace: ['FR', 'DE'] }),
            Rush__c: { type: 'Checkbox', defaultValue: false },
            Carrier__c: dependent('Rush__c', { Air: ['checked'], Ship: ['unchecked', 'checked'] }),
            Colour__c: { type: 'Picklist', valueSet: { valueSetName: 'Colours' } }
          },
          recordTypes: {
            Direct: recordType(true, { fullName: 'Open', default: true }, { fullName: 'Paid', default: false }),
            Partner: recordType(true, { fullName: 'Ordered', default: false }),
            Former: recordType(false, { fullName: 'Open', default: false })
          }
        }
      },
      {
        'globalValueSets/Colours.globalValueSet-meta.xml':
          '<GlobalValueSet><customValue><fullName>Red</fullName><default>false</default><label>Red</label></customValue><masterLabel>Colours</masterLabel><sorted>false</sorted></GlobalValueSet>'
      }
    );
  });
  afterAll(() => org.store.close());

  it('are rows', () => {
    const soql =
      "SELECT Name, DeveloperName, SobjectType, IsActive FROM RecordType WHERE SobjectType = 'Order__c' ORDER BY Name";
    expect(plain(ask(org.admin, soql))).toEqual(
      [
        ['Direct', true],
        ['Former', false],
        ['Partner', true]
      ].map(([Name, IsActive]) => ({ Name, DeveloperName: Name, SobjectType: 'Order__c', IsActive }))
    );
  });

  it('a new record gets the default one and its defaults, unless it names another', () => {
    const soql = (id: string) => `SELECT RecordType.DeveloperName, Stage__c FROM Order__c WHERE Id = '${id}'`;
    const usual = created(org.admin, 'Order__c', { Name: 'x' });
    expect(plain(ask(org.admin, soql(usual)))).toEqual([{ RecordType: { DeveloperName: 'Direct' }, Stage__c: 'Open' }]);
    const other = created(org.admin, 'Order__c', { Name: 'x', RecordTypeId: idOf('Partner') });
    expect(plain(ask(org.admin, soql(other)))).toEqual([{ RecordType: { DeveloperName: 'Partner' }, Stage__c: null }]);
  });

  it('limit restricted picklists', () => {
    const bad = 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: Stage__c: bad value for restricted picklist field: Ordered';
    expect(outcome(insert(org.admin, 'Order__c', { Name: 'x', Stage__c: 'Ordered' }))).toBe(bad);
    const id = created(org.admin, 'Order__c', { Name: 'x', Stage__c: 'Ordered', RecordTypeId: idOf('Partner') });
    expect(outcome(update(org.admin, 'Order__c', { Id: id, Name: 'y' }))).toBe('saved');
    expect(outcome(update(org.admin, 'Order__c', { Id: id, RecordTypeId: idOf('Direct') }))).toBe(bad);
  });

  it('that are inactive, or of another object, cannot be chosen', () => {
    expect(outcome(insert(org.admin, 'Order__c', { Name: 'x', RecordTypeId: idOf('Former') }))).toMatch(
      'INVALID_CROSS_REFERENCE_KEY'
    );
    const account = created(org.admin, 'Account', { Name: 'A' });
    expect(outcome(insert(org.admin, 'Order__c', { Name: 'x', RecordTypeId: account }))).toMatch('MALFORMED_ID');
  });

  // DescribeSObjectResult, validFor: bit i from the left is the controlling field's i-th value.
  it('dependent picklists say what they go with', () => {
    const object = org.store.schema.object('Order__c');
    if (object === undefined) throw new Error('no object');
    const fields = new Map(describeSObject(org.store.schema, object, '').fields.map((field) => [field.name, field]));
    const bits = (name: string) =>
      Object.fromEntries(
        (fields.get(name)?.picklistValues ?? []).map(({ value, validFor }) => [
          value,
          [...Buffer.from(String(validFor), 'base64')]
        ])
      );
    expect(fields.get('State__c')).toMatchObject({ dependentPicklist: true, controllerName: 'Country__c' });
    expect(bits('State__c')).toEqual({ Bavaria: [0b10000000], Texas: [0b00100000], Alsace: [0b11000000] });
    expect(bits('Carrier__c')).toEqual({ Air: [0b01000000], Ship: [0b11000000] });
  });

  it('global value sets are restricted lists', () => {
    expect(outcome(insert(org.admin, 'Order__c', { Name: 'x', Colour__c: 'Red' }))).toBe('saved');
    expect(outcome(insert(org.admin, 'Order__c', { Name: 'x', Colour__c: 'Mauve' }))).toMatch('INVALID_OR_NULL');
  });
});
