// The head of the adviser in words, and what it says where there is nothing to propose. Pure.
import type { Proposal } from 'c/assignProposal';
import { dayText, headlineOf, type AssignWords } from 'c/assignSentence';
import { byNumber, fillPlain, plain } from 'c/phrase';

export function shownOf(proposal: Proposal, words: AssignWords, isBusy: boolean) {
  const { labels, locale, input } = words;
  const headline = headlineOf(proposal, words);
  const count = proposal.moves.length;
  const counted = (number: number, one: string, many: string) => fillPlain(byNumber(number, one, many, locale), number);
  return {
    headline,
    spoken: plain(headline),
    subtitle: fillPlain(
      labels.subtitle,
      counted(input.accounts.length, labels.sumAccount, labels.sumAccounts),
      counted(input.reps.length, labels.repsOne, labels.reps),
      dayText(words)
    ),
    note: noteOf(words),
    apply:
      count === 0 ? labels.applyNone : fillPlain(byNumber(count, labels.applyOne, labels.applyMany, locale), count),
    isDisabled: isBusy || count === 0 || !input.mayApply,
    withoutPotential:
      input.withoutPotential > 0
        ? fillPlain(
            byNumber(input.withoutPotential, labels.withoutPotentialOne, labels.withoutPotential, locale),
            input.withoutPotential
          )
        : ''
  };
}

/** Accounts that are not considered, though somebody may think so; empty: there are none. */
function noteOf({ labels, locale, input: { isCut, most, lost } }: AssignWords): string {
  if (isCut) {
    return fillPlain(labels.cut, most);
  }
  return lost > 0 ? fillPlain(byNumber(lost, labels.lostOne, labels.lost, locale), lost) : '';
}

/** Undefined: there is something to propose. */
export function emptyOf(words: AssignWords) {
  const { labels, input } = words;
  if (input.reps.length === 0) {
    return { heading: labels.noRepsTitle, text: labels.noRepsText, action: undefined };
  }
  return input.accounts.length === 0
    ? { heading: labels.emptyTitle, text: noteOf(words) || labels.emptyText, action: labels.choose }
    : undefined;
}
