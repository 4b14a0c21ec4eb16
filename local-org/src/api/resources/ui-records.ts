// Records for Lightning Data Service: read, create, change, delete, and the values a new record starts with.
// Source: User Interface API Developer Guide, "Records", "Record Defaults"; errors: LWC Developer Guide, "Handle Errors
// in Lightning Data Service" (reads answer an array, writes an object).
import type { DmlError } from '../../dml/types.ts';
import type { ObjectDef } from '../../schema/types.ts';
import type { ExecutionContext } from '../../security/types.ts';
import { asObject, asText } from '../body.ts';
import { Display } from '../display.ts';
import { errorOf, notFound, OrgError, statusOf } from '../errors.ts';
import { dmlRecord, objectOfId, readableFields, readableObject } from '../records.ts';
import type { Routes } from '../routes.ts';
import { refuseKeyInBody, saveOne } from '../saving.ts';
import { existingId } from '../selecting.ts';
import type { Call, Handler, Json, Reply } from '../types.ts';
import { addOptionalPath, addPath, type FieldTree, fieldTree, readRecords } from '../ui-record.ts';
import { maxRecords } from './collections.ts';
import { masterRecordTypeId, objectOf, recordTypeInfos } from './describe.ts';
import { objectInfo, presetOf, recordTypeOf } from './ui-object-info.ts';
import { layoutFields, layoutOf } from './ui-layout.ts';

export function addUiRecords(routes: Routes): void {
  routes.add('/data/ui-api/records', { POST: asWrite('create', create) });
  routes.add('/data/ui-api/records/batch/:ids', { GET: readBatch });
  routes.add('/data/ui-api/records/:id', {
    GET: (call) => {
      const { object, id } = existing(call);
      return { status: 200, body: readRecord(call.context, askedFields(call, object), id) };
    },
    PATCH: asWrite('update', update),
    DELETE: asWrite('delete', remove)
  });
  routes.add('/data/ui-api/record-defaults/create/:object', { GET: createDefaults });
}

/** Each record answers for itself: one that is missing does not fail the others. */
function readBatch(call: Call): Reply {
  const ids = (call.params['ids'] ?? '').split(',');
  if (ids.length > maxRecords) {
    throw new OrgError('EXCEEDED_ID_LIMIT', `No more than ${maxRecords} records can be read in one request`);
  }
  const results = ids.map((id) => {
    const url = `${call.base}/ui-api/records/${encodeURIComponent(id)}?${call.query}`;
    const { status, body } = call.dispatch({ method: 'GET', url });
    return { statusCode: status, result: body };
  });
  return { status: 200, body: { hasErrors: results.some(({ statusCode }) => statusCode >= 400), results } };
}

function existing(call: Call): { object: ObjectDef; id: string } {
  const given = call.params['id'] ?? '';
  const object = objectOfId(call.context, given);
  return { object, id: existingId(call.context, object, given) };
}

