// What the rows of the criteria show. Pure.
import type { Catalogue, CompiledProgram, Operator, Problem } from 'c/dealEngine';
import { problemsText } from 'c/dealSentence';
import { fillPlain } from 'c/phrase';
import { valuesText, type RuleWords } from 'c/programSentence';
import { inOrder, operatorsFor, problemsOf } from 'c/ruleDraft';
import { counterpart } from 'c/versionComparison';

function operatorText(operator: Operator, { labels }: RuleWords): string {
  return {
    equals: labels.opEquals,
    in: labels.opIn,
    notIn: labels.opNotIn,
    contains: labels.opContains,
    pattern: labels.opPattern,
    atLeast: labels.opAtLeast,
    atMost: labels.opAtMost,
    between: labels.opBetween,
    heldOn: labels.opHeldOn,
    withinMonths: labels.opWithinMonths
  }[operator];
}

/** What is wrong with one criterion; its number stands beside it already. */
function problemText(problems: readonly Problem[], sequence: number, words: RuleWords): string | undefined {
  const { dealLabels, locale, currency, today } = words;
  const [first] = problems.filter((problem) => problem.sequence === sequence);
  return (
    first &&
    problemsText([{ ...first, sequence: null }], { labels: dealLabels, locale, currency, today, lineNames: {} })
  );
}

export type CriterionRowView = ReturnType<typeof rowsOf>[number];

/** The criteria in their order; changes of the active version are named, faults are the engine's. */
export function rowsOf(
  program: CompiledProgram,
  active: CompiledProgram | null,
  catalogue: Catalogue,
  words: RuleWords
) {
  const { labels } = words;
  const problems = problemsOf(program, catalogue);
  const vendor = catalogue.vendors.get(program.vendorKey);
  return inOrder(program).map((criterion) => {
    const { sequence, id } = criterion;
    const field = catalogue.fields.get(criterion.field);
    const old = active && counterpart(criterion, active.criteria);
    const was = old && valuesText(old, field, words);
    const hint =
      active && !old
        ? labels.isNew
        : was && was !== valuesText(criterion, field, words)
          ? fillPlain(labels.wasIn, was, active?.version ?? '')
          : undefined;
    const onDay = program.dateBasis === 'Order' ? labels.onOrderDate : labels.onCheckDate;
    return {
      key: id || `criterion-${sequence}`,
      sequence,
      criterion,
      field,
      vendor,
      hint,
      changed: hint !== undefined,
      onDay: criterion.operator === 'heldOn' ? onDay : undefined,
      operators: operatorsFor(criterion.field, program, catalogue).map((operator) => ({
        label: operatorText(operator, words),
        value: operator
      })),
      problem: problemText(problems, sequence, words),
      valueClass: criterion.operator === 'between' ? 'value-input wide' : 'value-input',
      fieldLabel: fillPlain(labels.fieldOf, sequence),
      operatorLabel: fillPlain(labels.operatorOf, sequence),
      stepLabel: fillPlain(labels.repCan, sequence),
      deleteLabel: fillPlain(labels.deleteCriterion, sequence)
    };
  });
}
