// Bulk API 2.0 over HTTP and by an unmodified jsforce.
// Source: Bulk API 2.0 and Bulk API Developer Guide, https://developer.salesforce.com/docs/platform/api-asynch/guide/
import { setImmediate } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Connection } from 'jsforce';
import { addUser, type Answer, type CallOptions, type Fixture, startFixture } from './runningOrg.ts';

jest.setTimeout(60_000);

let org: Fixture;
let admin: Connection;

beforeAll(async () => {
  org = await startFixture();
  admin = org.connect('admin');
});

afterAll(() => org.close());

afterEach(async () => {
  const { records } = await admin.query<{ Id: string }>('SELECT Id FROM Garden__c LIMIT 2000');
  const ids = records.map(({ Id }) => Id);
  if (ids.length > 0) await admin.sobject('Garden__c').destroy(ids, { allowRecursive: true });
});

interface Job {
  readonly id: string;
  readonly state: string;
  readonly errorMessage?: string;
  readonly numberRecordsProcessed: number;
  readonly numberRecordsFailed: number;
}

interface Results {
  readonly job: Job;
  readonly successful: string;
  readonly failed: string;
  readonly unprocessed: string;
}

const csv = { 'content-type': 'text/csv' };

const call = async (method: string, path: string, options?: CallOptions): Promise<Answer> =>
  org.call('admin', method, `jobs/${path}`, options);

async function create(body: object): Promise<string> {
  const answer = await call('POST', 'ingest', { body: { object: 'Garden__c', operation: 'insert', ...body } });
  expect(answer.status).toBe(200);
  return (answer.body as Job).id;
}

