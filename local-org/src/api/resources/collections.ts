// Up to 200 records in one call, each with its own result.
// Source: REST API Developer Guide, "sObject Collections".
import type { DmlOperation, DmlRecord } from '../../dml/types.ts';
import { isId, toId18 } from '../../schema/index.ts';
import { asArray, asFlag, asObject, asText } from '../body.ts';
import { UnknownNameError } from '../../schema/errors.ts';
import { notFound, OrgError } from '../errors.ts';
import { dmlRecord, readableObject, restRecord } from '../records.ts';
import type { Routes } from '../routes.ts';
import { resultJson, saveAll } from '../saving.ts';
import { fieldNames, keyField, selectByIds } from '../selecting.ts';
import type { Call, Json, Reply } from '../types.ts';
import { objectOf } from './describe.ts';

export const maxRecords = 200;

export function addCollections(routes: Routes): void {
  routes.add('/data/composite/sobjects', {
    POST: (call) => saveMany(call, 'insert', bodyRecords(call, toInsert)),
    PATCH: (call) => saveMany(call, 'update', bodyRecords(call, toUpdate)),
    DELETE: (call) => removeMany(call)
  });
  routes.add('/data/composite/sobjects/:object', {
    GET: (call) => retrieve(call, listOf(call, 'ids'), fieldNames(call.query.get('fields') ?? '')),
    POST: (call) => {
      const body = asObject(call.json(), 'retrieve request');
      const ids = asArray(body['ids'], 'ids').map((id) => asText(id, 'id'));
      const fields = asArray(body['fields'], 'fields').map((name) => asText(name, 'field name'));
      return retrieve(call, ids, fieldNames(fields.join(',')));
    }
  });
  routes.add('/data/composite/sobjects/:object/:field', { PATCH: (call) => upsertMany(call) });
}

interface Batch {
  readonly records: readonly DmlRecord[];
  readonly allOrNone: boolean;
}

function bodyRecords(call: Call, read: (call: Call, record: Json) => DmlRecord): Batch {
  const body = asObject(call.json(), 'sobject collection');
  const records = asArray(body['records'], 'records').map((record) => asObject(record, 'sobject'));
  checkSize(records.length);
  return { records: records.map((record) => read(call, record)), allOrNone: asFlag(body['allOrNone'], 'allOrNone') };
}

function checkSize(count: number): void {
  if (count > maxRecords) {
    throw new OrgError(
      'EXCEEDED_ID_LIMIT',
      `record limit reached. cannot submit more than ${maxRecords} records in this request`
    );
  }
}

function typeOf(record: Json): string {
  const { attributes } = record;
  const type = attributes && typeof attributes === 'object' ? (attributes as Json)['type'] : undefined;
  if (typeof type !== 'string') throw new OrgError('INVALID_TYPE', 'Each record must name its type in attributes.type');
  return type;
}

/** @throws OrgError INVALID_TYPE for an object that is not there or not visible */
export function typedObject(call: Call, record: Json): ReturnType<typeof readableObject> {
  const name = typeOf(record);
  try {
    return readableObject(call.context, name);
  } catch {
    throw new UnknownNameError('INVALID_TYPE', `sObject type '${name}' is not supported.`, {
      object: name,
      field: null
    });
  }
}

const toInsert = (call: Call, record: Json): DmlRecord => dmlRecord(call.context, typedObject(call, record), record);

/** What is wrong with the Id is the record's own error: the others are saved. */
function toUpdate(call: Call, record: Json): DmlRecord {
  const id = record['id'] ?? record['Id'];
  return dmlRecord(call.context, typedObject(call, record), record, {
    ...(id !== undefined && id !== null && { id: asText(id, 'id') }),
    leaveOut: ['id']
  });
}

function saveMany(call: Call, operation: DmlOperation, batch: Batch, externalIdField?: string): Reply {
  const results = saveAll(call, {
    operation,
    ...batch,
    ...(externalIdField !== undefined && { externalIdField })
  });
  return { status: 200, body: results.map((result) => resultJson(result, operation)) };
}

function upsertMany(call: Call): Reply {
  const object = objectOf(call);
  const field = keyField(call.context, object, call.params['field'] ?? '');
  const byId = field.type === 'id';
  const batch = bodyRecords(call, (_call, record) => {
    if (typedObject(call, record) !== object) {
      throw new OrgError('INVALID_TYPE', `Every record of this request must be of type ${object.name}`);
    }
    return byId ? toUpdate(call, record) : dmlRecord(call.context, object, record);
  });
  return saveMany(call, 'upsert', batch, byId ? undefined : field.name);
}

function listOf(call: Call, parameter: string): string[] {
  const ids = (call.query.get(parameter) ?? '').split(',').map((id) => id.trim());
  if (ids.some((id) => id === '')) throw new OrgError('MISSING_ARGUMENT', `The parameter ${parameter} is required`);
  checkSize(ids.length);
  return ids;
}

function removeMany(call: Call): Reply {
  const { schema } = call.org;
  const records = listOf(call, 'ids').map((id) => ({ type: schema.objectOfId(id)?.name ?? '', id, values: {} }));
  return saveMany(call, 'delete', { records, allOrNone: asFlag(call.query.get('allOrNone'), 'allOrNone') });
}

/** Records in the order of the Ids; null where there is none that the user may see. */
function retrieve(call: Call, ids: readonly string[], fields: readonly string[]): Reply {
  const object = objectOf(call);
  if (ids.length > 2000) throw notFound('No more than 2000 records can be retrieved in one request');
  const valid = ids.filter((id) => isId(id)).map((id) => toId18(id));
  const records = selectByIds(call.context, object, fields, valid);
  return {
    status: 200,
    body: ids.map((id) => {
      const record = isId(id) ? records.get(toId18(id)) : undefined;
      return record ? restRecord(call, record) : null;
    })
  };
}
