// Which versions of programs are judged: of each series the highest that is in force on the day of the question.
import type { CompiledProgram, IsoDate } from './contract';
import { covers } from './context';
import { byName } from './order';

function higher(one: CompiledProgram, other: CompiledProgram): boolean {
  return one.version === other.version ? one.key < other.key : one.version > other.version;
}

type Programs = readonly CompiledProgram[];

/** A page asks again with every key. */
const known = new WeakMap<Programs, { readonly asOf: IsoDate; readonly found: Programs }>();

/** By name; a series with none in force has no program here. */
export function inForce(programs: Programs, asOf: IsoDate): Programs {
  const before = known.get(programs);
  if (before?.asOf === asOf) {
    return before.found;
  }
  const found = findInForce(programs, asOf);
  known.set(programs, { asOf, found });
  return found;
}

function findInForce(programs: Programs, asOf: IsoDate): Programs {
  const best = new Map<string, CompiledProgram>();
  for (const program of programs) {
    if (covers(program.effectiveFrom, program.effectiveTo, asOf)) {
      const other = best.get(program.series);
      if (!other || higher(program, other)) {
        best.set(program.series, program);
      }
    }
  }
  return programs.filter((program) => best.get(program.series) === program).sort(byName);
}
