// Asks the org for what comes after the board: open deals of a large branch in parts, and the months of the year.
import loadDeals from '@salesforce/apex/TeamBoardController.loadDeals';
import loadYear from '@salesforce/apex/TeamBoardController.loadYear';
import { dealsIn, monthsOf, type DealsByRep, type TeamInput, type TeamYearLoad } from 'c/teamEngine';
import { opaque } from 'c/opaque';

/** As many as {@link TeamBoardController} takes at once. */
const PART = 100;

export async function laterDeals({ reps }: TeamInput): Promise<DealsByRep> {
  const parts = Array.from({ length: Math.ceil(reps.length / PART) }, (_, place) =>
    reps.slice(place * PART, (place + 1) * PART).map(({ id }) => id)
  );
  const answers = await Promise.all(parts.map((userIds) => loadDeals({ userIds })));
  return new Map(answers.flat().map(({ rep, deals }) => [rep, dealsIn(deals)]));
}

/** The board's input with the months of the year. */
export async function withYear(input: TeamInput): Promise<TeamInput> {
  const sent: TeamYearLoad = await loadYear({});
  return opaque({ ...input, months: sent.months, monthRows: monthsOf(sent) });
}
