// Every wrong request answers with the platform's status, code and shape, and never with a stack.
// Source: REST API Developer Guide, "Status Codes and Error Responses".
import { request } from 'node:http';
import { type CallOptions, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;
let garden: string;

beforeAll(async () => {
  org = await startFixture();
  garden = (await org.connect('admin').sobject('Garden__c').create({ Name: 'Elm' })).id ?? '';
});

afterAll(() => org.close());

const missing = 'a00000000000ZZZAAA';
const misspelt = 'a00000000000001AAB';

interface Case {
  readonly name: string;
  readonly call: readonly [method: string, path: string, options?: CallOptions];
  readonly status: number;
  readonly code: string;
  readonly message?: string;
}

const cases: readonly Case[] = [
  {
    name: 'an unknown resource',
    call: ['GET', 'nonsense'],
    status: 404,
    code: 'NOT_FOUND',
    message: 'The requested resource does not exist'
  },
  { name: 'an unknown version', call: ['GET', '/services/data/v12.0/limits'], status: 404, code: 'NOT_FOUND' },
  { name: 'anything else below /services', call: ['GET', '/services/nonsense/x'], status: 404, code: 'NOT_FOUND' },
  { name: 'an unknown object', call: ['GET', 'sobjects/Nonsense__c/describe'], status: 404, code: 'NOT_FOUND' },
  { name: 'an unknown record', call: ['GET', `sobjects/Garden__c/${missing}`], status: 404, code: 'NOT_FOUND' },
  {
    name: 'a change of an unknown record',
    call: ['PATCH', `sobjects/Garden__c/${missing}`, { body: { Name: 'x' } }],
    status: 404,
    code: 'NOT_FOUND'
  },
  { name: 'an Id that is none', call: ['DELETE', 'sobjects/Garden__c/nonsense'], status: 404, code: 'NOT_FOUND' },
  // Object Reference, "ID Field Type": the last three of 18 characters follow from the others.
  {
    name: 'an Id whose end does not fit',
    call: ['GET', `sobjects/Garden__c/${misspelt}`],
    status: 404,
    code: 'NOT_FOUND'
  },
  {
    name: 'a change by such an Id',
    call: ['PATCH', `sobjects/Garden__c/${misspelt}`, { body: { Name: 'x' } }],
    status: 404,
    code: 'NOT_FOUND'
  },
  {
    name: 'such an Id in the UI API',
    call: ['GET', `ui-api/records/${misspelt}?fields=Garden__c.Name`],
    status: 404,
    code: 'NOT_FOUND'
  },
  {
    name: 'a related list of such an Id',
    call: ['GET', `ui-api/related-list-records/${misspelt}/Beds__r?fields=Bed__c.Id`],
    status: 404,
    code: 'NOT_FOUND'
  },
  {
    name: 'text with U+0000 as a key',
    call: ['GET', 'sobjects/Garden__c/External_Id__c/a%00b'],
    status: 400,
    code: 'INVALID_INPUT'
  },
  {
    name: 'a query in system mode',
    call: ['GET', 'query?q=SELECT%20Id%20FROM%20Garden__c%20WITH%20SYSTEM_MODE'],
    status: 400,
    code: 'MALFORMED_QUERY'
  },
  {
    name: 'a key field that is none',
    call: ['PATCH', 'sobjects/Garden__c/Kind__c/x', { body: {} }],
    status: 404,
    code: 'NOT_FOUND',
    message: 'Provided external ID field does not exist or is not accessible: Kind__c'
  },
  { name: 'a malformed escape', call: ['GET', 'sobjects/Garden__c/%E0%A4%A'], status: 404, code: 'NOT_FOUND' },
  { name: 'a method that is not there', call: ['DELETE', 'query'], status: 405, code: 'METHOD_NOT_ALLOWED' },
  {
    name: 'a body that is no JSON',
    call: ['POST', 'sobjects/Garden__c', { text: '{"Name": ' }],
    status: 400,
    code: 'JSON_PARSER_ERROR'
  },
  {
    name: 'a body nested beyond reason',
    call: ['POST', 'composite', { text: '['.repeat(100_000) + ']'.repeat(100_000) }],
    status: 400,
    code: 'JSON_PARSER_ERROR'
  },
  { name: 'no body', call: ['POST', 'sobjects/Garden__c'], status: 400, code: 'JSON_PARSER_ERROR' },
  {
    name: 'a list in place of a record',
    call: ['POST', 'sobjects/Garden__c', { body: [{ Name: 'x' }] }],
    status: 400,
    code: 'JSON_PARSER_ERROR'
  },
  {
    name: 'an object in place of a value',
    call: ['POST', 'sobjects/Garden__c', { body: { Name: { a: 1 } } }],
    status: 400,
    code: 'JSON_PARSER_ERROR'
  },
  {
    name: 'a media type that is not JSON',
    call: ['POST', 'sobjects/Garden__c', { text: '<Name>x</Name>', headers: { 'content-type': 'application/xml' } }],
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE'
  },
  {
    name: 'a body beyond the limit',
    call: ['POST', 'sobjects/Garden__c', { text: `"${'x'.repeat(16 * 1024 * 1024)}"` }],
    status: 413,
    code: 'EXCEEDED_MAX_SIZE_REQUEST'
  },
  {
    name: 'an unknown field',
    call: ['POST', 'sobjects/Garden__c', { body: { Name: 'x', Nonsense__c: 1 } }],
    status: 400,
    code: 'INVALID_FIELD',
    message: "No such column 'Nonsense__c' on sobject of type Garden__c"
  },
  {
    name: 'an Id in the body',
    call: ['PATCH', `sobjects/Garden__c/${missing}`, { body: { Id: missing } }],
    status: 400,
    code: 'INVALID_FIELD',
    message: 'The Id field should not be specified in the sobject data.'
  },
  {
    name: 'more records than a collection takes',
    call: ['DELETE', `composite/sobjects?ids=${Array.from({ length: 201 }, () => missing).join(',')}`],
    status: 400,
    code: 'EXCEEDED_ID_LIMIT'
  },
  {
    name: 'a collection record without type',
    call: ['POST', 'composite/sobjects', { body: { records: [{ Name: 'x' }] } }],
    status: 400,
    code: 'INVALID_TYPE'
  },
  { name: 'a query without text', call: ['GET', 'query'], status: 400, code: 'MALFORMED_QUERY' },
  {
    name: 'a bind variable, which only Apex has',
    call: ['GET', `query?q=${encodeURIComponent('SELECT Id FROM Garden__c WHERE Name = :name')}`],
    status: 400,
    code: 'MALFORMED_QUERY'
  },
  { name: 'a locator that is none', call: ['GET', 'query/01gxx-2000'], status: 400, code: 'INVALID_QUERY_LOCATOR' },
  { name: 'a query plan', call: ['GET', 'query?explain=SELECT'], status: 501, code: 'NOT_SUPPORTED_BY_LOCAL_ORG' },
  ...[
    ['GET', 'jobs/dataLoad'],
    ['POST', 'graphql'],
    ['GET', 'search/suggestions'],
    ['GET', 'ui-api/actions/lookup/Garden__c'],
    ['GET', 'tooling/sobjects/ApexClass/01p000000000001'],
    ['POST', '/services/async/66.0/job'],
    ['GET', '/services/apexrest/gardens']
  ].map(([method = '', path = '']): Case => ({
    name: `what only an org has, ${path},`,
    call: [method, path],
    status: 501,
    code: 'NOT_SUPPORTED_BY_LOCAL_ORG'
  })),
  {
    name: 'fields that are no names',
    call: ['GET', `sobjects/Garden__c/${missing}?fields=Name%20FROM%20User`],
    status: 400,
    code: 'INVALID_FIELD'
  }
];

it.each(cases)('answers $name with $status $code', async ({ call: [method, path, options], status, code, message }) => {
  const answer = await org.call('admin', method, path, options);
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual([
    expect.objectContaining({ errorCode: code, message: message ?? (expect.any(String) as unknown) })
  ]);
  expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*\.ts:\d+/);
});

