/** Gives a compiled value where a type is declared: assignment, argument, return. */
import { ApexList } from '../library/index.ts';
import { conversion, distance } from './assign.ts';
import type { Run, Value } from './code.ts';
import type { Scope } from './scope.ts';
import { NULL, VOID, isAggregate, type ApexType } from './type.ts';

/** A value whose list of records may stand for its only record: inline SOQL, `Database.query`. */
export interface QueryValue extends Value {
  readonly isQuery: true;
}

export const isQuery = (value: Value): value is QueryValue => 'isQuery' in value;

/** The run of `value` as a `to`, or a compile error. */
export function coerce(scope: Scope, value: Value, to: ApexType, line: number): Run {
  const { type: from, run } = value;
  if (from === to || from === NULL) return run;
  if (from === VOID) return scope.fail(line, `Illegal assignment from void to ${to.name}`);
  if (isQuery(value) && (to.kind === 'sobject' || isAggregate(to))) return singleRow(run);
  if (distance(scope.program, from, to) === null)
    return scope.fail(line, `Illegal assignment from ${from.name} to ${to.name}`);
  const convert = conversion(from, to);
  return convert ? (frame) => convert(frame.thread, run(frame)) : run;
}

const noRows: Run = (frame) => frame.thread.throwApex('QueryException', 'List has no rows for assignment to SObject');

/** The only record of a query before `?.` or `??`; null when it finds none. */
export function rowOrNull({ type, run }: QueryValue): Value {
  return { type: type.args[0] ?? type, run: singleRow(run, () => null) };
}

/** The only record of a query assigned to one record; none is a QueryException. */
export function singleRow(run: Run, none: Run = noRows): Run {
  return (frame) => {
    const rows = run(frame);
    if (!(rows instanceof ApexList)) return rows;
    if (rows.items.length === 0) return none(frame);
    if (rows.items.length > 1)
      return frame.thread.throwApex('QueryException', 'List has more than 1 row for assignment to SObject');
    return rows.items[0] ?? null;
  };
}
