/**
 * Runs SOSL for Apex. In a test a search finds what the test says, and nothing without it.
 * Source: Apex Developer Guide, "Adding SOSL Queries to Unit Tests"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_SOSL.htm); Apex Reference,
 * "Search Class".
 */
import { NotSupportedError, OrgError } from '../../schema/index.ts';
import { search, type SearchResult } from '../../soql/index.ts';
import type { BindValue } from '../../soql/types.ts';
import { ApexList } from '../library/index.ts';
import type { QueryOptions } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { bindValue, boundVariables, recordOf } from './queries.ts';
import type { Thread } from './thread.ts';

const SOBJECT = { name: 'SObject', args: [] };

/** A list of lists: the records of each object, in the order of RETURNING. */
export function runSosl(thread: Thread, sosl: string, options: QueryOptions): ApexValue {
  thread.spend('soslQueries', 1);
  const lists = answer(thread, sosl, options).map(({ object, records }) => {
    const rows = records.map((record) => recordOf(thread, record));
    return new ApexList({ name: object.name, args: [] }, rows);
  });
  return new ApexList({ name: 'List', args: [SOBJECT] }, lists);
}

function answer(thread: Thread, sosl: string, options: QueryOptions): SearchResult[] {
  const binds: Record<string, BindValue> = {};
  for (const [name, value] of options.binds ?? boundVariables(thread, sosl))
    binds[name.toLowerCase()] = bindValue(thread, value);
  const fixed = thread.testing ? { fixed: thread.foundByTest } : {};
  try {
    return search(thread.context, { sosl, mode: options.mode ?? 'system', sharing: thread.sharing, binds, ...fixed });
  } catch (error) {
    if (error instanceof NotSupportedError) return thread.notSupported(`this search (${error.what}): ${sosl}`);
    if (error instanceof OrgError) return thread.throwApex('SearchException', error.message);
    throw error;
  }
}
