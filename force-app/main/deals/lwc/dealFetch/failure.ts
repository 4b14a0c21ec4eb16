// What to say when the check could not run. Pure.
import type { FetchError } from '@salesforce/apexMethod';
import type { DealLabels } from 'c/dealLabels';

export interface Failure {
  readonly text: string;
  readonly details: string | undefined;
}

/** Lightning Data Service sends a list of errors, Apex a single one; an error of the page has only its message. */
export function messageOf({ body, message, statusText }: FetchError): string | undefined {
  const own = body && ('message' in body ? body.message : JSON.stringify(body));
  return own ?? message ?? statusText;
}

/**
 * Apex words what users can act on (`AuraHandledException`, sent without a type); any other exception is for the admin.
 */
export function failureOf(error: FetchError, labels: Pick<DealLabels, 'errorText'>): Failure {
  const { body } = error;
  const message = messageOf(error);
  const forUser = body !== undefined && 'message' in body && !body.exceptionType;
  return forUser && message ? { text: message, details: undefined } : { text: labels.errorText, details: message };
}
