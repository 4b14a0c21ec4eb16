// What tells two decisions on a deal apart: verdicts that changed, and what the stack pays more or less.
import type { DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import type { DecisionDifference, VerdictChange } from './contract';

type Standing = VerdictChange['from'];

/** Where the programs of a decision stand: their verdicts and what is paid, by key. */
interface Standings {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly pays: ReadonlyMap<string, number>;
}

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
  const verdicts = new Map<string, Verdict>();
  for (const verdict of result.verdicts) {
    verdicts.set(verdict.key, verdict);
  }
  return { verdicts, pays: new Map(stack.chosen.map(({ key, pays }) => [key, pays])) };
}

function standingOf(key: string, { verdicts, pays }: Standings): Standing {
  const verdict = verdicts.get(key);
  const amount = pays.get(key);
  return verdict ? { status: verdict.status, inStack: amount !== undefined, amount: amount ?? 0 } : ABSENT;
}

function same(one: Standing, other: Standing): boolean {
  return one.status === other.status && one.inStack === other.inStack && one.amount === other.amount;
}

/** Most verdicts stand as they were, on the same object: there nothing need be made to compare. */
function isKept(key: string, was: Standings, is: Standings): boolean {
  return was.verdicts.get(key) === is.verdicts.get(key) && was.pays.get(key) === is.pays.get(key);
}

const sizeOf = ({ from, to }: VerdictChange): number => Math.abs(to.amount - from.amount);
const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** `amount` of a change is what the program pays in the stack: 0 where it is not chosen. Ties go by key. */
export function difference(before: DealDecision, after: DealDecision): DecisionDifference {
  const was = standings(before);
  const is = standings(after);
  const changes: VerdictChange[] = [];
  let unchanged = 0;
  const compare = (key: string, { name, settlement }: Verdict): void => {
    const [from, to] = isKept(key, was, is) ? [ABSENT, ABSENT] : [standingOf(key, was), standingOf(key, is)];
    if (same(from, to)) {
      unchanged++;
    } else {
      changes.push({ key, name, from, to, settlement });
    }
  };
  for (const [key, verdict] of is.verdicts) {
    compare(key, verdict);
  }
  for (const [key, verdict] of was.verdicts) {
    if (!is.verdicts.has(key)) {
      compare(key, verdict);
    }
  }
  changes.sort((one, other) => sizeOf(other) - sizeOf(one) || byText(one.key, other.key));
  const [front, frontBefore] = [after.margin?.withStack.front, before.margin?.withStack.front];
  return {
    changes,
    unchanged,
    now: after.stack.now - before.stack.now,
    claim: after.stack.claim - before.stack.claim,
    front: front && frontBefore ? front.amount - frontBefore.amount : null
  };
}