describe('who may ask', () => {
  const unauthorized = [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }];

  it('nobody without a token', async () => {
    const { status, body } = await org.call(null, 'GET', 'limits');
    expect([status, body]).toEqual([401, unauthorized]);
  });

  // Every family of APIs, their result files and states included, before anything else is looked at.
  it.each<[string, string, CallOptions?]>([
    ['GET', 'sobjects'],
    ['GET', 'sobjects/Garden__c/describe'],
    ['GET', 'query?q=SELECT+Id+FROM+Garden__c'],
    ['GET', 'queryAll?q=SELECT+Id+FROM+Garden__c'],
    ['POST', 'sobjects/Garden__c', { body: { Name: 'x' } }],
    ['POST', 'composite', { body: { compositeRequest: [] } }],
    ['POST', 'composite/batch', { body: { batchRequests: [] } }],
    ['POST', 'composite/tree/Garden__c', { body: { records: [] } }],
    ['POST', 'composite/sobjects', { body: { records: [] } }],
    ['GET', 'jobs/ingest'],
    ['GET', 'jobs/ingest/750000000000001AAA/successfulResults'],
    ['GET', 'jobs/ingest/750000000000001AAA/failedResults'],
    ['GET', 'jobs/ingest/750000000000001AAA/unprocessedrecords'],
    ['GET', 'jobs/query/750000000000001AAA/results'],
    ['PUT', 'jobs/ingest/750000000000001AAA/batches', { text: 'Name' }],
    ['GET', 'ui-api/object-info/Garden__c'],
    ['GET', 'ui-api/records/a00000000000001AAA?fields=Garden__c.Name'],
    ['GET', 'ui-api/record-ui/a00000000000001AAA'],
    ['GET', 'tooling/query?q=SELECT+Id+FROM+ApexClass'],
    ['GET', 'tooling/executeAnonymous?anonymousBody=x'],
    ['POST', 'tooling/runTestsAsynchronous', { body: {} }],
    ['GET', 'metadata/deployRequest/0Af000000000001AAA?includeDetails=true'],
    ['POST', 'metadata/deployRequest', { body: {} }],
    ['GET', '/services/oauth2/userinfo'],
    ['GET', '/resource/anything'],
    ['GET', 'analytics/reports'],
    ['GET', 'nonsense']
  ])('nobody without a token: %s %s', async (method, path, ...[options]) => {
    const { status, body } = await org.call(null, method, path, options);
    expect(status).toBeGreaterThanOrEqual(401);
    expect(status).toBeLessThanOrEqual(404);
    expect(JSON.stringify(body)).not.toMatch(/Garden|ApexClass|a00/);
    if (path.startsWith('/')) return;
    expect([status, body]).toEqual([401, unauthorized]);
  });

  it.each([
    ['m', 'describeMetadata'],
    ['s', 'executeAnonymous']
  ])('nobody without a session over SOAP: %s %s', async (service, operation) => {
    const envelope = (session: string) =>
      '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header><SessionHeader>' +
      `<sessionId>${session}</sessionId></SessionHeader></e:Header><e:Body><${operation}/></e:Body></e:Envelope>`;
    for (const session of ['', '00D000000000001!nonsense']) {
      const { status, body } = await org.call(null, 'POST', `/services/Soap/${service}/66.0`, {
        text: envelope(session),
        headers: { 'content-type': 'text/xml' }
      });
      expect(status).toBe(500);
      expect(body).toMatch(/INVALID_SESSION_ID/);
    }
  });

  it('nobody with a wrong or a shortened token', async () => {
    const token = org.tokenFor('admin');
    for (const wrong of ['00D000000000001!nonsense', token.slice(0, -1), `${token}x`, '']) {
      const headers = { authorization: `Bearer ${wrong}` };
      const { status, body } = await org.call(null, 'GET', 'limits', { headers });
      expect([status, body]).toEqual([401, unauthorized]);
    }
  });

  it('not a user who is no longer active', async () => {
    const admin = org.connect('admin');
    const { records } = await admin.query<{ Id: string }>("SELECT Id FROM Profile WHERE Name = 'Standard User'");
    const user = await admin.create('User', {
      Username: 'leaver@garden.example',
      LastName: 'Leaver',
      Alias: 'leaver',
      Email: 'leaver@garden.example',
      ProfileId: records[0]?.Id,
      TimeZoneSidKey: 'Europe/Berlin',
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8'
    });
    const headers = { authorization: `Bearer ${org.tokenFor('leaver')}` };
    expect((await org.call(null, 'GET', 'limits', { headers })).status).toBe(200);
    await admin.sobject('User').update({ Id: user.id ?? '', IsActive: false });
    expect((await org.call(null, 'GET', 'limits', { headers })).status).toBe(401);
  });

  it('anybody, which versions there are', async () => {
    const { status, body } = await org.call(null, 'GET', '/services/data');
    expect(status).toBe(200);
    expect((body as unknown[]).at(-1)).toEqual({ label: 'v66.0', url: '/services/data/v66.0', version: '66.0' });
  });

  it('a client whose paths begin with two slashes', async () => {
    expect((await org.call('admin', 'GET', '//services/data/v66.0/limits')).status).toBe(200);
  });
});

