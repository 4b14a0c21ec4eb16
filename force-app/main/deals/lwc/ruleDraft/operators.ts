// Which operators a field of the catalogue has: those that the engine itself takes for it.
import type { Catalogue, CompiledProgram, CriterionField, Operator } from 'c/dealEngine';
import { problemsOf } from './problems';

const OPERATORS: readonly Operator[] = [
  'equals',
  'in',
  'notIn',
  'contains',
  'pattern',
  'atLeast',
  'atMost',
  'between',
  'heldOn',
  'withinMonths'
];

const known = new WeakMap<Catalogue, Map<string, readonly Operator[]>>();

/** A probe of the engine's own validation: what it refuses for this field is not offered. */
function fits(field: string, operator: Operator, program: CompiledProgram, catalogue: Catalogue): boolean {
  const criterion = {
    id: '',
    sequence: 1,
    field,
    operator,
    values: [],
    message: null,
    actionable: false,
    effort: 0,
    leadDays: null
  };
  return !problemsOf({ ...program, logic: null, criteria: [criterion] }, catalogue).some(({ code }) =>
    ['OPERATOR_NOT_FOR_FIELD', 'UNKNOWN_FIELD', 'UNKNOWN_OPERATOR'].includes(code)
  );
}

export function operatorsFor(field: string, program: CompiledProgram, catalogue: Catalogue): readonly Operator[] {
  const fields = known.get(catalogue) ?? new Map<string, readonly Operator[]>();
  known.set(catalogue, fields);
  const before = fields.get(field);
  const operators = before ?? OPERATORS.filter((operator) => fits(field, operator, program, catalogue));
  fields.set(field, operators);
  return operators;
}

/** Fields that a criterion can be about: those that the engine can judge by at least one operator. */
export function fieldsFor(program: CompiledProgram, catalogue: Catalogue): readonly CriterionField[] {
  return [...catalogue.fields.values()].filter(({ key }) => operatorsFor(key, program, catalogue).length > 0);
}
