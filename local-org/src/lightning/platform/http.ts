// Requests to the org's API in the name of the signed-in user, and the error that a component gets for a refused one.
// Source: Lightning Web Components Developer Guide, "FetchResponse".

export const API = '/services/data/v66.0';
export const UI_API = `${API}/ui-api`;

/** Rejected and wired errors have this shape: `body` is what the API answered. */
export interface FetchResponse {
  readonly ok: false;
  readonly status: number;
  readonly statusText: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** The JSON answer. @throws FetchResponse */
export async function request<T>(
  method: Method,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {}
): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers
    },
    ...(body !== undefined && { body: JSON.stringify(body) })
  });
  const text = await response.text();
  const answer = text === '' ? null : parsed(text);
  if (response.ok) return answer as T;
  // A session that has ended: the page of the same address asks who is there.
  if (response.status === 401) window.location.reload();
  const { status, statusText } = response;
  throw { ok: false, status, statusText, body: answer, headers: {} } satisfies FetchResponse;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text };
  }
}
