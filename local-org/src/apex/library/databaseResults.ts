/** SaveResult, UpsertResult, DeleteResult, UndeleteResult, Error and StatusCode. Source: Apex Reference, "Database Namespace". */
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { DmlError, DmlResult, MergeResult } from '../../dml/types.ts';
import type { ApexValue } from '../values.ts';
import { dataOf } from './arguments.ts';
import { ApexList } from './collections.ts';
import { asProperties } from './describedField.ts';
import { namedType, STRING } from './typeText.ts';

/** What any of the operations says of a record. */
type Outcome = Pick<DmlResult, 'id' | 'success' | 'errors'> & Partial<DmlResult & MergeResult>;

class Result {
  readonly typeName: string;
  readonly result: Outcome;

  constructor(typeName: string, result: Outcome) {
    this.typeName = typeName;
    this.result = result;
  }

  toString(): string {
    const { id, success, errors } = this.result;
    const messages = errors.map((error) => error.message).join(', ');
    return `${this.typeName}[getErrors=(${messages});getId=${id};isSuccess=${success};]`;
  }
}

class DatabaseError {
  readonly error: DmlError;

  constructor(error: DmlError) {
    this.error = error;
  }

  toString(): string {
    const { fields, message, statusCode } = this.error;
    return `Database.Error[getFields=(${fields.join(', ')});getMessage=${message};getStatusCode=${statusCode};]`;
  }
}

/** @param typeName `Database.SaveResult` */
export const resultValue = (typeName: string, result: Outcome): ApexValue =>
  new NativeObject(typeName, new Result(typeName, result));

/** A `Database.Error`, also for `SObject.getErrors()`. */
export const errorValue = (error: DmlError): ApexValue => new NativeObject('Database.Error', new DatabaseError(error));

/** What JSON has of a result; undefined for any other value. */
export function partsOfResult(value: ApexValue): Outcome | DmlError | undefined {
  if (!(value instanceof NativeObject)) return undefined;
  if (value.data instanceof Result) return value.data.result;
  return value.data instanceof DatabaseError ? value.data.error : undefined;
}

const resultOf = (call: NativeCall): Outcome => dataOf(call, call.receiver, Result).result;
const errorOf = (call: NativeCall): DmlError => dataOf(call, call.receiver, DatabaseError).error;

const withoutId: Record<string, NativeMethod> = {
  'List<Database.Error> getErrors()': (call) =>
    new ApexList(namedType('Database.Error'), resultOf(call).errors.map(errorValue)),
  'Boolean isSuccess()': (call) => resultOf(call).success
};
const resultMethods: Record<string, NativeMethod> = { ...withoutId, 'Id getId()': (call) => resultOf(call).id };

// `result.success` is `result.isSuccess()`, as code of several published apps has it.
const properties = asProperties(resultMethods);

export const saveResultType: NativeType = { name: 'Database.SaveResult', methods: resultMethods, properties };
export const deleteResultType: NativeType = { name: 'Database.DeleteResult', methods: resultMethods, properties };
export const undeleteResultType: NativeType = { name: 'Database.UndeleteResult', methods: resultMethods, properties };
export const emptyRecycleBinResultType: NativeType = { name: 'Database.EmptyRecycleBinResult', methods: resultMethods };
const ids = (of: readonly string[] = []): ApexValue => new ApexList(namedType('Id'), [...of]);

export const mergeResultType: NativeType = {
  name: 'Database.MergeResult',
  methods: {
    ...resultMethods,
    'List<Id> getMergedRecordIds()': (call) => ids(resultOf(call).mergedRecordIds),
    'List<Id> getUpdatedRelatedIds()': (call) => ids(resultOf(call).updatedRelatedIds)
  }
};
const upsertMethods: Record<string, NativeMethod> = {
  ...resultMethods,
  'Boolean isCreated()': (call) => resultOf(call).created ?? false
};

export const upsertResultType: NativeType = {
  name: 'Database.UpsertResult',
  methods: upsertMethods,
  properties: asProperties(upsertMethods)
};

