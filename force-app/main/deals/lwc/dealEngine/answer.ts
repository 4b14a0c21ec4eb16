// The answer to one criterion, and its form in the contract.
import type { Actual, CriterionResult, Fact } from './contract';
import type { Comparable } from './compare';
import type { Criterion } from './rule';
import { shortfall } from './shortfall';
import type { Truth } from './truth';

export interface Answer {
  readonly actual: Actual;
  readonly outcome: Truth;
  /** The one value that is compared; absent where there is none, or more than one. */
  readonly figure?: Comparable | null;
}

export function unknown(actual: Actual): Answer {
  return { actual, outcome: 'unknown' };
}

/** The value of a fact in the type that its field's kind calls for; anything else counts as missing. */
export function factValue({ field }: Criterion, fact: Fact | undefined): string | number | null {
  const value = fact?.value ?? null;
  if (field.kind === 'Number' || field.kind === 'Money') {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  }
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

export function resultOf(criterion: Criterion, { actual, outcome, figure }: Answer, needed: boolean): CriterionResult {
  const { sequence, field, operator, required, message, comparable } = criterion;
  return {
    sequence,
    field: field.key,
    label: field.label,
    kind: field.kind,
    operator,
    required,
    message,
    actual,
    outcome,
    needed,
    shortPpm: outcome === 'notMet' ? (shortfall(field.kind, operator, comparable, figure ?? null)?.ppm ?? null) : null
  };
}
