// Runs one call: finds its resource, checks who is asking, wraps writes in a transaction and turns errors into replies.
import type { Body } from './body.ts';
import { contextFor } from '../security/index.ts';
import type { ExecutionContext } from '../security/types.ts';
import { errorReply, jsonError, notFound, OrgError } from './errors.ts';
import { namedLack } from './lacking.ts';
import type { Routes } from './routes.ts';
import type { Call, CallPart, Org, Reply } from './types.ts';

/** The versions whose rules the org follows; older ones answer an upsert differently. */
export const apiVersions: readonly string[] = Array.from({ length: 66 - 46 + 1 }, (_, index) => `${46 + index}.0`);

export interface Incoming {
  readonly org: Org;
  readonly routes: Routes;
  /** Null: nobody is signed in. */
  readonly userId: string | null;
  readonly origin: string;
  /** HEAD has become GET. */
  readonly method: string;
  /** Path with query string. */
  readonly url: string;
  header(name: string): string | undefined;
  json(): unknown;
  body(): Body;
}

/** The context of a signed-in, active user; without a write since, it is known. @throws OrgError INVALID_SESSION_ID */
function userContext(org: Org, userId: string | null): ExecutionContext {
  if (!userId) throw new OrgError('INVALID_SESSION_ID', 'Session expired or invalid');
  return contextFor(org.store, org.project, userId);
}

export function dispatch(incoming: Incoming): Reply {
  try {
    const { org } = incoming;
    const context = userContext(org, incoming.userId);
    const { pathname, searchParams } = new URL(incoming.url, 'http://local-org');
    const [, base, version, path] = /^(\/services\/data\/v(\d+\.\d))(?:\/(.*))?$/.exec(pathname) ?? [];
    if (version !== undefined && !apiVersions.includes(version)) throw notFound();
    const { handler, params } = incoming.routes.match(incoming.method, base ? `/data/${path ?? ''}` : pathname);
    const call: Call = {
      org,
      context,
      method: incoming.method,
      origin: incoming.origin,
      base: base ?? `/services/data/v${apiVersions.at(-1)}`,
      params,
      query: searchParams,
      header: (name) => incoming.header(name),
      json: () => incoming.json(),
      body: () => incoming.body(),
      dispatch: (part) => dispatchPart(incoming, part)
    };
    // Reads have nothing to undo; every write is one transaction.
    return incoming.method === 'GET' ? handler(call) : org.store.transaction(() => handler(call));
  } catch (error) {
    return errorReply(namedLack(incoming.org.schema, error));
  }
}

function dispatchPart(outer: Incoming, part: CallPart): Reply {
  const headers = new Map(Object.entries(part.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  return dispatch({
    ...outer,
    method: part.method,
    url: part.url,
    header: (name) => headers.get(name.toLowerCase()),
    json: () => {
      if (part.body === undefined || part.body === null) throw jsonError(emptyBody);
      return part.body;
    },
    body: () => {
      throw new OrgError('INVALID_INPUT', 'A part of a composite request cannot carry a file');
    }
  });
}

export const emptyBody = 'The HTTP entity body is required, but this request has no entity body.';
