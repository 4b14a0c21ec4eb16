// SOQL over REST: query, queryAll, their further batches, and the columns of a query for tools that print tables.
// Source: REST API Developer Guide, "Query", "QueryAll", "Query More Results", "Query Options Header".
import { randomInt } from 'node:crypto';
import { query } from '../../soql/index.ts';
import type { QueryRecord, QueryResult } from '../../soql/types.ts';
import { NotSupportedError, OrgError } from '../errors.ts';
import { restRecord } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Reply } from '../types.ts';
import { withCoverage } from '../tooling/coverage.ts';
import { queryColumns } from './query-columns.ts';

interface Cursor {
  readonly userId: string;
  readonly result: QueryResult;
  readonly batchSize: number;
  readonly expires: number;
}

/** A cursor lives two days; a user has at most ten, the oldest goes first (Salesforce Limits Quick Reference). */
const cursorLifetime = 2 * 24 * 60 * 60 * 1000;
const cursorsPerUser = 10;

class Cursors {
  readonly #open = new Map<string, Cursor>();

  open(cursor: Cursor): string {
    const own = [...this.#open].filter(([, { userId }]) => userId === cursor.userId);
    for (const [locator] of own.slice(0, Math.max(0, own.length + 1 - cursorsPerUser))) this.#open.delete(locator);
    const locator = `01g${Array.from({ length: 12 }, () => randomInt(10)).join('')}AAA`;
    this.#open.set(locator, cursor);
    return locator;
  }

  /** @throws OrgError INVALID_QUERY_LOCATOR for an unknown, expired or somebody else's locator */
  find(locator: string, userId: string): Cursor {
    const cursor = this.#open.get(locator);
    if (!cursor || cursor.userId !== userId || cursor.expires < Date.now()) {
      throw new OrgError('INVALID_QUERY_LOCATOR', 'invalid query locator');
    }
    return cursor;
  }

  close(locator: string): void {
    this.#open.delete(locator);
  }
}

export function addQuery(routes: Routes): void {
  const cursors = new Cursors();
  for (const [path, includeDeleted] of [
    ['/data/query', false],
    ['/data/queryAll', true],
    ['/data/tooling/query', false]
  ] as const) {
    routes.add(path, { GET: (call) => firstBatch(call, cursors, includeDeleted, path) });
    routes.add(`${path}/:locator`, { GET: (call) => nextBatch(call, cursors, path) });
  }
}

function firstBatch(call: Call, cursors: Cursors, includeDeleted: boolean, path: string): Reply {
  if (call.query.has('explain')) throw new NotSupportedError('query plans (explain)');
  const soql = call.query.get('q');
  if (!soql) throw new OrgError('MALFORMED_QUERY', 'A query string has to be specified');
  if (call.query.get('columns') === 'true') return { status: 200, body: queryColumns(call.context, soql) };
  const result = query(call.context, { soql, mode: 'user', includeDeleted });
  const batchSize = batchSizeOf(call);
  if (endOfBatch(result, 0, batchSize) === result.records.length) return batch(call, result, 0, batchSize, null);
  if (result.type === 'AggregateResult') throw tooManyGroups();
  const locator = cursors.open({
    userId: call.context.access.userId,
    result,
    batchSize,
    expires: Date.now() + cursorLifetime
  });
  return batch(call, result, 0, batchSize, `${call.base}${path.slice('/data'.length)}/${locator}`);
}

/** Source: SOQL and SOSL Reference, "Considerations for GROUP BY": no query locator for queries that group. */
const tooManyGroups = (): OrgError =>
  new OrgError(
    'EXCEEDED_ID_LIMIT',
    'Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single batch'
  );

function nextBatch(call: Call, cursors: Cursors, path: string): Reply {
  const [, locator, offset] = /^(\w+)-(\d+)$/.exec(call.params['locator'] ?? '') ?? [];
  if (locator === undefined) throw new OrgError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  const { result, batchSize } = cursors.find(locator, call.context.access.userId);
  const start = Number(offset);
  if (start >= result.records.length) throw new OrgError('INVALID_QUERY_LOCATOR', 'invalid query locator');
  const reply = batch(call, result, start, batchSize, `${call.base}${path.slice('/data'.length)}/${locator}`);
  if (endOfBatch(result, start, batchSize) >= result.records.length) cursors.close(locator);
  return reply;
}

/** Records of a batch, and below them all their children, are at most its size; one parent is always in it. */
function endOfBatch({ records }: QueryResult, start: number, size: number): number {
  let end = start;
  let count = 0;
  for (let record = records[end]; record !== undefined; record = records[++end]) {
    count += 1 + childrenOf(record);
    if (count > size && end > start) break;
  }
  return end;
}

function childrenOf(record: QueryRecord): number {
  let count = 0;
  for (const value of Object.values(record.values)) {
    if (value === null || typeof value !== 'object' || !('records' in value)) continue;
    for (const child of value.records) count += 1 + childrenOf(child);
  }
  return count;
}

function batch(call: Call, result: QueryResult, start: number, size: number, locatorUrl: string | null): Reply {
  const end = endOfBatch(result, start, size);
  const done = end >= result.records.length;
  return {
    status: 200,
    body: {
      totalSize: result.totalSize,
      done,
      ...(!done && locatorUrl && { nextRecordsUrl: `${locatorUrl}-${end}` }),
      records: result.records.slice(start, end).map((record) => withCoverage(restRecord(call, record)))
    }
  };
}

/** `Sforce-Query-Options: batchSize=500`; the platform takes 200 to 2,000 and answers 2,000 by default. */
function batchSizeOf(call: Call): number {
  const asked = /batchSize=(\d+)/i.exec(call.header('sforce-query-options') ?? '')?.[1];
  return asked === undefined ? 2000 : Math.min(2000, Math.max(200, Number(asked)));
}
