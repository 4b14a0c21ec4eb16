// Saves in the name of the caller: user mode, with the project's triggers.
import { save } from '../dml/index.ts';
import type { DmlError, DmlOperation, DmlRecord, DmlRequest, DmlResult } from '../dml/types.ts';
import { OrgError } from './errors.ts';
import type { Call, Json } from './types.ts';

export function saveAll(call: Call, request: Omit<DmlRequest, 'mode'>): DmlResult[] {
  return save(call.context, { ...request, mode: 'user' }, call.org.apex.hooks(call.context));
}

export function saveOne(call: Call, operation: DmlOperation, record: DmlRecord, externalIdField?: string): DmlResult {
  const [result] = saveAll(call, {
    operation,
    records: [record],
    allOrNone: true,
    ...(externalIdField !== undefined && { externalIdField })
  });
  if (!result) throw new Error(`The save of one ${record.type} gave no result`);
  return result;
}

const errorJson = ({ statusCode, message, fields }: DmlError): Json => ({ statusCode, message, fields });

/** A result as the collection resources list it. `created` is told of an upsert only. */
export function resultJson(result: DmlResult, operation: DmlOperation): Json {
  return {
    ...(result.id !== null && (result.success || operation !== 'insert') && { id: result.id }),
    success: result.success,
    errors: result.errors.map(errorJson),
    ...(operation === 'upsert' && result.success && { created: result.created })
  };
}

export const errorsJson = (errors: readonly DmlError[]): Json[] => errors.map(errorJson);

/** REST takes the Id from the URL; one in the body is refused, whatever it says. */
export function refuseKeyInBody(body: Json, field: string): void {
  if (Object.keys(body).some((name) => name.toLowerCase() === field.toLowerCase())) {
    throw new OrgError('INVALID_FIELD', `The ${field} field should not be specified in the sobject data.`);
  }
}
