// Small helpers over Node's request and response.
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Nothing of other origins runs in the page; LWC writes the style elements of components itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'"
].join('; ');

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin'
  });
  response.end(body);
}

export const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY);
  response.setHeader('x-frame-options', 'DENY');
  send(response, status, 'text/html; charset=utf-8', html);
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store' });
  response.end();
}

export const cookieOf = (request: IncomingMessage, name: string): string | undefined =>
  request.headers.cookie
    ?.split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** Whether the request names this server as its host: a web site can point its own name at 127.0.0.1. */
export function isOwnHost(request: IncomingMessage): boolean {
  const port = request.socket.localPort;
  return ['127.0.0.1', 'localhost'].some((name) => request.headers.host === `${name}:${port}`);
}

/** Whether a write comes from a page of this server. */
export const isSameOrigin = (request: IncomingMessage): boolean =>
  request.headers.origin === `http://${request.headers.host}`;

/** The JSON body of a request of at most 64 KB. @throws Error for a longer or malformed one */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk as string;
    if (body.length > 65_536) throw new Error('The request is too large.');
  }
  return JSON.parse(body);
}
