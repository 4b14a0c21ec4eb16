// The programs that could not be checked: named, with what is wrong.
import type { DealDecision } from 'c/dealDecision';
import { byNumber, fill, fillPlain, link, type Part } from 'c/phrase';
import { ofStatus } from './headline';
import { problemText } from './problem';
import type { DealWords } from './words';

export interface Attention {
  /** "1 of 25 programs could not be checked." */
  readonly title: string;
  /** The program, linked, and what is wrong with it. */
  readonly items: readonly { readonly key: string; readonly words: readonly Part[] }[];
  /** "13 more are listed below. The best stack is proven without them." */
  readonly rest: string;
}

/** More malformed programs than this are named only in the list, so that the answer stays in sight. */
const MOST_NAMED = 3;

function assurance({ result, stack }: DealDecision, malformed: number, { labels }: DealWords): readonly string[] {
  if (malformed === result.verdicts.length) {
    return [];
  }
  if (stack.chosen.length > 0 && stack.proven) {
    return [malformed === 1 ? labels.attentionProven : labels.attentionProvenMany];
  }
  return [labels.attentionRest];
}

/** Programs that could not be checked; null when all could. */
export function attention(decision: DealDecision, words: DealWords): Attention | null {
  const { labels, locale } = words;
  const malformed = ofStatus(decision, 'needsAttention');
  if (malformed.length === 0) {
    return null;
  }
  const all = decision.result.verdicts.length;
  const more = malformed.length - MOST_NAMED;
  const unnamed =
    more > 0 ? [fillPlain(byNumber(more, labels.attentionMoreOne, labels.attentionMoreMany, locale), more)] : [];
  return {
    title:
      malformed.length === 1
        ? fillPlain(labels.attentionOne, all)
        : fillPlain(labels.attentionMany, malformed.length, all),
    items: malformed.slice(0, MOST_NAMED).map(({ key, id, name, problems }) => ({
      key,
      words: fill(
        labels.attentionItem,
        link(name, id),
        problems.map((problem) => problemText(problem, words)).join('; ')
      )
    })),
    rest: [...unnamed, ...assurance(decision, malformed.length, words)].join(' ')
  };
}
