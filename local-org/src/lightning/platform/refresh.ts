// `lightning/refresh`: components that hold data of their own join in when the page is refreshed.
// Source: Lightning Web Components Developer Guide, "RefreshView API".
import { refreshAllRecords } from './records.ts';

export const REFRESH_COMPLETE = 'REFRESH_COMPLETE';
export const REFRESH_COMPLETE_WITH_ERRORS = 'REFRESH_COMPLETE_WITH_ERRORS';
export const REFRESH_ERROR = 'REFRESH_ERROR';

export const REFRESH_EVENT = 'lightning__refreshview';

/** Dispatched by a component; the shell answers with {@link refreshPage}. */
export class RefreshEvent extends CustomEvent<undefined> {
  constructor() {
    super(REFRESH_EVENT, { bubbles: true, composed: true, cancelable: true });
  }
}

type Handler = () => Promise<unknown>;
const handlers = new Map<number, Handler>();
let lastHandler = 0;

/** @returns an id for {@link unregisterRefreshHandler} */
export function registerRefreshHandler(component: object, handler: Handler): number {
  lastHandler += 1;
  handlers.set(lastHandler, handler.bind(component));
  return lastHandler;
}

export function unregisterRefreshHandler(id: number): void {
  handlers.delete(id);
}

/** The page is the only container: these exist for components that bring their own. */
export const registerRefreshContainer = (): never => {
  throw new Error('The local org does not support registerRefreshContainer: the page is the only refresh container.');
};

/** Runs the handlers and reads all records of the page again. */
export async function refreshPage(): Promise<void> {
  await Promise.allSettled([refreshAllRecords(), ...[...handlers.values()].map((handler) => handler())]);
}
