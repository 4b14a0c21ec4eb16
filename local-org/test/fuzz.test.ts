// Whatever bodies a client sends: never a defect (500), never a hang, never a write that was not reported.
import fc from 'fast-check';
import { type Fixture, startFixture } from './runningOrg.ts';
import { zipEntries } from './zip.ts';

jest.setTimeout(300_000);

let org: Fixture;
let token: string;

beforeAll(async () => {
  org = await startFixture();
  token = org.tokenFor('admin');
});

afterAll(() => org.close());

const runs = { numRuns: 100 };

interface Sent {
  readonly status: number;
  readonly body: string;
}

async function send(method: string, path: string, body: string | Uint8Array, type: string): Promise<Sent> {
  const url = path.startsWith('/') ? org.url + path : `${org.url}/services/data/v66.0/${path}`;
  const reply = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    body: typeof body === 'string' ? body : new Uint8Array(body),
    signal: AbortSignal.timeout(20_000)
  });
  return { status: reply.status, body: await reply.text() };
}

function expectNoDefect({ status, body }: Sent): void {
  expect(body).not.toContain('UNKNOWN_EXCEPTION');
  if (!body.includes('<faultcode>')) expect(status).not.toBe(500);
}

const count = (): number => Number(org.org.store.select('SELECT COUNT(*) AS n FROM "Garden__c"')[0]?.['n']);

/** Words that mean something to the resources, so that more than the first check is reached. */
const word = fc.constantFrom(
  'Name',
  'Area__c',
  'Garden__r',
  'Beds__r',
  'External_Id__c',
  'attributes',
  'type',
  'records',
  'allOrNone',
  'Garden__c',
  'Bed__c',
  'referenceId',
  'compositeRequest',
  'batchRequests',
  'method',
  'url',
  'body',
  'POST',
  'GET',
  'richInput',
  '/services/data/v66.0/sobjects/Garden__c',
  '@{ref.id}',
  'object',
  'operation',
  'insert',
  'upsert',
  'query',
  'externalIdFieldName',
  'state',
  'UploadComplete',
  'apiName',
  'fields',
  '__proto__',
  'constructor',
  'tests',
  'className'
);
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(word, fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(word, fc.string()), tie('value'), { maxKeys: 5 })
  )
}));

/** Requests whose frame is sound, so that what is inside is reached. */
const fieldsOf = fc.dictionary(
  fc.constantFrom(
    'Name',
    'Area__c',
    'Kind__c',
    'Public__c',
    'Opened__c',
    'Owner_Account__r',
    'Beds__r',
    'attributes',
    'Id',
    'OwnerId'
  ),
  fc.oneof(json, fc.constantFrom('x', 1, { type: 'Garden__c', referenceId: 'a' }, { records: [{ Plant__c: 'Leek' }] })),
  { maxKeys: 5 }
);
const target = fc.constantFrom(
  '/services/data/v66.0/sobjects/Garden__c',
  '/services/data/v66.0/sobjects/Garden__c/@{a.id}',
  '/services/data/v66.0/query?q=SELECT+Id+FROM+Garden__c',
  '/services/data/v66.0/composite/batch',
  '/services/data/v66.0/composite/sobjects',
  'v66.0/sobjects/Garden__c',
  '@{a.records[0].Id}'
);
const method = fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE');
const part = fc.record(
  {
    method,
    url: target,
    referenceId: fc.constantFrom('a', 'b', '@{a}'),
    body: fc.oneof(fieldsOf, json),
    richInput: fieldsOf
  },
  { requiredKeys: ['method', 'url'] }
);
const typed = fieldsOf.map((fields) => ({ attributes: { type: 'Garden__c', referenceId: 'r1' }, ...fields }));
const shaped = fc.oneof(
  fieldsOf,
  fc.record({ allOrNone: fc.boolean(), compositeRequest: fc.array(part, { maxLength: 4 }) }),
  fc.record({ haltOnError: fc.boolean(), batchRequests: fc.array(part, { maxLength: 4 }) }),
  fc.record({ allOrNone: fc.boolean(), records: fc.array(fc.oneof(typed, json), { maxLength: 4 }) }),
  fc.record({ apiName: fc.constant('Garden__c'), fields: fieldsOf }),
  fc.record({ operation: fc.constant('query'), query: fc.oneof(fc.constant('SELECT Id FROM Garden__c'), fc.string()) })
);

