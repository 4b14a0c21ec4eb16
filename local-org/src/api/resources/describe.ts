// What objects and fields there are, as far as the user may see them.
// Source: REST API Developer Guide, "Describe Global", "sObject Basic Information", "sObject Describe".
import { recordTypeInfos as infosOf } from '../../dml/index.ts';
import { describeGlobal, describeSObject, MASTER_RECORD_TYPE, type RecordTypeInfo } from '../../schema/index.ts';
import type { ObjectDef } from '../../schema/types.ts';
import { readableObject } from '../records.ts';
import type { Routes } from '../routes.ts';
import type { Call } from '../types.ts';

/** The record type every object has, also one without others. */
export const masterRecordTypeId = MASTER_RECORD_TYPE;

/** An object's record types as describe lists them. */
export const recordTypeInfos = ({ context }: Call, object: ObjectDef): RecordTypeInfo[] =>
  infosOf(context.store, object);

export function addDescribe(routes: Routes): void {
  routes.add('/data/sobjects', {
    GET: ({ org, base, context }) => ({ status: 200, body: describeGlobal(org.schema, base, context.access) })
  });
  for (const path of ['/data/sobjects/:object/describe', '/data/tooling/sobjects/:object/describe']) {
    routes.add(path, {
      GET: (call) => ({
        status: 200,
        body: describeSObject(
          call.org.schema,
          objectOf(call),
          call.base,
          call.context.access,
          recordTypeInfos(call, objectOf(call))
        )
      })
    });
  }
}

export const objectOf = (call: Call): ObjectDef => readableObject(call.context, call.params['object'] ?? '');

/** The part of a describe that the global describe and the basic information share. */
export function basics(call: Call, object: ObjectDef): unknown {
  const { org, base, context } = call;
  return describeGlobal(org.schema, base, context.access).sobjects.find(({ name }) => name === object.name);
}
