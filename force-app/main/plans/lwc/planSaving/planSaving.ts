// Why a record of a plan was not saved, as its pages tell it. Pure.
import type { FetchError } from '@salesforce/apexMethod';
import { messageOf } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';

/** Somebody else was faster, the org cannot be reached, or it said no. */
export type SaveFailure =
  | {
      readonly code: 'Conflict';
      /** Deleted, or no longer this user's to see: the org does not tell these apart. */
      readonly isGone: boolean;
    }
  | { readonly code: 'Offline' }
  | { readonly code: 'Refused'; readonly reason: string };

/** 412: changed since it was read. */
const OVERTAKEN = [409, 412];
const OVERTAKEN_CODES = /PRECONDITION|CONFLICT/;
const GONE = 404;
const GONE_CODES = /ENTITY_IS_DELETED|NOT_FOUND/;

type Told = FetchError & { readonly status?: number };
type Coded = { readonly errorCode?: string };

function codesOf(body: FetchError['body']): string {
  const errors = Array.isArray(body) ? (body as readonly Coded[]) : [];
  return errors.map(({ errorCode }) => errorCode ?? '').join(' ');
}

/** Without an answer there is neither a status nor a body. */
export function saveFailureOf(error: Told): SaveFailure {
  const { status = 0, body } = error;
  const codes = codesOf(body);
  const isGone = status === GONE || GONE_CODES.test(codes);
  if (isGone || OVERTAKEN.includes(status) || OVERTAKEN_CODES.test(codes)) {
    return { code: 'Conflict', isGone };
  }
  return body === undefined && (status === 0 || status >= 500)
    ? { code: 'Offline' }
    : { code: 'Refused', reason: messageOf(error) ?? '' };
}

/** What the save answers. @throws SaveFailure */
export async function told<Result>(save: Promise<Result>): Promise<Result> {
  try {
    return await save;
  } catch (error) {
    throw saveFailureOf(error as Told);
  }
}

/** Sentences of what a page saves: with the name of the item, or with why it was not saved. */
export interface FailureLabels {
  readonly gone: string;
  readonly overtaken: string;
  readonly failed: string;
  readonly offline: string;
}

/** @param name of the person or cell that was to be saved */
export function failureText(failure: SaveFailure, name: string, labels: FailureLabels): string {
  switch (failure.code) {
    case 'Conflict':
      return fillPlain(failure.isGone ? labels.gone : labels.overtaken, name);
    case 'Offline':
      return fillPlain(labels.failed, labels.offline);
    default:
      return fillPlain(labels.failed, failure.reason);
  }
}
