// The rows of the modal from the decision on the deal: worth, what is taken of budgets, documents. Pure.
import type { DealDecision } from 'c/dealDecision';
import type { Budget, CompiledProgram, DealInput, Verdict } from 'c/dealEngine';
import type { OfferDocument, OfferRow } from 'c/applySentence';

/** Registrations stand beside the documents, since they are what the vendor asks for too. */
const REGISTRATION = 'deal.registration';

function registrationsOf({ criteria }: Verdict): readonly OfferDocument[] {
  return criteria.flatMap(({ field, actual }): readonly OfferDocument[] => {
    const held = field === REGISTRATION && actual.code === 'held';
    return held ? [{ name: actual.name, due: 'Order', present: true, recordId: actual.recordId }] : [];
  });
}

function documentsOf(verdict: Verdict): readonly OfferDocument[] {
  const asked = verdict.documents.map(({ name, due, present, recordId }) => ({ name, due, present, recordId }));
  return [...registrationsOf(verdict), ...asked];
}

/** What the program takes of its budget: what it pays, or the units it pays for. */
function takenBy({ value }: Verdict, pays: number | null, measure: Budget['measure']): number | null {
  if (pays === null || value?.code !== 'amount') {
    return null;
  }
  return measure === 'Amount' ? pays : (value.units ?? value.base);
}

/**
 * The programs of the stack in the order of the verdicts, and those without an amount to count with that the rep wants
 * all the same (`undecided`): what they are worth is decided when they are applied.
 */
export function offerRows(
  input: DealInput,
  { result, stack }: DealDecision,
  undecided: readonly string[] = []
): readonly OfferRow[] {
  const pays = new Map(stack.chosen.map((chosen) => [chosen.key, chosen.pays]));
  const programs = new Map(input.programs.map((program): [string, CompiledProgram] => [program.key, program]));
  const taken = new Map<string, number>();
  const offered = ({ key, status }: Verdict) => status === 'eligible' && (pays.has(key) || undecided.includes(key));
  return result.verdicts.filter(offered).map((verdict): OfferRow => {
    const { key, id, name, version, settlement } = verdict;
    const budgetKey = programs.get(key)?.budgetKey ?? null;
    const budget = budgetKey === null ? undefined : input.budgets[budgetKey];
    const amount = pays.get(key) ?? null;
    const reserves = budget ? takenBy(verdict, amount, budget.measure) : null;
    const before = budget ? Math.max(0, budget.left) - (taken.get(budgetKey ?? '') ?? 0) : null;
    if (budgetKey !== null) taken.set(budgetKey, (taken.get(budgetKey) ?? 0) + (reserves ?? 0));
    const documents = documentsOf(verdict);
    return {
      key,
      id,
      name,
      version,
      settlement,
      amount,
      measure: budget?.measure ?? null,
      reserves,
      leftBefore: before,
      leftAfter: before === null || reserves === null ? null : before - reserves,
      documents,
      lacks: documents.find(({ due, present }) => due === 'Order' && !present)?.name ?? null
    };
  });
}
