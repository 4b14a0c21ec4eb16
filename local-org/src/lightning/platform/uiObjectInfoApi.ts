// `lightning/uiObjectInfoApi`: what the UI API says of objects, fields and picklist values.
// Source: Lightning Web Components Developer Guide, "lightning/uiObjectInfoApi".
import { objectName, qualified, type FieldId, type ObjectId } from './fieldIds.ts';
import { request, UI_API, type FetchResponse } from './http.ts';
import { loadingAdapter } from './wire.ts';

/** Metadata does not change while the page is open. */
const answers = new Map<string, Promise<unknown>>();

function once(path: string): Promise<unknown> {
  const answer = answers.get(path) ?? request<unknown>('GET', `${UI_API}${path}`);
  answers.set(path, answer);
  answer.catch(() => answers.delete(path));
  return answer;
}

export const getObjectInfo = loadingAdapter(({ objectApiName }: { readonly objectApiName: ObjectId }) =>
  once(`/object-info/${objectName(objectApiName)}`)
);

/** Each object answers for itself: one that the user may not see does not fail the others. */
export const getObjectInfos = loadingAdapter(
  async ({ objectApiNames }: { readonly objectApiNames: readonly ObjectId[] }) => ({
    results: await Promise.all(
      objectApiNames.map((object) =>
        once(`/object-info/${objectName(object)}`).then(
          (result) => ({ statusCode: 200, result }),
          ({ status, body }: FetchResponse) => ({ statusCode: status, result: body })
        )
      )
    )
  })
);

export const getPicklistValuesByRecordType = loadingAdapter(
  ({ objectApiName, recordTypeId }: { readonly objectApiName: ObjectId; readonly recordTypeId: string }) =>
    once(`/object-info/${objectName(objectApiName)}/picklist-values/${recordTypeId}`)
);

export const getPicklistValues = loadingAdapter(
  ({ recordTypeId, fieldApiName }: { readonly recordTypeId: string; readonly fieldApiName: FieldId }) => {
    const [object, field] = qualified(fieldApiName).split('.');
    return once(`/object-info/${object}/picklist-values/${recordTypeId}/${field}`);
  }
);
