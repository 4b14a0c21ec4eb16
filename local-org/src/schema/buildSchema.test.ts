// The schema that a project yields.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fieldOf, fixtureProject, objectOf } from '../../test/fixture.ts';
import { readProject } from '../metadata/index.ts';
import { bindKeyPrefixes, buildSchema, NotSupportedError } from './index.ts';

describe('the fixture project', () => {
  const schema = buildSchema(fixtureProject());
  const field = (name: string) => fieldOf(schema, name);

  it('finds objects without regard to case, and by Id', () => {
    expect(schema.object('GARDEN__C')?.name).toBe('Garden__c');
    expect(schema.object('Nothing__c')).toBeUndefined();
    expect(schema.objectOfId('a01000000000001AAA')?.name).toBe('Garden__c');
    expect(schema.objectOfId('006000000000001AAA')?.name).toBe('Opportunity');
    expect(schema.objectOfId('zzz000000000001AAA')).toBeUndefined();
  });

  it('lists objects by name', () => {
    const names = schema.objects.map((object) => object.name);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining(['Account', 'Garden__c', 'Season__mdt']));
  });

  it.each([
    ['Garden__c.Area__c', { type: 'double', precision: 10, scale: 2, length: 0 }],
    ['Garden__c.Fee__c', { type: 'currency', precision: 18, scale: 2, helpText: 'What a member pays a year.' }],
    ['Garden__c.Shared__c', { type: 'percent', precision: 7, scale: 4 }],
    ['Garden__c.Notes__c', { type: 'textarea', length: 32768 }],
    ['Garden__c.Address__c', { type: 'textarea', length: 255 }],
    ['Garden__c.Tags__c', { type: 'multipicklist', length: 4099 }],
    ['Garden__c.Email__c', { type: 'email', length: 80 }],
    ['Garden__c.Phone__c', { type: 'phone', length: 40 }],
    ['Garden__c.Website__c', { type: 'url', length: 255 }],
    ['Garden__c.Opened__c', { type: 'date', length: 0 }],
    ['Garden__c.Inspected_At__c', { type: 'datetime' }],
    ['Garden__c.Public__c', { type: 'boolean', defaultValue: true, nillable: false, defaultedOnCreate: true }],
    ['Garden__c.External_Id__c', { length: 40, unique: true, externalId: true, idLookup: true, caseSensitive: false }],
    ['Bed__c.Code__c', { unique: true, externalId: false, idLookup: false, caseSensitive: true }],
    ['Bed__c.Plant__c', { nillable: false, createable: true, updateable: true }],
    ['Bed__c.Rows__c', { defaultValue: 1, defaultedOnCreate: true }],
    ['Bed__c.Serial__c', { type: 'string', autoNumber: '{000}', createable: false, updateable: false }]
  ])('reads %s', (name, properties) => {
    expect(field(name)).toMatchObject({ custom: true, ...properties });
  });

  it('reads picklists with values, labels and default', () => {
    const kind = field('Garden__c.Kind__c');
    expect(kind).toMatchObject({
      type: 'picklist',
      restrictedPicklist: true,
      defaultValue: 'Vegetable',
      nillable: true
    });
    expect(kind.picklistValues.map(({ value, label, defaultValue }) => [value, label, defaultValue])).toEqual([
      ['Vegetable', 'Vegetable', true],
      ['Flower', 'Flower', false],
      ['Herb', 'Kitchen herbs', false]
    ]);
    expect(field('Tool__c.State__c')).toMatchObject({ nillable: false, defaultValue: null });
  });

  it('keeps the text of formulas, which nobody writes', () => {
    const title = field('Garden__c.Title__c');
    expect(title.formula).toBe("Name & ' (' & TEXT(Kind__c) & ')'");
    expect([title.createable, title.updateable]).toEqual([false, false]);
  });

  it('tells master-detail from lookups by what a delete does', () => {
    expect(field('Bed__c.Garden__c')).toMatchObject({
      masterDetail: true,
      cascadeDelete: true,
      nillable: false,
      updateable: false,
      relationshipName: 'Garden__r',
      referenceTo: ['Garden__c']
    });
    expect(field('Tool__c.Garden__c')).toMatchObject({ masterDetail: false, restrictedDelete: true, nillable: false });
    expect(field('Garden__c.Owner_Account__c')).toMatchObject({ restrictedDelete: false, cascadeDelete: false });
  });

  it('enters child relationships at the parents', () => {
    expect(objectOf(schema, 'Garden__c').children).toEqual([
      { relationshipName: 'TopicAssignments', childObject: 'TopicAssignment', field: 'EntityId', cascadeDelete: true },
      { relationshipName: 'Beds__r', childObject: 'Bed__c', field: 'Garden__c', cascadeDelete: true },
      { relationshipName: 'Tools__r', childObject: 'Tool__c', field: 'Garden__c', cascadeDelete: false }
    ]);
    expect(objectOf(schema, 'Account').children).toContainEqual({
      relationshipName: 'Gardens__r',
      childObject: 'Garden__c',
      field: 'Owner_Account__c',
      cascadeDelete: false
    });
  });

  it('gives an owner to custom objects, but not to details', () => {
    expect(objectOf(schema, 'Garden__c').fields.has('ownerid')).toBe(true);
    expect(objectOf(schema, 'Bed__c').fields.has('ownerid')).toBe(false);
  });

  it('reads both kinds of name field', () => {
    expect(objectOf(schema, 'Garden__c').nameField).toMatchObject({ name: 'Name', autoNumber: null, createable: true });
    expect(objectOf(schema, 'Bed__c').nameField).toMatchObject({ autoNumber: 'BED-{0000}', createable: false });
    expect(objectOf(schema, 'PermissionSetAssignment').nameField).toBeNull();
  });

  it('adds custom fields to standard objects and changes standard ones', () => {
    expect(field('Account.Member_Since__c')).toMatchObject({ type: 'date', custom: true });
    const industry = field('Account.Industry');
    expect(industry).toMatchObject({ custom: false, label: 'Industry', helpText: 'Line of business of the member.' });
    expect(industry.picklistValues.map((value) => value.value)).toContain('Banking');
  });

  it('builds custom metadata types that nobody writes', () => {
    const season = objectOf(schema, 'Season__mdt');
    expect(season).toMatchObject({ kind: 'customMetadata', createable: false, updateable: false, deletable: false });
    expect([...season.fields.keys()]).toEqual(
      expect.arrayContaining(['id', 'developername', 'masterlabel', 'qualifiedapiname', 'month__c'])
    );
    expect(season.nameField?.name).toBe('MasterLabel');
  });
});

