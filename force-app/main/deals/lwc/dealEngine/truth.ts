// Three-valued logic of R6: true, false and unknown, in the words the screens use.
import type { CriterionOutcome } from './contract';

export type Truth = CriterionOutcome;

/** Kleene AND: one false decides, otherwise one unknown leaves it open. All of nothing is true. */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes('notMet')) {
    return 'notMet';
  }
  return parts.includes('unknown') ? 'unknown' : 'met';
}

/** Kleene OR: one true decides, otherwise one unknown leaves it open. Any of nothing is false. */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes('met')) {
    return 'met';
  }
  return parts.includes('unknown') ? 'unknown' : 'notMet';
}

export function not(part: Truth): Truth {
  if (part === 'unknown') {
    return 'unknown';
  }
  return part === 'met' ? 'notMet' : 'met';
}

export function truthOf(value: boolean): Truth {
  return value ? 'met' : 'notMet';
}
