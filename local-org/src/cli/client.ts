// What a command asks of a running org, as one of its users: first of all the user's token.
import { secretHeader, type ServerNote, StateFolder } from './state.ts';
import { UsageError } from './usage.ts';

/** @throws UsageError when no org runs there */
export async function serverOn(project: string, port: number): Promise<ServerNote> {
  const server = await StateFolder.of(project, port).running();
  if (!server) throw new UsageError(`No org is running on port ${port}: npm start`);
  return server;
}

/** A question that only the owner of the state folder may ask. @throws UsageError with what the org answers */
export async function ask(server: ServerNote, path: string, method = 'GET'): Promise<Record<string, unknown>> {
  const reply = await fetch(`${server.url}/local-org/${path}`, { method, headers: { [secretHeader]: server.secret } });
  const body = (await reply.json()) as Record<string, unknown>;
  if (!reply.ok) throw new UsageError(String(body['message'] ?? `The org answered ${reply.status}.`));
  return body;
}

export async function tokenFor(server: ServerNote, user: string): Promise<string> {
  const { token } = await ask(server, `token?user=${encodeURIComponent(user)}`);
  return String(token);
}

/** Calls the API as the user who has the token. @throws UsageError with the code and the message of the API's error */
export async function callApi(url: string, token: string, init: RequestInit = {}): Promise<unknown> {
  const reply = await fetch(url, { ...init, headers: { authorization: `Bearer ${token}` } });
  const body = (await reply.json()) as unknown;
  if (reply.ok) return body;
  const [{ errorCode = String(reply.status), message = '' } = {}] = body as { errorCode?: string; message?: string }[];
  throw new UsageError(`${errorCode}: ${message.trim()}`);
}
