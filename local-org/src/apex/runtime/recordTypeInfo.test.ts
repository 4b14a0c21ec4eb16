// Record types as Apex describes them.
// Source: Apex Reference, "RecordTypeInfo Class"
// (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_RecordTypeInfo.htm).
import { builtOrg } from '../../../test/builtOrg.ts';
import type { BuiltOrg } from '../../../test/builtOrg.ts';
import { loadApex } from '../index.ts';

const SOURCE = `public with sharing class Types {
  public static List<String> all(String objectName) {
    List<String> lines = new List<String>();
    Schema.DescribeSObjectResult described = Schema.getGlobalDescribe().get(objectName).getDescribe();
    for (Schema.RecordTypeInfo info : described.getRecordTypeInfos()) {
      lines.add(info.getDeveloperName() + ' ' + info.getName() + ' ' + info.isActive() + ' ' + info.isAvailable() + ' '
        + info.isDefaultRecordTypeMapping() + ' ' + info.isMaster());
    }
    return lines;
  }
  public static Id byDeveloperName() {
    return Schema.SObjectType.Crate__c.getRecordTypeInfosByDeveloperName().get('Steel').getRecordTypeId();
  }
  public static Boolean agree() {
    Id steel = byDeveloperName();
    Schema.DescribeSObjectResult described = Crate__c.SObjectType.getDescribe();
    return described.getRecordTypeInfosByName().get('Steel crate').getRecordTypeId() == steel
      && described.getRecordTypeInfosById().get(steel).getDeveloperName() == 'Steel';
  }
}`;

let org: BuiltOrg;
let run: (method: string, ...args: string[]) => unknown;

beforeAll(() => {
  org = builtOrg(
    {
      Crate__c: {
        recordTypes: {
          Steel: { active: true, label: 'Steel crate' },
          Wood: { active: false, label: 'Wooden crate' }
        }
      }
    },
    {
      'classes/Types.cls': SOURCE,
      'classes/Types.cls-meta.xml': '<ApexClass><apiVersion>66.0</apiVersion></ApexClass>'
    }
  );
  const apex = loadApex(org.project, org.store.schema);
  run = (method, ...args) => apex.callStatic(org.admin, `Types.${method}`, args);
});

afterAll(() => org.store.close());

it('lists the record types and Master', () => {
  const all = run('all', 'Crate__c') as string[];
  expect([...all].sort()).toEqual([
    'Master Master true true false true',
    'Steel Steel crate true true true false',
    'Wood Wooden crate false false false false'
  ]);
  expect(run('all', 'Account')).toEqual(['Master Master true true true true']);
});

it('finds them by developer name, name and Id', () => {
  const [row] = org.store.select(`SELECT "Id" FROM "RecordType" WHERE "DeveloperName" = 'Steel'`);
  expect(run('byDeveloperName')).toBe(row?.['Id']);
  expect(run('agree')).toBe(true);
});
