// Icon and color of each status; the word stands beside them (`statusText`). Pure.
import type { Status } from 'c/dealEngine';

export interface Sign {
  readonly iconName: string;
  /** Class of the shared style module. */
  readonly tone: 'good' | 'near' | 'missing' | 'quiet';
}

const SIGNS: Readonly<Record<Status, Sign>> = {
  eligible: { iconName: 'utility:success', tone: 'good' },
  nearMiss: { iconName: 'utility:target_mode', tone: 'near' },
  needsData: { iconName: 'utility:help', tone: 'missing' },
  notEligible: { iconName: 'utility:ban', tone: 'quiet' },
  needsAttention: { iconName: 'utility:warning', tone: 'missing' }
};

export function signOf(status: Status): Sign {
  return SIGNS[status];
}
