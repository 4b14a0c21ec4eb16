// Records by the relationships that lead to them: `sobjects/Contact/003.../Account`, `sobjects/Account/001.../Contacts`.
// Source: REST API Developer Guide, "sObject Relationships", "Traverse Relationships with Friendly URLs"
// (https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/dome_relationship_traversal.htm).
import { isId } from '../../schema/index.ts';
import type { ObjectDef } from '../../schema/types.ts';
import { query } from '../../soql/index.ts';
import { notFound, NotSupportedError, OrgError } from '../errors.ts';
import { objectOfId, readableField, readableObject, restRecord } from '../records.ts';
import { allFieldNames, existingId, fieldNames, selectOne } from '../selecting.ts';
import type { Call, Reply } from '../types.ts';

/** "No more than five levels can be traversed." */
const MAX_LEVELS = 5;
/** What a query answers at once; the further records of a longer list have no locator here. */
const MAX_CHILDREN = 2000;

/** What a path of relationships leads to: one record, or the children of one. */
export interface Reached {
  readonly object: ObjectDef;
  readonly id: string;
  readonly children: { readonly object: ObjectDef; readonly field: string } | null;
}

/** Whether the path of a record goes on by relationships: what stands after the object is the Id of one of its records. */
export const startsAtRecord = ({ context }: Call, object: ObjectDef, id: string): boolean =>
  isId(id) && context.store.schema.objectOfId(id) === object;

/** @throws OrgError NOT_FOUND for a relationship that is none, or that is empty; NotSupportedError after a list */
export function reach(call: Call, start: ObjectDef, given: string, steps: readonly string[]): Reached {
  if (steps.length > MAX_LEVELS) throw notFound();
  let reached: Reached = { object: start, id: existingId(call.context, start, given), children: null };
  for (const step of steps) {
    if (reached.children !== null) throw notFound();
    reached = parentOf(call, reached, step) ?? childrenOf(call, reached, step);
  }
  return reached;
}

function parentOf({ context }: Call, { object, id }: Reached, step: string): Reached | null {
  const field = [...object.fields.values()].find(
    ({ relationshipName }) => relationshipName?.toLowerCase() === step.toLowerCase()
  );
  if (field === undefined || !context.access.mayReadField(object, field)) return null;
  const value = selectOne(context, object, [field.name], id).values[field.name];
  if (typeof value !== 'string') throw notFound();
  const parent = objectOfId(context, value);
  return { object: parent, id: existingId(context, parent, value), children: null };
}

function childrenOf({ context }: Call, { object, id }: Reached, step: string): Reached {
  const found = object.children.find(({ relationshipName }) => relationshipName?.toLowerCase() === step.toLowerCase());
  if (!found) throw notFound();
  const child = readableObject(context, found.childObject);
  return { object, id, children: { object: child, field: readableField(context, child, found.field).name } };
}

/** The record, or the list of them: empty where there is none. */
export function readReached(call: Call, { object, id, children }: Reached): Reply {
  const { context } = call;
  const asked = call.query.get('fields');
  const fields = asked ? fieldNames(asked) : allFieldNames(context, children?.object ?? object);
  if (children === null) return { status: 200, body: restRecord(call, selectOne(context, object, fields, id)) };
  const soql = `SELECT ${fields.join(', ')} FROM ${children.object.name} WHERE ${children.field} = :id ORDER BY Id LIMIT ${MAX_CHILDREN + 1}`;
  const { records } = query(context, { soql, mode: 'user', binds: { id } });
  if (records.length > MAX_CHILDREN)
    throw new NotSupportedError(`relationships with more than ${MAX_CHILDREN} records`);
  return {
    status: 200,
    body: { totalSize: records.length, done: true, records: records.map((record) => restRecord(call, record)) }
  };
}

/** The one record that a write means. @throws OrgError METHOD_NOT_ALLOWED for a list */
export function oneReached({ object, id, children }: Reached): { object: ObjectDef; id: string } {
  if (children === null) return { object, id };
  throw new OrgError('METHOD_NOT_ALLOWED', 'A relationship that leads to several records can only be read');
}
