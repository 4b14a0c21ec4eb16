// Inputs of writes made from records: what `createRecord` and `updateRecord` take.
// Source: Lightning Web Components Developer Guide, "lightning/uiRecordApi": generateRecordInputForCreate,
// generateRecordInputForUpdate, createRecordInputFilteredByEditedFields.
import { isRecord, type RecordRepresentation } from './recordStore.ts';

export interface RecordInput {
  readonly apiName?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface ObjectInfo {
  readonly fields: Readonly<Record<string, { readonly createable: boolean; readonly updateable: boolean }>>;
}

/** Values of the fields that are no nested records; with the object's description, only those that it lets be written. */
function valuesOf(
  record: Pick<RecordRepresentation, 'fields'>,
  objectInfo: ObjectInfo | undefined,
  right: 'createable' | 'updateable'
): Record<string, unknown> {
  const entries = Object.entries(record.fields).filter(
    ([name, { value }]) => !isRecord(value) && (!objectInfo || objectInfo.fields[name]?.[right] === true)
  );
  return Object.fromEntries(entries.map(([name, { value }]) => [name, value]));
}

type Source = Pick<RecordRepresentation, 'apiName' | 'fields'> & { readonly id?: string | null };

export function generateRecordInputForCreate(record: Source, objectInfo?: ObjectInfo): RecordInput {
  const fields = valuesOf(record, objectInfo, 'createable');
  delete fields['Id'];
  return { apiName: record.apiName, fields };
}

/** The Id is always among the fields. @throws Error for a record without one */
export function generateRecordInputForUpdate(record: Source, objectInfo?: ObjectInfo): RecordInput {
  if (!record.id) throw new Error('record must have id for update');
  return { fields: { ...valuesOf(record, objectInfo, 'updateable'), Id: record.id } };
}

/** Only the fields whose values differ from the record's, and the Id. */
export function createRecordInputFilteredByEditedFields(
  recordInput: RecordInput,
  originalRecord: Pick<RecordRepresentation, 'fields'>
): RecordInput {
  const changed = Object.entries(recordInput.fields).filter(([name, value]) => {
    const field = originalRecord.fields[name];
    return name === 'Id' || (field !== undefined && field.value !== value);
  });
  return { ...recordInput, fields: Object.fromEntries(changed) };
}