const resources: readonly (readonly [string, string])[] = [
  ['POST', 'sobjects/Garden__c'],
  ['PATCH', 'sobjects/Garden__c/External_Id__c/F'],
  ['POST', 'composite'],
  ['POST', 'composite/batch'],
  ['POST', 'composite/sobjects'],
  ['PATCH', 'composite/sobjects/Garden__c/External_Id__c'],
  ['POST', 'composite/tree/Garden__c'],
  ['POST', 'jobs/ingest'],
  ['POST', 'jobs/query'],
  ['POST', 'ui-api/records'],
  ['POST', 'tooling/runTestsAsynchronous'],
  ['POST', 'tooling/runTestsSynchronous'],
  ['POST', 'ui-api/list-records/Garden__c/All'],
  ['POST', 'ui-api/related-list-records/a00000000000001AAA/Beds__r'],
  ['POST', '/cometd/66.0'],
  ['POST', 'metadata/deployRequest']
];

it.each(resources)('JSON to %s %s', async (verb, path) => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(json, shaped), async (value) => {
      const before = count();
      const answer = await send(verb, path, JSON.stringify(value) ?? 'null', 'application/json');
      expectNoDefect(answer);
      if (answer.status >= 400) expect(count()).toBe(before);
    }),
    runs
  );
});

it('text that is no JSON, or is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        json.map((value) => JSON.stringify(value).slice(0, -1))
      ),
      async (text) => {
        for (const path of ['sobjects/Garden__c', 'composite', 'jobs/ingest']) {
          expectNoDefect(await send('POST', path, text, 'application/json'));
        }
      }
    ),
    runs
  );
});

// Every row of a job is either loaded, refused or unprocessed.
it('CSV as job data', async () => {
  const cell = fc.oneof(
    fc.constantFrom('', '#N/A', '"', '""', '"a\n b"', ',', '\r', 'Elm', '1'),
    fc.string({ maxLength: 6 })
  );
  const header = fc.constantFrom(
    'Name',
    'Name,Area__c',
    'Name,External_Id__c,Kind__c',
    'Name,Owner_Account__r.Name',
    '"Name"',
    '\uFEFFName'
  );
  const text = fc
    .tuple(header, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([first, rows, end]) => [first, ...rows.map((row) => row.join(','))].join(end));
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, fc.string()), fc.constantFrom('LF', 'CRLF'), async (data, lineEnding) => {
      const before = count();
      const made = await send(
        'POST',
        'jobs/ingest',
        JSON.stringify({ object: 'Garden__c', operation: 'insert', lineEnding }),
        'application/json'
      );
      const { id } = JSON.parse(made.body) as { id: string };
      expectNoDefect(await send('PUT', `jobs/ingest/${id}/batches`, data, 'text/csv'));
      await send('PATCH', `jobs/ingest/${id}`, '{"state":"UploadComplete"}', 'application/json');
      await org.org.background.idle();
      const { body } = await org.call('admin', 'GET', `jobs/ingest/${id}`);
      const job = body as {
        state: string;
        errorMessage?: string;
        numberRecordsProcessed: number;
        numberRecordsFailed: number;
      };
      expect(['JobComplete', 'Failed']).toContain(job.state);
      expect(job.errorMessage ?? '').not.toContain('UNKNOWN_EXCEPTION');
      expect(count() - before).toBe(job.numberRecordsProcessed - job.numberRecordsFailed);
      if (job.state === 'Failed') expect(job.numberRecordsProcessed).toBe(0);
    }),
    runs
  );
});

/** A sound text with some of it cut out, doubled or replaced. */
const damaged = (sound: Buffer) =>
  fc
    .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(12), fc.uint8Array({ maxLength: 6 })), {
      minLength: 1,
      maxLength: 4
    })
    .map((cuts) =>
      cuts.reduce(
        (bytes, [at, length, insert]) => Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + length)]),
        sound
      )
    );

