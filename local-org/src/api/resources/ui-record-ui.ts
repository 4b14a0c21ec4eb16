// A record, how it is laid out and what its object is, in one answer.
// Source: User Interface API Developer Guide, "Get Record Data and Object Metadata", "Record UI" response body
// (https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_resources_record_ui.htm).
import type { ObjectDef } from '../../schema/types.ts';
import { OrgError } from '../errors.ts';
import { etag } from '../etag.ts';
import { objectOfId } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json, Reply } from '../types.ts';
import { maxRecords } from './collections.ts';
import { masterRecordTypeId } from './describe.ts';
import { asLayoutMode, asLayoutType, type LayoutMode, layoutOf, type LayoutType } from './ui-layout.ts';
import { objectInfo } from './ui-object-info.ts';
import { listParameter } from './ui-records.ts';

export function addRecordUi(routes: Routes): void {
  routes.add('/data/ui-api/record-ui/:ids', { GET: recordUi });
}

const presetOf = (list: string[], preset: string): string[] => (list.length > 0 ? list : [preset]);

function recordUi(call: Call): Reply {
  const ids = (call.params['ids'] ?? '').split(',').map((id) => id.trim());
  if (ids.length > maxRecords) {
    throw new OrgError('EXCEEDED_ID_LIMIT', `No more than ${maxRecords} records can be read in one request`);
  }
  const types = presetOf(listParameter(call, 'layoutTypes'), 'Full').map((type) => asLayoutType(type));
  const modes = presetOf(listParameter(call, 'modes'), 'View').map((mode) => asLayoutMode(mode));
  const asked = new URLSearchParams(call.query);
  asked.set('layoutTypes', types.join(','));
  asked.set('modes', modes.join(','));

  const records: Record<string, Json> = {};
  const layouts: Record<string, Json> = {};
  const objectInfos: Record<string, Json> = {};
  for (const id of ids) {
    const url = `${call.base}/ui-api/records/${encodeURIComponent(id)}?${asked}`;
    const reply = call.dispatch({ method: 'GET', url });
    // One that is missing fails the whole.
    if (reply.status !== 200) return reply;
    const object = objectOfId(call.context, id);
    const record = reply.body as Json;
    records[String(record['id'])] = record;
    layouts[object.name] = { [masterRecordTypeId]: layoutsOf(call, object, types, modes) };
    objectInfos[object.name] = objectInfo(call, object);
  }
  const body = { layoutUserStates: {}, layouts, objectInfos, records };
  return { status: 200, body: { eTag: etag(body), ...body } };
}

const layoutsOf = (
  { context, org }: Call,
  object: ObjectDef,
  types: readonly LayoutType[],
  modes: readonly LayoutMode[]
): Json =>
  Object.fromEntries(
    types.map((type) => [
      type,
      Object.fromEntries(modes.map((mode) => [mode, layoutOf(context, org.project, object, type, mode)]))
    ])
  );
