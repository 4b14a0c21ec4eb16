// `lightning/uiObjectInfoApi`: what the UI API says of objects, fields and picklist values.
// Source: Lightning Web Components Developer Guide, "lightning/uiObjectInfoApi".
import { objectName, qualified, type FieldId, type ObjectId } from './fieldIds.ts';
import type { FetchResponse } from './http.ts';
import { uiMetadata } from './uiMetadata.ts';
import { loadingAdapter } from './wire.ts';

export const getObjectInfo = loadingAdapter(({ objectApiName }: { readonly objectApiName: ObjectId }) =>
  uiMetadata(`/object-info/${objectName(objectApiName)}`)
);

/** Each object answers for itself: one that the user may not see does not fail the others. */
export const getObjectInfos = loadingAdapter(
  async ({ objectApiNames }: { readonly objectApiNames: readonly ObjectId[] }) => ({
    results: await Promise.all(
      objectApiNames.map((object) =>
        uiMetadata(`/object-info/${objectName(object)}`).then(
          (result) => ({ statusCode: 200, result }),
          ({ status, body }: FetchResponse) => ({ statusCode: status, result: body })
        )
      )
    )
  })
);

export const getPicklistValuesByRecordType = loadingAdapter(
  ({ objectApiName, recordTypeId }: { readonly objectApiName: ObjectId; readonly recordTypeId: string }) =>
    uiMetadata(`/object-info/${objectName(objectApiName)}/picklist-values/${recordTypeId}`)
);

export const getPicklistValues = loadingAdapter(
  ({ recordTypeId, fieldApiName }: { readonly recordTypeId: string; readonly fieldApiName: FieldId }) => {
    const [object, field] = qualified(fieldApiName).split('.');
    return uiMetadata(`/object-info/${object}/picklist-values/${recordTypeId}/${field}`);
  }
);
