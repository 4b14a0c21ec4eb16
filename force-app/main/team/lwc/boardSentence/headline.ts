// The sentence that answers: how far the team is from plan, how likely it reaches quota, and who makes the difference.
import { bold, byNumber, fill, fillPlain, listOf, plain, type Part } from 'c/phrase';
import type { Board, Node, Shortfall, TeamChance } from 'c/teamEngine';
import { valueText } from 'c/quotaSentence';
import { numberText, percentOf, thousandsText, type BoardWords } from './words';

/** More names than these are counted. */
const MOST_NAMES = 3;

function named(keys: readonly string[], { nodes }: Board, { labels, quota }: BoardWords): string {
  const names = keys.map((key) => nodes.get(key)?.shortName ?? '');
  return names.length <= MOST_NAMES
    ? listOf(names, quota.locale, 'conjunction')
    : fillPlain(labels.andOthers, names.slice(0, MOST_NAMES - 1).join(', '), names.length - MOST_NAMES + 1);
}

function split(board: Board, { behind, behindBy, others, othersAhead }: Shortfall, words: BoardWords): string {
  const { labels, quota } = words;
  if (others === 0) {
    return behind.length === 1 ? labels.splitOnly : fillPlain(labels.splitAll, numberText(behind.length, words));
  }
  const rest = others === 1 ? labels.otherOne : fillPlain(labels.otherMany, numberText(others, words));
  const stand =
    othersAhead === 0 ? labels.othersOnPlan : fillPlain(labels.othersAhead, thousandsText(othersAhead, words));
  const form = byNumber(behind.length, labels.splitOne, labels.splitMany, quota.locale);
  return fillPlain(form, named(behind, board, words), thousandsText(behindBy, words), rest, stand);
}

const aheadOf = ({ revenue }: Node): number => revenue.ahead ?? 0;

/** A team on plan: who is behind all the same. */
function exceptions({ reps }: Board, { labels }: BoardWords): string {
  const behind = reps.filter((rep) => aheadOf(rep) < 0).toSorted((one, other) => aheadOf(one) - aheadOf(other));
  const [worst] = behind;
  if (!worst) {
    return labels.aheadAll;
  }
  return behind.length === 1
    ? fillPlain(labels.aheadOfOne, worst.shortName)
    : fillPlain(labels.aheadOfMany, behind.length, reps.length, worst.shortName);
}

function likely(stand: readonly Part[], chance: TeamChance | null, words: BoardWords): readonly Part[] {
  const { labels } = words;
  if (chance === null) {
    return fill(labels.headlineNoChance, stand);
  }
  const [lowest, highest] = [percentOf(chance.lowest, words), percentOf(chance.highest, words)];
  return lowest === highest
    ? fill(labels.headline, stand, lowest)
    : fill(labels.headlineBetween, stand, lowest, highest);
}

export function headline(board: Board, words: BoardWords): readonly Part[] {
  const { labels, quota } = words;
  const { root, shortfall } = board;
  if (!root || root.revenue.ahead === null) {
    return fill(labels.headlineNoPlan, bold(valueText(root?.revenue.credited ?? 0, 'Revenue', quota)));
  }
  const { ahead } = root.revenue;
  const stand =
    ahead === 0 ? labels.onPlan : fillPlain(ahead < 0 ? labels.behind : labels.ahead, thousandsText(ahead, words));
  const rest = shortfall.behind.length > 0 ? split(board, shortfall, words) : exceptions(board, words);
  return [...likely(bold(stand), board.chanceOf(root.key), words), { text: ` ${rest}` }];
}

export const headlineText = (board: Board, words: BoardWords): string => plain(headline(board, words));
