// A gate that cannot fail is no gate: each is shown a planted error.
import { refusal } from '../eslint/layers.js';
import { parseApex } from './apexSource.ts';
import { metadataTypes, problemsOf } from './metadata.ts';
import { packageObjects } from './objects.ts';
import { soqlProblems } from './soql.ts';

describe('metadata gate', () => {
  const types = metadataTypes();
  const field = (content: string) =>
    problemsOf(
      `<?xml version="1.0"?><CustomField xmlns="http://soap.sforce.com/2006/04/metadata">${content}</CustomField>`,
      types
    );

  test('accepts a correct field', () => {
    expect(field('<fullName>A__c</fullName><label>A</label><type>Text</type><length>80</length>')).toEqual([]);
  });
  test.each([
    ['an unknown element', '<fullName>A__c</fullName><colour>red</colour>', 'unknown element <colour>'],
    ['a value outside its enumeration', '<type>Txt</type>', "'Txt' is not one of"],
    ['a boolean that is none', '<required>yes</required>', "'yes' is not true or false"],
    ['a number that is none', '<length>long</length>', "'long' is not a number"],
    ['an element that stands twice', '<label>A</label><label>B</label>', 'stands more than once'],
    ['malformed XML', '<label>A', 'line 1']
  ])('finds %s', (_what, content, message) => {
    expect(field(content).join('\n')).toContain(message);
  });
  test('finds an unknown metadata type', () => {
    expect(problemsOf('<CustomThing></CustomThing>', types)).toEqual(['unknown metadata type CustomThing']);
  });
});

describe('SOQL gate', () => {
  const objects = packageObjects();
  const problems = (query: string) =>
    soqlProblems(parseApex('A.cls', `class A {\n  void run(Id key) {\n    Object rows = [${query}];\n  }\n}`), objects);

  test.each([
    'SELECT Id, Account.Owner.Name FROM Opportunity WHERE AccountId = :key ORDER BY CloseDate',
    'SELECT Id, (SELECT Id, LastName FROM Contacts WHERE Email != null) FROM Account',
    'SELECT o.Name FROM Opportunity o WHERE AccountId IN (SELECT Id FROM Account)',
    "SELECT UserOrGroupId, AccessLevel FROM Account_Plan__Share WHERE ParentId = :key AND RowCause = 'Manual'"
  ])('accepts %s', (query) => {
    expect(problems(query)).toEqual([]);
  });
  test.each([
    ['SELECT Id, Nmae FROM Account', "3 unknown field 'Nmae' on Account"],
    ['SELECT Acount.Name FROM Opportunity', "3 unknown relationship 'Acount' on Opportunity"],
    ['SELECT Account.Nmae FROM Opportunity', "3 unknown field 'Nmae' on Account"],
    ['SELECT Id, (SELECT Id FROM Contactz) FROM Account', "3 unknown child relationship 'Contactz' on Account"],
    ['SELECT Id FROM Acount', "3 unknown object 'Acount'"],
    ['SELECT Id FROM Plan_Need__Share', "3 unknown object 'Plan_Need__Share'"],
    ['SELECT Name FROM Account_Plan__Share', "3 unknown field 'Name' on Account_Plan__Share"],
    ['SELECT Id FROM Account WHERE Nmae = null', "3 unknown field 'Nmae' on Account"],
    ['SELECT Id FROM Account ORDER BY Nmae', "3 unknown field 'Nmae' on Account"]
  ])('refuses %s', (query, message) => {
    expect(problems(query)).toEqual([message]);
  });
});

describe('layer rule', () => {
  const component = (layer: string) => ({ area: 'force-app', layer });
  const room = (layer: string) => ({ area: 'local-org', layer });

  test('lets arrows run from higher to lower', () => {
    expect(refusal(component('app'), component('deals'))).toBeUndefined();
    expect(refusal(room('api'), room('soql'))).toBeUndefined();
    expect(refusal(room('dml'), room('dml'))).toBeUndefined();
  });
  test.each([
    [component('shared'), component('deals')],
    [component('deals'), component('quotas')],
    [room('dml'), room('apex')],
    [room('soql'), component('deals')],
    [component('deals'), room('soql')],
    [{ area: 'scripts' }, room('store')]
  ])('refuses %j to import %j', (from, to) => {
    expect(refusal(from, to)).toEqual(expect.any(String));
  });
});