export const listParameter = (call: Call, name: string): string[] =>
  call.query
    .getAll(name)
    .flatMap((list) => list.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');

function askedFields(call: Call, object: ObjectDef): FieldTree {
  const { context } = call;
  const tree = fieldTree(object);
  for (const path of listParameter(call, 'fields')) addPath(context, tree, path);
  for (const path of listParameter(call, 'optionalFields')) addOptionalPath(context, tree, path);
  const modes = call.query.has('modes') ? listParameter(call, 'modes') : ['View'];
  for (const type of listParameter(call, 'layoutTypes')) {
    for (const mode of modes) {
      for (const name of layoutFields(context, call.org.project, object, type, mode)) tree.fields.add(name);
    }
  }
  if (!['fields', 'optionalFields', 'layoutTypes'].some((name) => call.query.has(name))) {
    throw new OrgError('MISSING_ARGUMENT', 'Name what to read: fields, optionalFields or layoutTypes');
  }
  return tree;
}

export function readRecord(context: ExecutionContext, tree: FieldTree, id: string): Json {
  const [record] = readRecords(context, tree, 'WHERE Id = :id', { id });
  if (!record) throw notFound();
  return record;
}

/** What a write answers: the record with the fields that it was given. */
function written(call: Call, object: ObjectDef, id: string, names: readonly string[]): Json {
  const tree = fieldTree(object);
  for (const name of [...names, object.nameField?.name ?? 'Id']) {
    addOptionalPath(call.context, tree, `${object.name}.${name}`);
  }
  return readRecord(call.context, tree, id);
}

function create(call: Call): Reply {
  const body = asObject(call.json(), 'record input');
  const object = readableObject(call.context, asText(body['apiName'], 'apiName'));
  const fields = asObject(body['fields'], 'fields');
  refuseKeyInBody(fields, 'Id');
  const result = saveOne(call, 'insert', dmlRecord(call.context, object, fields));
  if (!result.success || result.id === null) return refused(object, 'create', result.errors);
  return { status: 201, body: written(call, object, result.id, Object.keys(fields)) };
}

function update(call: Call): Reply {
  const { object, id } = existing(call);
  const fields = asObject(asObject(call.json(), 'record input')['fields'], 'fields');
  refuseIfModified(call, object, id);
  const result = saveOne(call, 'update', dmlRecord(call.context, object, fields, { id, leaveOut: ['id'] }));
  if (!result.success) return refused(object, 'update', result.errors);
  return { status: 200, body: written(call, object, id, Object.keys(fields)) };
}

/** `If-Unmodified-Since`: the record's last change that the caller knows; HTTP dates have whole seconds. */
function refuseIfModified(call: Call, object: ObjectDef, id: string): void {
  const since = call.header('if-unmodified-since');
  if (since === undefined) return;
  const known = Date.parse(since);
  if (Number.isNaN(known)) throw new OrgError('INVALID_INPUT', `If-Unmodified-Since is not a date: ${since}`);
  const changed = call.context.store.rowsById(object, [id]).get(id)?.['LastModifiedDate'];
  const exact = /\.\d{3}/.test(since);
  const last = typeof changed === 'string' ? Date.parse(changed) : 0;
  if ((exact ? last : Math.floor(last / 1000) * 1000) > known) {
    throw new OrgError('PRECONDITION_FAILED', 'The record was changed by another user after the given time.');
  }
}

function remove(call: Call): Reply {
  const { object, id } = existing(call);
  const result = saveOne(call, 'delete', { type: object.name, id, values: {} });
  return result.success ? { status: 204 } : refused(object, 'delete', result.errors);
}

type Write = 'create' | 'update' | 'delete';

/** A write answers every error as one object, so that a component finds the same shape in `error.body`. */
function asWrite(kind: Write, handler: Handler): Handler {
  return (call) => {
    try {
      return handler(call);
    } catch (thrown) {
      const error = errorOf(thrown);
      const status = statusOf(error.code);
      const [field] = error.fields;
      const detail = { statusCode: error.code, message: error.message, fields: field === undefined ? [] : [field] };
      return { status, body: recordError(undefined, kind, status, [detail]) };
    }
  };
}

const refused = (object: ObjectDef, kind: Write, errors: readonly DmlError[]): Reply => {
  const status = statusOf(errors[0]?.statusCode ?? '');
  return { status, body: recordError(object, kind, status, errors) };
};

function recordError(
  object: ObjectDef | undefined,
  kind: Write,
  statusCode: number,
  errors: readonly DmlError[]
): Json {
  const general: Json[] = [];
  const byField: Record<string, Json[]> = {};
  for (const error of errors) {
    const details = (error.fields.length > 0 ? error.fields : [null]).map((field) => ({
      constituentField: null,
      duplicateRecordError: null,
      errorCode: error.statusCode,
      field,
      fieldLabel: (field !== null && object?.fields.get(field.toLowerCase())?.label) || null,
      message: error.message
    }));
    for (const detail of details) {
      if (detail.field === null) general.push(detail);
      else (byField[detail.field] ??= []).push(detail);
    }
  }
  return {
    message: `An error occurred while trying to ${kind} the record. Please try again.`,
    statusCode,
    errorCode: errors[0]?.statusCode,
    enhancedErrorType: 'RecordError',
    output: { errors: general, fieldErrors: byField }
  };
}

function createDefaults(call: Call): Reply {
  const object = objectOf(call);
  const { context } = call;
  const preset = recordTypeInfos(call, object).find((info) => info.defaultRecordTypeMapping)?.recordTypeId;
  const type = recordTypeOf(call, object, call.query.get('recordTypeId') ?? preset ?? masterRecordTypeId);
  const display = new Display(context);
  const fields = Object.fromEntries(
    readableFields(context, object)
      .filter((field) => field.createable && context.access.mayEditField(object, field))
      .map((field) => {
        const value = presetOf(field, type) ?? field.defaultValue;
        return [field.name, { displayValue: display.of(field, value), value }];
      })
  );
  return {
    status: 200,
    body: {
      layout: layoutOf(context, call.org.project, object, 'Full', 'Create'),
      objectInfos: { [object.name]: objectInfo(call, object) },
      record: {
        apiName: object.name,
        childRelationships: {},
        fields,
        id: null,
        lastModifiedById: null,
        lastModifiedDate: null,
        recordTypeId: type.id,
        recordTypeInfo: null,
        systemModstamp: null
      }
    }
  };
}
