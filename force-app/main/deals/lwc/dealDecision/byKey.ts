// Programs by key: found once for all decisions on a deal, not with every key that is pressed on a page.
import type { CompiledProgram } from 'c/dealEngine';

const known = new WeakMap<readonly CompiledProgram[], ReadonlyMap<string, CompiledProgram>>();

export function byKey(programs: readonly CompiledProgram[]): ReadonlyMap<string, CompiledProgram> {
  const found = known.get(programs) ?? new Map(programs.map((program) => [program.key, program]));
  known.set(programs, found);
  return found;
}
