// The records that an org has before anybody saves one.
import { fixtureProject, fixtureStore } from '../../test/fixture.ts';
import type { MetadataComponent, MetadataType, ProjectMetadata } from '../metadata/index.ts';
import type { Store } from './index.ts';

const project = fixtureProject();

describe('a new org', () => {
  let store: Store;
  beforeEach(() => (store = fixtureStore()));
  afterEach(() => store.close());

  it('has itself, named after the project', () => {
    expect(store.organizationId).toBe('00D000000000001EAA');
    expect(store.select('SELECT * FROM "Organization"')).toEqual([
      expect.objectContaining({
        Id: store.organizationId,
        Name: 'Garden Club',
        FiscalYearStartMonth: 1,
        TimeZoneSidKey: 'America/Los_Angeles',
        LanguageLocaleKey: 'en_US'
      })
    ]);
  });

  it('has one active administrator who made everything', () => {
    const [admin, ...others] = store.select(
      'SELECT u.*, p."Name" AS "Profile" FROM "User" u JOIN "Profile" p ON p."Id" = u."ProfileId"'
    );
    expect(others).toEqual([]);
    expect(admin).toMatchObject({
      Username: 'admin@local-org.example',
      Alias: 'admin',
      Name: 'Org Admin',
      IsActive: 1,
      Profile: 'System Administrator'
    });
    expect(store.select('SELECT DISTINCT "CreatedById" AS "by" FROM "Profile"')).toEqual([{ by: admin?.Id }]);
  });

  it('has three profiles, each with its permission set, and those of the project', () => {
    const rows = store.select('SELECT "Label", "IsOwnedByProfile" FROM "PermissionSet" ORDER BY "Label"');
    expect(rows.map((row) => [row.Label, row.IsOwnedByProfile])).toEqual([
      ['Garden Keeper', 0],
      ['Garden Visitor', 0],
      ['Minimum Access - Salesforce', 1],
      ['Standard User', 1],
      ['System Administrator', 1]
    ]);
  });

  it('has the standard price book', () => {
    expect(store.select('SELECT "Name", "IsActive", "IsStandard" FROM "Pricebook2"')).toEqual([
      { Name: 'Standard Price Book', IsActive: 1, IsStandard: 1 }
    ]);
  });

  it('has the custom metadata records with their types', () => {
    const rows = store.select('SELECT * FROM "Season__mdt" ORDER BY "DeveloperName"');
    expect(rows).toEqual([
      expect.objectContaining({
        DeveloperName: 'Spring',
        MasterLabel: 'Spring',
        QualifiedApiName: 'Spring',
        Month__c: 3,
        Frost__c: 1,
        Note__c: 'Sow peas & beans'
      }),
      expect.objectContaining({ DeveloperName: 'Summer', MasterLabel: 'High summer', Frost__c: 0, Note__c: null })
    ]);
  });

  it('starts by its clock', () => {
    const [row] = store.select('SELECT "CreatedDate" FROM "User"');
    expect(String(row?.CreatedDate)).toMatch(/^2026-02-13T09:00:0\d\.\d{3}Z$/);
  });
});

describe('custom metadata that does not fit its type', () => {
  const withValue = (xml: string): ProjectMetadata => {
    const values = /<field>(\w+)<\/field>(?:<value>(.*)<\/value>)?/.exec(xml);
    const leaf = (name: string, text: string) => ({ name, text, children: [] });
    const component: MetadataComponent = {
      type: 'CustomMetadata',
      fullName: 'Season.Odd',
      path: 'customMetadata/Season.Odd.md-meta.xml',
      xml: {
        name: 'CustomMetadata',
        text: '',
        children: [
          { name: 'values', text: '', children: [leaf('field', values?.[1] ?? ''), leaf('value', values?.[2] ?? '')] }
        ]
      }
    };
    return { ...project, all: (type: MetadataType) => (type === 'CustomMetadata' ? [component] : project.all(type)) };
  };

  it.each([
    ['<field>Month__c</field><value>May</value>', "Season.Odd.md-meta.xml: Month__c: 'May' is no number"],
    ['<field>Frost__c</field><value>yes</value>', "Frost__c: 'yes' is no boolean"],
    ['<field>Kind__c</field><value>Tree</value>', "Kind__c: 'Tree' is no value of the picklist"],
    ['<field>Gone__c</field><value>1</value>', 'Season__mdt has no field Gone__c to fill'],
    ['<field>Kind__c</field><value>Herb</value>', 'Month__c is required']
  ])('%s is refused by file and field', (xml, message) => {
    expect(() => fixtureStore(withValue(xml))).toThrow(message);
  });
});