const zip = zipEntries([
  {
    name: 'package.xml',
    content: '<Package><types><members>Fuzz</members><name>ApexClass</name></types><version>66.0</version></Package>'
  },
  { name: 'classes/Fuzz.cls', content: 'public class Fuzz { }' },
  { name: 'classes/Fuzz.cls-meta.xml', content: '<ApexClass><apiVersion>66.0</apiVersion></ApexClass>' }
]);

it.each([
  '{"deployOptions":{"checkonly":true}}',
  '{"deployOptions":{"checkOnly":"yes"}}',
  '{"options":{"checkOnly":true}}'
])('no deploy by misspelt options: %s', async (options) => {
  const form = `--B\r\nContent-Disposition: form-data; name="json"\r\n\r\n${options}\r\n`;
  const file = '--B\r\nContent-Disposition: form-data; name="file"; filename="p.zip"\r\n\r\n';
  const body = Buffer.concat([Buffer.from(form + file), zip, Buffer.from('\r\n--B--\r\n')]);
  const answer = await send('POST', 'metadata/deployRequest', body, 'multipart/form-data; boundary=B');
  expect(answer.status).toBe(400);
});

it('multipart with a damaged frame or zip', async () => {
  const form = Buffer.concat([
    Buffer.from(
      '--B\r\nContent-Disposition: form-data; name="json"\r\nContent-Type: application/json\r\n\r\n{"deployOptions":{"checkOnly":true}}\r\n' +
        '--B\r\nContent-Disposition: form-data; name="file"; filename="p.zip"\r\nContent-Type: application/zip\r\n\r\n'
    ),
    zip,
    Buffer.from('\r\n--B--\r\n')
  ]);
  await fc.assert(
    fc.asyncProperty(damaged(form), async (bytes) => {
      const answer = await send('POST', 'metadata/deployRequest', bytes, 'multipart/form-data; boundary=B');
      expectNoDefect(answer);
      await org.org.background.idle();
      if (answer.status !== 201) return;
      const { id } = JSON.parse(answer.body) as { id: string };
      const { body } = await org.call('admin', 'GET', `metadata/deployRequest/${id}?includeDetails=true`);
      const { deployResult } = body as { deployResult: { done: boolean; errorStatusCode?: string } };
      expect(deployResult.done).toBe(true);
      expect(deployResult.errorStatusCode).not.toBe('UNKNOWN_EXCEPTION');
      expect(org.org.project.find('ApexClass', 'Fuzz')).toBeUndefined();
    }),
    { numRuns: 40 }
  );
});

