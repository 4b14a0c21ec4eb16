/**
 * SOSL: text that is searched for in records of several objects.
 * Source: SOQL and SOSL Reference, "Salesforce Object Search Language (SOSL)"
 * (https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_sosl.htm): "SOSL Syntax",
 * "IN SearchGroup", "RETURNING FieldSpec", "LIMIT n".
 *
 * A record is found by the words of its fields as they stand; stems, synonyms and the order by relevance of the platform
 * are not there: records come in the order of their Ids, unless ORDER BY says otherwise.
 */
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import { isStored } from '../schema/index.ts';
import type { FieldDef, ObjectDef } from '../schema/types.ts';
import type { AccessMode, ExecutionContext } from '../security/types.ts';
import { quoteName } from '../store/index.ts';
import type { SqlValue } from '../store/types.ts';
import { query } from './index.ts';
import { unknownObject } from './messages.ts';
import { malformedSearch, matches, parseTerm, partsOf, type Term } from './searchTerm.ts';
import type { BindValue, QueryRecord } from './types.ts';

export interface SearchRequest {
  readonly sosl: string;
  readonly mode: AccessMode;
  readonly sharing?: boolean;
  /** Values of `:name`, by lower-case name; absent: there are none. */
  readonly binds?: Readonly<Record<string, BindValue>>;
  /** The records that a test says are found. */
  readonly fixed?: readonly string[];
}

export interface SearchResult {
  readonly object: ObjectDef;
  readonly records: readonly QueryRecord[];
}

export interface Returned {
  readonly name: string;
  /** Everything in the parentheses: `Id, Name WHERE ... ORDER BY ... LIMIT 5`. */
  readonly body: string;
}

export interface Search {
  readonly term: string;
  readonly group: Group;
  /** Null: all objects. */
  readonly returning: readonly Returned[] | null;
  readonly userMode: boolean;
  readonly limit: number;
}

type Group = 'ALL' | 'NAME' | 'EMAIL' | 'PHONE';

/** "The maximum number of results is 2,000." */
const MOST_ROWS = 2000;
const MOST_CHARACTERS = 20_000;

/** Answers a search, by object in the order of RETURNING. @throws OrgError MALFORMED_SEARCH, INVALID_FIELD, INVALID_TYPE */
export const search = (context: ExecutionContext, request: SearchRequest): SearchResult[] =>
  runSearch(context, parseSosl(request.sosl, request.binds ?? {}), request);

export function runSearch(
  context: ExecutionContext,
  wanted: Search,
  request: Omit<SearchRequest, 'sosl'>
): SearchResult[] {
  const mode = wanted.userMode ? 'user' : request.mode;
  const term = parseTerm(wanted.term);
  let left = wanted.limit;
  return returnedOf(context, wanted).flatMap(({ object, body, asked }): SearchResult[] => {
    const ids = request.fixed ?? found(context, object, { term, group: wanted.group, mode });
    const own = ids.filter((id) => context.store.schema.objectOfId(id) === object);
    const records = own.length === 0 ? [] : selected(context, { object, body, ids: own }, { ...request, mode });
    // A name that nobody can read is refused although nothing is found.
    if (own.length === 0 && asked) selected(context, { object, body, ids: [''] }, { ...request, mode });
    const shown = records.slice(0, Math.max(0, left));
    left -= shown.length;
    return asked || shown.length > 0 ? [{ object, records: shown }] : [];
  });
}

function returnedOf(
  { store, access }: ExecutionContext,
  { returning }: Search
): { object: ObjectDef; body: string; asked: boolean }[] {
  if (returning === null)
    return store.schema.objects
      .filter((object) => isSearchable(object) && access.mayRead(object))
      .map((object) => ({ object, body: 'Id', asked: false }));
  return returning.map(({ name, body }) => {
    const object = store.schema.object(name);
    if (!object) throw unknownObject(name);
    if (!isSearchable(object)) throw new OrgError('INVALID_TYPE', `entity type ${object.name} does not support search`);
    return { object, body: body === '' ? 'Id' : body, asked: true };
  });
}

