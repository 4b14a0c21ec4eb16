// `lightning/uiLayoutApi`: how records of an object are laid out.
// Source: LWC Developer Guide, "lightning/uiLayoutApi"
// (https://developer.salesforce.com/docs/platform/lwc/guide/reference-wire-adapters-layout.html).
import { objectName, type ObjectId } from './fieldIds.ts';
import { uiMetadata } from './uiMetadata.ts';
import { refusing } from './unsupported.ts';
import { loadingAdapter } from './wire.ts';

interface LayoutConfig {
  readonly objectApiName: ObjectId;
  readonly layoutType?: string;
  readonly mode?: string;
  readonly recordTypeId?: string;
}

export const getLayout = loadingAdapter(({ objectApiName, ...asked }: LayoutConfig) => {
  const query = new URLSearchParams(Object.entries(asked) as [string, string][]);
  return uiMetadata(`/layout/${encodeURIComponent(objectName(objectApiName))}?${query}`);
});

export const getLayoutUserState = loadingAdapter(refusing('getLayoutUserState: which sections a user has closed'));
