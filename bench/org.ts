// The local org beside SQLite and beside a bare HTTP server, in one run and on the same rows: what it costs that it is
// an org.
import { createServer, type Server } from 'node:http';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { startOrg, type RunningOrg } from '../local-org/src/cli/server.ts';
import { contextFor } from '../local-org/src/security/index.ts';
import { query } from '../local-org/src/soql/index.ts';
import { median, type Figure } from './report.ts';

const PROJECT = path.resolve(import.meta.dirname, '../local-org/test/fixture-project');
const GARDENS = 1_000;
const BEDS = 100_000;
const GROUP_RUNS = 7;
const READS = 2_000;
const READ_ROUNDS = 5;
const KINDS = ['Vegetable', 'Flower', 'Herb', null];

const SOQL =
  'SELECT Garden__r.Kind__c, COUNT(Id) n, SUM(Rows__c) total, MAX(Name) latest FROM Bed__c ' +
  'WHERE Rows__c > 2 GROUP BY Garden__r.Kind__c';
const SQL =
  'SELECT g."Kind__c", COUNT(b."Id") n, SUM(b."Rows__c") total, MAX(b."Name") latest FROM "Bed__c" b ' +
  'LEFT JOIN "Garden__c" g ON g."Id" = b."Garden__c" WHERE b."IsDeleted" = 0 AND b."Rows__c" > 2 GROUP BY g."Kind__c"';

/** Rows straight into the store: how they are saved is measured elsewhere. Gives the Id of one garden. */
function fill({ org: { store } }: RunningOrg): string {
  const object = (name: string) => {
    const found = store.schema.object(name);
    if (!found) throw new Error(`the bench's project has no ${name}`);
    return found;
  };
  const [garden, bed] = [object('Garden__c'), object('Bed__c')];
  const now = '2026-02-13T09:00:00.000Z';
  const [user] = store.select('SELECT "Id" FROM "User"');
  const by = String(user?.['Id']);
  const common = {
    IsDeleted: false,
    CreatedDate: now,
    CreatedById: by,
    LastModifiedDate: now,
    LastModifiedById: by,
    SystemModstamp: now
  };
  const gardens = Array.from({ length: GARDENS }, (_, place) => ({
    ...common,
    Id: store.nextId(garden),
    OwnerId: by,
    Name: `Garden ${place}`,
    Kind__c: KINDS[place % KINDS.length] ?? null,
    Area__c: place,
    Public__c: place % 2 === 0
  }));
  store.insert(garden, gardens);
  const beds = Array.from({ length: BEDS }, (_, place) => ({
    ...common,
    Id: store.nextId(bed),
    Name: `BED-${place}`,
    Garden__c: gardens[(place * 7) % GARDENS]?.Id ?? null,
    Plant__c: `Plant ${place % 97}`,
    Rows__c: place % 11
  }));
  store.insert(bed, beds);
  return gardens[1]?.Id ?? '';
}

function time(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** By turns, so that what else the machine does meets both. */
function grouping({ org }: RunningOrg): Figure[] {
  const { store, project } = org;
  const [user] = store.select('SELECT "Id" FROM "User"');
  const context = contextFor(store, project, String(user?.['Id']));
  const ask = () => query(context, { soql: SOQL, mode: 'user' }).records.map(({ values }) => Object.values(values));
  const select = () => store.select(SQL).map((row) => Object.values(row));
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  const differ = sorted(ask()).join() === sorted(select()).join() ? 0 : 1;
  const ours: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < GROUP_RUNS; run++) {
    plain.push(time(select));
    ours.push(time(ask));
  }
  return [
    { name: `GROUP BY with a join over ${BEDS.toLocaleString('en-US')} rows`, value: median(ours), unit: 'ms' },
    {
      name: 'times the same SQL in SQLite',
      value: median(ours) / median(plain),
      unit: 'x',
      bound: { most: 1.5 }
    },
    { name: 'answers that differ from SQLite', value: differ, unit: '', bound: { most: 0 } }
  ];
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });

function read(url: string, agent: http.Agent, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text}`));
      });
    });
    request.once('error', reject);
  });
}

/** One after the other, over one connection each; the bare server answers the same bytes. */
async function reading(org: RunningOrg, id: string): Promise<Figure[]> {
  const token = org.tokenFor('admin');
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const url = `${org.url}/services/data/v66.0/sobjects/Garden__c/${id}`;
  const body = await read(url, agent, token);
  const bare = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' });
    response.end(body);
  });
  const bareUrl = await listen(bare);
  const round = async (target: string) => {
    const begin = performance.now();
    for (let count = 0; count < READS; count++) await read(target, agent, token);
    return (performance.now() - begin) / READS;
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < READ_ROUNDS; turn++) {
    theirs.push(await round(bareUrl));
    ours.push(await round(url));
  }
  agent.destroy();
  bare.close();
  return [
    { name: 'a record by its Id over HTTP, kept alive', value: median(ours) * 1000, unit: 'us' },
    {
      name: 'times the answer of a bare node:http server',
      value: median(ours) / median(theirs),
      unit: 'x',
      bound: { most: 5 }
    }
  ];
}

export async function benchOrg(): Promise<Figure[]> {
  const org = await startOrg({ project: PROJECT, port: 0, memory: true, page: false });
  try {
    const id = fill(org);
    return [...grouping(org), ...(await reading(org, id))];
  } finally {
    await org.close();
  }
}
