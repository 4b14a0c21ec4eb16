// Rows of the proposal as the table shows them. Pure.
import { PARTS, levelOf, type Level, type Shares, type Weighed } from 'c/assignFacts';
import type { Proposal, ProposedAccount } from 'c/assignProposal';
import { decidesOf, levelText, moneyText, type AssignWords } from 'c/assignSentence';
import { percentText, shareOf } from 'c/chartScale';
import { fillPlain } from 'c/phrase';

export interface SignCell {
  readonly key: string;
  readonly level: Level;
  readonly says: string;
}

export function signsOf(shares: Shares, words: AssignWords): readonly SignCell[] {
  const { labels, input } = words;
  return PARTS.map((part) => {
    const level = levelOf(shares[part], input.settings);
    return { key: part, level, says: fillPlain(labels.partSays, labels[part], levelText(level, words)) };
  });
}

const at = (fit: number): string => percentText(shareOf(fit, 0, 100));

/** Where a fit stands before and after. */
export function fitOfRow({ now, fitNow, fit, moves }: ProposedAccount, { labels }: AssignWords) {
  const hasBefore = moves && now !== null;
  return {
    text: String(fit),
    before: at(fitNow),
    after: at(fit),
    hasBefore,
    says: hasBefore ? fillPlain(labels.fitSays, fit, fitNow) : fillPlain(labels.fitSaysOnly, fit)
  };
}

function rowOf(account: ProposedAccount, words: AssignWords, open: string | null) {
  const { labels, input } = words;
  const { facts, moves, stays, shares } = account;
  const isOpen = open === facts.id;
  return {
    id: facts.id,
    name: facts.name,
    url: `/lightning/r/${facts.id}/view`,
    decides: decidesOf(account, words),
    potential:
      facts.potential === null || facts.potential === undefined
        ? labels.potentialUnknown
        : moneyText(facts.potential, words),
    isUnassigned: !facts.isMember,
    owner: facts.isMember ? facts.ownerName : labels.unassigned,
    held: facts.isMember ? '' : fillPlain(labels.heldBy, facts.ownerName),
    moves,
    isDue: stays === 'due',
    // What is best where it is has nothing to untick; what was unticked can be ticked again.
    isLocked: stays === 'due' || (!moves && stays !== 'kept'),
    take: fillPlain(labels.take, facts.name),
    proposed: moves ? (input.reps[account.at]?.name ?? '') : labels.stays,
    fit: fitOfRow(account, words),
    signs: signsOf(shares, words),
    more: fillPlain(labels.more, facts.name),
    isOpen,
    expanded: String(isOpen)
  };
}

export type ProposalRow = ReturnType<typeof rowOf>;

/** @param open Id of the account whose other reps are shown */
export function rowsOf(proposal: Proposal, words: AssignWords, open: string | null): readonly ProposalRow[] {
  return proposal.accounts.map((account) => rowOf(account, words, open));
}

/** Reps by their fit for an account, with the load that it would bring them. */
export function othersOf(proposal: Proposal, weighed: Weighed, words: AssignWords, index: number) {
  const account = proposal.accounts[index]!;
  const { fits } = weighed.problem.accounts[index]!;
  return words.input.reps
    .map((rep, place) => ({ rep, place, fit: fits[place] ?? 0 }))
    .sort((one, other) => other.fit - one.fit || (one.rep.id < other.rep.id ? -1 : 1))
    .slice(0, 5)
    .map(({ rep, place, fit }) => ({
      id: rep.id,
      name: rep.name,
      fit: String(fit),
      signs: signsOf(weighed.shares[index]![place]!, words),
      place,
      isProposed: place === account.at && account.moves,
      isNow: place === account.now
    }));
}
