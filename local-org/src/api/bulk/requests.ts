// Checks what asks for a job before there is one. Source: Bulk API 2.0 Developer Guide, "Create a Job", "Create a Query Job".
import { asText } from '../body.ts';
import { NotSupportedError, OrgError } from '../errors.ts';
import { readableObject } from '../records.ts';
import type { Call, Json } from '../types.ts';
import { type CsvFormat, delimiters, lineEndings } from './csv.ts';
import { selectionOf } from './selection.ts';
import { type IngestJob, type IngestOperation, instant, type JobState, type QueryJob } from './jobs.ts';

const operations: readonly string[] = ['insert', 'update', 'upsert', 'delete', 'hardDelete'];

const invalidJob = (message: string): OrgError => new OrgError('INVALIDJOB', message);

/** @throws OrgError INVALIDJOB, INVALIDENTITY, FEATURENOTENABLED */
export function newIngestJob(call: Call, body: Json): (id: string) => IngestJob {
  const operation = asText(body['operation'], 'operation');
  if (!operations.includes(operation)) throw invalidJob(`Unable to parse Job: unknown operation '${operation}'`);
  if (operation === 'hardDelete' && !call.context.access.modifyAllData) {
    throw new OrgError('FEATURENOTENABLED', 'hardDelete operation requires special user profile permission');
  }
  const object = objectName(call, asText(body['object'], 'object'));
  if (typeof body['assignmentRuleId'] === 'string') throw new NotSupportedError('assignment rules');
  const key = operation === 'upsert' ? keyName(call, object, body) : null;
  const base = { ...baseOf(call, body), object };
  return (id) => ({
    ...base,
    kind: 'ingest',
    id,
    operation: operation as IngestOperation,
    externalIdFieldName: key,
    state: 'Open',
    data: null,
    failed: 0,
    header: [],
    successful: [],
    failures: [],
    unprocessed: []
  });
}

function objectName(call: Call, name: string): string {
  try {
    return readableObject(call.context, name).name;
  } catch (error) {
    if (error instanceof NotSupportedError) throw error;
    throw new OrgError('INVALIDENTITY', `Unable to find object: ${name}`);
  }
}

/** "Required for upsert operations": Bulk API 2.0 Developer Guide, "Create a Job", `externalIdFieldName`. */
function keyName(call: Call, objectName: string, body: Json): string {
  const name = body['externalIdFieldName'];
  if (typeof name !== 'string' || name === '') throw invalidJob('External ID was blank for a job with upsert');
  const field = readableObject(call.context, objectName).fields.get(name.toLowerCase());
  const object = readableObject(call.context, objectName);
  if (!field || !call.context.access.mayReadField(object, field) || !field.idLookup) {
    throw invalidJob(`InvalidJob : Field name provided, ${name} does not match an External ID for ${objectName}`);
  }
  return field.name;
}

/** @throws OrgError MALFORMED_QUERY, INVALID_FIELD, INVALID_TYPE, INVALIDJOB */
export function newQueryJob(call: Call, body: Json): (id: string) => QueryJob {
  const operation = asText(body['operation'], 'operation');
  if (operation !== 'query' && operation !== 'queryAll') {
    throw invalidJob(`Unable to parse Job: unknown operation '${operation}'`);
  }
  const soql = asText(body['query'], 'query');
  const selection = selectionOf(call.context, soql);
  const base = { ...baseOf(call, body), object: selection.object.name };
  return (id) => ({
    ...base,
    kind: 'query',
    id,
    operation,
    query: soql,
    state: 'UploadComplete',
    columns: selection.paths,
    lines: []
  });
}

function baseOf(call: Call, body: Json) {
  const { columnDelimiter = 'COMMA', lineEnding = 'LF', contentType = 'CSV' } = body;
  if (contentType !== 'CSV') throw invalidJob('Unable to parse Job: the only contentType is CSV');
  const format = {
    ...choice(delimiters, columnDelimiter, 'columnDelimiter'),
    ...choice(lineEndings, lineEnding, 'lineEnding')
  };
  const at = instant(call);
  return {
    ...(format as unknown as CsvFormat),
    apiVersion: /v([\d.]+)$/.exec(call.base)?.[1] ?? '',
    createdById: call.context.access.userId,
    createdDate: at,
    systemModstamp: at,
    errorMessage: null,
    processed: 0,
    milliseconds: 0
  };
}

function choice(known: object, value: unknown, name: string): Record<string, unknown> {
  if (typeof value === 'string' && Object.hasOwn(known, value)) return { [name]: value };
  throw invalidJob(`Unable to parse Job: ${name} must be one of ${Object.keys(known).join(', ')}`);
}

/** The state that a PATCH asks for. @throws OrgError INVALIDJOB for another than the two that may be asked for */
export function stateOf(body: Json): Extract<JobState, 'UploadComplete' | 'Aborted'> {
  const { state } = body;
  if (state === 'UploadComplete' || state === 'Aborted') return state;
  throw invalidJob('Unable to parse Job: state must be UploadComplete or Aborted');
}
