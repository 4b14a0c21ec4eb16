// Open commitments at the end of a meeting: kept in mind until the next one. `OneOnOneCarry` in Apex does the same when the
// meeting is finished; both pass `vectors/team/carry.json`.
import type { Commitment, IsoDate } from './contract';

export interface CarriedCommitment {
  /** What becomes of the open one: missed, where its day is over, else carried. */
  readonly closesAs: 'Missed' | 'Carried';
  readonly due: IsoDate;
  readonly timesCarried: number;
}

/**
 * The day that was agreed; else its own where that is still to come; else the day of the next meeting.
 * @param day of the meeting. @param next day of the next one
 */
export function carried(
  { due, nextDue, timesCarried }: Pick<Commitment, 'due' | 'nextDue' | 'timesCarried'>,
  day: IsoDate,
  next: IsoDate
): CarriedCommitment {
  return {
    closesAs: due < day ? 'Missed' : 'Carried',
    due: nextDue ?? (due > day ? due : next),
    timesCarried: timesCarried + 1
  };
}

export interface CommitmentRow {
  readonly id: string;
  readonly what: string;
  readonly whoId: string;
  readonly whoName: string;
  readonly by: IsoDate;
  readonly status: Commitment['status'];
  /** 0: new. */
  readonly timesCarried: number;
  /** Whether its day was over when it was carried, so that it is promised again. */
  readonly again: boolean;
}

/** What both sign off: open ones of earlier meetings as they will be carried over, and those of this meeting. */
export function commitmentRows(
  commitments: readonly Commitment[],
  meetingId: string,
  day: IsoDate,
  next: IsoDate
): readonly CommitmentRow[] {
  return commitments
    .flatMap((one): CommitmentRow[] => {
      const { id, what, whoId, whoName, status } = one;
      if (one.meetingId === meetingId) {
        const { due, timesCarried } = one;
        return [{ id, what, whoId, whoName, by: due, status, timesCarried, again: timesCarried > 1 }];
      }
      if (status !== 'Open') {
        return [];
      }
      const { due, timesCarried, closesAs } = carried(one, day, next);
      return [{ id, what, whoId, whoName, by: due, status, timesCarried, again: closesAs === 'Missed' }];
    })
    .sort((one, other) => (one.by < other.by ? -1 : one.by > other.by ? 1 : 0));
}
