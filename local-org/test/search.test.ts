// SOSL over REST and by an unmodified jsforce, as its grammar and its rights have it.
// Source: SOQL and SOSL Reference, "SOSL Syntax", "FIND {SearchQuery}", "IN SearchGroup", "RETURNING FieldSpec"
// (https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_sosl_syntax.htm);
// REST API Developer Guide, "Search" and "Parameterized Search"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search.htm).
import * as fc from 'fast-check';
import { addUser, type Answer, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;

beforeAll(async () => {
  org = await startFixture({ now: '2026-02-13T09:00:00Z' });
  const admin = org.connect('admin');
  await admin
    .sobject('Account')
    .create([
      { Name: 'Elm & Sons', Phone: '(415) 555-1212', Website: 'www.elm.example', Industry: 'Agriculture' },
      { Name: 'Elmer Gardens', Description: 'Wholesale of elm and oak' },
      { Name: 'Oak Street Nursery' },
      { Name: 'Österreich Gärten' }
    ]);
  await admin.sobject('Contact').create([
    { FirstName: 'Ann', LastName: 'Elm', Email: 'ann.elm@garden.example' },
    { FirstName: 'Bob', LastName: 'Stone', Email: 'bob@elm.example' }
  ]);
  await admin.sobject('Garden__c').create([
    { Name: 'Elm', Notes__c: 'secret orchard', Kind__c: 'Herb' },
    { Name: 'Orchard', Notes__c: 'plain' }
  ]);
  await addUser(org, 'visitor', 'Garden_Visitor');
});

afterAll(() => org.close());

const ask = (sosl: string, user = 'admin'): Promise<Answer> =>
  org.call(user, 'GET', `search?q=${encodeURIComponent(sosl)}`);

interface Found {
  readonly attributes: { readonly type: string };
  readonly Name?: string;
}

const foundIn = ({ body }: Answer): Found[] => (body as { searchRecords: Found[] }).searchRecords;

const names = async (sosl: string, user?: string): Promise<string[]> => {
  const answer = await ask(sosl, user);
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  return foundIn(answer).map(({ attributes, Name }) => `${attributes.type} ${Name ?? ''}`.trim());
};

const accounts = (term: string, more = '') =>
  names(`FIND {${term}} IN ALL FIELDS RETURNING Account(Name ORDER BY Name)${more}`);

describe('what is found', () => {
  it.each<[term: string, expected: string[]]>([
    ['elm', ['Elm & Sons', 'Elmer Gardens']],
    ['ELM', ['Elm & Sons', 'Elmer Gardens']],
    ['elm*', ['Elm & Sons', 'Elmer Gardens']],
    ['elme?', ['Elmer Gardens']],
    ['el', []],
    ['elm oak', ['Elmer Gardens']],
    ['elm AND oak', ['Elmer Gardens']],
    ['elm OR oak', ['Elm & Sons', 'Elmer Gardens', 'Oak Street Nursery']],
    ['elm AND NOT oak', ['Elm & Sons']],
    ['oak AND (street OR wholesale)', ['Elmer Gardens', 'Oak Street Nursery']],
    ['"oak street"', ['Oak Street Nursery']],
    ['"street oak"', []],
    ['gärten', ['Österreich Gärten']],
    ['1212', ['Elm & Sons']],
    ['agriculture', ['Elm & Sons']]
  ])('%s', async (term, expected) => {
    expect(await accounts(term)).toEqual(expected.map((name) => `Account ${name}`));
  });

  it('is searched in names, addresses or numbers alone', async () => {
    const returning = 'RETURNING Account(Name), Contact(Name)';
    expect(await names(`FIND {elm} IN NAME FIELDS ${returning}`)).toEqual(['Account Elm & Sons', 'Contact Ann Elm']);
    expect(await names(`FIND {elm} IN EMAIL FIELDS ${returning}`)).toEqual(['Contact Ann Elm', 'Contact Bob Stone']);
    expect(await names(`FIND {555} IN PHONE FIELDS ${returning}`)).toEqual(['Account Elm & Sons']);
  });

  it('comes by object, with its own conditions, order and limits', async () => {
    const sosl = `FIND {elm OR oak} RETURNING Contact(Name), Account(Name WHERE Name LIKE 'E%' AND (NOT Name LIKE '%)%')
      ORDER BY Name DESC LIMIT 1)`;
    expect(await names(sosl)).toEqual(['Contact Ann Elm', 'Contact Bob Stone', 'Account Elmer Gardens']);
    expect(await names('FIND {elm} RETURNING Account(Name), Contact(Name) LIMIT 3')).toHaveLength(3);
  });

  it('without RETURNING is the Ids of every object', async () => {
    const found = foundIn(await ask('FIND {elm}'));
    expect(new Set(found.map(({ attributes }) => attributes.type))).toEqual(
      new Set(['Account', 'Contact', 'Garden__c'])
    );
    expect(found.every((record) => !('Name' in record) && 'Id' in record)).toBe(true);
  });

  it('leaves out the recycle bin', async () => {
    const admin = org.connect('admin');
    const { id } = await admin.sobject('Account').create({ Name: 'Compost heap' });
    expect(await accounts('compost')).toHaveLength(1);
    await admin.sobject('Account').destroy(id ?? '');
    expect(await accounts('compost')).toEqual([]);
  });

  it('is what jsforce gets, and what parameters ask for', async () => {
    const { searchRecords } = await org.connect('admin').search('FIND {oak} RETURNING Account(Id, Name)');
    expect(searchRecords).toHaveLength(2);
    const get = await org.call(
      'admin',
      'GET',
      'parameterizedSearch?q=elm&sobject=Account&Account.fields=Name&Account.limit=1'
    );
    expect(foundIn(get).map(({ Name }) => Name)).toEqual(['Elm & Sons']);
    const post = await org.call('admin', 'POST', 'parameterizedSearch', {
      body: {
        q: 'elm',
        in: 'NAME',
        fields: ['Name'],
        sobjects: [{ name: 'Contact' }, { name: 'Account', where: "Name LIKE 'X%'" }]
      }
    });
    expect(foundIn(post).map(({ Name }) => Name)).toEqual(['Ann Elm']);
  });
});

describe('rights', () => {
  it('a field that the user may not read is not searched', async () => {
    expect(await names('FIND {secret} RETURNING Garden__c(Name)')).toEqual(['Garden__c Elm']);
    expect(await names('FIND {secret} RETURNING Garden__c(Name)', 'visitor')).toEqual([]);
    expect(await names('FIND {orchard} RETURNING Garden__c(Name)', 'visitor')).toEqual(['Garden__c Orchard']);
  });

  it.each([
    'FIND {elm} RETURNING Garden__c(Notes__c)',
    'FIND {elm} RETURNING Garden__c(Name WHERE Fee__c > 0)',
    'FIND {nothing at all} RETURNING Garden__c(Name ORDER BY Fee__c)'
  ])('%s names it, and is refused', async (sosl) => {
    expect((await ask(sosl)).status).toBe(200);
    expect(await ask(sosl, 'visitor')).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_FIELD' }] });
  });

  it('an object that the user may not read is as one that is not there', async () => {
    const hidden = await ask('FIND {elm} RETURNING Account(Name)', 'visitor');
    expect(hidden).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_TYPE' }] });
    expect(foundIn(await ask('FIND {elm}', 'visitor')).map(({ attributes }) => attributes.type)).toEqual(['Garden__c']);
  });

  it('nobody searches without a session', async () => {
    expect((await org.call(null, 'GET', 'search?q=FIND%20%7Belm%7D')).status).toBe(401);
  });
});

describe('what is refused', () => {
  it.each([
    ['FIND {e}', 400, 'MALFORMED_SEARCH'],
    ['FIND {*}', 400, 'MALFORMED_SEARCH'],
    ['FIND {(elm}', 400, 'MALFORMED_SEARCH'],
    ['FIND {elm OR}', 400, 'MALFORMED_SEARCH'],
    ['FIND elm', 400, 'MALFORMED_SEARCH'],
    ['SELECT Id FROM Account', 400, 'MALFORMED_SEARCH'],
    ['FIND {elm} IN ODD FIELDS', 400, 'MALFORMED_SEARCH'],
    ['FIND {elm} RETURNING', 400, 'MALFORMED_SEARCH'],
    ['FIND {elm} RETURNING Account(', 400, 'MALFORMED_SEARCH'],
    ['FIND {elm} RETURNING Account(Name) nonsense', 400, 'MALFORMED_SEARCH'],
    ['FIND {elm} RETURNING Account(Name WHERE)', 400, 'MALFORMED_SEARCH'],
    ['FIND {elm} RETURNING Account(Foo__c)', 400, 'INVALID_FIELD'],
    ['FIND {elm} RETURNING Foo__c(Name)', 400, 'INVALID_TYPE'],
    ['FIND {elm} RETURNING Season__mdt(Id)', 400, 'INVALID_TYPE'],
    ['FIND {elm} WITH SNIPPET', 501, 'NOT_SUPPORTED_BY_LOCAL_ORG'],
    ['FIND {elm} RETURNING Account(Name USING ListView=Mine)', 501, 'NOT_SUPPORTED_BY_LOCAL_ORG'],
    ['FIND {elm} RETURNING Solution(Id)', 501, 'NOT_SUPPORTED_BY_LOCAL_ORG']
  ])('%s', async (sosl, status, errorCode) => {
    expect(await ask(sosl)).toMatchObject({ status, body: [{ errorCode }] });
  });

  it('is never a 500, whatever is sent', async () => {
    const part = fc.constantFrom('FIND', '{elm}', '{', '}', "'", 'IN', 'ALL', 'FIELDS', 'RETURNING', 'Account', '(', ')', 'Name',
      'WHERE', 'LIMIT', '1', ',', ':x', 'AND', 'NOT', 'OR', '*', '?', '"', '\\', 'WITH', 'ORDER BY', '\u0000', 'ä', '='); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 14 }), async (parts) => {
        expect((await ask(parts.join(' '))).status).not.toBe(500);
        expect((await ask(`FIND {elm} RETURNING Account(${parts.join(' ')})`)).status).not.toBe(500);
        expect((await ask(`FIND {${parts.join(' ')}}`)).status).not.toBe(500);
      }),
      { numRuns: 150 }
    );
  });
});
