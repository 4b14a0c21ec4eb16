// The head of the adviser in words. Pure.
import type { Proposal } from 'c/assignProposal';
import { dayText, headlineOf, type AssignWords } from 'c/assignSentence';
import { byNumber, fillPlain, plain } from 'c/phrase';

export function shownOf(proposal: Proposal, words: AssignWords, isSaving: boolean) {
  const { labels, locale, input } = words;
  const headline = headlineOf(proposal, words);
  const count = proposal.moves.length;
  return {
    headline,
    spoken: plain(headline),
    subtitle: fillPlain(labels.subtitle, input.accounts.length, input.reps.length, dayText(words)),
    apply:
      count === 0 ? labels.applyNone : fillPlain(byNumber(count, labels.applyOne, labels.applyMany, locale), count),
    isDisabled: isSaving || count === 0 || !input.mayApply,
    withoutPotential:
      input.withoutPotential > 0
        ? fillPlain(
            byNumber(input.withoutPotential, labels.withoutPotentialOne, labels.withoutPotential, locale),
            input.withoutPotential
          )
        : ''
  };
}