async function finished(kind: 'ingest' | 'query', id: string): Promise<Job> {
  for (;;) {
    const job = (await call('GET', `${kind}/${id}`)).body as Job;
    if (['JobComplete', 'Failed', 'Aborted'].includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function load(body: object, text: string): Promise<Results> {
  const id = await create(body);
  expect(await call('PUT', `ingest/${id}/batches`, { text, headers: csv })).toMatchObject({ status: 201, body: '' });
  expect(await call('PATCH', `ingest/${id}`, { body: { state: 'UploadComplete' } })).toMatchObject({ status: 200 });
  const job = await finished('ingest', id);
  const file = async (name: string) => String((await call('GET', `ingest/${id}/${name}`)).body);
  return {
    job,
    successful: await file('successfulResults'),
    failed: await file('failedResults'),
    unprocessed: await file('unprocessedrecords')
  };
}

async function gardens<T = Record<string, unknown>>(fields: string): Promise<T[]> {
  const { records } = await admin.query(`SELECT ${fields} FROM Garden__c ORDER BY Name`);
  return records.map(({ attributes: _, ...values }) => values) as T[];
}

// "Create a Job": .../guide/create-job.html
describe('an ingest job', () => {
  it('is described as documented when it is created', async () => {
    const { body, status } = await call('POST', 'ingest', {
      body: { object: 'garden__c', contentType: 'CSV', operation: 'insert', lineEnding: 'CRLF', columnDelimiter: 'TAB' }
    });
    const id = (body as Job).id;
    expect(status).toBe(200);
    expect(body).toEqual({
      id: expect.stringMatching(/^750\w{15}$/),
      operation: 'insert',
      object: 'Garden__c',
      createdById: (await admin.identity()).user_id,
      createdDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/),
      systemModstamp: expect.any(String),
      state: 'Open',
      concurrencyMode: 'Parallel',
      contentType: 'CSV',
      apiVersion: 66,
      contentUrl: `services/data/v66.0/jobs/ingest/${id}/batches`,
      lineEnding: 'CRLF',
      columnDelimiter: 'TAB'
    });
  });

  it.each([
    ['an unknown object', { object: 'Barn__c' }, 'INVALIDENTITY'],
    ['an unknown operation', { operation: 'merge' }, 'INVALIDJOB'],
    ['an upsert without its key', { operation: 'upsert' }, 'INVALIDJOB'],
    ['an upsert by a field that is no key', { operation: 'upsert', externalIdFieldName: 'Area__c' }, 'INVALIDJOB'],
    ['an unknown delimiter', { columnDelimiter: 'COLON' }, 'INVALIDJOB'],
    ['a form that is not CSV', { contentType: 'XML' }, 'INVALIDJOB'],
    ['a value of the wrong form', { object: 7 }, 'JSON_PARSER_ERROR']
  ])('is refused for %s', async (_, body, errorCode) => {
    const answer = await call('POST', 'ingest', { body: { object: 'Garden__c', operation: 'insert', ...body } });
    expect(answer).toMatchObject({ status: 400, body: [{ errorCode }] });
  });

  it.each([
    ['an object that it lacks', { object: 'Asset' }, 'the object Asset'],
    ['assignment rules', { assignmentRuleId: '01Q000000000001AAA' }, 'assignment rules']
  ])('names %s', async (_, body, what) => {
    const answer = await call('POST', 'ingest', { body: { object: 'Garden__c', operation: 'insert', ...body } });
    expect(answer).toMatchObject({ status: 501, body: [{ message: `The local org does not support ${what}.` }] });
  });

  // "Job States": .../guide/bulk-api-2-job-states.md
  it('goes from Open to UploadComplete to JobComplete, and no other way', async () => {
    const id = await create({});
    expect(await call('GET', `ingest/${id}`)).toMatchObject({ body: { state: 'Open', jobType: 'V2Ingest' } });
    expect(await call('GET', `ingest/${id}/successfulResults`)).toMatchObject({ status: 400 });
    expect(await call('DELETE', `ingest/${id}`)).toMatchObject({
      status: 400,
      body: [{ errorCode: 'INVALIDJOBSTATE' }]
    });
    expect((await call('PUT', `ingest/${id}/batches`, { text: 'Name\nElm\n' })).status).toBe(415);
    await call('PUT', `ingest/${id}/batches`, { text: 'Name\nElm\n', headers: csv });
    // "You can only upload data once per job": .../guide/upload-job-data.html
    expect((await call('PUT', `ingest/${id}/batches`, { text: 'Name\nElm\n', headers: csv })).status).toBe(400);
    expect((await call('PATCH', `ingest/${id}`, { body: { state: 'Done' } })).status).toBe(400);
    expect(await call('PATCH', `ingest/${id}`, { body: { state: 'UploadComplete' } })).toMatchObject({
      body: { state: 'UploadComplete' }
    });
    expect(await finished('ingest', id)).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 1 });
    expect((await call('PATCH', `ingest/${id}`, { body: { state: 'Aborted' } })).status).toBe(400);
    expect((await call('DELETE', `ingest/${id}`)).status).toBe(204);
    expect((await call('GET', `ingest/${id}`)).status).toBe(404);
  });

  it('is another user’s to nobody', async () => {
    const id = await create({});
    await addUser(org, 'helper', 'Garden_Keeper');
    expect((await org.call('helper', 'GET', `jobs/ingest/${id}`)).status).toBe(404);
    expect((await org.call('helper', 'PATCH', `jobs/ingest/${id}`, { body: { state: 'Aborted' } })).status).toBe(404);
    expect(await org.call('helper', 'GET', 'jobs/ingest')).toMatchObject({ body: { done: true, records: [] } });
    expect((await org.call(null, 'PUT', `jobs/ingest/${id}/batches`, { text: 'Name\nx', headers: csv })).status).toBe(
      401
    );
    expect(await call('GET', 'ingest')).toMatchObject({
      body: { records: expect.arrayContaining([expect.objectContaining({ id })]) }
    });
  });

  it('can be aborted before it runs: nothing is loaded', async () => {
    const id = await create({});
    await call('PUT', `ingest/${id}/batches`, { text: 'Name\nElm\n', headers: csv });
    expect(await call('PATCH', `ingest/${id}`, { body: { state: 'Aborted' } })).toMatchObject({
      body: { state: 'Aborted' }
    });
    expect((await call('PATCH', `ingest/${id}`, { body: { state: 'UploadComplete' } })).status).toBe(400);
    expect(await gardens('Name')).toEqual([]);
  });

  // "Create a Job", multipart requests
  it('can be created with its data in one multipart request', async () => {
    const text = [
      '--B',
      'Content-Type: application/json',
      'Content-Disposition: form-data; name="job"',
      '',
      '{"object":"Garden__c","contentType":"CSV","operation":"insert"}',
      '--B',
      'Content-Type: text/csv',
      'Content-Disposition: form-data; name="content"; filename="content"',
      '',
      'Name\nElm\nOak\n',
      '--B--',
      ''
    ].join('\r\n');
    const headers = { 'content-type': 'multipart/form-data; boundary="B"' };
    const { body } = await call('POST', 'ingest', { text, headers });
    expect(body).toMatchObject({ state: 'UploadComplete' });
    expect(await finished('ingest', (body as Job).id)).toMatchObject({ numberRecordsProcessed: 2 });
    expect(await gardens('Name')).toEqual([{ Name: 'Elm' }, { Name: 'Oak' }]);
    for (const broken of [text.replace('"job"', '"jot"'), text.slice(0, 90), '--B', 'x']) {
      expect(await call('POST', 'ingest', { text: broken, headers })).toMatchObject({ status: 400 });
    }
  });
});

