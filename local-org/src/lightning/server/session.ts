// Signing in: a cookie with the user's session token, set for a chosen user because the local org knows no passwords.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Org } from '../../api/index.ts';
import { activeUsers } from './document.ts';
import { cookieOf, isSameOrigin, readJson, redirect, sendJson } from './http.ts';

const COOKIE = 'sid';
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';

/** Id of the signed-in user; null without a session that is still good. */
export function signedInUser(request: IncomingMessage, org: Org): string | null {
  const token = cookieOf(request, COOKIE);
  return token ? org.sessions.userOf(decodeURIComponent(token)) : null;
}

function signIn(response: ServerResponse, org: Org, userId: string): void {
  response.setHeader('set-cookie', `${COOKIE}=${encodeURIComponent(org.sessions.tokenFor(userId))}; ${ATTRIBUTES}`);
}

/** POST signs in as `{ "userId": ... }`, DELETE signs out. */
export async function handleSession(request: IncomingMessage, response: ServerResponse, org: Org): Promise<void> {
  if (!isSameOrigin(request)) return sendJson(response, 403, { message: 'A session is only changed by its own page.' });
  if (request.method === 'DELETE') {
    response.setHeader('set-cookie', `${COOKIE}=; Max-Age=0; ${ATTRIBUTES}`);
    return sendJson(response, 200, {});
  }
  if (request.method !== 'POST') return sendJson(response, 405, { message: 'Use POST or DELETE.' });
  const body = (await readJson(request).catch(() => null)) as { userId?: unknown } | null;
  const user = activeUsers(org).find(({ id }) => id === body?.userId);
  if (!user) return sendJson(response, 400, { message: 'There is no active user with this Id.' });
  signIn(response, org, user.id);
  return sendJson(response, 200, { id: user.id });
}

/** `?user=alias` on any page signs in and goes on to the page without it; false when the URL does not ask for that. */
export function signInByUrl(url: URL, response: ServerResponse, org: Org): boolean {
  const alias = url.searchParams.get('user')?.toLowerCase();
  const user = alias && activeUsers(org).find((candidate) => candidate.alias.toLowerCase() === alias);
  if (!user) return false;
  url.searchParams.delete('user');
  signIn(response, org, user.id);
  redirect(response, url.pathname + url.search);
  return true;
}
