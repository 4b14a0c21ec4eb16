// What another rep for an account would mean: the load with it, and why not. Pure.
import { fairLoads, isWithin, loadShares, type AssignAnswer } from 'c/assignEngine';
import type { Weighed } from 'c/assignFacts';
import type { Proposal } from 'c/assignProposal';
import { percentOf, type AssignWords } from 'c/assignSentence';
import { byNumber, fillPlain } from 'c/phrase';
import { othersOf } from './rows';

export function detailOf(proposal: Proposal, weighed: Weighed, words: AssignWords, index: number) {
  const { labels } = words;
  const account = proposal.accounts[index]!;
  const { low, high } = weighed.problem;
  const present = proposal.accounts.map(({ at, now, moves }) => (moves ? at : now));
  const noteOf = (place: number, load: number | null): string => {
    if (place === present[index]) {
      return account.moves ? labels.detailProposed : labels.detailNow;
    }
    if (load !== null && load > high && !isWithin(load, low, high)) {
      return fillPlain(labels.detailFull, percentOf(high, words));
    }
    return place === account.now ? labels.detailNow : '';
  };
  const fair = fairLoads(weighed.problem);
  return {
    title: fillPlain(labels.detailTitle, account.facts.name),
    reps: othersOf(proposal, weighed, words, index).map((one) => {
      const loads = loadShares(
        weighed.problem,
        present.map((rep, place) => (place === index ? one.place : rep))
      );
      const load = fair[one.place] ? (loads[one.place] ?? null) : null;
      return {
        ...one,
        load: load === null ? labels.loadNone : percentOf(load, words),
        note: noteOf(one.place, load),
        rowClass: one.isProposed ? 'bold' : ''
      };
    })
  };
}

/** What the best without the present choice costs. */
export function insteadText(
  proposal: Proposal,
  other: AssignAnswer | undefined,
  words: AssignWords,
  index: number
): string {
  const { labels, input } = words;
  const account = proposal.accounts[index]!;
  const present = input.reps[account.at]?.name ?? '';
  if (!other) {
    return fillPlain(labels.insteadOpen, present);
  }
  const rep = input.reps[other.at[index] ?? -1]?.name;
  if (other.fault || !rep || other.widened > proposal.answer.widened) {
    return labels.insteadNone;
  }
  const lower = proposal.answer.total - other.total;
  return lower === 0
    ? fillPlain(labels.insteadSame, present, rep)
    : fillPlain(byNumber(lower, labels.insteadOne, labels.instead, words.locale), present, rep, lower);
}