const isSearchable = ({ kind, share, nameField, setting, name }: ObjectDef): boolean =>
  kind !== 'customMetadata' && !share && setting === undefined && nameField !== null && !name.endsWith('__e');

/** What is searched of an object. */
interface Hunt {
  readonly term: Term;
  readonly group: Group;
  readonly mode: AccessMode;
}

const TEXT = ['string', 'textarea', 'email', 'phone', 'url', 'picklist', 'multipicklist'];

function isSearched(group: Group, field: FieldDef): boolean {
  if (!isStored(field)) return false;
  if (group === 'EMAIL') return field.type === 'email';
  if (group === 'PHONE') return field.type === 'phone';
  if (group === 'NAME') return field.nameField || /^(?:First|Last|Middle)Name$/.test(field.name);
  return TEXT.includes(field.type);
}

/** Records with these words in fields that the user may read; whether the records are open to the user is asked later. */
function found({ store, access }: ExecutionContext, object: ObjectDef, { term, group, mode }: Hunt): string[] {
  if (mode === 'user' && !access.mayRead(object)) return [];
  const fields = [...object.fields.values()].filter(
    (field) => isSearched(group, field) && (mode === 'system' || access.mayReadField(object, field))
  );
  if (fields.length === 0) return [];
  const columns = fields.map(({ name }) => quoteName(name));
  const parts = partsOf(term);
  const params: SqlValue[] = [];
  const has = (parts ?? []).flatMap((part) =>
    columns.map((column) => {
      params.push(part);
      return `instr(fold(${column}), ?) > 0`;
    })
  );
  const conditions = [
    ...(object.fields.has('isdeleted') ? ['"IsDeleted" = 0'] : []),
    ...(has.length > 0 ? [`(${has.join(' OR ')})`] : [])
  ];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const rows = store.select(
    `SELECT "Id", ${columns.join(', ')} FROM ${quoteName(object.name)}${where} ORDER BY "Id"`,
    params
  );
  return rows
    .filter((row) =>
      matches(
        term,
        fields.map(({ name }) => row[name]).filter((value) => typeof value === 'string')
      )
    )
    .map((row) => String(row['Id']));
}

interface Selection {
  readonly object: ObjectDef;
  readonly body: string;
  readonly ids: readonly string[];
}

/** The found records as the query of their fields gives them: with its rights, conditions, order and limits. */
function selected(
  context: ExecutionContext,
  { object, body, ids }: Selection,
  { mode, sharing, binds }: Omit<SearchRequest, 'sosl'>
): readonly QueryRecord[] {
  const [fields, where, rest] = clausesOf(body);
  const soql =
    `SELECT ${fields} FROM ${object.name} WHERE Id IN :found${where === '' ? '' : ` AND (${where})`}` +
    (/\bORDER\s+BY\b/i.test(rest) ? ` ${rest}` : ` ORDER BY Id ${rest}`);
  try {
    const shared = sharing === undefined ? {} : { sharing };
    return query(context, { soql, mode, ...shared, binds: { ...binds, found: ids } }).records;
  } catch (error) {
    if (!(error instanceof OrgError) || error instanceof NotSupportedError) throw error;
    const problem = error.message.split('\n').at(-1) ?? error.message;
    throw new OrgError(error.code.replace('MALFORMED_QUERY', 'MALFORMED_SEARCH'), problem);
  }
}

function clausesOf(body: string): [fields: string, where: string, rest: string] {
  if (wordAt(body, /^USING\s+LISTVIEW\b/i) >= 0) throw new NotSupportedError('USING ListView in SOSL');
  const restAt = wordAt(body, /^(?:ORDER\s+BY|LIMIT|OFFSET)\b/i);
  const [head, rest] = restAt < 0 ? [body, ''] : [body.slice(0, restAt), body.slice(restAt)];
  const whereAt = wordAt(head, /^WHERE\b/i);
  if (whereAt < 0) return [head.trim(), '', rest.trim()];
  const where = head.slice(whereAt + 'WHERE'.length).trim();
  if (where === '') throw malformedSearch('WHERE without a condition');
  return [head.slice(0, whereAt).trim(), where, rest.trim()];
}

