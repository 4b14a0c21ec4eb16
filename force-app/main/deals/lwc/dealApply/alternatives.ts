// What can be applied instead of a refused choice: the best stack of the deal as it is now, and what is left of the choice.
import { decide, type DealDecision, type Force } from 'c/dealDecision';
import type { DealInput } from 'c/dealEngine';
import { applicable, type Alternative, type OfferRow } from 'c/applySentence';
import type { ApplyResult } from './contract';
import { offerRows } from './offer';

type Forces = Readonly<Record<string, Force>>;

function forced(keys: Iterable<string>, force: Force): Forces {
  return Object.fromEntries([...keys].map((key) => [key, force]));
}

function decided(input: DealInput, force: Forces): DealDecision {
  return decide(input, input.today, { advice: false, force });
}

function keysOf(rows: readonly OfferRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ key }) => key));
}

/** Names of rows that are not among the others. */
function namesBeside(rows: readonly OfferRow[], others: readonly OfferRow[]): readonly string[] {
  const keys = keysOf(others);
  return rows.filter(({ key }) => !keys.has(key)).map(({ name }) => name);
}

/** The best stack now. A refused program that looks as good as before would be refused again: it is left out. */
function bestNow(input: DealInput, asked: readonly OfferRow[], refused: ReadonlySet<string>): DealDecision {
  const best = decided(input, {});
  const seen = new Map(asked.map(({ key, amount }) => [key, amount ?? 0]));
  const again = best.stack.chosen.filter(({ key, pays }) => refused.has(key) && pays >= (seen.get(key) ?? 0));
  return again.length === 0
    ? best
    : decided(
        input,
        forced(
          again.map(({ key }) => key),
          'out'
        )
      );
}

/** The choice without what was refused; null: nothing is left of it, or that is not legal either. */
function remaining(
  input: DealInput,
  asked: readonly OfferRow[],
  refused: ReadonlySet<string>
): { readonly decision: DealDecision; readonly hidden: readonly string[] } | null {
  const kept = asked.filter(({ key }) => !refused.has(key));
  const hidden = kept.filter(({ amount }) => amount === null).map(({ key }) => key);
  const counted = kept.filter(({ amount }) => amount !== null).map(({ key }) => key);
  const others = input.programs.map(({ key }) => key).filter((key) => !counted.includes(key));
  const decision = decided(input, { ...forced(others, 'out'), ...forced(counted, 'in') });
  return kept.length === 0 || decision.stack.fault !== null ? null : { decision, hidden };
}

/**
 * The best stack first, then what is left of the choice where it is another one; only what can be applied now, so a
 * program that lacks a document is in neither. Empty: nothing can be applied.
 * @param input the deal as it is now
 */
export function alternativesTo(
  input: DealInput,
  asked: readonly OfferRow[],
  { programs }: ApplyResult
): readonly Alternative[] {
  const refused = new Set(programs.filter(({ refusal }) => refusal !== null).map(({ key }) => key));
  const alternative = (kind: Alternative['kind'], decision: DealDecision, hidden: readonly string[]): Alternative => {
    const rows = applicable(offerRows(input, decision, hidden));
    return {
      kind,
      rows,
      proven: kind === 'best' && decision.stack.proven,
      added: namesBeside(rows, asked),
      removed: namesBeside(asked, rows),
      expectedPpm: decision.margin?.withStack.expected?.ppm ?? null
    };
  };
  const rest = remaining(input, asked, refused);
  const best = alternative('best', bestNow(input, asked, refused), rest?.hidden ?? []);
  const others = rest && alternative('others', rest.decision, rest.hidden);
  const same =
    others && keysOf(best.rows).size === others.rows.length && namesBeside(best.rows, others.rows).length === 0;
  return [best, ...(others && !same ? [others] : [])].filter(({ rows }) => rows.length > 0);
}
