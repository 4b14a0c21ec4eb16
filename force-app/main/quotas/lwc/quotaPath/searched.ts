// The path to a question, and what the page shows of it. Pure.
import { opaque } from 'c/opaque';
import { shortestPath } from 'c/pathEngine';
import { plain } from 'c/phrase';
import {
  lookedAt,
  type Measure,
  type PathAnswer,
  type PathWay,
  type QuotaAnswer,
  type QuotaInput
} from 'c/quotaEngine';
import { leftOutRows, pathHeadline, wayText, type PathWords } from 'c/quotaPathSentence';
import { givenOf } from './question';

const NONE: PathAnswer = { today: 0, ways: [], best: 0, proven: true, least: 0, leftOut: [] };

/** Reasons by key of what the rep leaves out. */
export type LeftOut = ReadonlyMap<string, string>;

/** @param level parts per million that are asked for */
export function searched(
  input: QuotaInput,
  answer: QuotaAnswer,
  measures: readonly Measure[],
  level: number,
  excluded: LeftOut
): PathAnswer {
  const period = lookedAt(input);
  const question = { measures, level, excluded: [...excluded.keys()], asOf: answer.asOf };
  return opaque(period && measures.length ? shortestPath(question, givenOf(input, answer, measures, period)) : NONE);
}

/** The sentence, the ways with the chosen one, and what is left out with its reasons. */
export function shownOf(
  path: PathAnswer,
  level: number,
  excluded: LeftOut,
  chosenWay: PathWay['kind'],
  words: PathWords
) {
  const chosen = path.ways.find(({ kind }) => kind === chosenWay) ?? path.ways[0];
  const headline = pathHeadline(path, level, words);
  return {
    headline,
    spoken: plain(headline),
    ways: path.ways.map((way) => ({
      key: way.kind,
      title: wayText(way, words).title,
      way,
      isChosen: way === chosen
    })),
    pathKeys: chosen?.steps.map(({ key }) => key) ?? [],
    excludedKeys: [...excluded.keys()],
    leftOut: leftOutRows(path.leftOut, level, excluded, words)
  };
}
