// Saves a plan's records through Lightning Data Service, each only if nobody has changed it since it was read.
import type { FetchError } from '@salesforce/apexMethod';
import { createRecord, deleteRecord, updateRecord, type UiRecord } from 'lightning/uiRecordApi';
import { messageOf } from 'c/dealFetch';
import { KeyPause } from 'c/keyPause';
import type { Editable } from 'c/planEngine';
import type { SaveFailure, Saver } from './desk';

/** 412: changed since; 404: gone. */
const OVERTAKEN = [404, 409, 412];
const OVERTAKEN_CODES = /PRECONDITION|CONFLICT|ENTITY_IS_DELETED|NOT_FOUND/;

function codesOf({ body }: FetchError): string {
  return Array.isArray(body) ? body.map(({ errorCode }: { errorCode?: string }) => errorCode ?? '').join(' ') : '';
}

/** Without an answer there is neither a status nor a body. */
function failureOf(error: FetchError & { readonly status?: number }): SaveFailure {
  const { status = 0, body } = error;
  if (OVERTAKEN.includes(status) || OVERTAKEN_CODES.test(codesOf(error))) {
    return { code: 'Conflict' };
  }
  return body === undefined && (status === 0 || status >= 500)
    ? { code: 'Offline' }
    : { code: 'Refused', reason: messageOf(error) ?? '' };
}

async function told<Result>(save: Promise<Result>): Promise<Result> {
  try {
    return await save;
  } catch (error) {
    throw failureOf(error as FetchError);
  }
}

const editable = ({ id, lastModifiedDate }: UiRecord): Editable => ({ id, modified: lastModifiedDate ?? '' });

/** @param reload the plan as the org has it now */
export function recordSaver(reload: Saver['reload']): Saver {
  return {
    reload,
    update: async (id, fields, since) =>
      editable(await told(updateRecord({ fields: { ...fields, Id: id } }, { ifUnmodifiedSince: since }))),
    create: async (apiName, fields) => editable(await told(createRecord({ apiName, fields }))),
    remove: (id) => told(deleteRecord(id)),
    wait: (pause) => new Promise((resolve) => new KeyPause().after(() => resolve(), pause))
  };
}
