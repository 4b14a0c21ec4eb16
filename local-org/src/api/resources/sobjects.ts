// Single records: create, read, update, delete, by Id and by external Id.
// Source: REST API Developer Guide, "sObject Basic Information", "sObject Rows", "sObject Rows by External ID", "sObject
// Relationships".
import type { FieldDef, FieldValue, ObjectDef } from '../../schema/types.ts';
import { asObject } from '../body.ts';
import { notFound, saveFailed } from '../errors.ts';
import { dmlRecord, restRecord } from '../records.ts';
import type { Routes } from '../routes.ts';
import { refuseKeyInBody, saveOne } from '../saving.ts';
import { allFieldNames, existingId, fieldNames, idsByKey, keyField, keyValue, selectOne } from '../selecting.ts';
import type { Call, Reply } from '../types.ts';
import { basics, objectOf } from './describe.ts';
import { oneReached, reach, type Reached, readReached, startsAtRecord } from './related.ts';

export function addRecords(routes: Routes): void {
  routes.add('/data/sobjects/:object', {
    GET: (call) => ({ status: 200, body: { objectDescribe: basics(call, objectOf(call)), recentItems: [] } }),
    POST: (call) => create(call, objectOf(call))
  });
  routes.add('/data/sobjects/:object/:id', {
    GET: (call) => read(call, objectOf(call), call.params['id'] ?? ''),
    PATCH: (call) => update(call, objectOf(call), call.params['id'] ?? ''),
    DELETE: (call) => remove(call, objectOf(call), call.params['id'] ?? '')
  });
  routes.add('/data/sobjects/:object/:field/:value', {
    GET: (call) =>
      related(call, (reached) => readReached(call, reached)) ??
      withKey(call, ({ object, ids }) => one(ids, (id) => read(call, object, id))),
    PATCH: (call) => related(call, updateReached(call)) ?? withKey(call, (key) => upsert(call, key)),
    DELETE: (call) =>
      related(call, removeReached(call)) ??
      withKey(call, ({ object, ids }) => one(ids, (id) => remove(call, object, id)))
  });
  routes.add('/data/sobjects/:object/:field/:value{.+}', {
    GET: (call) => related(call, (reached) => readReached(call, reached)) ?? missing(),
    PATCH: (call) => related(call, updateReached(call)) ?? missing(),
    DELETE: (call) => related(call, removeReached(call)) ?? missing()
  });
}

function missing(): never {
  throw notFound();
}

/** Works on what the relationships after a record's Id lead to; null where the path has a key instead. */
function related(call: Call, work: (reached: Reached) => Reply): Reply | null {
  const object = objectOf(call);
  const { field: id = '', value: path = '' } = call.params;
  return startsAtRecord(call, object, id) ? work(reach(call, object, id, path.split('/'))) : null;
}

const updateReached = (call: Call) => (reached: Reached) => {
  const { object, id } = oneReached(reached);
  return update(call, object, id);
};

const removeReached = (call: Call) => (reached: Reached) => {
  const { object, id } = oneReached(reached);
  return remove(call, object, id);
};

function create(call: Call, object: ObjectDef): Reply {
  const body = asObject(call.json(), 'sobject');
  refuseKeyInBody(body, 'Id');
  const result = saveOne(call, 'insert', dmlRecord(call.context, object, body));
  if (!result.success) return saveFailed(result.errors);
  return {
    status: 201,
    headers: { location: `${call.base}/sobjects/${object.name}/${result.id}` },
    body: { id: result.id, success: true, errors: [] }
  };
}

function read(call: Call, object: ObjectDef, id: string): Reply {
  const asked = call.query.get('fields');
  const fields = asked ? fieldNames(asked) : allFieldNames(call.context, object);
  return { status: 200, body: restRecord(call, selectOne(call.context, object, fields, id)) };
}

function update(call: Call, object: ObjectDef, id: string): Reply {
  const body = asObject(call.json(), 'sobject');
  refuseKeyInBody(body, 'Id');
  const record = dmlRecord(call.context, object, body, { id: existingId(call.context, object, id) });
  const result = saveOne(call, 'update', record);
  return result.success ? { status: 204 } : saveFailed(result.errors);
}

function remove(call: Call, object: ObjectDef, id: string): Reply {
  const result = saveOne(call, 'delete', {
    type: object.name,
    id: existingId(call.context, object, id),
    values: {}
  });
  return result.success ? { status: 204 } : saveFailed(result.errors);
}

interface Key {
  readonly object: ObjectDef;
  readonly field: FieldDef;
  readonly value: FieldValue;
  readonly ids: readonly string[];
}

function withKey(call: Call, work: (key: Key) => Reply): Reply {
  const object = objectOf(call);
  const field = keyField(call.context, object, call.params['field'] ?? '');
  const value = keyValue(field, call.params['value'] ?? '');
  const ids = idsByKey(call.context, object, field, value);
  // A key that several records share answers 300 with their URLs.
  if (ids.length > 1) return { status: 300, body: ids.map((id) => `${call.base}/sobjects/${object.name}/${id}`) };
  return work({ object, field, value, ids });
}

function one(ids: readonly string[], work: (id: string) => Reply): Reply {
  const [id] = ids;
  if (id === undefined) throw notFound();
  return work(id);
}

function upsert(call: Call, { object, field, value, ids }: Key): Reply {
  const body = asObject(call.json(), 'sobject');
  refuseKeyInBody(body, field.name);
  const record = dmlRecord(call.context, object, body);
  const [id] = ids;
  if (field.type === 'id' && id === undefined) throw notFound();
  const result = saveOne(
    call,
    'upsert',
    field.type === 'id' ? { ...record, id } : { ...record, values: { ...record.values, [field.name]: value } },
    field.type === 'id' ? undefined : field.name
  );
  if (!result.success) return saveFailed(result.errors);
  return {
    status: result.created ? 201 : 200,
    body: { id: result.id, success: true, errors: [], created: result.created }
  };
}
