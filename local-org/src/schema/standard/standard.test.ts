// The hand-written standard objects, held against the standard schema that jsforce publishes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardObjects } from './index.ts';

const file = join(import.meta.dirname, '../../../../node_modules/jsforce/lib/types/standard-schema.d.ts');
const published = readFileSync(file, 'utf8');

/** Members of one of the file's types, with their TypeScript types. */
function members(kind: string, object: string): Map<string, string> {
  const start = published.indexOf(`type ${kind}$${object} = {`);
  if (start < 0) throw new Error(`${kind}$${object} is not published`);
  const body = published.slice(start, published.indexOf('}', start));
  return new Map([...body.matchAll(/^\s+(\w+): ([^;]+);/gm)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/** Fields of the Object Reference that the published schema, made from one org, does not have. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  Account: ['AccountNumber', 'Sic', 'Ownership', 'TickerSymbol', 'Rating', 'Site'],
  AsyncApexJob: ['CronTriggerId'],
  Contract: ['Name'],
  Individual: [
    'DeathDate',
    'ConvictionsCount',
    'ChildrenCount',
    'MilitaryService',
    'IsHomeOwner',
    'Occupation',
    'Website',
    'InfluencerRating',
    'ConsumerCreditScore',
    'ConsumerCreditScoreProviderName'
  ],
  Opportunity: ['ExpectedRevenue', 'TotalOpportunityQuantity'],
  OpportunityLineItem: ['Discount', 'Subtotal'],
  PermissionSet: ['Type'],
  PricebookEntry: ['IsArchived'],
  Task: ['CompletedDateTime', 'Type']
};

const TYPESCRIPT_TYPE: Readonly<Record<string, RegExp>> = {
  boolean: /boolean/,
  int: /number/,
  double: /number/,
  currency: /number/,
  percent: /number/,
  date: /DateString/,
  datetime: /DateString/,
  base64: /BlobString/,
  address: /^Address /
};

/** What the published schema does not have; the Platform Events Developer Guide and the Object Reference list their fields. */
const UNPUBLISHED: readonly string[] = [
  'BatchApexErrorEvent',
  'ContactPointAddress',
  'ContactPointConsent',
  'ContactPointEmail',
  'ContactPointPhone'
];
const ofRecords = standardObjects.filter(({ name }) => !UNPUBLISHED.includes(name));

describe.each(ofRecords.map((object) => [object.name, object] as const))('%s', (name, object) => {
  const fields = object.fields.filter((field) => !FEATURES[name]?.includes(field.name));

  it('has only fields that the platform has, of their kind', () => {
    const names = members('Fields', name);
    const wrong = fields.filter(
      (field) => !(TYPESCRIPT_TYPE[field.type] ?? /string/).test(names.get(field.name) ?? '')
    );
    expect(wrong.map((field) => `${field.name}: ${field.type}, published ${names.get(field.name)}`)).toEqual([]);
  });

  it('has the platform’s parent paths', () => {
    const parents = members('ParentReferences', name);
    const references = fields.filter((field) => field.relationshipName !== null);
    const wrong = references.filter(
      ({ relationshipName, namePointing, referenceTo }) =>
        !parents
          .get(relationshipName ?? '')
          ?.includes(`SObjectDefinition$${namePointing === true ? 'Name' : referenceTo[0]}`)
    );
    expect(wrong.map((field) => field.name)).toEqual([]);
  });

  it('has the platform’s child relationship names', () => {
    const wrong = fields
      .filter((field) => field.childRelationshipName !== null)
      .filter((field) => {
        const children = members('ChildRelationships', field.referenceTo[0] ?? '');
        return children.get(field.childRelationshipName ?? '') !== `SObjectDefinition$${name}`;
      });
    expect(wrong.map((field) => field.name)).toEqual([]);
  });

  it('requires nothing that the platform leaves empty', () => {
    const names = members('Fields', name);
    const wrong = fields.filter((field) => !field.nillable && /null/.test(names.get(field.name) ?? ''));
    expect(wrong.map((field) => field.name)).toEqual(name === 'PermissionSetAssignment' ? ['PermissionSetId'] : []);
  });
});

it('gives every object its own key prefix', () => {
  // Source: Salesforce Help, "Standard Field Record ID Prefix Decoder".
  expect(Object.fromEntries(standardObjects.map((object) => [object.name, object.keyPrefix]))).toEqual({
    Account: '001',
    AccountShare: '00r',
    ApexClass: '01p',
    ApexTrigger: '01q',
    AsyncApexJob: '707',
    AuthSession: '0Ak',
    // Of events the decoder tells none.
    BatchApexErrorEvent: '0Xe',
    Campaign: '701',
    Case: '500',
    CaseComment: '00a',
    CaseShare: '01n',
    Contact: '003',
    ContactPointAddress: '8lW',
    ContactPointConsent: '0Zl',
    ContactPointEmail: '9Vl',
    ContactPointPhone: '0Ie',
    ContactShare: '03s',
    Contract: '800',
    CronJobDetail: '08a',
    CronTrigger: '08e',
    CustomPermission: '0CP',
    Dashboard: '01Z',
    Event: '00U',
    FieldPermissions: '01k',
    Folder: '00l',
    Group: '00G',
    GroupMember: '011',
    Individual: '0PK',
    Lead: '00Q',
    LoginHistory: '0Ya',
    ObjectPermissions: '110',
    Opportunity: '006',
    OpportunityContactRole: '00K',
    OpportunityLineItem: '00k',
    OpportunityShare: '00t',
    Organization: '00D',
    PermissionSet: '0PS',
    PermissionSetAssignment: '0Pa',
    PlatformCachePartition: '0Er',
    Pricebook2: '01s',
    PricebookEntry: '01u',
    Product2: '01t',
    Profile: '00e',
    QueueSobject: '03g',
    QuickText: '574',
    RecordType: '012',
    Report: '00O',
    SetupEntityAccess: '0J0',
    StaticResource: '081',
    Task: '00T',
    Topic: '0TO',
    TopicAssignment: '0ja',
    User: '005',
    UserLicense: '100',
    UserRecordAccess: '0TN',
    UserRole: '00E'
  });
});
