// What was frozen at the last meeting: its own record, or the weekly snapshot of its quota.
import type { QuotaInput, Snapshot } from 'c/quotaEngine';
import { isSameWeek } from './days';
import type { IsoDate, Meeting, MeetingState } from './contract';

/** What cannot be read is as if it were not stored. */
export function stateOf({ previousState }: Meeting): MeetingState | null {
  try {
    const state: unknown = JSON.parse(previousState ?? 'null');
    return typeof state === 'object' && state !== null && 'day' in state ? (state as MeetingState) : null;
  } catch {
    return null;
  }
}

const kept = ({ snapshots, period }: QuotaInput): readonly Snapshot[] => {
  return snapshots
    .filter((one) => !one.latest && one.measure === 'Revenue' && one.period === period && one.deals !== null)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
};

/** The snapshot of the week of the last meeting, else the last one before it; undefined: none kept its deals. */
function snapshotOf(quota: QuotaInput, since: IsoDate): Snapshot | undefined {
  const all = kept(quota);
  return all.find(({ date }) => isSameWeek(date, since)) ?? all.filter(({ date }) => date < since).at(-1);
}

/** What to compare with; undefined: the last meeting left nothing, or was in another period. */
export function frozenAt(quota: QuotaInput, state: MeetingState | null, since: IsoDate): Snapshot | undefined {
  const { period } = quota;
  if (state && state.period === period && state.credited !== null && state.deals !== null) {
    const { day, credited, deals } = state;
    return { date: day, latest: false, measure: 'Revenue', period, credited, pacePpm: null, chance: null, deals };
  }
  return snapshotOf(quota, since);
}

/** Close dates by deal at all moments that kept them up to a day, oldest first. */
export function datesBefore(quota: QuotaInput, last: Snapshot): ReadonlyMap<string, readonly IsoDate[]> {
  const dates = new Map<string, IsoDate[]>();
  for (const { deals } of [...kept(quota).filter(({ date }) => date < last.date), last]) {
    deals?.forEach(({ id, closeDate }) => dates.set(id, [...(dates.get(id) ?? []), closeDate]));
  }
  return dates;
}
