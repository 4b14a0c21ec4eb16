// Describe results, in the documented shape and cut to a user's rights.
import { fixtureProject, objectOf } from '../../test/fixture.ts';
import { buildSchema, describeGlobal, describeSObject } from './index.ts';
import type { DescribeAccess } from './index.ts';

const schema = buildSchema(fixtureProject());
const BASE = '/services/data/v66.0';
const describeObject = (name: string, access?: DescribeAccess) =>
  describeSObject(schema, objectOf(schema, name), BASE, access);
const fieldOf = (object: string, name: string) => {
  const field = describeObject(object).fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`${object} is described without ${name}`);
  return field;
};

const everything: DescribeAccess = {
  mayRead: () => true,
  mayCreate: () => true,
  mayEdit: () => true,
  mayDelete: () => true,
  mayReadField: () => true,
  mayEditField: () => true
};

describe('describeSObject', () => {
  it('says what the object is and where it is found', () => {
    expect(describeObject('Garden__c')).toMatchObject({
      name: 'Garden__c',
      label: 'Garden',
      labelPlural: 'Gardens',
      keyPrefix: 'a01',
      custom: true,
      queryable: true,
      createable: true,
      undeletable: true,
      urls: {
        sobject: `${BASE}/sobjects/Garden__c`,
        describe: `${BASE}/sobjects/Garden__c/describe`,
        rowTemplate: `${BASE}/sobjects/Garden__c/{ID}`
      }
    });
  });

  // Source: Object Reference, "Field Types", and the Id field of the SOAP API's describeSObjects() example.
  it.each([
    [
      'Garden__c',
      'Id',
      { type: 'id', soapType: 'tns:ID', length: 18, byteLength: 18, idLookup: true, nillable: false }
    ],
    ['Garden__c', 'Name', { type: 'string', soapType: 'xsd:string', length: 80, byteLength: 240, nameField: true }],
    [
      'Garden__c',
      'Area__c',
      { type: 'double', soapType: 'xsd:double', precision: 10, scale: 2, digits: 0, groupable: false }
    ],
    ['Account', 'NumberOfEmployees', { type: 'int', soapType: 'xsd:int', digits: 8, precision: 0, scale: 0 }],
    ['Garden__c', 'Inspected_At__c', { soapType: 'xsd:dateTime', groupable: false, sortable: true }],
    ['Garden__c', 'Opened__c', { soapType: 'xsd:date', groupable: true }],
    ['Garden__c', 'Notes__c', { filterable: false, sortable: false, groupable: false, extraTypeInfo: 'plaintextarea' }],
    ['Garden__c', 'Address__c', { filterable: true, sortable: true }],
    ['Garden__c', 'Tags__c', { filterable: true, sortable: false, groupable: false }],
    ['Garden__c', 'Title__c', { calculated: true, createable: false, groupable: false }],
    ['Bed__c', 'Serial__c', { autoNumber: true, calculated: true, createable: false }],
    ['Bed__c', 'Garden__c', { cascadeDelete: true, relationshipName: 'Garden__r', referenceTo: ['Garden__c'] }],
    ['Tool__c', 'Garden__c', { restrictedDelete: true, cascadeDelete: false }],
    ['Garden__c', 'External_Id__c', { externalId: true, unique: true, idLookup: true, permissionable: true }],
    ['Bed__c', 'Plant__c', { permissionable: false, nillable: false }]
  ])('describes %s.%s', (object, name, properties) => {
    expect(fieldOf(object, name)).toMatchObject(properties);
  });

  it('describes picklist values', () => {
    expect(fieldOf('Garden__c', 'Kind__c')).toMatchObject({ restrictedPicklist: true });
    expect(fieldOf('Garden__c', 'Kind__c').picklistValues[2]).toEqual({
      active: true,
      defaultValue: false,
      label: 'Kitchen herbs',
      validFor: null,
      value: 'Herb'
    });
  });

  it('lists child relationships and the master record type', () => {
    const described = describeObject('Garden__c');
    expect(
      described.childRelationships.map((child) => [child.childSObject, child.field, child.relationshipName])
    ).toEqual([
      ['TopicAssignment', 'EntityId', 'TopicAssignments'],
      ['Bed__c', 'Garden__c', 'Beds__r'],
      ['Tool__c', 'Garden__c', 'Tools__r']
    ]);
    expect(described.recordTypeInfos).toEqual([
      expect.objectContaining({ master: true, recordTypeId: '012000000000000AAA', developerName: 'Master' })
    ]);
  });

  it('leaves out fields that the user may not read, and children behind them', () => {
    const access: DescribeAccess = {
      ...everything,
      mayReadField: (object, field) => !(object.name === 'Garden__c' && field.name === 'Fee__c'),
      mayRead: (object) => object.name !== 'Tool__c'
    };
    const described = describeObject('Garden__c', access);
    expect(described.fields.map((field) => field.name)).not.toContain('Fee__c');
    expect(described.fields.map((field) => field.name)).toContain('Area__c');
    expect(described.childRelationships.map((child) => child.childSObject)).toEqual(['TopicAssignment', 'Bed__c']);
  });

  it('says what the user may not write', () => {
    const access = { ...everything, mayCreate: () => false, mayEditField: () => false };
    const described = describeObject('Garden__c', access);
    expect(described).toMatchObject({ createable: false, updateable: true });
    expect(described.fields.filter((field) => field.createable || field.updateable)).toEqual([]);
  });
});

describe('describeGlobal', () => {
  it('lists the objects that the user may read', () => {
    const names = describeGlobal(schema, BASE, {
      ...everything,
      mayRead: (object) => object.name !== 'Bed__c'
    }).sobjects.map((object) => object.name);
    expect(names).toContain('Garden__c');
    expect(names).not.toContain('Bed__c');
    expect(describeGlobal(schema, BASE).sobjects).toHaveLength(schema.objects.length);
  });
});
