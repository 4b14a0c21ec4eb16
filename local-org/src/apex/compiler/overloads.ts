/** Chooses among methods of one name by the types of the arguments. Source: Apex Developer Guide, "Class Methods". */
import { distance } from './assign.ts';
import type { Program } from './program.ts';
import { OBJECT, type ApexType } from './type.ts';

interface Signature {
  readonly parameters: readonly { readonly type: ApexType }[];
}

/** The applicable candidate that is nearest to the arguments; undefined when none is applicable. */
export function bestOverload<T extends Signature>(
  program: Program,
  candidates: readonly T[],
  args: readonly ApexType[]
): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.parameters.length !== args.length) continue;
    const total = totalDistance(program, candidate.parameters, args);
    if (total !== null && total < least) [best, least] = [candidate, total];
  }
  return best;
}

function totalDistance(
  program: Program,
  parameters: readonly { readonly type: ApexType }[],
  args: readonly ApexType[]
): number | null {
  let total = 0;
  for (const [index, parameter] of parameters.entries()) {
    const from = args[index] ?? OBJECT;
    const step = distance(program, from, parameter.type);
    if (step === null) return null;
    total += step;
  }
  return total;
}
