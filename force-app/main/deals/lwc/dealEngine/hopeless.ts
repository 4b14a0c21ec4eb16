// Whether a program stays out of reach whatever the quantities and prices are (R6): a page changes little else.
import { truthUnder } from './formula';
import type { Judgement } from './judgement';
import type { LineJudgement } from './lineCriteria';
import type { Criterion } from './rule';
import type { Truth } from './truth';

/** Prefix of the facts of a line that follow from its quantity and prices. */
export const OF_LINE = 'line.';

/** Whether the outcome follows from figures of lines. */
function restsOnFigures({ field }: Criterion): boolean {
  const { scope, source, key } = field;
  return scope === 'Line' ? key.startsWith(OF_LINE) : source === 'LineTotal' || source === 'AnyLine';
}

/**
 * A gate fails, or on every line that may be the program's the text stays false with anything at all in place of what
 * figures decide and of what a repair may mend. Unknown stands for anything: what is false under Kleene's rules with
 * unknown in some places is false whatever is there.
 */
export function isHopeless({ rule, gates, lines, truth }: Judgement): boolean {
  if (truth !== 'notMet' || gates === 'notMet') {
    return truth === 'notMet';
  }
  const { criteria, formula } = rule;
  const falseAnyway = ({ outcomes }: LineJudgement): boolean => {
    const settled = outcomes.map((outcome, place): Truth => {
      const criterion = criteria[place];
      const open = !criterion || restsOnFigures(criterion) || (criterion.actionable && outcome === 'notMet');
      return open ? 'unknown' : outcome;
    });
    return truthUnder(formula, settled) === 'notMet';
  };
  let before: LineJudgement | undefined;
  return lines.every((line) => {
    if (line.qualifies === 'notMet' || line.outcomes === before?.outcomes) {
      return true;
    }
    before = line;
    return falseAnyway(line);
  });
}
