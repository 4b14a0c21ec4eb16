// `lightning/pageReferenceUtils`: default field values of the page that creates a record.
export { decodeDefaultFieldValues, encodeDefaultFieldValues } from '../page/routes.ts';
