// `lightning/uiObjectInfoApi`: what the UI API says of objects, fields and picklist values.
// Source: Lightning Web Components Developer Guide, "lightning/uiObjectInfoApi".
import { request, UI_API } from './http.ts';
import type { FieldId } from './uiRecordApi.ts';
import { loadingAdapter } from './wire.ts';

type ObjectId = string | { readonly objectApiName: string };

const objectName = (object: ObjectId): string => (typeof object === 'string' ? object : object.objectApiName);

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

export const getObjectInfos = loadingAdapter(
  async ({ objectApiNames }: { readonly objectApiNames: readonly ObjectId[] }) => ({
    results: await Promise.all(
      objectApiNames.map(async (object) => ({
        statusCode: 200,
        result: await once(`/object-info/${objectName(object)}`)
      }))
    )
  })
);

export const getPicklistValuesByRecordType = loadingAdapter(
  ({ objectApiName, recordTypeId }: { readonly objectApiName: ObjectId; readonly recordTypeId: string }) =>
    once(`/object-info/${objectName(objectApiName)}/picklist-values/${recordTypeId}`)
);

export const getPicklistValues = loadingAdapter(
  ({ recordTypeId, fieldApiName }: { readonly recordTypeId: string; readonly fieldApiName: FieldId }) => {
    const [object, field] =
      typeof fieldApiName === 'string'
        ? fieldApiName.split('.')
        : [fieldApiName.objectApiName, fieldApiName.fieldApiName];
    return once(`/object-info/${object}/picklist-values/${recordTypeId}/${field}`);
  }
);
