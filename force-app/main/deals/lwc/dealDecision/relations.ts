// Keys that relations name: a program excludes or requires another one in whatever version is judged.
import type { CompiledProgram } from 'c/dealEngine';
import { byKey } from './byKey';

/**
 * Gives a named key as the key of the version on offer. A key that is not on offer stays as it is: the stack then says
 * that a required program is not eligible.
 */
export function resolverOf(programs: readonly CompiledProgram[], offered: readonly CompiledProgram[]) {
  const onOffer = new Set(offered.map(({ key }) => key));
  const known = byKey(programs);
  const bySeries = new Map(offered.map(({ key, series }) => [series, key]));
  return (key: string): string => (onOffer.has(key) ? key : (bySeries.get(known.get(key)?.series ?? key) ?? key));
}