const idMethod = (name: string): Record<string, NativeMethod> => ({ [`Id get${name}()`]: (call) => resultOf(call).id });

/** Of leads and approvals, which the org cannot convert and lock: only JSON makes one. */
export const leadConvertResultType: NativeType = {
  name: 'Database.LeadConvertResult',
  methods: { ...withoutId, ...idMethod('LeadId') }
};
export const lockResultType: NativeType = { name: 'Approval.LockResult', methods: resultMethods };
export const unlockResultType: NativeType = { name: 'Approval.UnlockResult', methods: resultMethods };
export const processResultType: NativeType = {
  name: 'Approval.ProcessResult',
  methods: { ...withoutId, ...idMethod('EntityId') }
};

export const databaseErrorType: NativeType = {
  name: 'Database.Error',
  methods: {
    'List<String> getFields()': (call) => new ApexList(STRING, [...errorOf(call).fields]),
    'String getMessage()': (call) => errorOf(call).message,
    'System.StatusCode getStatusCode()': (call) => {
      const { statusCode } = errorOf(call);
      return (
        call.thread.enumValue('System.StatusCode', statusCode) ?? call.thread.notSupported(`StatusCode.${statusCode}`)
      );
    }
  }
};

/** The codes that saving a record can answer. Source: SOAP API Developer Guide, "StatusCode". */
export const statusCodeType: NativeType = {
  name: 'System.StatusCode',
  kind: 'enum',
  enumValues: [
    'ALL_OR_NONE_OPERATION_ROLLED_BACK',
    'CANNOT_CASCADE_PRODUCT_ACTIVE',
    'CANNOT_DELETE_LAST_DATED_CONVERSION_RATE',
    'CANNOT_DELETE_OWNER',
    'CANNOT_EXECUTE_FLOW_TRIGGER',
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    'CIRCULAR_DEPENDENCY',
    'CUSTOM_CLOB_FIELD_LIMIT_EXCEEDED',
    'CUSTOM_ENTITY_OR_FIELD_LIMIT',
    'DELETE_FAILED',
    'DEPENDENCY_EXISTS',
    'DUPLICATES_DETECTED',
    'DUPLICATE_EXTERNAL_ID',
    'DUPLICATE_MASTER_LABEL',
    'DUPLICATE_USERNAME',
    'DUPLICATE_VALUE',
    'ENTITY_IS_DELETED',
    'ENTITY_IS_LOCKED',
    'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    'FIELD_FILTER_VALIDATION_EXCEPTION',
    'FIELD_INTEGRITY_EXCEPTION',
    'INACTIVE_OWNER_OR_USER',
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'INVALID_CROSS_REFERENCE_KEY',
    'INVALID_EMAIL_ADDRESS',
    'INVALID_FIELD',
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    'INVALID_ID_FIELD',
    'INVALID_OPERATION',
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    'INVALID_STATUS',
    'INVALID_TYPE',
    'INVALID_TYPE_FOR_OPERATION',
    'INVALID_TYPE_ON_FIELD_IN_RECORD',
    'LIMIT_EXCEEDED',
    'MALFORMED_ID',
    'MAX_DML_ROWS_EXCEEDED',
    'MISSING_ARGUMENT',
    'NUMBER_OUTSIDE_VALID_RANGE',
    'NUM_HISTORY_FIELDS_BY_SOBJECT_EXCEEDED',
    'OP_WITH_INVALID_USER_TYPE_EXCEPTION',
    'PICKLIST_VALUE_NOT_FOUND',
    'REQUIRED_FIELD_MISSING',
    'SELF_REFERENCE_FROM_TRIGGER',
    'STORAGE_LIMIT_EXCEEDED',
    'STRING_TOO_LONG',
    'TRANSFER_REQUIRES_READ',
    'UNABLE_TO_LOCK_ROW',
    'UNKNOWN_EXCEPTION'
  ]
};