describe('key prefixes', () => {
  it('number custom objects and metadata types in the order of their names', () => {
    const schema = buildSchema(fixtureProject());
    const prefixes = ['Bed__c', 'Garden__c', 'Tool__c', 'Season__mdt'].map((name) => objectOf(schema, name).keyPrefix);
    expect(prefixes).toEqual(['a00', 'a01', 'a02', 'm00']);
  });

  it('follow what a store remembers', () => {
    const schema = buildSchema(fixtureProject());
    bindKeyPrefixes(schema, new Map([['Tool__c', 'a00']]));
    expect(['Bed__c', 'Garden__c', 'Tool__c'].map((name) => objectOf(schema, name).keyPrefix)).toEqual([
      'a01',
      'a02',
      'a00'
    ]);
    expect(schema.objectOfId('a00000000000001AAA')?.name).toBe('Tool__c');
  });

  it('do not change again for a second store', () => {
    const schema = buildSchema(fixtureProject());
    bindKeyPrefixes(schema, new Map());
    expect(() => bindKeyPrefixes(schema, new Map())).not.toThrow();
    expect(() => bindKeyPrefixes(schema, new Map([['Tool__c', 'a00']]))).toThrow('in use by a store');
  });
});

describe('metadata that the local org cannot take', () => {
  let folder: string;
  const NAME_FIELD = '<nameField><label>Name</label><type>Text</type></nameField>';
  const build = (files: Record<string, string>) => {
    for (const [name, content] of Object.entries(files)) {
      const file = join(folder, 'src/objects', `${name}-meta.xml`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return buildSchema(readProject(folder));
  };
  const withField = (xml: string) =>
    build({
      'One__c/One__c.object': `<CustomObject>${NAME_FIELD}</CustomObject>`,
      'One__c/fields/F__c.field': `<CustomField><fullName>F__c</fullName><label>F</label>${xml}</CustomField>`
    });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schema-'));
    writeFileSync(join(folder, 'sfdx-project.json'), '{ "packageDirectories": [{ "path": "src" }] }');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['<type>EncryptedText</type>', "the type 'EncryptedText' of field One__c.F__c"],
    [
      '<type>Picklist</type><valueSet><valueSetName>Global</valueSetName></valueSet>',
      'the global value set Global of the picklist One__c.F__c'
    ],
    ['<type>Lookup</type><referenceTo>Asset</referenceTo>', 'the object Asset, to which One__c.F__c refers'],
    ['<type>Lookup</type><referenceTo>Account</referenceTo><lookupFilter/>', 'the lookup filter of field One__c.F__c']
  ])('names the field of %s', (xml, message) => {
    expect(() => withField(xml)).toThrow(NotSupportedError);
    expect(() => withField(xml)).toThrow(message);
  });

  it.each([
    ['<type>Text</type>', 'One__c.F__c: a Text field needs a <length>'],
    ['<type>Number</type><precision>many</precision>', "<precision> must be a whole number, not 'many'"],
    ['<type>Lookup</type>', 'a relationship needs <referenceTo>']
  ])('refuses %s as malformed', (xml, message) => {
    expect(() => withField(xml)).toThrow(message);
  });

  it('gives the fields of Activity to tasks and events', () => {
    const schema = build({
      'Activity/fields/F__c.field':
        '<CustomField><fullName>F__c</fullName><label>F</label><type>DateTime</type></CustomField>'
    });
    expect(['Task.F__c', 'Event.F__c'].map((name) => fieldOf(schema, name).type)).toEqual(['datetime', 'datetime']);
    expect(schema.object('Activity')).toBeUndefined();
    expect(schema.object('Account')?.fields.has('f__c')).toBe(false);
  });

  it('takes constant defaults of text and numbers', () => {
    const text = withField('<type>Text</type><length>9</length><defaultValue>"abc"</defaultValue>');
    expect(fieldOf(text, 'One__c.F__c').defaultValue).toBe('abc');
    const number = withField(
      '<type>Number</type><precision>5</precision><scale>1</scale><defaultValue>-1.5</defaultValue>'
    );
    expect(fieldOf(number, 'One__c.F__c').defaultValue).toBe(-1.5);
  });

  it('keeps the text of a default that is computed', () => {
    const schema = withField('<type>Date</type><defaultValue>TODAY() + 7</defaultValue>');
    expect(fieldOf(schema, 'One__c.F__c')).toMatchObject({
      defaultValue: null,
      defaultFormula: 'TODAY() + 7',
      defaultedOnCreate: true
    });
  });

  it.each([
    ['Big__b/Big__b.object', '<CustomObject/>', 'objects of the kind of Big__b'],
    ['Asset/Asset.object', '<CustomObject/>', 'the standard object Asset'],
    ['Asset/fields/F__c.field', '<CustomField/>', 'the standard object Asset, to which Asset.F__c belongs'],
    ['Account/fields/Tier.field', '<CustomField/>', 'the standard field Account.Tier'],
    [
      'Account/Account.object',
      '<CustomObject><nameField/></CustomObject>',
      '<nameField> on the standard object Account'
    ]
  ])('names %s', (name, content, message) => {
    expect(() => build({ [name]: content })).toThrow(NotSupportedError);
    expect(() => build({ [name]: content })).toThrow(message);
  });

  it('refuses a field of an object that nobody defines', () => {
    expect(() => build({ 'Gone__c/fields/F__c.field': '<CustomField/>' })).toThrow(
      'the project defines no object Gone__c'
    );
  });

  it('refuses two relationships of one name', () => {
    const lookup = '<type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Ones</relationshipName>';
    const field = (name: string) => `<CustomField><fullName>${name}</fullName>${lookup}</CustomField>`;
    expect(() =>
      build({
        'One__c/One__c.object': `<CustomObject>${NAME_FIELD}</CustomObject>`,
        'One__c/fields/F__c.field': field('F__c'),
        'One__c/fields/G__c.field': field('G__c')
      })
    ).toThrow('Account already has Ones__r');
  });
});
