/**
 * Custom settings, and test data of static resources.
 * Source: Apex Reference, "Hierarchy Custom Setting Methods", "List Custom Setting Methods", "Test Class" (loadData).
 */
import { builtOrg, number, text, type BuiltOrg } from '../../../test/builtOrg.ts';
import { loadApex } from '../index.ts';

const TEST = `@IsTest
private class SettingsTest {
  @IsTest static void mergesTheLevels() {
    insert new List<Knob__c>{
      new Knob__c(SetupOwnerId = UserInfo.getOrganizationId(), Colour__c = 'red', Turns__c = 1),
      new Knob__c(SetupOwnerId = UserInfo.getProfileId(), Turns__c = 2)
    };
    Knob__c mine = Knob__c.getInstance();
    Assert.areEqual('red', mine.Colour__c);
    Assert.areEqual(2, mine.Turns__c);
    Assert.isNull(mine.Id, 'a new record of the user');
    Assert.areEqual(UserInfo.getUserId(), mine.SetupOwnerId);
    Assert.isNull(Knob__c.getValues(UserInfo.getUserId()));
    mine.Turns__c = 3;
    upsert mine;
    Assert.areEqual(3, Knob__c.getInstance().Turns__c);
    Assert.areEqual(mine.Id, Knob__c.getInstance().Id);
    Assert.areEqual(2, Knob__c.getInstance(UserInfo.getProfileId()).Turns__c);
    Assert.isNull(Knob__c.getValues(UserInfo.getProfileId()).Colour__c, 'a level of its own is not merged');
    Assert.areEqual(1, Knob__c.getOrgDefaults().Turns__c);
    Assert.areEqual(0, Limits.getQueries());
  }

  @IsTest static void isNeverNull() {
    Assert.isNull(Knob__c.getOrgDefaults().Id);
    Assert.areEqual(7, Knob__c.getInstance().Turns__c, 'the default of the field');
    Assert.isNull(Knob__c.getValues(UserInfo.getOrganizationId()));
    insert new Knob__c(Colour__c = 'blue');
    Assert.areEqual('blue', Knob__c.getOrgDefaults().Colour__c);
  }

  @IsTest static void namesTheRowsOfAList() {
    insert new List<Port__c>{ new Port__c(Name = 'Rouen', Depth__c = 10), new Port__c(Name = 'Brest', Depth__c = 20) };
    Assert.areEqual(new Set<String>{ 'Brest', 'Rouen' }, Port__c.getAll().keySet());
    Assert.areEqual(20, Port__c.getInstance('Brest').Depth__c);
    Assert.areEqual(10, Port__c.getValues('Rouen').Depth__c);
    Assert.isNull(Port__c.getInstance('Nowhere'));
    Assert.isTrue(Port__c.SObjectType.getDescribe().isCustomSetting());
    Assert.isFalse(Account.SObjectType.getDescribe().isCustomSetting());
  }

  @IsTest static void loadsRecords() {
    List<SObject> loaded = Test.loadData(Account.SObjectType, 'accounts');
    Assert.areEqual(2, loaded.size());
    Account first = [SELECT Name, NumberOfEmployees, Description FROM Account WHERE Id = :loaded[0].Id];
    Assert.areEqual('Iris, Ltd', first.Name);
    Assert.areEqual(12, first.NumberOfEmployees);
    Assert.isNull(first.Description);
    try {
      Test.loadData(Account.SObjectType, 'nothing');
      Assert.fail('there is none');
    } catch (InvalidParameterValueException e) {
      Assert.isTrue(e.getMessage().contains('nothing'));
    }
  }
}`;

const setting = (customSettingsType: string) => ({ customSettingsType, label: 'Setting', visibility: 'Public' });

let org: BuiltOrg;
let outcomes: Map<string, string | null>;

beforeAll(() => {
  org = builtOrg(
    {
      Knob__c: { object: setting('Hierarchy'), fields: { Colour__c: text, Turns__c: { ...number, defaultValue: 7 } } },
      Port__c: { object: setting('List'), fields: { Depth__c: number } }
    },
    {
      'classes/SettingsTest.cls': TEST,
      'classes/SettingsTest.cls-meta.xml': '<ApexClass><apiVersion>66.0</apiVersion></ApexClass>'
    }
  );
  const { store } = org;
  const resource = store.schema.object('StaticResource');
  if (!resource) throw new TypeError('no static resources');
  const Body = Buffer.from('Name,NumberOfEmployees,Description\n"Iris, Ltd",12,\nFlora,3,Flowers\n').toString('base64');
  store.insert(resource, [{ Id: store.nextId(resource), Name: 'accounts', Body, ContentType: 'text/csv' }]);
  const { outcomes: all } = loadApex(org.project, store.schema).runTests(org.admin);
  outcomes = new Map(all.map(({ methodName, message }) => [methodName, message]));
});

afterAll(() => org.store.close());

it.each(['mergesTheLevels', 'isNeverNull', 'namesTheRowsOfAList', 'loadsRecords'])('%s', (method) => {
  expect(outcomes.get(method)).toBeNull();
});
