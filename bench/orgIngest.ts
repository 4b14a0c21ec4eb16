// What the local org takes for a bulk load, beside bare inserts of the same rows, and for opening the file that has them.
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { startOrg, type RunningOrg } from '../local-org/src/cli/server.ts';
import { quoteName } from '../local-org/src/store/index.ts';
import type { SqlRow } from '../local-org/src/store/types.ts';
import { median, processorTime, type Figure } from './report.ts';

const PROJECT = path.resolve(import.meta.dirname, '../local-org/test/fixture-project');
const ROWS = 100_000;
const ROUNDS = 3;
const OPENINGS = 5;
const OBJECT = 'Garden__c';
const COLUMNS = ['Name', 'External_Id__c', 'Kind__c', 'Area__c', 'Fee__c', 'Opened__c', 'Public__c', 'Email__c'];
const KINDS = ['Vegetable', 'Flower', 'Herb'];

const lineOf = (row: number): string =>
  [
    `Garden ${row}`,
    `G-${row}`,
    KINDS[row % KINDS.length],
    (row % 5000) / 4,
    row % 97,
    `2026-0${(row % 9) + 1}-${10 + (row % 18)}`,
    row % 2 === 0,
    `garden${row}@example.com`
  ].join(',');

async function cost(work: () => unknown): Promise<number> {
  const begin = processorTime();
  await work();
  return processorTime() - begin;
}

interface Job {
  readonly id: string;
  readonly state: string;
  readonly numberRecordsProcessed: number;
  readonly numberRecordsFailed: number;
}

/** Creates the job, uploads and waits, as a client does. */
async function load(org: RunningOrg, user: string, csv: Buffer): Promise<Job> {
  const jobs = `${org.url}/services/data/v66.0/jobs/ingest`;
  const authorization = `Bearer ${org.tokenFor(user)}`;
  const ask = (method: string, url: string, type = 'application/json', body: string | Buffer = ''): Promise<Job> =>
    new Promise((resolve, reject) => {
      const request = http.request(url, { method, headers: { authorization, 'content-type': type } }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString('utf8')));
        response.on('end', () => {
          if ((response.statusCode ?? 0) >= 300) reject(new Error(`${response.statusCode}: ${text}`));
          else resolve((text === '' ? {} : JSON.parse(text)) as Job);
        });
      });
      request.once('error', reject);
      request.end(body);
    });
  const made = JSON.stringify({ object: OBJECT, operation: 'insert' });
  const { id } = await ask('POST', jobs, 'application/json', made);
  await ask('PUT', `${jobs}/${id}/batches`, 'text/csv', csv);
  await ask('PATCH', `${jobs}/${id}`, 'application/json', JSON.stringify({ state: 'UploadComplete' }));
  for (;;) {
    const job = await ask('GET', `${jobs}/${id}`);
    if (['JobComplete', 'Failed', 'Aborted'].includes(job.state)) return job;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The rows as the org has stored them, into an empty table of the same columns and indexes. */
async function bareInserts(file: string, tables: readonly SqlRow[], rows: readonly SqlRow[]): Promise<number> {
  const database = new sqlite.Database(file);
  try {
    for (const { sql } of tables) database.exec(String(sql));
    const columns = Object.keys(rows[0] ?? {});
    const values = rows.map((row) => columns.map((column) => row[column] ?? null));
    return await cost(() => {
      const marks = columns.map(() => '?').join(', ');
      const insert = database.prepare(
        `INSERT INTO ${quoteName(OBJECT)} (${columns.map(quoteName).join(', ')}) VALUES (${marks})`
      );
      database.exec('BEGIN');
      for (const row of values) insert.run(row);
      database.exec('COMMIT');
      insert.finalize();
    });
  } finally {
    database.close();
  }
}

/** How many of the rows are not what the file said. */
function wrongRows(rows: readonly SqlRow[]): number {
  const stored = new Set(
    rows.map((row) =>
      COLUMNS.map((column) => (column === 'Public__c' ? row[column] === 1 : (row[column] ?? ''))).join(',')
    )
  );
  return Array.from({ length: ROWS }, (_, row) => lineOf(row)).filter((line) => !stored.has(line)).length;
}

const start = (dataFolder: string): Promise<RunningOrg> =>
  startOrg({ project: PROJECT, port: 0, dataFolder, page: false });

interface Round {
  readonly ours: number;
  readonly bare: number;
  readonly wrong: number;
}

async function round(data: string, bareFile: string): Promise<Round> {
  const org = await start(data);
  try {
    const { store } = org.org;
    const csv = Buffer.from([COLUMNS.join(','), ...Array.from({ length: ROWS }, (_, row) => lineOf(row))].join('\n'));
    let job: Job | undefined;
    const ours = await cost(async () => (job = await load(org, 'admin', csv)));
    const rows = store.select(`SELECT * FROM ${quoteName(OBJECT)} ORDER BY "Id"`);
    const tables = store.select(
      'SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rootpage',
      [OBJECT]
    );
    const bare = await bareInserts(bareFile, tables, rows);
    const refused = ROWS - (job?.numberRecordsProcessed ?? 0) + (job?.numberRecordsFailed ?? 0);
    return { ours, bare, wrong: refused + wrongRows(rows) };
  } finally {
    await org.close();
  }
}

/** By turns, so that what else the machine does meets both. */
async function ingesting(folder: string): Promise<Figure[]> {
  const rounds: Round[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    rounds.push(await round(path.join(folder, `org${turn}`), path.join(folder, `bare${turn}.db`)));
  }
  return [
    {
      name: `Bulk ingest of ${ROWS.toLocaleString('en-US')} rows, processor time`,
      value: median(rounds.map(({ ours }) => ours)),
      unit: 'ms'
    },
    {
      name: 'times bare prepared inserts of the same rows',
      value: median(rounds.map(({ ours, bare }) => ours / bare)),
      unit: 'x',
      bound: { most: 4 }
    },
    {
      name: 'rows that are refused, missing or wrong',
      value: Math.max(...rounds.map(({ wrong }) => wrong)),
      unit: '',
      bound: { most: 0 }
    }
  ];
}

/** From nothing to the first answer, in this process; the file is there. */
async function opening(data: string): Promise<Figure[]> {
  const times: number[] = [];
  let found = 0;
  for (let turn = 0; turn < OPENINGS; turn++) {
    const begin = performance.now();
    const org = await start(data);
    try {
      const query = encodeURIComponent(`SELECT COUNT() FROM ${OBJECT}`);
      const headers = { authorization: `Bearer ${org.tokenFor('admin')}` };
      const answer = await fetch(`${org.url}/services/data/v66.0/query?q=${query}`, { headers });
      found = ((await answer.json()) as { totalSize: number }).totalSize;
      times.push(performance.now() - begin);
    } finally {
      await org.close();
    }
  }
  return [
    {
      name: `opening a file of ${ROWS.toLocaleString('en-US')} rows, to the first answer`,
      value: median(times),
      unit: 'ms',
      bound: { most: 1000 }
    },
    { name: 'rows that the opened file lacks', value: ROWS - found, unit: '', bound: { most: 0 } }
  ];
}

export async function benchIngest(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-org-'));
  try {
    return [...(await ingesting(folder)), ...(await opening(path.join(folder, 'org0')))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
