/**
 * UserRecordAccess: what a user may do with records. Its rows are made for the query and taken away again. The user and
 * the records must be asked for, at most 200 at once; records that the running user may not read are left out when the
 * question is about another. Source: Object Reference, "UserRecordAccess"
 * (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_userrecordaccess.htm).
 */
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import { isId, toId18 } from '../schema/index.ts';
import type { ObjectDef, RowValues } from '../schema/types.ts';
import { hiddenRecords } from '../security/index.ts';
import type { ExecutionContext, RecordLevel } from '../security/types.ts';
import type { LiteralText, Logic, Select } from './ast.ts';
import { malformed } from './messages.ts';
import type { QueryRequest } from './types.ts';

const MOST_RECORDS = 200;

export const asksForAccess = (parsed: Select): boolean => parsed.from.text.toLowerCase() === 'userrecordaccess';

/** Runs the query with the rows that it asks about. */
export function withRecordAccess<T>(context: ExecutionContext, parsed: Select, request: QueryRequest, run: () => T): T {
  const { store } = context;
  const object = store.schema.object('UserRecordAccess');
  if (object === undefined) throw new NotSupportedError('UserRecordAccess');
  const [user, ...others] = idsAsked(parsed.where, 'userid', request.binds);
  const records = idsAsked(parsed.where, 'recordid', request.binds);
  if (user === undefined || others.length > 0 || records.length === 0) {
    throw malformed('UserId and RecordId must be filtered when querying UserRecordAccess');
  }
  if (records.length > MOST_RECORDS) throw malformed(`at most ${MOST_RECORDS} values of RecordId`);
  return store.transaction(() => {
    const rows = rowsOf(context, object, user, records);
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

function rowsOf(context: ExecutionContext, object: ObjectDef, userId: string, records: readonly string[]): RowValues[] {
  if (userId === context.access.userId) return records.map((recordId) => rowOf(context, object, recordId));
  const asked = context.forUser(userId);
  return records
    .filter((recordId) => rowOf(context, object, recordId).HasReadAccess === true)
    .map((recordId) => rowOf(asked, object, recordId));
}

function rowOf(context: ExecutionContext, object: ObjectDef, recordId: string): RowValues {
  const { store, access } = context;
  const target = store.schema.objectOfId(recordId);
  const row = target && store.rowsById(target, [recordId]).get(recordId);
  const exists = target !== undefined && row !== undefined && row['IsDeleted'] !== true;
  const isOpen = (level: RecordLevel): boolean =>
    exists && hiddenRecords(context, target, [recordId], level).size === 0;
  const read = exists && access.mayRead(target) && isOpen('Read');
  const edit = exists && access.mayEdit(target) && isOpen('Edit');
  const remove = exists && access.mayDelete(target) && isOpen('All');
  const transfer = exists && access.mayEdit(target) && isOpen('All');
  const all = edit && remove && transfer;
  return {
    Id: store.nextId(object),
    UserId: access.userId,
    RecordId: recordId,
    HasReadAccess: read,
    HasEditAccess: edit,
    HasDeleteAccess: remove,
    HasTransferAccess: transfer,
    HasAllAccess: all,
    MaxAccessLevel: all ? 'All' : transfer ? 'Transfer' : remove ? 'Delete' : edit ? 'Edit' : read ? 'Read' : 'None'
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
