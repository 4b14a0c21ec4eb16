// A project that holds what the local org lacks opens all the same, and says by name what is left out.
import { rmSync } from 'node:fs';
import { startOrg, type RunningOrg } from '../src/cli/server.ts';
import { contextFor } from '../src/security/index.ts';
import { query } from '../src/soql/index.ts';
import { builtFolder, formula, lookup, rule, text, xml } from './builtOrg.ts';

jest.setTimeout(60_000);

const TREE = {
  fields: {
    Height__c: { ...text },
    Place__c: { type: 'EncryptedText', length: 20, maskChar: 'asterisk', maskType: 'all' },
    Far__c: formula('Number', 'DISTANCE(Place__c, GEOLOCATION(0, 0), "km")'),
    Order__c: lookup('Order', 'Trees')
  },
  validationRules: { Far: rule('Far__c > 5', 'Too far'), Named: rule('Name = "no"', 'Not so') }
};

const record = (type: string, name: string, values: Record<string, string>): [string, string] => [
  `customMetadata/${type}.${name}.md-meta.xml`,
  `<CustomMetadata>${xml({
    label: name,
    values: Object.entries(values).map(([field, value]) => ({ field, value }))
  })}</CustomMetadata>`
];

const files = {
  'objects/Felled__e/Felled__e.object-meta.xml': `<CustomObject>${xml({ label: 'Felled', eventType: 'HighVolume', publishBehavior: 'PublishAfterCommit' })}</CustomObject>`,
  'objects/Felled__e/fields/Why__c.field-meta.xml': `<CustomField>${xml({ fullName: 'Why__c', label: 'Why', ...text })}</CustomField>`,
  'objects/Order/fields/Wood__c.field-meta.xml': `<CustomField>${xml({ fullName: 'Wood__c', label: 'Wood', ...text })}</CustomField>`,
  'objects/Contact/fields/CleanStatus.field-meta.xml': `<CustomField>${xml({ fullName: 'CleanStatus', type: 'Picklist' })}</CustomField>`,
  'objects/Kind__mdt/Kind__mdt.object-meta.xml': `<CustomObject>${xml({ label: 'Kind', pluralLabel: 'Kinds' })}</CustomObject>`,
  'objects/Kind__mdt/fields/Parent__c.field-meta.xml': `<CustomField>${xml({ fullName: 'Parent__c', label: 'Parent', type: 'MetadataRelationship', referenceTo: 'Kind__mdt', relationshipName: 'Kinds' })}</CustomField>`,
  'permissionsets/Forester.permissionset-meta.xml': `<PermissionSet>${xml({
    label: 'Forester',
    objectPermissions: [
      { object: 'Order', allowRead: true },
      { object: 'Tree__c', allowRead: true }
    ],
    fieldPermissions: ['Tree__c.Height__c', 'Tree__c.Place__c', 'Tree__c.Order__c', 'Contact.CleanStatus'].map(
      (field) => ({ field, readable: true })
    )
  })}</PermissionSet>`,
  ...Object.fromEntries([record('Kind', 'Plant', {}), record('Kind', 'Oak', { Parent__c: 'Plant' })])
};

let folder: string;
let running: RunningOrg;

beforeAll(async () => {
  folder = builtFolder({ Tree__c: TREE }, files);
  running = await startOrg({ project: folder, port: 0, memory: true, page: false });
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

it('tells what is left out, by name', () => {
  const told = running.org.schema.unsupported.map(({ what }) => what);
  expect(told).toEqual([
    'the standard field Contact.CleanStatus',
    "the type 'EncryptedText' of field Tree__c.Place__c",
    'the standard object Order, to which Order.Wood__c belongs',
    'the object Order, to which Tree__c.Order__c refers',
    expect.stringContaining('Tree__c.Far__c'),
    expect.stringContaining('Tree__c.Far')
  ]);
});

it('has the rest: fields, rules and rights', () => {
  const tree = running.org.schema.object('Tree__c');
  const own = [...(tree?.fields.values() ?? [])].filter(({ custom }) => custom).map(({ name }) => name);
  expect(own).toEqual(['Height__c']);
  expect(tree?.validationRules.map(({ name }) => name)).toEqual(['Named']);
});

it('has platform events as objects that can be created', () => {
  const event = running.org.schema.object('Felled__e');
  expect([...(event?.fields.keys() ?? [])]).toEqual(expect.arrayContaining(['replayid', 'eventuuid', 'why__c']));
});

// Salesforce Help, "Metadata Relationship Fields"
it('follows relationships of custom metadata', () => {
  const { store, project } = running.org;
  const userId = String(store.select('SELECT "Id" FROM "User"')[0]?.['Id']);
  const soql = "SELECT Parent__r.DeveloperName FROM Kind__mdt WHERE DeveloperName = 'Oak'";
  const { records } = query(contextFor(store, project, userId), { soql, mode: 'user' });
  expect(records[0]?.values).toEqual({ Parent__r: expect.objectContaining({ values: { DeveloperName: 'Plant' } }) });
});
