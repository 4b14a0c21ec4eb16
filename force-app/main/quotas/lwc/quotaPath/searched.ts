// The path to a question, searched once: a template asks for it several times.
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

export interface Asked {
  readonly input: QuotaInput;
  readonly answer: QuotaAnswer;
  readonly measures: readonly Measure[];
  readonly level: Rate;
  /** Reasons by key of what the rep leaves out. */
  readonly excluded: ReadonlyMap<string, string>;
}

export interface Searched {
  readonly path: PathAnswer;
  readonly pivots: readonly PivotOfDeal[];
}

const NONE: PathAnswer = { today: 0, ways: [], best: 0, proven: true, least: 0, leftOut: [] };

function search({ input, answer, measures, level, excluded }: Asked): Searched {
  const period = lookedAt(input);
  const question = { measures, level, excluded: [...excluded.keys()], asOf: answer.asOf };
  const path = period && measures.length ? shortestPath(question, givenOf(input, answer, measures, period)) : NONE;
  return { path: opaque(path), pivots: swings(input, measures, answer.asOf) };
}

/** Keeps the answer to the last question. */
export class PathSearch {
  private last: { readonly of: readonly unknown[]; readonly found: Searched } | undefined;

  find(asked: Asked): Searched {
    const { input, answer, measures, level, excluded } = asked;
    const of = [input, answer, measures.join(), level, excluded];
    if (!this.last?.of.every((one, at) => one === of[at])) {
      this.last = { of, found: search(asked) };
    }
    return this.last!.found;
  }
}
