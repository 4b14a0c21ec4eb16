// Several calls in one request, each able to use the results of earlier ones: `@{reference.path}`.
// Source: REST API Developer Guide, "Composite".
import { asArray, asFlag, asObject, asText } from '../body.ts';
import { OrgError } from '../errors.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json, Reply } from '../types.ts';

export const maxParts = 25;
/** Of these, how many may be queries or collections of records. */
const maxManyRecords = 5;
const manyRecords = /^\/services\/data\/v\d+\.0\/(?:query(?:All)?|composite\/sobjects)\b/;
const methods = new Set(['POST', 'PUT', 'PATCH', 'GET', 'DELETE']);
/** Parts have these of the request itself. */
const inherited = new Set(['accept', 'authorization', 'content-type']);

interface Part {
  readonly method: string;
  readonly url: string;
  readonly referenceId: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Thrown to undo the whole transaction; carries which part failed and its reply. */
class Halted extends Error {
  readonly index: number;
  readonly reply: Reply;
  constructor(index: number, reply: Reply) {
    super('A part of the composite request failed');
    this.index = index;
    this.reply = reply;
  }
}

export function addComposite(routes: Routes): void {
  routes.add('/data/composite', { POST: composite });
}

function composite(call: Call): Reply {
  const body = asObject(call.json(), 'composite request');
  const parts = partsOf(body['compositeRequest']);
  const allOrNone = asFlag(body['allOrNone'], 'allOrNone');
  // Collated or not, parts run in the order of the request: the platform promises no other.
  asFlag(body['collateSubrequests'], 'collateSubrequests');
  const replies: Reply[] = [];
  try {
    call.org.store.transaction(() => run(call, parts, allOrNone, replies));
  } catch (error) {
    if (!(error instanceof Halted)) throw error;
    const rolledBack = halted(
      'The transaction was rolled back since another operation in the same transaction failed.'
    );
    replies.splice(0, replies.length, ...parts.map((_, index) => (index === error.index ? error.reply : rolledBack)));
  }
  return {
    status: 200,
    body: {
      compositeResponse: replies.map((reply, index) => ({
        body: reply.body ?? null,
        httpHeaders: reply.headers?.['location'] ? { Location: reply.headers['location'] } : {},
        httpStatusCode: reply.status,
        referenceId: parts[index]?.referenceId
      }))
    }
  };
}

function run(call: Call, parts: readonly Part[], allOrNone: boolean, replies: Reply[]): void {
  const results = new Map<string, unknown>();
  parts.forEach((part, index) => {
    const reply = reach(call, part, results);
    if (allOrNone && reply.status >= 300) throw new Halted(index, reply);
    replies.push(reply);
    if (reply.status < 300) results.set(part.referenceId, reply.body);
  });
}

function reach(call: Call, part: Part, results: ReadonlyMap<string, unknown>): Reply {
  let resolved: Part;
  try {
    resolved = { ...part, url: replaceText(part.url, results), body: replaceIn(part.body, results) };
  } catch (error) {
    if (error instanceof OrgError) return halted(error.message);
    throw error;
  }
  return call.dispatch(resolved);
}

const halted = (message: string): Reply => ({ status: 400, body: [{ errorCode: 'PROCESSING_HALTED', message }] });

function partsOf(list: unknown): Part[] {
  const items = asArray(list, 'compositeRequest');
  if (items.length > maxParts) {
    throw new OrgError('LIMIT_EXCEEDED', `The request may hold no more than ${maxParts} subrequests`);
  }
  const seen = new Set<string>();
  const parts = items.map((item) => {
    const { method, url, referenceId, body, httpHeaders } = asObject(item, 'compositeRequest');
    const reference = asText(referenceId, 'referenceId');
    if (!/^\w+$/.test(reference) || seen.has(reference)) {
      throw new OrgError('INVALID_INPUT', `referenceId must be alphanumeric and unique in the request: ${reference}`);
    }
    seen.add(reference);
    return {
      method: partMethod(asText(method, 'method')),
      url: partUrl(asText(url, 'url')),
      referenceId: reference,
      body,
      headers: httpHeaders === undefined ? {} : headersOf(asObject(httpHeaders, 'httpHeaders'))
    };
  });
  if (parts.filter(({ url }) => manyRecords.test(url)).length > maxManyRecords) {
    const message = `The request may hold no more than ${maxManyRecords} queries and sObject collections`;
    throw new OrgError('LIMIT_EXCEEDED', message);
  }
  return parts;
}

/** What is wrong with a part's form is wrong with the whole request: none of them is run. */
export function partMethod(method: string): string {
  if (!methods.has(method)) throw new OrgError('INVALID_INPUT', `Not a method of a subrequest: ${method}`);
  return method;
}

export function partUrl(url: string): string {
  if (
    !/^\/services\/data\/v\d+\.0\//.test(url) ||
    /^\/services\/data\/v\d+\.0\/composite(?:\/batch)?\/?(?:\?|$)/.test(url)
  ) {
    throw new OrgError('INVALID_INPUT', `Not a resource that a part of a composite request may call: ${url}`);
  }
  return url;
}

function headersOf(headers: Json): Record<string, string> {
  const refused = Object.keys(headers).find((name) => inherited.has(name.toLowerCase()));
  if (refused) throw new OrgError('INVALID_INPUT', `A subrequest takes the header ${refused} from the request itself`);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, asText(value, name)]));
}

/** Replaces references in every text of a JSON value; a text that is one reference takes on the value's type. */
function replaceIn(value: unknown, results: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    const whole = /^@\{([^}]+)\}$/.exec(value)?.[1];
    return whole === undefined ? replaceText(value, results) : lookUp(whole, results);
  }
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, results));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceIn(item, results)]));
}

const replaceText = (text: string, results: ReadonlyMap<string, unknown>): string =>
  text.replace(/@\{([^}]+)\}/g, (_, path: string) => String(lookUp(path, results)));

/** `account.id`, `contacts.records[0].Id` */
function lookUp(path: string, results: ReadonlyMap<string, unknown>): unknown {
  const [reference = '', ...steps] = path.split(/[.[\]]+/).filter((step) => step !== '');
  let value: unknown = results.get(reference);
  for (const step of steps) {
    value =
      value !== null && typeof value === 'object' && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }
  if (value === undefined || value === null || !results.has(reference)) {
    throw new OrgError('PROCESSING_HALTED', `Invalid reference specified. No value for ${path} found in ${reference}`);
  }
  return value;
}
