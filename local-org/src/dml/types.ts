/** Contract of the DML room: one save of many records. Source: Apex Developer Guide, "Triggers and Order of Execution". */
import type { FieldValue, ObjectDef, RowValues } from '../schema/types.ts';
import type { AccessMode } from '../security/types.ts';

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

export interface DmlRecord {
  /** API name of the object. */
  readonly type: string;
  /** Id for update, delete, undelete and upsert by Id; 15 or 18 characters. */
  readonly id?: string | null;
  /** Only fields that are set, by API name (any case). Strings are accepted for numbers, dates and booleans from REST. */
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Parents named by an external Id: relationship name (`Account`, `Vendor__r`) to key field and value. */
  readonly parents?: Readonly<Record<string, { readonly field: string; readonly value: FieldValue }>>;
}

export interface DmlRequest {
  readonly operation: DmlOperation;
  /** Records of one or several types, saved in chunks of 200 of one type. */
  readonly records: readonly DmlRecord[];
  /** True: one failure undoes the whole call (and it answers ALL_OR_NONE_OPERATION_ROLLED_BACK for the others). */
  readonly allOrNone: boolean;
  readonly mode: AccessMode;
  /** Records must be open to the user: always in user mode; in system mode as the sharing of an Apex class has it. */
  readonly sharing?: boolean;
  /** Upsert: name of the key field; absent: Id. */
  readonly externalIdField?: string;
}

export interface DmlError {
  /** `REQUIRED_FIELD_MISSING`, `FIELD_CUSTOM_VALIDATION_EXCEPTION`, `DUPLICATE_VALUE`, ... */
  readonly statusCode: string;
  readonly message: string;
  readonly fields: readonly string[];
}

/** One result a record, in the order of the request. */
export interface DmlResult {
  readonly id: string | null;
  readonly success: boolean;
  readonly created: boolean;
  readonly errors: readonly DmlError[];
}

/** One record passing a trigger. `next` may be changed in place by a before trigger; `errors` by `addError`. */
export interface TriggerRecord {
  /** Values before the save: null on insert and undelete. Complete row. */
  readonly old: Readonly<RowValues> | null;
  /** Values of the save: null on delete. Complete row, system fields included where they are known. */
  readonly next: RowValues | null;
  readonly errors: DmlError[];
}

export interface TriggerEvent {
  readonly timing: 'before' | 'after';
  readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
  readonly object: ObjectDef;
  /** At most 200. */
  readonly records: readonly TriggerRecord[];
  /** Formula fields of a row, which is stored without them; null when the object has none. */
  readonly computed: ((row: Readonly<RowValues>) => RowValues) | null;
}

/** What the DML room calls at the two moments of the save order where code may run. Knows no Apex. */
export interface SaveHooks {
  /** An exception thrown here fails every record of the chunk with CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY. */
  fire(event: TriggerEvent): void;
}

/** Source: SOAP API Developer Guide, "merge()": MergeRequest and MergeResult. */
export interface MergeRequest {
  /** The record that stays, with its Id and the values that it gets. */
  readonly master: DmlRecord;
  /** Ids (18 characters) of the one or two that go into it. */
  readonly losers: readonly string[];
  readonly mode: AccessMode;
  readonly sharing?: boolean;
}

export interface MergeResult {
  readonly id: string | null;
  readonly success: boolean;
  readonly mergedRecordIds: readonly string[];
  /** Dependents that have a new parent. */
  readonly updatedRelatedIds: readonly string[];
  readonly errors: readonly DmlError[];
}
