// Calls of `@AuraEnabled` methods by the page's components, with the error body that a component finds in `error.body`.
// Source: Lightning Web Components Developer Guide, "Call Apex Methods"; Apex Developer Guide, "AuraHandledException".
import { ApexCallError } from '../../apex/types.ts';
import { asObject } from '../body.ts';
import { errorBody, errorOf, statusOf } from '../errors.ts';
import type { Routes } from '../routes.ts';
import type { Call, Reply } from '../types.ts';

export function addApex(routes: Routes): void {
  routes.add('/lightning/apex/:className/:methodName', { POST: callApex });
}

function callApex(call: Call): Reply {
  const { className = '', methodName = '' } = call.params;
  try {
    const params = asObject(call.json(), 'parameters');
    const cacheable = call.query.get('cacheable') === 'true';
    const value = call.org.apex.callAura(call.context, className, methodName, params, { cacheable });
    return { status: 200, body: value ?? null };
  } catch (thrown) {
    if (thrown instanceof ApexCallError) return { status: 500, body: apexBody(thrown) };
    const error = errorOf(thrown);
    return { status: statusOf(error.code), body: errorBody(error) };
  }
}

interface SaveError {
  readonly statusCode: string;
  readonly message: string;
}

/**
 * What could not be saved is told by record and by field, as components look for it: `reduceErrors` of the platform's
 * own recipes (https://github.com/trailheadapps/lwc-recipes, `ldsUtils`) reads `pageErrors` and `fieldErrors`.
 */
function saveBody({ failures }: ApexCallError): object {
  const pageErrors: SaveError[] = [];
  const fieldErrors: Record<string, SaveError[]> = {};
  for (const { statusCode, message, fields } of failures) {
    if (fields.length === 0) pageErrors.push({ statusCode, message });
    for (const field of fields) (fieldErrors[field] ??= []).push({ statusCode, message });
  }
  return { fieldErrors, pageErrors, index: null, duplicateResults: [] };
}

/** An AuraHandledException shows its message alone: it exists to keep the rest from the page. */
function apexBody(error: ApexCallError): object {
  const { exceptionType, message, stackTrace } = error;
  if (exceptionType === 'System.DmlException' && error.failures.length > 0) return saveBody(error);
  if (/^(?:System\.)?AuraHandledException$/i.test(exceptionType)) return { message };
  const isUserDefinedException = !exceptionType.startsWith('System.');
  return { exceptionType, isUserDefinedException, message, stackTrace };
}
