/** Saves in an org of the fixture project, and hooks that stand in for triggers. */
import type { FieldValue } from '../schema/index.ts';
import type { ExecutionContext } from '../security/index.ts';
import { noHooks, save } from './index.ts';
import type { DmlOperation, DmlRecord, DmlRequest, DmlResult, SaveHooks, TriggerEvent } from './index.ts';

export type Values = Record<string, FieldValue>;

export const records = (type: string, ...rows: Values[]): DmlRecord[] => rows.map((values) => ({ type, values }));

export interface Options extends Partial<Pick<DmlRequest, 'allOrNone' | 'mode' | 'externalIdField'>> {
  readonly hooks?: SaveHooks;
}

/** Saves in user mode and as far as it goes, unless the options say otherwise. */
export function run(
  context: ExecutionContext,
  operation: DmlOperation,
  list: readonly DmlRecord[],
  { hooks = noHooks, ...options }: Options = {}
): DmlResult[] {
  return save(context, { operation, records: list, allOrNone: false, mode: 'user', ...options }, hooks);
}

export const insert = (context: ExecutionContext, type: string, row: Values, options?: Options): DmlResult =>
  only(run(context, 'insert', records(type, row), options));

export const update = (context: ExecutionContext, type: string, row: Values, options?: Options): DmlResult =>
  only(run(context, 'update', records(type, row), options));

/** The Id of a record that must be saved. */
export function created(context: ExecutionContext, type: string, row: Values): string {
  const result = insert(context, type, row);
  if (result.id === null) throw new Error(JSON.stringify(result.errors));
  return result.id;
}

/** Status code and message of the first error; `saved` without one. */
export const outcome = ({ errors: [error] }: DmlResult): string =>
  error === undefined ? 'saved' : `${error.statusCode}: ${error.message}`;

function only([result]: readonly DmlResult[]): DmlResult {
  if (result === undefined) throw new Error('no result');
  return result;
}

/** Hooks that note every event and then run `work`. */
export function watching(work: (event: TriggerEvent) => void = () => undefined) {
  const events: string[] = [];
  return {
    events,
    fire(event: TriggerEvent): void {
      events.push(`${event.timing} ${event.operation} ${event.object.name} ${event.records.length}`);
      work(event);
    }
  };
}
