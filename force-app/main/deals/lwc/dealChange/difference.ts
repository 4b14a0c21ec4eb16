// What tells two decisions on a deal apart: verdicts that changed, and what the stack pays more or less.
import type { DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import type { DecisionDifference, VerdictChange } from './contract';

type Standing = VerdictChange['from'];
type Standings = ReadonlyMap<string, { readonly verdict: Verdict; readonly at: Standing }>;

/** The saved deal is held against what is typed with every key. */
const known = new WeakMap<DealDecision, Standings>();

/** A program that is not judged at all (another version is in force) stands like one that does not fit. */
const ABSENT: Standing = { status: 'notEligible', inStack: false, amount: 0 };

function standings(decision: DealDecision): Standings {
  const found = known.get(decision) ?? findStandings(decision);
  known.set(decision, found);
  return found;
}

function findStandings({ result, stack }: DealDecision): Standings {
  const pays = new Map(stack.chosen.map((one) => [one.key, one.pays]));
  return new Map(
    result.verdicts.map((verdict) => {
      const amount = pays.get(verdict.key);
      return [
        verdict.key,
        { verdict, at: { status: verdict.status, inStack: amount !== undefined, amount: amount ?? 0 } }
      ];
    })
  );
}

function same(one: Standing, other: Standing): boolean {
  return one.status === other.status && one.inStack === other.inStack && one.amount === other.amount;
}

const sizeOf = ({ from, to }: VerdictChange): number => Math.abs(to.amount - from.amount);
const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** `amount` of a change is what the program pays in the stack: 0 where it is not chosen. Ties go by key. */
export function difference(before: DealDecision, after: DealDecision): DecisionDifference {
  const was = standings(before);
  const is = standings(after);
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const changes = keys.flatMap((key): VerdictChange[] => {
    const verdict = (is.get(key) ?? was.get(key))?.verdict;
    const [from, to] = [was.get(key)?.at ?? ABSENT, is.get(key)?.at ?? ABSENT];
    return !verdict || same(from, to) ? [] : [{ key, name: verdict.name, from, to, settlement: verdict.settlement }];
  });
  changes.sort((one, other) => sizeOf(other) - sizeOf(one) || byText(one.key, other.key));
  const [front, frontBefore] = [after.margin?.withStack.front, before.margin?.withStack.front];
  return {
    changes,
    unchanged: keys.length - changes.length,
    now: after.stack.now - before.stack.now,
    claim: after.stack.claim - before.stack.claim,
    front: front && frontBefore ? front.amount - frontBefore.amount : null
  };
}
