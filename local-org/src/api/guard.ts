// Keeps other machines, other web sites and the nameless out: Host, Origin and token of every request.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { getCookie } from 'hono/cookie';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { errorReply, OrgError } from './errors.ts';
import type { Org, Reply } from './types.ts';

export interface AppEnv {
  readonly Bindings: Partial<HttpBindings>;
}

const sessionCookie = 'sid';

/** Plain headers: the server writes them as they are, where a Headers object would be read one by one. */
export function answer(reply: Reply): Response {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(reply.headers ?? {})) headers[name.toLowerCase()] = value;
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
  headers['cache-control'] = 'no-cache,must-revalidate,max-age=0,no-store,private';
  const isText = headers['content-type'] !== undefined;
  if (!isText) headers['content-type'] = 'application/json;charset=UTF-8';
  const body = isText ? String(reply.body) : JSON.stringify(reply.body);
  return new Response(body, { status: reply.status, headers });
}

const zip = promisify(gzip);

/** Shorter bodies do not gain by it. */
const worthZipping = 1400;

/** Answers with gzip where the client takes it. Source: REST API Developer Guide, "Compression". */
export async function answerTo(request: Request, reply: Reply): Promise<Response> {
  const response = answer(reply);
  const accepted = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*[,;]|$))/i.test(request.headers.get('accept-encoding') ?? '');
  if (!accepted || !response.body) return response;
  const bytes = Buffer.from(await response.arrayBuffer());
  const { status, headers } = response;
  headers.set('vary', 'accept-encoding');
  if (bytes.length < worthZipping) return new Response(new Uint8Array(bytes), { status, headers });
  headers.set('content-encoding', 'gzip');
  return new Response(new Uint8Array(await zip(bytes, { level: 1 })), { status, headers });
}

/**
 * Refuses a Host that is not this server (a web site can point its own name at 127.0.0.1), and writes that a page of
 * another origin sends with the user's cookie.
 */
export function guard(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!ownHosts(c).includes(host)) {
      return answer(errorReply(new OrgError('FORBIDDEN', `Host ${host} is not served here`)));
    }
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!reads && !bearerOf(c) && getCookie(c, sessionCookie) && !sameOrigin(c, host)) {
      return answer(errorReply(new OrgError('FORBIDDEN', 'A write signed by cookie must come from this origin')));
    }
    return next();
  };
}

function ownHosts(c: Context<AppEnv>): readonly string[] {
  const port = c.env?.incoming?.socket.localPort ?? Number(new URL(c.req.url).port || 80);
  const suffix = port === 80 ? '' : `:${port}`;
  return [`127.0.0.1${suffix}`, `localhost${suffix}`];
}

function sameOrigin(c: Context, host: string): boolean {
  const origin = c.req.header('origin');
  return origin === undefined ? c.req.header('sec-fetch-site') === 'same-origin' : origin === `http://${host}`;
}

/** `OAuth` is the older spelling that some clients send. */
function bearerOf(c: Context): string | undefined {
  return /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

/** The user whose token the request carries; null when it has none or an unknown one. */
export function userOf(c: Context, org: Org): string | null {
  const token = bearerOf(c) ?? getCookie(c, sessionCookie);
  return token ? org.sessions.userOf(token) : null;
}
