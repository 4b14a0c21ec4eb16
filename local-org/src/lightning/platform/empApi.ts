// `lightning/empApi`: streams of events, which the local org does not have.
// Source: Component Library, "lightning-emp-api".
import { refusing } from './unsupported.ts';

export const isEmpEnabled = (): Promise<boolean> => Promise.resolve(false);
export const subscribe = refusing('lightning/empApi');
export const unsubscribe = refusing('lightning/empApi');
export const onError = (): void => {};
export const setDebugFlag = (): void => {};
