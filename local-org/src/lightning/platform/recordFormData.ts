// Loads what a record form shows, from the page's one copy of each record, and keeps it up to date.
import { pathsOf, plainUiRecord } from '../page/cells.ts';
import type { FormValues } from '../page/form.ts';
import type { Dependencies, Picklists, RecordFormState } from '../page/recordFormState.ts';
import { objectName, type ObjectId } from './fieldIds.ts';
import { objectModel } from './objects.ts';
import { readRecord, type RecordRepresentation } from './records.ts';
import { uiMetadata } from './uiMetadata.ts';

export interface FormData {
  readonly objectApiName: ObjectId;
  readonly recordId: string | null;
  readonly recordTypeId: string | null;
}

/** What the form's `load` event carries. */
export interface LoadDetail {
  readonly record: RecordRepresentation;
  readonly records: Readonly<Record<string, RecordRepresentation>>;
  readonly objectInfos: Readonly<Record<string, unknown>>;
  readonly picklistValues: Readonly<Record<string, Picklists>>;
}

interface Listener {
  loaded(detail: LoadDetail): void;
  failed(error: unknown): void;
}

interface CreateDefaults {
  readonly record: RecordRepresentation & { readonly recordTypeId: string };
}
interface Info {
  readonly defaultRecordTypeId: string;
  readonly dependentFields: Dependencies;
}

/** @returns how to stop */
export function openRecordForm(state: RecordFormState, data: FormData, listener: Listener): () => void {
  let isOpen = true;
  let stop: () => void = () => {};
  state.recordId = data.recordId;
  const run = async (): Promise<void> => {
    const name = objectName(data.objectApiName);
    const [object, info] = await Promise.all([objectModel(name), uiMetadata<Info>(`/object-info/${name}`)]);
    if (!isOpen) return;
    state.object = object;
    state.dependencies = info.dependentFields;
    state.announce();
    const loaded = async (record: RecordRepresentation, typeId: string): Promise<void> => {
      const path = `/object-info/${name}/picklist-values/${typeId}`;
      const { picklistFieldValues } = await uiMetadata<{ picklistFieldValues: Picklists }>(path);
      if (!isOpen) return;
      state.picklists = picklistFieldValues;
      state.announce();
      listener.loaded({
        record,
        records: record.id ? { [record.id]: record } : {},
        objectInfos: { [name]: info },
        picklistValues: { [name]: picklistFieldValues }
      });
    };
    if (data.recordId !== null) stop = follow(state, data.recordId, info, { ...listener, loaded });
    else {
      const query = data.recordTypeId === null ? '' : `?recordTypeId=${encodeURIComponent(data.recordTypeId)}`;
      const { record } = await uiMetadata<CreateDefaults>(`/record-defaults/create/${name}${query}`);
      if (!isOpen) return;
      state.before = Object.fromEntries(
        Object.entries(record.fields).map(([field, { value }]) => [field, value])
      ) as FormValues;
      await loaded(record, record.recordTypeId);
    }
  };
  run().catch((error: unknown) => {
    if (isOpen) listener.failed(error);
  });
  return () => {
    isOpen = false;
    stop();
  };
}

interface Follower {
  loaded(record: RecordRepresentation, typeId: string): Promise<void>;
  failed(error: unknown): void;
}

/** Reads the fields that the form shows, again when it shows others. */
function follow(state: RecordFormState, recordId: string, info: Info, follower: Follower): () => void {
  let stop: () => void = () => {};
  let asked = '';
  let isFirst = true;
  const read = (): void => {
    const { object } = state;
    if (!object) return;
    const fields = state.fieldNames.flatMap((name) => object.fields[name] ?? []);
    const paths = [...pathsOf(fields), object.nameField ?? 'Id'].map((path) => `${object.name}.${path}`);
    if (paths.join() === asked) return;
    asked = paths.join();
    stop();
    stop = readRecord(recordId, {
      required: [],
      optional: paths,
      changed: (record, error) => {
        if (!record) return follower.failed(error);
        const plain = plainUiRecord(record, object);
        const shown = new Set(fields.map(({ name }) => name));
        const values = Object.entries(plain.values).filter(([name]) => shown.has(name));
        state.before = Object.fromEntries(values) as FormValues;
        state.names = plain.names;
        state.announce();
        if (!isFirst) return;
        isFirst = false;
        const typeId = (record as { recordTypeId?: string | null }).recordTypeId ?? info.defaultRecordTypeId;
        follower.loaded(record, typeId).catch((reason: unknown) => follower.failed(reason));
      }
    });
  };
  // Parts of one turn are read together.
  let isDue = false;
  state.onGrowth(() => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      read();
    });
  });
  read();
  return () => {
    state.onGrowth(() => {});
    stop();
  };
}
