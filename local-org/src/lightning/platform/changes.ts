// Writes of the shell's own forms and lists, and word of them to everything on the page that shows records.
import { refreshPage } from './refresh.ts';
import { createRecord, deleteRecord, updateRecord } from './uiRecordApi.ts';

type Listener = () => void;
const listeners = new Set<Listener>();

/** Calls back after records were created, changed or deleted; returns how to stop. */
export function onRecordsChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function announceChange(): Promise<void> {
  listeners.forEach((listener) => listener());
  await refreshPage();
}

type Fields = Readonly<Record<string, unknown>>;

/** Saves a new record (without an Id) or the changed fields of one; gives its Id. @throws FetchResponse */
export async function saveRecord(apiName: string, recordId: string | null, fields: Fields): Promise<string> {
  const record = recordId
    ? await updateRecord({ fields: { Id: recordId, ...fields } })
    : await createRecord({ apiName, fields });
  void announceChange();
  return record.id;
}

/** @throws FetchResponse */
export async function removeRecord(recordId: string): Promise<void> {
  await deleteRecord(recordId);
  void announceChange();
}