// "Prepare CSV Files": .../guide/datafiles-prepare-csv.html
describe('job data', () => {
  it('gives fields by name; results name the record, what was created and the row', async () => {
    const { job, successful, failed, unprocessed } = await load(
      {},
      'Name,Area__c,Public__c,Opened__c,Kind__c\nElm,12.5,0,2025-05-01Z,Herb\nOak,twelve,true,,Herb\n'
    );
    expect(job).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 2, numberRecordsFailed: 1 });
    expect(await gardens('Name, Area__c, Public__c, Opened__c, Kind__c')).toEqual([
      { Name: 'Elm', Area__c: 12.5, Public__c: false, Opened__c: '2025-05-01', Kind__c: 'Herb' }
    ]);
    const [{ Id } = { Id: '' }] = await gardens<{ Id: string }>('Id');
    expect(successful).toBe(
      '"sf__Id","sf__Created","Name","Area__c","Public__c","Opened__c","Kind__c"\n' +
        `"${Id}","true","Elm","12.5","0","2025-05-01Z","Herb"\n`
    );
    expect(failed).toMatch(/^"sf__Id","sf__Error","Name",.*\n"","\w+:.+--","Oak","twelve","true","","Herb"\n$/);
    expect(unprocessed).toBe('"Name","Area__c","Public__c","Opened__c","Kind__c"\n');
  });

  it('may hold a byte order mark, quotes, line breaks in quotes, other delimiters and line ends', async () => {
    const text = '\uFEFFName;Notes__c\r\n"Elm ""the tall""; old";"one\r\ntwo"\r\n Oak ;"x"\r\n';
    const { job, successful } = await load({ columnDelimiter: 'SEMICOLON', lineEnding: 'CRLF' }, text);
    expect(job).toMatchObject({ state: 'JobComplete', numberRecordsProcessed: 2, numberRecordsFailed: 0 });
    expect(await gardens('Name, Notes__c')).toEqual([
      { Name: 'Elm "the tall"; old', Notes__c: expect.stringMatching(/^one\r?\ntwo$/) },
      { Name: 'Oak', Notes__c: 'x' }
    ]);
    expect(successful).toContain('"true";"Elm ""the tall""; old";"one\r\ntwo"\r\n');
  });

  it('with the wrong line end fails the job', async () => {
    const { job, unprocessed } = await load({ lineEnding: 'LF' }, 'Name\r\nElm\r\n');
    expect(job).toMatchObject({
      state: 'Failed',
      errorMessage: 'ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF',
      numberRecordsProcessed: 0
    });
    expect(unprocessed).not.toContain('Elm');
  });

  it.each([
    ['a field that is none', 'Name,Hedge__c\nElm,x\n', 'InvalidBatch : Field name not found : Hedge__c'],
    ['a field twice', 'Name,name\nElm,x\n', 'InvalidBatch : Duplicate field name found : name'],
    ['a parent that is none', 'Name,Hedge__r.Name\nElm,x\n', 'InvalidBatch : Field name not found : Hedge__r.Name'],
    ['a broken quote', 'Name,Notes__c\n"Elm" ,x\n', 'ClientInputError : Failed to parse CSV'],
    ['no line', '', 'ClientInputError']
  ])('with %s fails the job and loads nothing', async (_, text, message) => {
    const { job } = await load({}, text);
    expect(job).toMatchObject({ state: 'Failed', errorMessage: expect.stringContaining(message) });
    expect(await gardens('Name')).toEqual([]);
  });

  it('leaves a field alone when it is empty and empties it for #N/A', async () => {
    const { id } = await admin.sobject('Garden__c').create({ Name: 'Elm', Area__c: 3, Kind__c: 'Herb' });
    const { job, successful } = await load({ operation: 'update' }, `Id,Area__c,Kind__c\n${id},#N/A,\n`);
    expect(job).toMatchObject({ numberRecordsFailed: 0 });
    expect(successful).toContain(`"${id}","false","${id}","#N/A",""`);
    expect(await gardens('Area__c, Kind__c')).toEqual([{ Area__c: null, Kind__c: 'Herb' }]);
  });

  it('finds parents by a field that identifies them', async () => {
    await admin.sobject('Garden__c').create({ Name: 'Elm', External_Id__c: 'G1' });
    const rows = 'Plant__c,Garden__r.External_Id__c\nLeek,g1\nKale,G9\n';
    const { job, failed } = await load({ object: 'Bed__c' }, rows);
    expect(job).toMatchObject({ numberRecordsProcessed: 2, numberRecordsFailed: 1 });
    expect(failed).toContain('INVALID_FIELD:Foreign key external ID: G9 not found for field External_Id__c');
    const beds = await admin.query<{ Garden__r: { Name: string } }>('SELECT Garden__r.Name FROM Bed__c');
    expect(beds.records.map((bed) => bed.Garden__r.Name)).toEqual(['Elm']);
  });

  it('is upserted by external Id', async () => {
    await admin.sobject('Garden__c').create({ Name: 'Elm', External_Id__c: 'G1' });
    const request = { operation: 'upsert', externalIdFieldName: 'external_id__c' };
    const { successful } = await load(request, 'External_Id__c,Name\nG1,Oak\nG2,Ash\n');
    expect(successful.match(/"(?:true|false)","G\d"/g)).toEqual(['"false","G1"', '"true","G2"']);
    expect(await gardens('Name, External_Id__c')).toEqual([
      { Name: 'Ash', External_Id__c: 'G2' },
      { Name: 'Oak', External_Id__c: 'G1' }
    ]);
    expect((await load(request, 'Name\nYew\n')).job).toMatchObject({
      state: 'Failed',
      errorMessage: 'InvalidBatch : Field name not found : External_Id__c'
    });
  });

  it('deletes by Id alone, into the recycle bin or for good', async () => {
    const [one, two] = await admin.sobject('Garden__c').create([{ Name: 'Elm' }, { Name: 'Oak' }]);
    expect((await load({ operation: 'delete' }, `Id,Name\n${one?.id},Elm\n`)).job.state).toBe('Failed');
    expect((await load({ operation: 'delete' }, `Id\n${one?.id}\n${one?.id}\n`)).job).toMatchObject({
      numberRecordsProcessed: 2,
      numberRecordsFailed: 1
    });
    expect((await load({ operation: 'hardDelete' }, `Id\n${two?.id}\n`)).job).toMatchObject({ numberRecordsFailed: 0 });
    const left = await admin.query<{ Id: string }>(`SELECT Id FROM Garden__c WHERE IsDeleted = true`, {
      scanAll: true
    });
    const ids = left.records.map(({ Id }) => Id);
    expect(ids).toContain(one?.id);
    expect(ids).not.toContain(two?.id);
  });

  it('may be sent and read with gzip', async () => {
    const id = await create({});
    const names = Array.from({ length: 100 }, (_, index) => `Elm ${index}`);
    const sent = await fetch(`${org.url}/services/data/v66.0/jobs/ingest/${id}/batches`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${org.tokenFor('admin')}`, ...csv, 'content-encoding': 'gzip' },
      body: new Uint8Array(gzipSync(`Name\n${names.join('\n')}\n`))
    });
    expect(sent.status).toBe(201);
    await call('PATCH', `ingest/${id}`, { body: { state: 'UploadComplete' } });
    expect(await finished('ingest', id)).toMatchObject({ numberRecordsProcessed: 100, numberRecordsFailed: 0 });
    const plain = String(
      (await call('GET', `ingest/${id}/successfulResults`, { headers: { 'accept-encoding': 'identity' } })).body
    );
    const { request } = await import('node:http');
    const zipped = await new Promise<{ encoding: string | undefined; bytes: Buffer }>((resolve) => {
      const headers = { authorization: `Bearer ${org.tokenFor('admin')}`, 'accept-encoding': 'gzip' };
      request(`${org.url}/services/data/v66.0/jobs/ingest/${id}/successfulResults`, { headers }, (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('end', () => resolve({ encoding: reply.headers['content-encoding'], bytes: Buffer.concat(parts) }));
      }).end();
    });
    expect(zipped.encoding).toBe('gzip');
    expect(gunzipSync(zipped.bytes).toString()).toBe(plain);
  });

  it('is only what the user may write', async () => {
    await addUser(org, 'visitor', 'Garden_Visitor');
    // "hardDelete": .../guide/create-job.html
    const forGood = { object: 'Garden__c', operation: 'hardDelete' };
    expect(await org.call('visitor', 'POST', 'jobs/ingest', { body: forGood })).toMatchObject({
      status: 400,
      body: [{ errorCode: 'FEATURENOTENABLED' }]
    });
    const made = await org.call('visitor', 'POST', 'jobs/ingest', {
      body: { object: 'Garden__c', operation: 'insert' }
    });
    const { id } = made.body as Job;
    await org.call('visitor', 'PUT', `jobs/ingest/${id}/batches`, { text: 'Name\nElm\n', headers: csv });
    await org.call('visitor', 'PATCH', `jobs/ingest/${id}`, { body: { state: 'UploadComplete' } });
    await org.org.background.idle();
    expect(await org.call('visitor', 'GET', `jobs/ingest/${id}`)).toMatchObject({
      body: { state: 'JobComplete', numberRecordsFailed: 1 }
    });
    expect(await gardens('Name')).toEqual([]);
  });
});

it('a large job shows its progress, and the server keeps answering while it runs', async () => {
  const id = await create({});
  const rows = Array.from({ length: 6000 }, (_, index) => `Elm ${index}`);
  await call('PUT', `ingest/${id}/batches`, { text: `Name\n${rows.join('\n')}\n`, headers: csv });
  await call('PATCH', `ingest/${id}`, { body: { state: 'UploadComplete' } });
  const seen = new Set<number>();
  let slowest = 0;
  // An answer comes some slices of the work after its question, more of them on a busy machine: one client alone sees
  // few steps of the job, several that ask at different moments see more.
  const client = async (after: number): Promise<void> => {
    for (let turns = 0; turns < after; turns++) await setImmediate();
    for (;;) {
      // Processor time: the org runs in this process, and what other programs do meanwhile decides nothing.
      const begin = process.cpuUsage();
      const { body } = await call('GET', `ingest/${id}`);
      slowest = Math.max(slowest, process.cpuUsage(begin).user / 1000);
      seen.add((body as Job).numberRecordsProcessed);
      if ((body as Job).state === 'JobComplete') break;
      expect((body as Job).state).toMatch(/UploadComplete|InProgress/);
    }
  };
  await Promise.all([0, 3, 6, 9, 12].map(client));
  expect(seen.size).toBeGreaterThan(3);
  expect(seen).toContain(6000);
  expect(slowest).toBeLessThan(2000);
  const job = admin.bulk2.createJob({ object: 'Garden__c', operation: 'hardDelete' });
  await job.open();
  const all = await admin.bulk2.query('SELECT Id FROM Garden__c', { pollTimeout: 30_000, pollInterval: 20 });
  const ids = await all.toArray();
  expect(ids).toHaveLength(6000);
  await job.uploadData(ids);
  await job.close();
  await job.poll(20, 60_000);
  expect(job.getInfo()).toMatchObject({ numberRecordsProcessed: 6000, numberRecordsFailed: 0 });
});

// "Get Results for a Query Job": .../guide/query-get-job-results.html
describe('a query job', () => {
  const query = async (soql: string, more: object = {}) =>
    call('POST', 'query', { body: { operation: 'query', query: soql, ...more } });

  it('gives its records as CSV, in parts by locator', async () => {
    const owner = await admin
      .sobject('Garden__c')
      .create(['Ash', 'Elm', 'Oak'].map((Name) => ({ Name, Public__c: true })));
    expect(owner).toHaveLength(3);
    const { body } = await query('select name, Owner.Username, Area__c, public__c FROM Garden__c ORDER BY Name');
    const { id } = body as Job;
    expect(body).toMatchObject({ operation: 'query', object: 'Garden__c', state: 'UploadComplete' });
    expect(await finished('query', id)).toMatchObject({
      state: 'JobComplete',
      numberRecordsProcessed: 3,
      jobType: 'V2Query'
    });
    const first = await call('GET', `query/${id}/results?maxRecords=2`);
    const { username } = await admin.identity();
    const header = '"Name","Owner.Username","Area__c","Public__c"\n';
    expect(first.body).toBe(`${header}"Ash","${username}","","true"\n"Elm","${username}","","true"\n`);
    expect(first.headers.get('sforce-numberofrecords')).toBe('2');
    const locator = first.headers.get('sforce-locator') ?? '';
    const second = await call('GET', `query/${id}/results?maxRecords=2&locator=${locator}`);
    expect(second.body).toBe(`${header}"Oak","${username}","","true"\n`);
    expect(second.headers.get('sforce-locator')).toBe('null');
    expect((await call('GET', `query/${id}/results?locator=none`)).status).toBe(400);
    expect((await call('GET', `query/${id}/results?maxRecords=0`)).status).toBe(400);
    expect((await call('DELETE', `query/${id}`)).status).toBe(204);
    expect((await call('GET', `query/${id}/results`)).status).toBe(404);
  });

  it('without records gives the header alone', async () => {
    const { body } = await query("SELECT Id FROM Garden__c WHERE Name = 'LIMIT 3' LIMIT 5");
    await finished('query', (body as Job).id);
    expect((await call('GET', `query/${(body as Job).id}/results`)).body).toBe('"Id"\n');
  });

  it('sees the recycle bin as queryAll', async () => {
    const { id } = await admin.sobject('Garden__c').create({ Name: 'Gone' });
    await admin.sobject('Garden__c').destroy(id ?? '');
    const soql = `SELECT Name, IsDeleted FROM Garden__c WHERE Id = '${id}'`;
    for (const [operation, count] of [
      ['query', 0],
      ['queryAll', 1]
    ] as const) {
      const { body } = await query(soql, { operation });
      expect(await finished('query', (body as Job).id)).toMatchObject({ numberRecordsProcessed: count });
    }
  });

  // "SOQL Considerations" in "Bulk API 2.0 Query"
  it.each([
    ['SELECT COUNT(Id) FROM Garden__c', 'API_ERROR'],
    ['SELECT Kind__c FROM Garden__c GROUP BY Kind__c', 'API_ERROR'],
    ['SELECT Id FROM Garden__c LIMIT 5 OFFSET 2', 'API_ERROR'],
    ['SELECT Id, (SELECT Id FROM Beds__r) FROM Garden__c', 'API_ERROR'],
    ['SELECT Hedge__c FROM Garden__c', 'INVALID_FIELD'],
    ['SELECT Id FROM Garden__c WHERE Hedge__c = 1', 'INVALID_FIELD'],
    ['SELECT Id FROM Barn__c', 'INVALID_TYPE'],
    ['SELECT FROM', 'MALFORMED_QUERY']
  ])('is refused at once: %s', async (soql, errorCode) => {
    expect(await query(soql)).toMatchObject({ status: 400, body: [{ errorCode }] });
  });

  it('shows a user what the user may read', async () => {
    await addUser(org, 'looker', 'Garden_Visitor');
    const body = { operation: 'query', query: 'SELECT Rows__c FROM Bed__c' };
    expect(await org.call('looker', 'POST', 'jobs/query', { body })).toMatchObject({
      status: 400,
      body: [{ errorCode: 'INVALID_FIELD' }]
    });
  });
});

describe('jsforce bulk2', () => {
  it('loads and waits', async () => {
    const garden = await admin.sobject('Garden__c').create({ Name: 'Elm' });
    const input = [
      { Garden__c: garden.id, Plant__c: 'Leek' },
      { Garden__c: garden.id, Plant__c: null }
    ];
    const results = await admin.bulk2.loadAndWaitForResults({
      object: 'Bed__c',
      operation: 'insert',
      input,
      pollTimeout: 20_000,
      pollInterval: 20
    });
    expect(results.successfulResults).toEqual([
      { sf__Id: expect.stringMatching(/^a0/), sf__Created: 'true', Garden__c: garden.id, Plant__c: 'Leek' }
    ]);
    expect(results.failedResults).toEqual([
      expect.objectContaining({
        sf__Error: expect.stringMatching(/^REQUIRED_FIELD_MISSING:.*:Plant__c --$/),
        Plant__c: '#N/A'
      })
    ]);
    expect(results.unprocessedRecords).toEqual([]);
  });

  it('streams the records of a query', async () => {
    await admin.sobject('Garden__c').create([{ Name: 'Elm' }, { Name: 'Oak' }]);
    const stream = await admin.bulk2.query('SELECT Name FROM Garden__c ORDER BY Name', {
      pollTimeout: 20_000,
      pollInterval: 20
    });
    expect(await stream.toArray()).toEqual([{ Name: 'Elm' }, { Name: 'Oak' }]);
  });
});
