// Saves a plan's records through Lightning Data Service, each only if nobody has changed it since it was read.
import { createRecord, deleteRecord, updateRecord, type UiRecord } from 'lightning/uiRecordApi';
import { KeyPause } from 'c/keyPause';
import type { Editable } from 'c/planEngine';
import { told } from 'c/planSaving';
import type { Saver } from './contract';

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
