/** Queries of the Database class: by text, with an access level and binds by name. Source: Apex Reference, "Database Class". */
import { ApexList } from './collections.ts';
import { dataOf, map, text } from './arguments.ts';
import { Level } from './securityTypes.ts';
import type { NativeCall, QueryOptions } from '../native.ts';
import type { AccessMode } from '../../security/types.ts';
import type { ApexValue } from '../values.ts';

/** System mode unless an access level is given. */
export const modeOf = (call: NativeCall, level: ApexValue | undefined): AccessMode =>
  level === undefined ? 'system' : dataOf(call, level, Level).mode;

/** Records of a query by its text. */
export function query(
  call: NativeCall,
  soql: ApexValue | undefined,
  level: ApexValue | undefined,
  options?: QueryOptions
) {
  const answer = call.thread.query(text(call, soql), { ...options, mode: modeOf(call, level) });
  return answer instanceof ApexList
    ? answer
    : call.thread.throwApex('QueryException', 'Query returns a count, not records');
}

/** The map of a `...WithBinds` method. */
export function bindsOf(call: NativeCall, value: ApexValue | undefined): QueryOptions {
  return {
    binds: new Map(
      map(call, value, 2)
        .entries()
        .map(([name, bound]) => [text(call, name), bound])
    )
  };
}
