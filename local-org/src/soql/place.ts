// The three lines with which the platform shows where an error is, above the message itself.
import { NotSupportedError, OrgError } from '../schema/index.ts';

const WIDTH = 40;

/** @param offset of the character that the arrow points at */
export function withPlace(source: string, offset: number, message: string): string {
  const before = source.slice(0, offset);
  const row = before.split('\n').length;
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = source.slice(lineStart).split('\n')[0] ?? '';
  const column = offset - lineStart;
  const shownFrom = Math.max(0, column - WIDTH);
  const shown = line.slice(shownFrom, column + WIDTH);
  return `\n${shown}\n${' '.repeat(column - shownFrom)}^\nERROR at Row:${row}:Column:${column + 1}\n${message}`;
}

/** The error, showing where it is. */
export function placed<E extends Error>(source: string, offset: number, error: E): E {
  error.message = withPlace(source, offset, error.message);
  return error;
}

/**
 * Does the work for what stands there, and shows the place of an error that comes of it and has none yet; what is lacking
 * is told as it is. `value of filter criterion for field`, `can not be filtered in a query call` and the like have it, as
 * https://github.com/roblesterjr04/EloquentSalesForce/issues/68 and https://github.com/trailheadapps/lwc-recipes/issues/926
 * show what orgs answered.
 */
export function showing<T>(source: string, offset: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isOurs = error instanceof OrgError && !(error instanceof NotSupportedError);
    throw isOurs && !error.message.startsWith('\n') ? placed(source, offset, error) : error;
  }
}
