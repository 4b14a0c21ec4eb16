// What the UI API says of objects, fields and picklists: asked for once, because it does not change while the page is open.
import { request, UI_API } from './http.ts';

const answers = new Map<string, Promise<unknown>>();

/** The answer of a resource below the UI API's root. @throws FetchResponse; what was refused is asked for again */
export function uiMetadata<T>(path: string): Promise<T> {
  const answer = answers.get(path) ?? request<unknown>('GET', `${UI_API}${path}`);
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer as Promise<T>;
}
