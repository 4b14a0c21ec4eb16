/** Which type may be given where another is declared, how near the two are, and what the value must become. */
import { isFormOfId, isId, toId18 } from '../../schema/index.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexDouble } from '../library/index.ts';
import type { ApexValue } from '../values.ts';
import type { Thread } from '../runtime/thread.ts';
import { parentsOf } from './native-members.ts';
import type { Program } from './program.ts';
import {
  DATE,
  DATETIME,
  DECIMAL,
  DOUBLE,
  ID,
  LONG,
  NULL,
  OBJECT,
  SOBJECT,
  STRING,
  isAggregate,
  isNumber,
  numberRank,
  type ApexType
} from './type.ts';

const UNLIKELY = 50;
const IN_OBJECTS = 10;

/** 0 for the same type, growing with distance; null when a value of `from` cannot stand where `to` is declared. */
export function distance(program: Program, from: ApexType, to: ApexType): number | null {
  if (from === to) return 0;
  if (from.kind === 'void' || to.kind === 'void') return null;
  if (from === NULL) return to === OBJECT ? 2 : 1;
  if (to === OBJECT) return 20;
  if (from === OBJECT) return null;
  // What this org lacks may be anything; whatever is done with it is refused when it is reached.
  if (from.native?.lacks || to.native?.lacks) return UNLIKELY;
  if (from.kind === 'primitive') return primitiveDistance(from, to);
  if (from.kind === 'sobject') return to === SOBJECT ? 2 : null;
  if (from.kind === 'class') return classDistance(program, from, to);
  return nativeDistance(program, from, to);
}

function primitiveDistance(from: ApexType, to: ApexType): number | null {
  if (isNumber(from) && isNumber(to)) {
    const step = numberRank(to) - numberRank(from);
    if (step > 0) return step;
    return from === DECIMAL && to === DOUBLE ? 3 : null;
  }
  if ((from === ID && to === STRING) || (from === STRING && to === ID)) return 1;
  return from === DATE && to === DATETIME ? 2 : null;
}

function classDistance(program: Program, from: ApexType, to: ApexType): number | null {
  const info = from.info;
  if (!info) return null;
  let steps = 0;
  for (const ancestor of info.ancestry()) {
    program.link(ancestor);
    if (ancestor === to.info) return steps;
    for (const implemented of ancestor.interfaces) {
      // What an interface that this org lacks extends is not known; that it is itself was seen before.
      if (implemented.native?.lacks) continue;
      const further = distance(program, implemented, to);
      if (further !== null) return steps + 1 + further;
    }
    steps += 1;
  }
  return null;
}

function nativeDistance(program: Program, from: ApexType, to: ApexType): number | null {
  if (!from.native || !to.native) return to === SOBJECT && from.base === 'aggregateresult' ? 2 : null;
  if (from.native === to.native) {
    let total = 0;
    for (const [index, arg] of from.args.entries()) {
      const other = to.args[index] ?? OBJECT;
      const step = elementDistance(program, from.base, arg, other);
      if (step === null) return null;
      total += step;
    }
    return total + 1;
  }
  for (const parent of parentsOf(from.native)) {
    const args = (parent.typeParameters ?? []).map((_name, index) => from.args[index] ?? OBJECT);
    const step = distance(program, program.nativeType(parent, args), to);
    if (step !== null) return step + 1;
  }
  const iterable = (from.base === 'list' || from.base === 'set') && /(^|\.)iterable$/.test(to.base);
  if (!iterable) return null;
  const step = elementDistance(program, from.base, from.args[0] ?? OBJECT, to.args[0] ?? OBJECT);
  return step === null ? null : 2 + step;
}

/**
 * Of what collections hold. Records may stand where the type of their object is declared, which their collection then
 * checks; numbers are not widened inside of one. Source: Apex Developer Guide, "Lists of sObjects", "Maps of sObjects".
 */
function elementDistance(program: Program, base: string, from: ApexType, to: ApexType): number | null {
  // A list of anything is nearer to a list than anything at all is.
  if (to === OBJECT && from !== OBJECT) return IN_OBJECTS;
  if (from === SOBJECT && (to.kind === 'sobject' || isAggregate(to))) return UNLIKELY;
  if (isNumber(from) && isNumber(to)) return from === to ? 0 : null;
  return from === OBJECT && base !== 'list' ? UNLIKELY : distance(program, from, to);
}

export type Convert = (thread: Thread, value: ApexValue) => ApexValue;

/** What an assignment does to a value of static type `from`; null when it keeps it as it is. */
export function conversion(from: ApexType, to: ApexType): Convert | null {
  if (from === to || from === NULL) return null;
  if (to === LONG) return toLong;
  if (to === DOUBLE) return toDouble;
  if (to === DECIMAL) return toDecimal;
  if (to === ID) return toIdValue;
  if (to === DATETIME) return toDatetime;
  return null;
}

export const toLong: Convert = (_thread, value) => (typeof value === 'number' ? BigInt(value) : value);

const toDouble: Convert = (_thread, value) => {
  if (typeof value === 'number') return new ApexDouble(value);
  if (typeof value === 'bigint') return new ApexDouble(Number(value));
  return value instanceof ApexDecimal ? new ApexDouble(value.toNumber()) : value;
};

const toDecimal: Convert = (_thread, value) => {
  if (typeof value === 'number' || typeof value === 'bigint') return ApexDecimal.of(value);
  return value instanceof ApexDouble ? ApexDecimal.of(value.value) : value;
};

export const toIdValue: Convert = (thread, value) => {
  if (typeof value !== 'string' || (value.length === 18 && isId(value)) || isFormOfId(value)) return value;
  if (!isId(value)) return thread.throwApex('StringException', `Invalid id: ${value}`);
  return toId18(value);
};

const toDatetime: Convert = (_thread, value) =>
  value instanceof ApexDate ? ApexDatetime.parse(`${value.iso}T00:00:00.000Z`) : value;
