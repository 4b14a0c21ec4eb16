// What differs between two versions of a rule, and the active version with one of the differences alone.
import type { CompiledCriterion, CompiledProgram } from 'c/dealEngine';
import type { RuleChange } from './contract';

/** A difference with the active version that has it and nothing else of the draft. */
export interface Step {
  readonly change: RuleChange;
  readonly program: CompiledProgram;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function bySequence(criteria: readonly CompiledCriterion[]): readonly CompiledCriterion[] {
  return [...criteria].sort((one, other) => one.sequence - other.sequence);
}

/** What a criterion asks, without who it is and how it is repaired. */
function asked({ field, operator, values }: CompiledCriterion) {
  return { field, operator, values };
}

/**
 * The criterion of the other version that one is a change of: the same number and field, else the only one of its
 * field; undefined: it is new.
 */
export function counterpart(
  { sequence, field }: CompiledCriterion,
  others: readonly CompiledCriterion[]
): CompiledCriterion | undefined {
  const ofField = others.filter((other) => other.field === field);
  return ofField.find((other) => other.sequence === sequence) ?? (ofField.length === 1 ? ofField[0] : undefined);
}

function sameFrame(active: CompiledProgram, draft: CompiledProgram): boolean {
  const [olds, news] = [bySequence(active.criteria), bySequence(draft.criteria)];
  return (
    same(active.logic, draft.logic) &&
    same(
      olds.map(({ sequence, field }) => [sequence, field]),
      news.map(({ sequence, field }) => [sequence, field])
    )
  );
}

function criteriaSteps(active: CompiledProgram, draft: CompiledProgram): Step[] {
  if (!sameFrame(active, draft)) {
    return [{ change: { code: 'criteria' }, program: { ...active, criteria: draft.criteria, logic: draft.logic } }];
  }
  return bySequence(draft.criteria).flatMap((to): Step[] => {
    const from = active.criteria.find(({ sequence }) => sequence === to.sequence);
    if (!from || same(asked(from), asked(to))) {
      return [];
    }
    const criteria = active.criteria.map((criterion) => (criterion === from ? to : criterion));
    return [{ change: { code: 'criterion', from, to }, program: { ...active, criteria } }];
  });
}

function tierChange(active: CompiledProgram, draft: CompiledProgram): RuleChange {
  const [olds, news] = [active.tiers, draft.tiers];
  const changed = news.flatMap((tier, index) => (same(tier, olds[index]) ? [] : [index]));
  const [index] = changed;
  const from = olds[index ?? -1];
  const to = news[index ?? -1];
  const one = changed.length === 1 && olds.length === news.length && from && to && from.lower === to.lower;
  return one && from.rate !== null && to.rate !== null
    ? { code: 'rate', calculation: draft.calculation, from: from.rate, to: to.rate }
    : { code: 'tiers' };
}

/** Names and numbers of versions pay nothing, criteria and tiers are steps of their own. */
const APART = new Set([
  'key',
  'id',
  'name',
  'version',
  'series',
  'effectiveFrom',
  'effectiveTo',
  'criteria',
  'logic',
  'tiers',
  'tierMode'
]);

/** What the screen of the rule does not change. */
function rest(program: CompiledProgram) {
  return Object.entries(program)
    .filter(([key]) => !APART.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Every difference by itself, criteria first. */
export function stepsBetween(active: CompiledProgram, draft: CompiledProgram): readonly Step[] {
  const steps = criteriaSteps(active, draft);
  if (!same(active.tiers, draft.tiers)) {
    steps.push({ change: tierChange(active, draft), program: { ...active, tiers: draft.tiers } });
  }
  if (active.tierMode !== draft.tierMode) {
    steps.push({ change: { code: 'mode' }, program: { ...active, tierMode: draft.tierMode } });
  }
  if (!same(rest(active), rest(draft))) {
    const { criteria, logic, tiers, tierMode } = active;
    steps.push({ change: { code: 'other' }, program: { ...draft, criteria, logic, tiers, tierMode } });
  }
  return steps;
}
