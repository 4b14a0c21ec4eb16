/** SOQL in, records out: the query language of the org on SQLite. Source: SOQL and SOSL Reference. */
import { environmentOf, installFormulas, withEnvironment } from '../formula/index.ts';
import { OrgError } from '../schema/errors.ts';
import type { Schema } from '../schema/types.ts';
import type { ExecutionContext, UserAccess } from '../security/types.ts';
import type { Select } from './ast.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { malformed } from './messages.ts';
import { asksForSession, withSession } from './ownSession.ts';
import { parseSoql } from './parser.ts';
import { asksForPermissions, withPermissions } from './permissions.ts';
import { NAME_OBJECT } from './polymorphic.ts';
import { type Prepared, Preparation } from './prepare.ts';
import { asksForAccess, withRecordAccess } from './recordAccess.ts';
import { runQuery } from './run.ts';
import { type ComparedBind, type Compilation, mayRead, type Use } from './scope.ts';
import { installShares } from './shares.ts';
import type { QueryRequest, QueryResult } from './types.ts';

export { NAME_OBJECT } from './polymorphic.ts';
export type { Prepared as PreparedQuery } from './prepare.ts';
export type { Column as PreparedColumn } from './select.ts';
export type { ComparedBind } from './scope.ts';
export { runSearch, search } from './sosl.ts';
export type { Search, SearchResult } from './sosl.ts';
export type { BindValue, QueryRecord, QueryRequest, QueryResult } from './types.ts';

interface CompiledQuery {
  readonly parsed: Select;
  readonly prepared: Prepared;
  readonly uses: readonly Use[];
  /** Compiled for one user alone. */
  readonly personal: boolean;
}

/** Oldest entries leave first. */
const CACHE_SIZE = 500;
const caches = new WeakMap<Schema, Map<string, CompiledQuery>>();

/**
 * Answers a query. In user mode what the user may not read is refused as if it did not exist.
 * @throws OrgError MALFORMED_QUERY, INVALID_FIELD, INVALID_TYPE, INVALID_QUERY_FILTER_OPERATOR, ...
 */
export function query(context: ExecutionContext, request: QueryRequest): QueryResult {
  const { store } = context;
  const { parsed, prepared, uses } = compile(context, request);
  if (parsed.securityEnforced) enforceSecurity(uses, context.access);
  installFormulas(store);
  installShares(store);
  const run = (): QueryResult =>
    withEnvironment(environmentOf(context), () =>
      runQuery(store, prepared, {
        params: [],
        binds: request.ofIds ? { ...request.binds, [IDS]: request.ofIds } : request.binds,
        now: store.clock.now(),
        calendar: () => calendarOf(context),
        ranges: new Map(),
        sharing: isShared(parsed, request) ? context.sharing : null,
        typeOf: (type, id) => (type === NAME_OBJECT.name ? (store.schema.objectOfId(id)?.name ?? type) : type),
        includeDeleted: request.includeDeleted === true || parsed.allRows
      })
    );
  if (asksForPermissions(request.soql)) return withPermissions(context, run);
  if (asksForSession(parsed)) return withSession(context, run);
  return asksForAccess(parsed) ? withRecordAccess(context, parsed, request, run) : run();
}

/** What a query is made of, its names resolved and its user's rights checked; nothing is read. */
export function prepareQuery(context: ExecutionContext, request: QueryRequest): Prepared {
  return compile(context, request).prepared;
}

/**
 * Resolves the names of a query whose values come later, as when Apex is compiled; whether anybody may read them is not
 * asked.
 * @param onBind told what each bind of a condition is compared with
 * @throws OrgError as {@link query}
 */
export function checkQuery(schema: Schema, soql: string, onBind?: (bind: ComparedBind) => void): void {
  const compilation: Compilation = { ...forNobody(schema, soql), ...(onBind ? { onBind } : {}) };
  new Preparation(compilation).query(parseSoql(soql, true));
}

/**
 * The fields that a query in user mode names and its user may not read, by object; all of an object that is closed.
 * Empty where the query is refused for another reason.
 * Source: Apex Reference, QueryException, `getInaccessibleFields`.
 */
