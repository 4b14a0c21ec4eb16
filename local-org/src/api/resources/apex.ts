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

/** An AuraHandledException shows its message alone: it exists to keep the rest from the page. */
function apexBody(error: ApexCallError): object {
  const { exceptionType, message, stackTrace } = error;
  if (/^(?:System\.)?AuraHandledException$/i.test(exceptionType)) return { message };
  const isUserDefinedException = !exceptionType.startsWith('System.');
  return { exceptionType, isUserDefinedException, message, stackTrace };
}
