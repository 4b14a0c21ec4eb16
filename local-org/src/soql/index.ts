/** SOQL in, records out: the query language of the org on SQLite. Source: SOQL and SOSL Reference. */
import { parseQuery, type Query } from '@jetstreamapp/soql-parser-js';
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import type { Schema } from '../schema/types.ts';
import type { ExecutionContext, UserAccess } from '../security/types.ts';
import { malformed } from './messages.ts';
import { type Prepared, Preparation } from './prepare.ts';
import { asksForAccess, withRecordAccess } from './recordAccess.ts';
import { runQuery } from './run.ts';
import { type Compilation, mayRead, type Use } from './scope.ts';
import { readText, withPlace } from './text.ts';
import type { QueryRequest, QueryResult } from './types.ts';

export type { BindValue, QueryRecord, QueryRequest, QueryResult } from './types.ts';

interface CachedQuery {
  readonly parsed: Query;
  readonly prepared: Prepared;
  readonly uses: readonly Use[];
  readonly allRows: boolean;
}

/** Oldest entries leave first. */
const CACHE_SIZE = 500;
const caches = new WeakMap<Schema, Map<string, CachedQuery>>();

/**
 * Answers a query. In user mode what the user may not read is refused as if it did not exist.
 * @throws OrgError MALFORMED_QUERY, INVALID_FIELD, INVALID_TYPE, INVALID_QUERY_FILTER_OPERATOR, ...
 */
export function query(context: ExecutionContext, request: QueryRequest): QueryResult {
  const { store } = context;
  const cached = compile(store.schema, request, context.access);
  if (cached.parsed.withSecurityEnforced === true) enforceSecurity(cached.uses, context.access);
  const run = (): QueryResult =>
    runQuery(store, cached.prepared, {
      params: [],
      binds: request.binds,
      now: store.clock.now(),
      timeZone: context.timeZone,
      includeDeleted: request.includeDeleted === true || cached.allRows
    });
  return asksForAccess(cached.parsed) ? withRecordAccess(context, cached.parsed, request, run) : run();
}

function compile(schema: Schema, request: QueryRequest, access: UserAccess): CachedQuery {
  let cache = caches.get(schema);
  if (cache === undefined) caches.set(schema, (cache = new Map<string, CachedQuery>()));
  const known = cache.get(request.soql);
  if (known !== undefined) {
    const userMode = isUserMode(known.parsed, request);
    if (!userMode || known.uses.every((use) => mayRead(access, use))) return known;
  }
  const fresh = prepare(schema, request, access);
  // FIELDS() depends on the user: such a query is compiled for each.
  if (!/\bFIELDS\s*\(/i.test(request.soql)) cache.set(request.soql, fresh);
  if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
  return fresh;
}

/** In user mode every name is checked while it is resolved, so that errors cannot tell a hidden name from none. */
function prepare(schema: Schema, request: QueryRequest, access: UserAccess): CachedQuery {
  const text = readText(request.soql);
  const parsed = parse(text.source, text.parseable);
  const uses: Use[] = [];
  const compilation: Compilation = {
    schema,
    source: text.source,
    access: isUserMode(parsed, request) ? access : null,
    uses,
    aliases: 0
  };
  return { parsed, prepared: new Preparation(compilation, text).query(parsed), uses, allRows: text.allRows };
}

function isUserMode(parsed: Query, request: QueryRequest): boolean {
  const written = parsed.withAccessLevel?.toUpperCase();
  // Only Apex, which runs in system mode, may ask for it: the text of a REST query comes from the user.
  if (written === 'SYSTEM_MODE' && request.mode === 'user') throw malformed(`unexpected token: 'SYSTEM_MODE'`);
  return request.mode === 'user' || written === 'USER_MODE';
}

function enforceSecurity(uses: readonly Use[], access: UserAccess): void {
  if (uses.every((use) => !use.selected || mayRead(access, use))) return;
  throw new OrgError('INSUFFICIENT_ACCESS', 'Insufficient permissions: secure query included inaccessible field');
}

function parse(source: string, parseable: string): Query {
  try {
    return parseQuery(parseable);
  } catch (error) {
    if (/^\s*FIND\b/i.test(source)) throw new NotSupportedError('SOSL');
    throw syntaxError(source, error instanceof Error ? error.message : String(error));
  }
}

/** The parser's message names the token it stumbled over, but not where it stands in the query as it was sent. */
function syntaxError(source: string, message: string): OrgError {
  const token = /(?:found[:\s]*(?:-->)?|unexpected character:\s*->)\s*['"]?([^'"\n<]*)/i.exec(message)?.[1] ?? '';
  if (token === '') return malformed(`unexpected token: '<EOF>'`);
  const offset = source.indexOf(token);
  const text = `unexpected token: '${token}'`;
  return malformed(offset < 0 ? text : withPlace(source, offset, text));
}
