// Formulas, roll-ups, record types and dependent lists as clients see them: over REST, the UI API and in Apex.
// Source: REST API Developer Guide, "sObject Describe"; User Interface API Developer Guide, "Picklist Values";
// Apex Developer Guide, "Triggers and Order of Execution".
import { rmSync } from 'node:fs';
import { testApex } from '../src/cli/apex-tests.ts';
import { builtFolder, detailOf, formula, number, picklist, rule } from './builtOrg.ts';
import { startFixture, type Fixture } from './runningOrg.ts';

const CLASS_META = '<ApexClass><apiVersion>66.0</apiVersion><status>Active</status></ApexClass>';
const TRIGGER_META = '<ApexTrigger><apiVersion>66.0</apiVersion><status>Active</status></ApexTrigger>';

jest.setTimeout(60_000);

describe('a project with formulas, roll-ups and record types', () => {
  let folder: string;
  let org: Fixture;
  let order: string;

  beforeAll(async () => {
    folder = builtFolder(
      {
        Order__c: {
          fields: {
            Stage__c: picklist('Open', 'Paid'),
            Seen__c: { type: 'Text', length: 80 },
            Lines__c: { type: 'Summary', summaryOperation: 'count', summaryForeignKey: 'Line__c.Order__c' },
            Size__c: formula('Text', 'IF(Lines__c > 1, "many", "few")')
          },
          validationRules: { Few: rule('Lines__c > 2', 'At most two lines.') },
          recordTypes: {
            Direct: {
              active: true,
              picklistValues: [{ picklist: 'Stage__c', values: [{ fullName: 'Open', default: true }] }]
            }
          }
        },
        Line__c: {
          fields: {
            Order__c: detailOf('Order__c', 'Lines'),
            Amount__c: number,
            Country__c: picklist('DE', 'US'),
            State__c: {
              type: 'Picklist',
              valueSet: {
                controllingField: 'Country__c',
                restricted: true,
                valueSetDefinition: { sorted: false, value: [{ fullName: 'Texas', default: false, label: 'Texas' }] },
                valueSettings: [{ controllingFieldValue: ['US'], valueName: 'Texas' }]
              }
            }
          }
        }
      },
      {
        'triggers/OrderTrigger.trigger': `trigger OrderTrigger on Order__c (before update) {
  for (Order__c record : Trigger.new) record.Seen__c = record.Size__c + ' ' + record.Lines__c;
}`,
        'triggers/OrderTrigger.trigger-meta.xml': TRIGGER_META,
        'classes/OrderTest.cls': `@IsTest
private class OrderTest {
  @IsTest
  static void lineOfFullOrderIsRefused() {
    Order__c owner = new Order__c(Name = 'o');
    insert owner;
    insert new List<Line__c>{ new Line__c(Name = 'a', Order__c = owner.Id), new Line__c(Name = 'b', Order__c = owner.Id) };
    owner = [SELECT Size__c, Seen__c FROM Order__c WHERE Id = :owner.Id];
    Assert.areEqual('many', owner.Size__c);
    Assert.areEqual('many 2', owner.Seen__c);
    try {
      insert new Line__c(Name = 'c', Order__c = owner.Id);
      Assert.fail('The rule of the order refuses it.');
    } catch (DmlException e) {
      Assert.areEqual(StatusCode.FIELD_CUSTOM_VALIDATION_EXCEPTION, e.getDmlType(0));
      Assert.areEqual('At most two lines.', e.getDmlMessage(0));
    }
    Assert.areEqual(2, [SELECT COUNT() FROM Line__c]);
  }

  @IsTest
  static void mergedAccountLeavesItsContacts() {
    List<Account> both = new List<Account>{ new Account(Name = 'Acme Inc.'), new Account(Name = 'Acme') };
    insert both;
    insert new Contact(LastName = 'Joe', AccountId = both[1].Id);
    both[0].Phone = '3';
    merge both[0] both[1];
    Account kept = [SELECT Phone, (SELECT LastName FROM Contacts) FROM Account];
    Assert.areEqual('3', kept.Phone);
    Assert.areEqual(1, kept.Contacts.size());
    Assert.areEqual(both[0].Id, [SELECT MasterRecordId FROM Account WHERE IsDeleted = TRUE ALL ROWS].MasterRecordId);
    try {
      merge both[0] both[1];
      Assert.fail('It is gone.');
    } catch (DmlException e) {
      Assert.areEqual(StatusCode.ENTITY_IS_DELETED, e.getDmlType(0));
    }
  }
}`,
        'classes/OrderTest.cls-meta.xml': CLASS_META
      }
    );
    org = await startFixture({ project: folder });
    const { body } = await org.call('admin', 'POST', 'sobjects/Order__c', { body: { Name: 'o' } });
    order = (body as { id: string }).id;
  });
  afterAll(async () => {
    await org.close();
    rmSync(folder, { recursive: true });
  });

  it('answers over REST with what it has computed', async () => {
    const created = await org.call('admin', 'POST', 'sobjects/Line__c', { body: { Name: 'l', Order__c: order } });
    expect(created.status).toBe(201);
    const { body } = await org.call('admin', 'GET', `sobjects/Order__c/${order}`);
    expect(body).toMatchObject({ Lines__c: 1, Size__c: 'few', Seen__c: 'few 1' });
  });

  it('describes its record types to jsforce', async () => {
    const { recordTypeInfos, fields } = await org.connect('admin').describe('Order__c');
    expect(
      recordTypeInfos.map(({ name, available, defaultRecordTypeMapping, master }) => [
        name,
        available,
        defaultRecordTypeMapping,
        master
      ])
    ).toEqual([
      ['Direct', true, true, false],
      ['Master', true, false, true]
    ]);
    expect(fields.find(({ name }) => name === 'Size__c')).toMatchObject({
      calculated: true,
      formulaTreatNullNumberAsZero: true
    });
    expect(fields.find(({ name }) => name === 'Lines__c')).toMatchObject({
      calculated: true,
      createable: false,
      type: 'double'
    });
  });

  it('tells pages which values go together', async () => {
    const info = await org.call('admin', 'GET', 'ui-api/object-info/Order__c');
    const { defaultRecordTypeId } = info.body as { defaultRecordTypeId: string };
    expect(defaultRecordTypeId).toMatch(/^012(?!000000000000AAA)/);
    const path = `ui-api/object-info/Order__c/picklist-values/${defaultRecordTypeId}/Stage__c`;
    const { body } = await org.call('admin', 'GET', path);
    expect(body).toMatchObject({ defaultValue: { value: 'Open' }, values: [{ value: 'Open' }] });
    const lines = await org.call('admin', 'GET', 'ui-api/object-info/Line__c');
    expect(lines.body).toMatchObject({ dependentFields: { Country__c: { State__c: {} } } });
    const states = await org.call(
      'admin',
      'GET',
      'ui-api/object-info/Line__c/picklist-values/012000000000000AAA/State__c'
    );
    expect(states.body).toMatchObject({
      controllerValues: { DE: 0, US: 1 },
      values: [{ value: 'Texas', validFor: [1] }]
    });
    expect((await org.call('admin', 'GET', path.replace(defaultRecordTypeId, '012000000000ZZZAAA'))).status).toBe(404);
  });

  it('merges, restores and forgets by the SOAP API of jsforce', async () => {
    const { soap } = org.connect('admin');
    const admin = org.connect('admin');
    const made = await admin.create('Account', [{ Name: 'Acme Inc.' }, { Name: 'Acme' }, { Name: 'Other' }]);
    const [master = '', loser = '', other = ''] = made.map(({ id }) => id ?? '');
    const contact = await admin.create('Contact', { LastName: 'Joe', AccountId: loser });
    const masterRecord = { type: 'Account', Id: master, Phone: '2' };
    const merged = await soap.merge({
      masterRecord,
      recordToMergeIds: [loser]
    });
    expect(merged).toMatchObject({
      success: true,
      id: master,
      mergedRecordIds: [loser],
      updatedRelatedIds: [contact.id]
    });
    expect(
      (await admin.query("SELECT Phone, (SELECT Id FROM Contacts) FROM Account WHERE Name LIKE 'Acme%'")).records
    ).toMatchObject([{ Phone: '2', Contacts: { totalSize: 1 } }]);
    await admin.delete('Account', other);
    expect(await soap.undelete([other])).toMatchObject([{ success: true, id: other }]);
    await admin.delete('Account', other);
    expect(await soap.emptyRecycleBin([other])).toMatchObject([{ success: true, id: other }]);
    expect(await soap.undelete([other])).toMatchObject([{ success: false }]);
    const refused = await soap.merge({ masterRecord: { type: 'Account', Id: master }, recordToMergeIds: [master] });
    expect(refused).toMatchObject({ success: false, errors: [{ statusCode: 'INVALID_FIELD' }] });
  });

  it('runs its Apex on them', () => {
    const lines: string[] = [];
    expect([testApex({ project: folder, classNames: [] }, (line) => lines.push(line)), lines.at(-1)]).toEqual([
      true,
      '2 passed, 0 failed'
    ]);
  });
});
