// What the org says of a quota that is handed down, what is typed over it, and what of that is saved. Pure.
import type { Measure, Rate, Value } from 'c/quotaEngine';

/** Return value of `QuotaCascadeController.load`, `QuotaHandDown` in Apex; keys without a value may be absent. */
export interface HandDown {
  readonly cascade: {
    readonly name: string;
    readonly measure: Measure;
    readonly quota: Value;
    readonly parts: readonly Part[];
  };
  readonly userName: string;
  readonly currencyCode: string;
  readonly currencyDecimals: number;
  readonly today: string;
  readonly periodName: string;
  readonly periodStart: string;
  /** The period that `lastYear` of members is about. */
  readonly lastYearName?: string | null;
  /** Why the reader hands nothing down; absent: may do so. */
  readonly obstacle?: 'Permission' | 'Role' | 'Team' | null;
  readonly members: readonly Member[];
}

export interface Part {
  readonly userId: string;
  readonly base: Value;
  /** Absent: all of the base. */
  readonly ramp?: Rate | null;
  /** Q (R1). */
  readonly quota: Value;
}

export interface Member {
  readonly userId: string;
  readonly userName: string;
  /** Q of a quota of the same sort that is no part of this one yet. */
  readonly outside?: Value | null;
  readonly lastYear?: Value | null;
}

/** Q by member as it is typed; what is no amount stays as it is typed, null. */
export type Typed = ReadonlyMap<string, Value | null>;

const MILLION = 1_000_000;

export function partOf({ cascade }: HandDown, userId: string): Part | undefined {
  return cascade.parts.find((part) => part.userId === userId);
}

/** Q of a member as it would be; null: what is typed is no amount. */
export function wantedOf(view: HandDown, typed: Typed, userId: string): Value | null {
  return typed.has(userId) ? (typed.get(userId) ?? null) : (partOf(view, userId)?.quota ?? 0);
}

export interface Sums {
  readonly assigned: Value;
  /** Below zero more is handed down than there is. */
  readonly remainder: Value;
}

/** What is no amount counts as nothing, and cannot be saved. */
export function sumsOf(view: HandDown, typed: Typed): Sums {
  const assigned = view.members.reduce((sum, { userId }) => sum + (wantedOf(view, typed, userId) ?? 0), 0);
  return { assigned, remainder: view.cascade.quota - assigned };
}

export interface SavedPart {
  readonly userId: string;
  readonly base: Value;
  readonly ramp?: Rate;
}

/** Parts that are changed, with the base that makes the wanted quota at the part's ramp. */
export function changedParts(view: HandDown, typed: Typed): readonly SavedPart[] {
  return view.members.flatMap(({ userId }) => {
    const part = partOf(view, userId);
    const wanted = wantedOf(view, typed, userId);
    if (wanted === null || wanted === (part?.quota ?? 0)) {
      return [];
    }
    const ramp = part?.ramp ?? MILLION;
    return [
      ramp === MILLION ? { userId, base: wanted } : { userId, base: Math.round((wanted * MILLION) / ramp), ramp }
    ];
  });
}

/** Whether all that is typed are amounts. */
export function isValid(typed: Typed): boolean {
  return [...typed.values()].every((value) => value !== null);
}