describe('what a web site may not do', () => {
  const raw = (headers: Record<string, string>, method = 'GET', path = '/services/data/v66.0/limits') =>
    new Promise<number>((resolve, reject) => {
      request(org.url + path, { method, headers }, (reply) => {
        reply.resume();
        resolve(reply.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
  const cookie = () => `sid=${encodeURIComponent(org.tokenFor('admin'))}`;

  it('point its own name at this machine', async () => {
    const port = new URL(org.url).port;
    expect(await raw({ cookie: cookie(), host: `evil.example:${port}` })).toBe(403);
    expect(await raw({ cookie: cookie(), host: '127.0.0.1:1' })).toBe(403);
    expect(await raw({ cookie: cookie(), host: `localhost:${port}` })).toBe(200);
  });

  it('send a cookie that is none', async () => {
    expect(await raw({ cookie: 'sid=%E0%A4%A' })).toBe(401);
  });

  it('write with the cookie of a signed-in user', async () => {
    const path = `/services/data/v66.0/sobjects/Garden__c/${garden}`;
    expect(await raw({ cookie: cookie(), origin: 'http://evil.example' }, 'DELETE', path)).toBe(403);
    expect(await raw({ cookie: cookie(), 'sec-fetch-site': 'cross-site' }, 'DELETE', path)).toBe(403);
    expect(await raw({ cookie: cookie() }, 'DELETE', path)).toBe(403);
    expect(await raw({ cookie: cookie(), origin: org.url }, 'DELETE', path)).toBe(204);
  });
});

it('SOAP answers a fault that names what is missing', async () => {
  const { status, body } = await org.call(null, 'POST', '/services/Soap/u/66.0', {
    text: '<soapenv:Envelope/>',
    headers: { 'content-type': 'text/xml' }
  });
  expect(status).toBe(500);
  expect(body).toContain('<faultstring>NOT_SUPPORTED_BY_LOCAL_ORG');
});

it('a defect answers an id without its stack, and logs it', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(org.org.apex, 'hooks').mockImplementationOnce(() => {
    throw new TypeError('a planted defect');
  });
  const { status, body } = await org.call('admin', 'POST', 'sobjects/Garden__c', { body: { Name: 'x' } });
  expect([status, body]).toMatchObject([500, [{ errorCode: 'UNKNOWN_EXCEPTION' }]]);
  expect(JSON.stringify(body)).not.toContain('planted');
  expect(log).toHaveBeenCalledWith(expect.stringContaining('UNKNOWN_EXCEPTION'), expect.any(TypeError));
});
