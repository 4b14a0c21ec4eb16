// What to say when the org did not answer, or refused. Pure.
import type { FetchError } from '@salesforce/apexMethod';

export interface Failure {
  readonly text: string;
  readonly details: string | undefined;
}

/** What is said of what only an admin can put right. */
export interface FailureLabels {
  readonly errorText: string;
}

type Body = NonNullable<FetchError['body']>;
type Saved = Extract<Body, { readonly pageErrors: unknown }>;

const isList = (body: Body): body is Extract<Body, readonly unknown[]> => Array.isArray(body);
const isOfSave = (body: Body): body is Saved => 'pageErrors' in body;

/** Each sentence once: a rule that names two fields says the same of both. */
function sentences(errors: readonly { readonly message?: string }[]): string | undefined {
  const said = new Set(errors.flatMap(({ message }) => (message ? [message] : [])));
  return said.size > 0 ? [...said].join(' ') : undefined;
}

function ofBody(body: Body): string | undefined {
  if (isList(body)) {
    return sentences(body);
  }
  if (isOfSave(body)) {
    return sentences([...body.pageErrors, ...Object.values(body.fieldErrors).flat()]);
  }
  // A refused save through Lightning Data Service says in its message only that there are errors.
  const { output, message } = body;
  return sentences([...(output?.errors ?? []), ...Object.values(output?.fieldErrors ?? {}).flat()]) ?? message;
}

/**
 * Lightning Data Service sends a list of errors or one of the record with its fields, Apex a single one, or those of a
 * save that it did not catch, by page and field; an error of the page has only its message.
 */
export function messageOf({ body, message, statusText }: FetchError): string | undefined {
  return (body && ofBody(body)) ?? message ?? statusText;
}

/** Apex words what users can act on (`AuraHandledException`, sent without a type), as do the rules of a save. */
function isForUser(body: FetchError['body']): boolean {
  return body !== undefined && !isList(body) && (isOfSave(body) || ('message' in body && !body.exceptionType));
}

/** Apex puts what an admin needs to know after a blank line (`ScreenError.withDetails`). */
function wordedOf(message: string): Failure {
  const [text = '', ...details] = message.split('\n\n');
  return { text: text.trim(), details: details.length > 0 ? details.join('\n\n') : undefined };
}

/** Any other exception is for the admin. */
export function failureOf(error: FetchError, labels: FailureLabels): Failure {
  const message = messageOf(error);
  return isForUser(error.body) && message ? wordedOf(message) : { text: labels.errorText, details: message };
}
