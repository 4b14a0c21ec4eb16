// Edits of a program's rule as its author makes them, each a new rule: criteria numbered 1, 2, 3, the logic text with
// them, tiers. Pure.
import type { Catalogue, CompiledCriterion, CompiledProgram, CompiledTier } from 'c/dealEngine';
import { renumbered, withoutCriterion } from './logicText';
import { operatorsFor } from './operators';

export { fieldsFor, operatorsFor } from './operators';
export { problemsOf } from './problems';

/** What is sent to be saved, as `ProgramAuthoringController.save` takes it. */
export interface DraftSave {
  readonly logic: string | null;
  readonly tierMode: CompiledProgram['tierMode'];
  readonly criteria: readonly Omit<CompiledCriterion, 'id' | 'sequence'>[];
  readonly tiers: readonly CompiledTier[];
}

export function inOrder({ criteria }: CompiledProgram): readonly CompiledCriterion[] {
  return [...criteria].sort((one, other) => one.sequence - other.sequence);
}

/** Numbers criteria by their order, in the text too. */
function numbered(program: CompiledProgram, criteria: readonly CompiledCriterion[]): CompiledProgram {
  const places = new Map(criteria.map(({ sequence }, index) => [sequence, index + 1]));
  return {
    ...program,
    logic: renumbered(program.logic, places),
    criteria: criteria.map((criterion, index) => ({ ...criterion, sequence: index + 1 }))
  };
}

/** Tells a row that is not saved yet from the others while they move. */
function newId({ criteria }: CompiledProgram): string {
  const taken = criteria.map(({ id }) => Number(/^new-(\d+)$/.exec(id)?.[1] ?? 0));
  return `new-${Math.max(0, ...taken) + 1}`;
}

/** At the end; the text is the author's to complete. */
export function withCriterion(program: CompiledProgram, field: string, operator: string): CompiledProgram {
  const ordered = inOrder(program);
  const added = {
    id: newId(program),
    sequence: (ordered.at(-1)?.sequence ?? 0) + 1,
    field,
    operator,
    values: [],
    message: null,
    actionable: false,
    effort: 0,
    leadDays: null
  };
  return numbered(program, [...ordered, added]);
}

/** Another field keeps the operator where it can, never the values; fewer values are kept where fewer are taken. */
function followed(
  criterion: CompiledCriterion,
  change: Partial<CompiledCriterion>,
  program: CompiledProgram,
  catalogue: Catalogue
): CompiledCriterion {
  const changed = { ...criterion, ...change };
  if (change.field !== undefined) {
    const operators: readonly string[] = operatorsFor(change.field, program, catalogue);
    const kept = operators.includes(criterion.operator) ? criterion.operator : operators[0];
    return { ...changed, operator: kept ?? 'equals', values: [] };
  }
  if (change.operator === undefined) {
    return changed;
  }
  const months = [criterion.operator, change.operator].includes('withinMonths');
  const one = ['equals', 'atLeast', 'atMost'].includes(change.operator);
  return { ...changed, values: months ? [] : one ? criterion.values.slice(0, 1) : criterion.values };
}

export function withChange(
  program: CompiledProgram,
  sequence: number,
  change: Partial<CompiledCriterion>,
  catalogue: Catalogue
): CompiledProgram {
  const criteria = inOrder(program).map((criterion) => {
    return criterion.sequence === sequence ? followed(criterion, change, program, catalogue) : criterion;
  });
  return numbered(program, criteria);
}

/** Without a criterion, in the logic text too; the others move up. */
export function withoutRow(program: CompiledProgram, sequence: number): CompiledProgram {
  const left = inOrder(program).filter((criterion) => criterion.sequence !== sequence);
  return numbered({ ...program, logic: withoutCriterion(program.logic, sequence) }, left);
}

/** One place up (-1) or down (1); at the end of the list nothing moves. */
export function moved(program: CompiledProgram, sequence: number, by: -1 | 1): CompiledProgram {
  const rows = [...inOrder(program)];
  const from = rows.findIndex((criterion) => criterion.sequence === sequence);
  const [row, other] = [rows[from], rows[from + by]];
  if (!row || !other) {
    return program;
  }
  rows[from] = other;
  rows[from + by] = row;
  return numbered(program, rows);
}

export function withTier(program: CompiledProgram, index: number, change: Partial<CompiledTier>): CompiledProgram {
  const tiers = program.tiers.map((tier, place) => (place === index ? { ...tier, ...change } : tier));
  return { ...program, tiers };
}

export function withNewTier(program: CompiledProgram): CompiledProgram {
  const first = program.tiers.length === 0;
  return { ...program, tiers: [...program.tiers, { lower: first ? 0 : null, rate: null }] };
}

export function withoutTier(program: CompiledProgram, index: number): CompiledProgram {
  return { ...program, tiers: program.tiers.filter((_, place) => place !== index) };
}

export function toSave(program: CompiledProgram): DraftSave {
  return {
    logic: program.logic,
    tierMode: program.tierMode,
    criteria: inOrder(program).map(({ field, operator, values, message, actionable, effort, leadDays }) => ({
      field,
      operator,
      values,
      message,
      actionable,
      effort,
      leadDays
    })),
    tiers: program.tiers
  };
}
