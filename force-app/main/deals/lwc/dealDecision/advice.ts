// What small steps would add (R6, near miss): the best stack after the repair, less before.
import { repaired, type DealInput, type IsoDate, type Money, type RepairStep, type Verdict } from 'c/dealEngine';
import { extended, hundredths } from 'c/dealMargin';
import type { Advice, DealDecision, DecisionOptions, Stack } from './contract';
import { judged, type Judged } from './judged';

export type AdviceOnDeal = Pick<DealDecision, 'advice' | 'together'>;
type Before = Pick<DealDecision, 'result' | 'stack' | 'margin'>;
type NearMiss = Verdict & { readonly repair: NonNullable<Verdict['repair']> };

const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

function isRepairable(verdict: Verdict): verdict is NearMiss {
  return verdict.status === 'nearMiss' && verdict.repair !== null;
}

/** Price less cost of the units that are added, where that is a loss; prices that are not known cost nothing here. */
function soldBelowCost(input: DealInput, steps: readonly RepairStep[]): Money {
  return steps.reduce((sum, step) => {
    const line = step.code === 'addUnits' ? input.lines.find(({ id }) => id === step.lineId) : undefined;
    const loss = (line?.unitCost ?? 0) - (line?.unitPrice ?? line?.unitCost ?? 0);
    return step.code === 'addUnits' ? sum + extended(Math.max(0, loss), hundredths(step.units)) : sum;
  }, 0);
}

function givenAway(input: DealInput, steps: readonly RepairStep[]): Money | null {
  const parts = steps.flatMap((step) => {
    const cost = step.code === 'addUnits' ? input.lines.find(({ id }) => id === step.lineId)?.unitCost : undefined;
    return step.code === 'addUnits' ? [typeof cost === 'number' ? extended(cost, hundredths(step.units)) : null] : [];
  });
  return parts.length === 0
    ? null
    : parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

function changeOf(one: { readonly amount: Money } | null | undefined, other: typeof one): Money | null {
  return one && other ? other.amount - one.amount : null;
}

function bringsOf(before: Stack, { stack, result }: Judged): Advice['brings'] {
  const changes = new Map(stack.chosen.map(({ key, pays }) => [key, pays]));
  const values = new Map(result.verdicts.map(({ key, value }) => [key, value]));
  for (const { key, pays } of before.chosen) {
    changes.set(key, (changes.get(key) ?? 0) - pays);
  }
  return [...changes]
    .filter(([, amount]) => amount !== 0)
    .map(([key, amount]) => ({ key, amount, ...(amount > 0 ? { value: values.get(key) ?? null } : {}) }))
    .sort((one, other) => other.amount - one.amount || byText(one.key, other.key));
}

function adviceFor(input: DealInput, { key, repair }: NearMiss, before: Before, after: Judged): Advice {
  const gain = after.stack.total - before.stack.total;
  const cost = repair.effort + soldBelowCost(input, repair.steps);
  const [was, is] = [before.margin?.withStack, after.margin?.withStack];
  return {
    key,
    now: after.stack.now - before.stack.now,
    claim: after.stack.claim - before.stack.claim,
    gain,
    cost,
    advised: gain > cost,
    brings: bringsOf(before.stack, after),
    booked: changeOf(was?.booked, is?.booked),
    expected: changeOf(was?.expected, is?.expected),
    givenAway: givenAway(input, repair.steps)
  };
}

/** What a step changes: two steps on one thing are one. */
function targetOf(step: RepairStep): string {
  switch (step.code) {
    case 'addUnits':
      return `addUnits ${step.lineId}`;
    case 'swapProduct':
      return `swapProduct ${step.lineId}`;
    case 'register':
      return `register ${step.vendorName}`;
    case 'certify':
      return `certify ${step.certificate} ${step.holder}`;
    case 'attach':
      return `attach ${step.document}`;
    case 'closeOn':
      return 'closeOn';
    case 'change':
      return `change ${step.field}`;
  }
}

/** Steps of several repairs at once: units that two of them add to a line are added once, by the larger; else the first. */
function merged(all: readonly RepairStep[]): RepairStep[] {
  const steps = new Map<string, RepairStep>();
  for (const step of all) {
    const target = targetOf(step);
    const known = steps.get(target);
    const larger = step.code === 'addUnits' && known?.code === 'addUnits' && step.units > known.units;
    if (!known || larger) {
      steps.set(target, step);
    }
  }
  return [...steps.values()];
}

/**
 * One advice a near miss whose repair is known, by the best stack that the repaired deal gets under the same forces.
 */
export function adviceOn(input: DealInput, asOf: IsoDate, before: Before, options: DecisionOptions): AdviceOnDeal {
  const after = (steps: readonly RepairStep[]) => judged(repaired(input, steps), asOf, { ...options, next: false });
  const nearMisses = before.result.verdicts.filter(isRepairable);
  const pairs = nearMisses
    .map((verdict) => ({ verdict, advice: adviceFor(input, verdict, before, after(verdict.repair.steps)) }))
    .sort((one, other) => other.advice.gain - one.advice.gain || byText(one.advice.key, other.advice.key));
  const advised = pairs.filter(({ advice }) => advice.advised);
  const advice = pairs.map((pair) => pair.advice);
  if (advised.length < 2) {
    return { advice, together: null };
  }
  const { stack } = after(merged(advised.flatMap(({ verdict }) => verdict.repair.steps)));
  const gain = stack.total - before.stack.total;
  return {
    advice,
    together: {
      gain,
      now: stack.now - before.stack.now,
      claim: stack.claim - before.stack.claim,
      extra: gain - advised.reduce((sum, one) => sum + one.advice.gain, 0)
    }
  };
}
