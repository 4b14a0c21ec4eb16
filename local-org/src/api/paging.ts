// Numbers that say which part of a list is asked for.
import { OrgError } from './errors.ts';

interface Bounds {
  /** What counts where nothing is asked. */
  readonly preset: number;
  readonly least: number;
  readonly most: number;
}

/** @throws OrgError ILLEGAL_QUERY_PARAMETER_VALUE naming the parameter */
export function pageNumber(given: string | null, name: string, { preset, least, most }: Bounds): number {
  const value = Number(given ?? preset);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new OrgError('ILLEGAL_QUERY_PARAMETER_VALUE', `${name} must be a number from ${least} to ${most}`);
}
