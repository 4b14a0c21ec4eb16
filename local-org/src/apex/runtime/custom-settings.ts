/**
 * `getInstance`, `getValues`, `getOrgDefaults` and `getAll` of custom settings; reading them so counts no query.
 * Source: Apex Reference, "Custom Settings Methods", "Hierarchy Custom Setting Methods", "List Custom Setting Methods".
 */
import type { CallExpr } from '../parser/ast.ts';
import type { Run, Value } from '../compiler/code.ts';
import { coerce } from '../compiler/coerce.ts';
import type { Scope } from '../compiler/scope.ts';
import { ID, STRING, type ApexType } from '../compiler/type.ts';
import type { ObjectDef } from '../../schema/types.ts';
import { ApexMap, toApex } from '../library/index.ts';
import { ApexSObject } from '../native.ts';
import { rowsOf } from './custom-metadata.ts';
import type { Thread } from './thread.ts';

/** Null for a call that a setting of this type does not have. */
export function customSettingCall(scope: Scope, type: ApexType, expr: CallExpr, args: readonly Value[]): Value | null {
  const { object } = type;
  if (!object?.setting) return null;
  return object.setting === 'List'
    ? listCall(scope, type, object, expr, args)
    : hierarchyCall(scope, type, object, expr, args);
}

function listCall(
  scope: Scope,
  type: ApexType,
  object: ObjectDef,
  expr: CallExpr,
  args: readonly Value[]
): Value | null {
  const name = expr.name.toLowerCase();
  const [key] = args;
  if (name === 'getall' && args.length === 0)
    return {
      type: scope.program.mapOf(STRING, type),
      run: ({ thread }) => {
        const map = new ApexMap(STRING.ref, type.ref);
        for (const row of rowsOf(thread, object, 'Name')) map.put(thread, nameOf(row), row);
        return map;
      }
    };
  if ((name !== 'getinstance' && name !== 'getvalues') || args.length !== 1 || !key) return null;
  const wanted = coerce(scope, key, STRING, expr.line);
  return {
    type,
    run: (frame) => {
      const text = String(wanted(frame) ?? '').toLowerCase();
      return rowsOf(frame.thread, object, 'Name').find((row) => String(nameOf(row)).toLowerCase() === text) ?? null;
    }
  };
}

const nameOf = (row: ApexSObject) => row.fields.get('name') ?? null;

function hierarchyCall(
  scope: Scope,
  type: ApexType,
  object: ObjectDef,
  expr: CallExpr,
  args: readonly Value[]
): Value | null {
  const [key] = args;
  if (key && args.length === 1) {
    const owner = coerce(scope, key, ID, expr.line);
    if (/^getinstance$/i.test(expr.name)) return { type, run: (frame) => merged(frame.thread, object, owner(frame)) };
    if (/^getvalues$/i.test(expr.name)) return { type, run: (frame) => ofOwner(frame.thread, object, owner(frame)) };
    return null;
  }
  if (args.length > 0) return null;
  const user: Run = ({ thread }) => thread.context.access.userId;
  switch (expr.name.toLowerCase()) {
    case 'getinstance':
      return { type, run: (frame) => merged(frame.thread, object, user(frame)) };
    case 'getvalues':
      return { type, run: (frame) => ofOwner(frame.thread, object, user(frame)) };
    case 'getorgdefaults':
      return {
        type,
        run: ({ thread }) => ofOwner(thread, object, thread.context.store.organizationId) ?? new ApexSObject(object)
      };
    default:
      return null;
  }
}

type Owner = ReturnType<Run>;

const ofOwner = (thread: Thread, object: ObjectDef, owner: Owner): ApexSObject | null =>
  rowsOf(thread, object, 'Id').find((row) => row.fields.get('setupownerid') === owner) ?? null;

/**
 * What holds for a user or profile: the values of the lowest level that has them. Without a row of its own the record is
 * a new one of that owner; without any row it has the defaults of its fields.
 */
function merged(thread: Thread, object: ObjectDef, owner: Owner): ApexSObject {
  const { organizationId } = thread.context.store;
  const levels = [owner, profileOf(thread, owner), organizationId].filter((level) => level !== null);
  const rows = levels.flatMap((level) => ofOwner(thread, object, level) ?? []);
  const own = ofOwner(thread, object, owner);
  const record = new ApexSObject(object);
  for (const field of object.fields.values()) {
    const key = field.name.toLowerCase();
    if (!field.custom) {
      if (own) record.fields.set(key, own.fields.get(key) ?? null);
      continue;
    }
    const found = rows.map((row) => row.fields.get(key) ?? null).find((value) => value !== null);
    const fallback = rows.length > 0 ? null : toApex(field, field.defaultValue ?? null);
    record.fields.set(key, found ?? fallback);
  }
  record.fields.set('setupownerid', owner);
  return record;
}

function profileOf({ context }: Thread, owner: Owner): Owner {
  const [row] = context.store.select('SELECT "ProfileId" FROM "User" WHERE "Id" = ?', [String(owner)]);
  const profile = row?.['ProfileId'];
  return typeof profile === 'string' ? profile : null;
}
