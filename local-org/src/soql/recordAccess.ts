/**
 * UserRecordAccess: what a user may do with records. Its rows are made for the query and taken away again. The user, who
 * must be the running one, and the records must be asked for, at most 200 at once; without sharing a record is as open
 * as its object. Source: Object Reference, "UserRecordAccess".
 */
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import { isId, toId18 } from '../schema/index.ts';
import type { ObjectDef, RowValues } from '../schema/types.ts';
import type { ExecutionContext } from '../security/types.ts';
import type { LiteralText, Logic, Select } from './ast.ts';
import { malformed } from './messages.ts';
import type { QueryRequest } from './types.ts';

const MOST_RECORDS = 200;

export const asksForAccess = (parsed: Select): boolean => parsed.from.text.toLowerCase() === 'userrecordaccess';

/** Runs the query with the rows that it asks about. */
export function withRecordAccess<T>(context: ExecutionContext, parsed: Select, request: QueryRequest, run: () => T): T {
  const { store, access } = context;
  const object = store.schema.object('UserRecordAccess');
  if (object === undefined) throw new NotSupportedError('UserRecordAccess');
  const [user, ...others] = idsAsked(parsed.where, 'userid', request.binds);
  const records = idsAsked(parsed.where, 'recordid', request.binds);
  if (user === undefined || others.length > 0 || records.length === 0) {
    throw malformed('UserId and RecordId must be filtered when querying UserRecordAccess');
  }
  if (records.length > MOST_RECORDS) throw malformed(`at most ${MOST_RECORDS} values of RecordId`);
  if (user !== access.userId) throw new NotSupportedError('UserRecordAccess of another user than the running one');
  return store.transaction(() => {
    const rows = records.map((recordId) => rowOf(context, object, recordId));
    store.insert(object, rows);
    try {
      return run();
    } finally {
      store.remove(
        object,
        rows.map(({ Id }) => String(Id))
      );
    }
  });
}

function rowOf({ store, access }: ExecutionContext, object: ObjectDef, recordId: string): RowValues {
  const target = store.schema.objectOfId(recordId);
  const row = target && store.rowsById(target, [recordId]).get(recordId);
  const exists = target !== undefined && row !== undefined && row['IsDeleted'] !== true;
  const read = exists && access.mayRead(target);
  const edit = exists && access.mayEdit(target);
  const all = exists && access.mayDelete(target);
  return {
    Id: store.nextId(object),
    UserId: access.userId,
    RecordId: recordId,
    HasReadAccess: read,
    HasEditAccess: edit,
    HasDeleteAccess: all,
    HasTransferAccess: all,
    HasAllAccess: all,
    MaxAccessLevel: all ? 'All' : edit ? 'Edit' : read ? 'Read' : 'None'
  };
}

/** Ids that a field is compared with by `=` or `IN`, joined with the rest by AND. */
function idsAsked(where: Logic | null, field: string, binds: QueryRequest['binds']): string[] {
  if (where?.kind === 'and') return where.items.flatMap((item) => idsAsked(item, field, binds));
  if (where?.kind !== 'leaf') return [];
  const { left, operator, right } = where.leaf;
  if (left.kind !== 'path' || left.text.toLowerCase() !== field || right.kind === 'query') return [];
  if (operator !== '=' && operator !== 'IN') return [];
  const values = right.kind === 'list' ? right.values : [right.value];
  return [...new Set(values.flatMap((value) => valuesOf(value, binds)).map(checked))];
}

function valuesOf({ kind, text }: LiteralText, binds: QueryRequest['binds']): readonly string[] {
  if (kind !== 'bind') return [text.replace(/^'|'$/g, '')];
  return [binds?.[text.toLowerCase()]].flat().map(String);
}

function checked(text: string): string {
  if (!isId(text)) throw new OrgError('INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${text}`);
  return toId18(text);
}
