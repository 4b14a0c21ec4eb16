// Turns what Apex sent into the input of the engine: nothing is undefined, and deals are read from their text. Pure.
import type { SnapshotDeal } from 'c/quotaEngine';
import type { TeamBoardLoad, TeamInput } from './contract';

/** What cannot be read is as if it were not stored: the board then says that there is no chance. */
export function dealsIn(text: string | null | undefined): readonly SnapshotDeal[] | null {
  try {
    const deals: unknown = JSON.parse(text ?? 'null');
    return Array.isArray(deals) ? (deals as readonly SnapshotDeal[]) : null;
  } catch {
    return null;
  }
}

export function monthsOf({ monthRows }: Pick<TeamBoardLoad, 'monthRows'>): TeamInput['monthRows'] {
  return monthRows.map(({ rep, month, credited = null, quota = null, expected = null }) => ({
    rep,
    month,
    credited,
    quota,
    expected
  }));
}

export function decode(sent: TeamBoardLoad): TeamInput {
  return {
    ...sent,
    teams: sent.teams.map(({ parent = null, ...team }) => ({ ...team, parent })),
    reps: sent.reps.map(({ firstName = null, ...rep }) => ({ ...rep, firstName })),
    rows: sent.rows.map(({ deals, ...row }) => ({
      ...row,
      credited: row.credited ?? null,
      quota: row.quota ?? null,
      expected: row.expected ?? null,
      pace: row.pace ?? null,
      open: row.open ?? null,
      chance: row.chance ?? null,
      retained: row.retained ?? null,
      expansion: row.expansion ?? null,
      fresh: row.fresh ?? null,
      deals: dealsIn(deals)
    })),
    monthRows: monthsOf(sent)
  };
}
