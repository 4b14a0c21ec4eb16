// Search over REST: SOSL, and the same by parameters.
// Source: REST API Developer Guide, "Search"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_search.htm), "Parameterized Search".
import { runSearch, search, type Search, type SearchResult } from '../../soql/index.ts';
import { NotSupportedError, OrgError } from '../errors.ts';
import { restRecord } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Reply } from '../types.ts';

export function addSearch(routes: Routes): void {
  routes.add('/data/search', { GET: bySosl });
  routes.add('/data/parameterizedSearch', { GET: byQuery, POST: byBody });
}

const answer = (call: Call, results: readonly SearchResult[]): Reply => ({
  status: 200,
  body: { searchRecords: results.flatMap(({ records }) => records.map((record) => restRecord(call, record))) }
});

function bySosl(call: Call): Reply {
  const sosl = call.query.get('q');
  if (!sosl) throw new OrgError('MALFORMED_SEARCH', 'A search string has to be specified');
  return answer(call, search(call.context, { sosl, mode: 'user' }));
}

interface Named {
  readonly name: string;
  readonly fields: readonly string[];
  readonly where: string | null;
  readonly orderBy: string | null;
  readonly limit: number | null;
}

/** Words as they are: what is an operator or a wildcard elsewhere is so here, too. */
function parameterized(
  call: Call,
  term: string,
  group: string,
  objects: readonly Named[],
  limit: number | null
): Reply {
  if (term === '') throw new OrgError('MALFORMED_SEARCH', 'A search string has to be specified');
  const wanted = GROUPS.find((one) => one === group.toUpperCase());
  if (!wanted) throw new NotSupportedError(`the search group ${group}`);
  const returning = objects.map(({ name, fields, where, orderBy, limit: most }) => ({
    name,
    body:
      (fields.length === 0 ? 'Id' : fields.join(', ')) +
      (where === null ? '' : ` WHERE ${where}`) +
      (orderBy === null ? '' : ` ORDER BY ${orderBy}`) +
      (most === null ? '' : ` LIMIT ${most}`)
  }));
  const asked: Search = {
    term,
    group: wanted,
    returning: returning.length === 0 ? null : returning,
    userMode: true,
    limit: Math.min(limit ?? MOST_ROWS, MOST_ROWS)
  };
  return answer(call, runSearch(call.context, asked, { mode: 'user' }));
}

const GROUPS = ['ALL', 'NAME', 'EMAIL', 'PHONE'] as const;
const MOST_ROWS = 2000;

function byQuery(call: Call): Reply {
  const { query } = call;
  const global = listOf(query.get('fields'));
  const objects = query
    .getAll('sobject')
    .flatMap(listOf)
    .map((name): Named => ({
      name,
      fields: listOf(query.get(`${name}.fields`)).length > 0 ? listOf(query.get(`${name}.fields`)) : global,
      where: query.get(`${name}.where`),
      orderBy: query.get(`${name}.orderBy`),
      limit: count(query.get(`${name}.limit`) ?? query.get('defaultLimit'))
    }));
  const limit = count(query.get('overallLimit'));
  return parameterized(call, query.get('q') ?? '', query.get('in') ?? 'ALL', objects, limit);
}

const listOf = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function count(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new OrgError('INVALID_ARGUMENT', `not a number of records: ${String(value)}`);
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' ? [one] : [])) : [];

function byBody(call: Call): Reply {
  const body = call.json();
  if (!isObject(body)) throw new OrgError('JSON_PARSER_ERROR', 'The body is no search');
  const global = texts(body['fields']);
  const objects = (Array.isArray(body['sobjects']) ? body['sobjects'] : []).map((one: unknown): Named => {
    const given: Json = isObject(one) ? one : {};
    const name = textOf(given['name']);
    if (name === null) throw new OrgError('MISSING_ARGUMENT', 'sobjects need a name');
    return {
      name,
      fields: texts(given['fields']).length > 0 ? texts(given['fields']) : global,
      where: textOf(given['where']),
      orderBy: textOf(given['orderBy']),
      limit: count(given['limit'] ?? body['defaultLimit'])
    };
  });
  const limit = count(body['overallLimit']);
  return parameterized(call, textOf(body['q']) ?? '', textOf(body['in']) ?? 'ALL', objects, limit);
}
