// What the buttons of the adviser do: owners change after one question, or the reps are asked by tasks; and what is said of
// it.
import apply from '@salesforce/apex/AssignController.apply';
import ask from '@salesforce/apex/AssignController.ask';
import type { FetchError } from '@salesforce/apexMethod';
import type { Proposal } from 'c/assignProposal';
import type { AssignWords } from 'c/assignSentence';
import { confirmed } from 'c/confirmed';
import { failureOf } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import { byNumber, fillPlain } from 'c/phrase';

/** As `AssignMove` in Apex, with the owner whom the proposal knows. */
function movesOf({ moves }: Proposal, { input }: AssignWords): string {
  return JSON.stringify(
    moves.map(({ facts, at }) => ({ accountId: facts.id, fromId: facts.ownerId, toId: input.reps[at]?.id }))
  );
}

/**
 * What to say of it; undefined: the user thought better of it.
 * @param begins called before anything is written
 */
export type Act = (proposal: Proposal, words: AssignWords, begins: () => void) => Promise<string | undefined>;

export const applied: Act = async (proposal, words, begins) => {
  const { labels, locale } = words;
  const count = proposal.moves.length;
  const handovers = proposal.moves.filter(({ facts }) => facts.isMember).length;
  const message = fillPlain(byNumber(count, labels.confirmOne, labels.confirm, locale), count, handovers);
  if (!(await confirmed({ label: labels.confirmTitle, message, theme: 'info' }))) {
    return undefined;
  }
  begins();
  await apply({ moves: movesOf(proposal, words) });
  return fillPlain(byNumber(count, labels.appliedOne, labels.applied, locale), count);
};

export const asked: Act = async (proposal, words, begins) => {
  const { labels, locale } = words;
  begins();
  const count = await ask({ moves: movesOf(proposal, words) });
  return fillPlain(byNumber(count, labels.askedOne, labels.asked, locale), count);
};

export interface Outcome {
  readonly said: string;
  readonly problem: string;
}

export const NOTHING: Outcome = { said: '', problem: '' };

/** What to say of an act, whether it is done or refused. */
export async function outcomeOf(done: Promise<string | undefined>): Promise<Outcome> {
  try {
    return { said: (await done) ?? '', problem: '' };
  } catch (error) {
    const { text, details } = failureOf(error as FetchError, dealLabels);
    return { said: '', problem: details ? `${text} ${details}` : text };
  }
}
