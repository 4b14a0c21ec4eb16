// Turns what was thrown into the documented error body and HTTP status.
// Source: REST API Developer Guide, "Status Codes and Error Responses".
import { randomInt } from 'node:crypto';
import { ApexCompileError } from '../apex/compiler/errors.ts';
import { ApexNotSupportedError } from '../apex/types.ts';
import type { DmlError } from '../dml/types.ts';
import { NotSupportedError, OrgError } from '../schema/errors.ts';
import type { Reply } from './types.ts';

const statusByCode: Readonly<Record<string, number>> = {
  INVALID_SESSION_ID: 401,
  API_DISABLED_FOR_ORG: 403,
  FORBIDDEN: 403,
  FUNCTIONALITY_NOT_ENABLED: 403,
  INSUFFICIENT_ACCESS: 403,
  INSUFFICIENT_ACCESS_OR_READONLY: 403,
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 403,
  REQUEST_LIMIT_EXCEEDED: 403,
  ENTITY_IS_DELETED: 404,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PRECONDITION_FAILED: 412,
  EXCEEDED_MAX_SIZE_REQUEST: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNKNOWN_EXCEPTION: 500,
  NOT_SUPPORTED_BY_LOCAL_ORG: 501
};

/** One element of the array that every failed REST call answers with. */
export interface ErrorBody {
  readonly message: string;
  readonly errorCode: string;
  readonly fields?: readonly string[];
}

export const statusOf = (code: string): number => statusByCode[code] ?? 400;

export const notFound = (message = 'The requested resource does not exist'): OrgError =>
  new OrgError('NOT_FOUND', message);

export const jsonError = (message: string): OrgError => new OrgError('JSON_PARSER_ERROR', message);

/** The errors of one record's failed save as a REST error array; the first decides the status. */
export function saveFailed(errors: readonly DmlError[]): Reply {
  const body = errors.map(({ statusCode, message, fields }): ErrorBody => ({
    message,
    errorCode: statusCode,
    fields
  }));
  const first = errors[0];
  // In the URL of a record the Id itself is the cross reference: it names no resource.
  const missing = first?.statusCode === 'INVALID_CROSS_REFERENCE_KEY' && first.fields.length === 0;
  return { status: missing ? 404 : statusOf(first?.statusCode ?? ''), body };
}

/** What is known of an error: an org's own error, a lack of the local org, or a defect (logged, answered with an id). */
export function errorOf(error: unknown): OrgError {
  if (error instanceof OrgError) return error;
  if (error instanceof ApexNotSupportedError) {
    return new OrgError('NOT_SUPPORTED_BY_LOCAL_ORG', error.message);
  }
  // The words of an org whose class no longer compiles because of what was deployed since.
  if (error instanceof ApexCompileError) {
    const { file, line, problem } = error;
    return new OrgError(
      'APEX_ERROR',
      `Dependent class is invalid and needs recompilation: ${file}: line ${line}: ${problem}`
    );
  }
  const id = `${randomInt(1e9)}-${randomInt(1e5)}`;
  console.error(`UNKNOWN_EXCEPTION ${id}`, error);
  return new OrgError(
    'UNKNOWN_EXCEPTION',
    `An unexpected error occurred. Please include this ErrorId if you contact support: ${id}`
  );
}

export function errorBody(error: OrgError): ErrorBody {
  return {
    message: error.message,
    errorCode: error.code,
    ...(error.fields.length > 0 && { fields: error.fields })
  };
}

export function errorReply(thrown: unknown): Reply {
  const error = errorOf(thrown);
  return { status: statusOf(error.code), body: [errorBody(error)] };
}

export { NotSupportedError, OrgError };
