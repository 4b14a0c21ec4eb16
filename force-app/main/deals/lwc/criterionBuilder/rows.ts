// What a row of the builder shows.
import type { Catalogue, CompiledProgram, Operator } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import { valuesText, type RuleWords } from 'c/programSentence';
import { inOrder, operatorsFor } from 'c/ruleDraft';
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

export function rowsOf(
  program: CompiledProgram,
  active: CompiledProgram | null,
  catalogue: Catalogue,
  words: RuleWords,
  opened: readonly string[]
) {
  const { labels } = words;
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
      id,
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
      isOpen: opened.includes(id),
      fieldLabel: fillPlain(labels.fieldOf, sequence),
      operatorLabel: fillPlain(labels.operatorOf, sequence),
      stepLabel: fillPlain(labels.repCan, sequence),
      deleteLabel: fillPlain(labels.deleteCriterion, sequence)
    };
  });
}
