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

/**
 * Whether another candidate fits the arguments as well as the best one, and neither is the narrower one: the platform
 * does not choose between the two.
 */
export function isAmbiguous<T extends Signature>(
  program: Program,
  candidates: readonly T[],
  args: readonly ApexType[],
  best: T
): boolean {
  // What this org lacks fits everywhere.
  if (args.some((type) => type.native?.lacks)) return false;
  const least = totalDistance(program, best.parameters, args);
  return candidates.some(
    (other) =>
      other !== best &&
      other.parameters.length === args.length &&
      totalDistance(program, other.parameters, args) === least &&
      !isNarrower(program, best, other) &&
      !isNarrower(program, other, best)
  );
}

/** Whatever the one takes the other takes, too. */
const isNarrower = (program: Program, one: Signature, other: Signature): boolean =>
  totalDistance(
    program,
    other.parameters,
    one.parameters.map(({ type }) => type)
  ) !== null;

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
