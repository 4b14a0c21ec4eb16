/** `getAll()` and `getInstance(name)` of custom metadata types. Source: Apex Reference, "Custom Metadata Type Methods". */
import type { CallExpr } from '../parser/ast.ts';
import type { Value } from '../compiler/code.ts';
import { coerce } from '../compiler/coerce.ts';
import type { Scope } from '../compiler/scope.ts';
import { STRING, type ApexType } from '../compiler/type.ts';
import type { ObjectDef } from '../../schema/types.ts';
import { query } from '../../soql/index.ts';
import { ApexMap, sObjectTypeToken } from '../library/index.ts';
import type { ApexSObject } from '../native.ts';
import { recordOf } from './queries.ts';
import type { Thread } from './thread.ts';

/** Null for a call that the type does not have. */
export function customMetadataCall(scope: Scope, type: ApexType, expr: CallExpr, args: readonly Value[]): Value | null {
  const { object } = type;
  const name = expr.name.toLowerCase();
  if (!object) return null;
  if (name === 'getsobjecttype' && args.length === 0)
    return { type: scope.program.library('Schema.SObjectType'), run: () => sObjectTypeToken(object) };
  if (object.kind !== 'customMetadata') return null;
  const [key] = args;
  if (name === 'getall' && args.length === 0)
    return {
      type: scope.program.mapOf(STRING, type),
      run: (frame) => {
        const map = new ApexMap(STRING.ref, type.ref);
        for (const record of allRecords(frame.thread, object)) map.put(frame.thread, developerName(record), record);
        return map;
      }
    };
  if (name !== 'getinstance' || args.length !== 1 || !key) return null;
  const wanted = coerce(scope, key, STRING, expr.line);
  return {
    type,
    run: (frame) => {
      const text = String(wanted(frame) ?? '').toLowerCase();
      const isKey = (record: ApexSObject): boolean =>
        String(developerName(record)).toLowerCase() === text || String(record.fields.get('id')).toLowerCase() === text;
      return allRecords(frame.thread, object).find(isKey) ?? null;
    }
  };
}

const developerName = (record: ApexSObject) => record.fields.get('developername') ?? null;

/** Reading custom metadata this way counts no query. */
function allRecords(thread: Thread, object: ObjectDef): ApexSObject[] {
  return rowsOf(thread, object, 'DeveloperName');
}

/** Whole records of what the platform keeps in memory. */
export function rowsOf(thread: Thread, object: ObjectDef, order: string): ApexSObject[] {
  const fields = [...object.fields.values()].map((field) => field.name);
  const soql = `SELECT ${fields.join(', ')} FROM ${object.name} ORDER BY ${order}`;
  return query(thread.context, { soql, mode: 'system' }).records.map((row) => recordOf(thread, row));
}