export function inaccessibleFields({ store, access }: ExecutionContext, soql: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const use of usesOf(store.schema, soql)) {
    if (use.field === null || mayRead(access, use)) continue;
    const fields = found.get(use.object.name);
    if (fields) fields.add(use.field.name);
    else found.set(use.object.name, new Set([use.field.name]));
  }
  return found;
}

function usesOf(schema: Schema, soql: string): readonly Use[] {
  const compilation = forNobody(schema, soql);
  try {
    new Preparation(compilation).query(parseSoql(soql, true));
  } catch (error) {
    if (!(error instanceof OrgError)) throw error;
    return [];
  }
  return compilation.uses;
}

/** Names alone: of no user, and nothing is read. */
const forNobody = (schema: Schema, source: string): Compilation => ({
  schema,
  source,
  access: null,
  calendar: { timeZone: 'UTC', locale: 'en-US', weekStart: 0, fiscalStart: 1, fiscalNamedByStart: false },
  uses: [],
  aliases: 0,
  personal: false,
  sharing: false
});

function compile(context: ExecutionContext, request: QueryRequest): CompiledQuery {
  const { schema } = context.store;
  let cache = caches.get(schema);
  if (cache === undefined) caches.set(schema, (cache = new Map<string, CompiledQuery>()));
  const key = `${variantOf(context.access, request)}${request.ofIds ? ' of Ids' : ''} ${request.soql}`;
  const known = cache.get(key);
  if (known !== undefined) {
    const userMode = isUserMode(known.parsed, request);
    if (!userMode || known.uses.every((use) => mayRead(context.access, use))) return known;
  }
  const fresh = prepare(schema, request, context.access, () => calendarOf(context));
  if (!fresh.personal) cache.set(key, fresh);
  if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
  return fresh;
}

/** In user mode every name is checked while it is resolved, so that errors cannot tell a hidden name from none. */
function prepare(schema: Schema, request: QueryRequest, access: UserAccess, calendar: () => Calendar): CompiledQuery {
  const written = parseSoql(request.soql, request.binds !== undefined);
  const parsed = request.ofIds ? ofIds(written) : written;
  const compilation: Compilation = {
    schema,
    source: request.soql,
    access: isUserMode(parsed, request) ? access : null,
    get calendar() {
      return calendar();
    },
    sharing: isShared(parsed, request) && !access.modifyAllData,
    uses: [],
    aliases: 0,
    personal: false
  };
  const prepared = new Preparation(compilation).query(parsed);
  return { parsed, prepared, uses: compilation.uses, personal: compilation.personal };
}

/** A bind of this name cannot be written. */
const IDS = '(ids)';

/** The same columns of given records. */
function ofIds(parsed: Select): Select {
  const at = parsed.from.at;
  const right = { kind: 'value', value: { kind: 'bind', text: IDS, at } } as const;
  const leaf = { left: { kind: 'path', text: 'Id', at }, operator: 'IN', right } as const;
  return { ...parsed, where: { kind: 'leaf', leaf }, orderBy: [], limit: null, offset: null };
}

/** With parents that may be hidden a query is not the same SQL: whoever sees all does not pay for it. */
const variantOf = (access: UserAccess, request: QueryRequest): string =>
  access.modifyAllData ? 'all' : request.mode === 'user' || request.sharing === true ? 'shared' : 'system';

/** Source: Apex Developer Guide, "Enforce User Mode for Database Operations": user mode has sharing, whatever the class says. */
const isShared = (parsed: Select, request: QueryRequest): boolean =>
  isUserMode(parsed, request) || request.sharing === true;

function isUserMode(parsed: Select, request: QueryRequest): boolean {
  // Only Apex, which runs in system mode, may ask for it: the text of a REST query comes from the user.
  if (parsed.accessLevel === 'SYSTEM_MODE' && request.mode === 'user') {
    throw malformed(`unexpected token: 'SYSTEM_MODE'`);
  }
  return request.mode === 'user' || parsed.accessLevel === 'USER_MODE';
}

function enforceSecurity(uses: readonly Use[], access: UserAccess): void {
  if (uses.every((use) => !use.selected || mayRead(access, use))) return;
  throw new OrgError('INSUFFICIENT_ACCESS', 'Insufficient permissions: secure query included inaccessible field');
}
