// The path to a question. Pure.
import { opaque } from 'c/opaque';
import { shortestPath } from 'c/pathEngine';
import { swings } from 'c/quotaAnswer';
import {
  lookedAt,
  type Measure,
  type PathAnswer,
  type PivotOfDeal,
  type QuotaAnswer,
  type QuotaInput,
  type Rate
} from 'c/quotaEngine';
import { givenOf } from './question';

export interface Searched {
  readonly path: PathAnswer;
  readonly pivots: readonly PivotOfDeal[];
}

const NONE: PathAnswer = { today: 0, ways: [], best: 0, proven: true, least: 0, leftOut: [] };

/** @param excluded reasons by key of what the rep leaves out */
export function searched(
  input: QuotaInput,
  answer: QuotaAnswer,
  measures: readonly Measure[],
  level: Rate,
  excluded: ReadonlyMap<string, string>
): Searched {
  const period = lookedAt(input);
  const question = { measures, level, excluded: [...excluded.keys()], asOf: answer.asOf };
  const path = period && measures.length ? shortestPath(question, givenOf(input, answer, measures, period)) : NONE;
  return { path: opaque(path), pivots: swings(input, measures, answer.asOf) };
}