/** Where a keyword stands outside of quotes and parentheses; -1: nowhere. */
function wordAt(text: string, keyword: RegExp): number {
  for (const { index, depth } of outside(text)) {
    if (depth === 0 && !/\w/.test(text[index - 1] ?? '') && keyword.test(text.slice(index, index + 40))) return index;
  }
  return -1;
}

/** The characters outside of quotes, with how many parentheses are open before each. */
function* outside(text: string): Generator<{ index: number; depth: number }> {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'") {
      while (++index < text.length && text[index] !== "'") if (text[index] === '\\') index++;
      continue;
    }
    if (character === ')') depth--;
    yield { index, depth };
    if (character === '(') depth++;
  }
}

const FIND = /^\s*FIND\s*(?:\{((?:[^{}\\]|\\.)*)\}|'((?:[^'\\]|\\.)*)'|:(\w+))\s*/i;

/** @throws OrgError MALFORMED_SEARCH; NotSupportedError naming a clause that the local org lacks */
export function parseSosl(sosl: string, binds: Readonly<Record<string, BindValue>> = {}): Search {
  if (sosl.length > MOST_CHARACTERS) throw malformedSearch(`search query longer than ${MOST_CHARACTERS} characters`);
  const head = FIND.exec(sosl);
  if (!head) throw malformedSearch(`unexpected token: ${sosl.trim().slice(0, 40)}`);
  const [all, inBraces, inQuotes, bind] = head;
  const bound = bind === undefined ? null : binds[bind.toLowerCase()];
  if (bind !== undefined && typeof bound !== 'string') throw malformedSearch(`Invalid search term: ${bind}`);
  const term = inBraces ?? inQuotes?.replace(/\\(['\\])/g, '$1') ?? String(bound);
  let rest = sosl.slice(all.length);
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.slice(match[0].length);
    return match;
  };
  const group = (take(/^IN\s+(\w+)\s+FIELDS\b\s*/i)?.[1] ?? 'ALL').toUpperCase();
  if (group === 'SIDEBAR') throw new NotSupportedError('IN SIDEBAR FIELDS in SOSL');
  if (!isGroup(group)) throw malformedSearch(`unknown search group: ${group}`);
  const returning = take(/^RETURNING\s+/i) ? takeReturned() : null;
  const mode = take(/^WITH\s+(USER_MODE|SYSTEM_MODE|SECURITY_ENFORCED)\b\s*/i)?.[1]?.toUpperCase();
  const other = /^(?:WITH|UPDATE)\s+(?:DATA\s+CATEGORY|\w+)/i.exec(rest);
  if (other) throw new NotSupportedError(`${other[0].toUpperCase()} in SOSL`);
  const limit = Number(take(/^LIMIT\s+(\d+)\s*/i)?.[1] ?? MOST_ROWS);
  if (rest.trim() !== '') throw malformedSearch(`unexpected token: ${rest.trim().slice(0, 40)}`);
  return { term, group, returning, userMode: mode === 'USER_MODE', limit: Math.min(limit, MOST_ROWS) };

  function takeReturned(): Returned[] {
    const items: Returned[] = [];
    do {
      const name = take(/^\s*([a-z]\w*)\s*/i)?.[1];
      if (name === undefined) throw malformedSearch(`RETURNING names an object: ${rest.slice(0, 40)}`);
      items.push({ name, body: rest.startsWith('(') ? takeBody() : '' });
    } while (take(/^\s*,/));
    take(/^\s*/);
    return items;
  }

  function takeBody(): string {
    for (const { index, depth } of outside(rest)) {
      if (rest[index] !== ')' || depth !== 0) continue;
      const body = rest.slice(1, index).trim();
      rest = rest.slice(index + 1);
      if (body === '') throw malformedSearch('RETURNING names no field');
      return body;
    }
    throw malformedSearch('missing parenthesis');
  }
}

const isGroup = (text: string): text is Group => ['ALL', 'NAME', 'EMAIL', 'PHONE'].includes(text);
