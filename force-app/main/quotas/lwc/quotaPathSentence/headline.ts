// The sentence with two ways out: the fewest steps, and what does without the farthest of them.
import { bold, fill, listOf, type Part } from 'c/phrase';
import type { PathAnswer, PathWay } from 'c/quotaEngine';
import { numberFormat } from 'c/intl';
import { shareText } from 'c/quotaSentence';
import { stepName, type PathWords } from './context';

const MILLION = 1_000_000;

export function pathHeadline(answer: PathAnswer, level: number, words: PathWords): readonly Part[] {
  const { path } = words.labels;
  const [fewest] = answer.ways;
  const asked = shareText(level / MILLION, words);
  if (answer.today >= level / MILLION) {
    return fill(path.headlineThere, bold(shareText(answer.today, words)));
  }
  if (!fewest) {
    return [
      ...fill(path.headlineNone, asked, bold(shareText(answer.best, words))),
      ...(answer.proven ? [] : fill(` ${path.headlineUnproven}`, String(answer.least)))
    ];
  }
  const names = listOf(
    fewest.steps.map((step) => stepName(step, words)),
    words.locale,
    'conjunction'
  );
  const label = fewest.steps.length === 1 ? path.headlineOne : path.headlineMany;
  return [
    ...fill(label, names, shareText(answer.today, words), bold(shareText(fewest.reached, words))),
    ...other(answer, fewest, words),
    ...unproven(answer, fewest.steps.length, words)
  ];
}

/** What is proven where the search ended early: at least so many steps, or that no way has fewer. */
function unproven({ proven, least }: PathAnswer, found: number, words: PathWords): readonly Part[] {
  const { path } = words.labels;
  if (proven) {
    return [];
  }
  return least >= found ? fill(` ${path.headlineLeast}`) : fill(` ${path.headlineUnproven}`, String(least));
}

function other({ ways }: PathAnswer, fewest: PathWay, words: PathWords): readonly Part[] {
  const way = ways.find(({ kind }) => kind === 'WithoutLargest');
  if (!way?.without || way.steps.length <= fewest.steps.length) {
    return [];
  }
  const count = numberFormat(words.locale, {}).format(way.steps.length);
  return fill(` ${words.labels.path.headlineOther}`, stepName({ key: way.without }, words), bold(count));
}