/** An envelope with one operation of the Metadata API. */
const envelopeOf = (operation: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header><SessionHeader><sessionId>x</sessionId></SessionHeader></e:Header><e:Body>${operation}</e:Body></e:Envelope>`
  );

it.each([
  [
    'deploy',
    `<deploy><ZipFile>${zip.toString('base64')}</ZipFile><DeployOptions><checkOnly>true</checkOnly><runTests>A</runTests></DeployOptions></deploy>`
  ],
  [
    'retrieve',
    '<retrieve><retrieveRequest><apiVersion>66.0</apiVersion><unpackaged><types><members>*</members><members>Garden__c</members><name>CustomObject</name></types><types><members>Fuzz</members><name>ApexClass</name></types><version>66.0</version></unpackaged></retrieveRequest></retrieve>'
  ],
  [
    'checkRetrieveStatus',
    '<checkRetrieveStatus><asyncProcessId>09S000000000000AAA</asyncProcessId></checkRetrieveStatus>'
  ],
  [
    'executeAnonymous',
    "<executeAnonymous><String>insert new Garden__c(Name = 'x'); throw new DmlException();</String></executeAnonymous>"
  ],
  ['undelete', '<undelete><ids>a00000000000001AAA</ids><ids>a00000000000002AAA</ids></undelete>'],
  [
    'merge',
    '<merge><request><masterRecord><type>Account</type><Id>001000000000001AAA</Id></masterRecord><recordToMergeIds>001000000000002AAA</recordToMergeIds></request></merge>'
  ]
])('damaged XML over SOAP: %s', async (_operation, operation) => {
  await fc.assert(
    fc.asyncProperty(damaged(envelopeOf(operation)), fc.constantFrom('m', 's', 'u'), async (bytes, service) => {
      const answer = await send('POST', `/services/Soap/${service}/66.0`, bytes, 'text/xml');
      expectNoDefect(answer);
      expect(answer.body).toMatch(/<faultcode>|Response>/);
      await org.org.background.idle();
    }),
    { numRuns: 40 }
  );
});

// UI API and queries are asked by paths and parameters alone.
it('odd paths and parameters', async () => {
  const name = fc.constantFrom(
    'Garden__c',
    'Account',
    'All',
    '__Recent',
    'a00000000000001AAA',
    'Beds__r',
    '%',
    '..',
    "'"
  );
  const value = fc.oneof(name, word, fc.string({ maxLength: 8 }), fc.integer().map(String), fc.constant('1e9'));
  const parameter = fc.constantFrom(
    'fields',
    'optionalFields',
    'sortBy',
    'pageSize',
    'pageToken',
    'q',
    'layoutTypes',
    'modes',
    'childRelationships',
    'ids',
    'start',
    'end',
    'recordTypeId',
    'dependentFieldBindings'
  );
  const resource = fc.constantFrom(
    'ui-api/list-ui/:/:',
    'ui-api/list-ui/:',
    'ui-api/list-info/:/:',
    'ui-api/list-records/:/:',
    'ui-api/record-ui/:',
    'ui-api/records/:',
    'ui-api/records/batch/:',
    'ui-api/related-list-records/:/:',
    'ui-api/related-list-count/:/:',
    'ui-api/related-list-info/:/:',
    'ui-api/lookups/:/:',
    'ui-api/layout/:',
    'ui-api/object-info/:',
    'ui-api/object-info/:/picklist-values/:/:',
    'ui-api/record-defaults/create/:',
    'sobjects/:/:',
    'sobjects/:/:/:',
    'sobjects/:/listviews/:/results',
    'sobjects/:/updated',
    'query',
    'query/:',
    'search',
    'tooling/query',
    'tooling/executeAnonymous'
  );
  await fc.assert(
    fc.asyncProperty(
      resource,
      fc.array(name, { minLength: 3, maxLength: 3 }),
      fc.array(fc.tuple(parameter, value), { maxLength: 4 }),
      async (path, names, parameters) => {
        const rest = [...names];
        const filled = path.replaceAll(':', () => encodeURIComponent(rest.shift() ?? ''));
        const { status, body } = await org.call('admin', 'GET', `${filled}?${new URLSearchParams(parameters)}`);
        expectNoDefect({ status, body: JSON.stringify(body) });
      }
    ),
    { numRuns: 150 }
  );
});

// Tooling API, "executeAnonymous": what fails has written nothing.
it('Anonymous Apex of all kinds', async () => {
  const statement = fc.constantFrom(
    "insert new Garden__c(Name = 'x');",
    'insert new List<Garden__c>{ new Garden__c(), null };',
    'update [SELECT Id FROM Garden__c LIMIT 1];',
    "Database.insert(new List<Garden__c>{ new Garden__c(Name = 'y'), new Garden__c(Kind__c = 'none') }, false);",
    "throw new DmlException('no');",
    'Integer i = 1 / 0;',
    'while (true) { Integer j = 0; }',
    'Object o = null; o.toString();',
    "List<Garden__c> l = Database.query('SELECT Id FROM Garden__c WHERE');",
    'delete [SELECT Id FROM Garden__c];',
    'Savepoint s = Database.setSavepoint(); Database.rollback(s);',
    'System.debug(JSON.serialize(new Map<String, Object>{ null => 1 }));',
    'class A { A a = new A(); } A a = new A();'
  );
  const token = fc.oneof(
    statement,
    fc.constantFrom('{', '}', '(', ';', "'", '/*', '@', '\\', '[SELECT', 'for'),
    fc.string({ maxLength: 4 })
  );
  await fc.assert(
    fc.asyncProperty(fc.array(token, { minLength: 1, maxLength: 4 }), async (tokens) => {
      const before = count();
      const query = new URLSearchParams({ anonymousBody: tokens.join(' ') });
      const { status, body } = await org.call('admin', 'GET', `tooling/executeAnonymous?${query}`);
      expectNoDefect({ status, body: JSON.stringify(body) });
      if (status !== 200 || !(body as { success: boolean }).success) expect(count()).toBe(before);
    }),
    { numRuns: 60 }
  );
});
