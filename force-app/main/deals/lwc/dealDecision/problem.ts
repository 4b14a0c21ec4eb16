// The deal's eligible programs as a stacking problem (R7).
import type { DealInput, Deadline, IsoDate, Money } from 'c/dealEngine';
import { hundredths, partOf, type MarginResult } from 'c/dealMargin';
import type { Offer, PricedLine, Reduction, StackProblem } from 'c/stackEngine';
import type { DecisionOptions } from './contract';
import { poolsOf, unitLimitsOf } from './limits';
import { netOf } from './net';
import { passedOn, type OnOffer } from './offers';
import { resolverOf } from './relations';

const CERTAIN = 1_000_000;

function deadlineOf(deadline: Deadline): IsoDate | null {
  return deadline.code === 'none' ? null : deadline.to;
}

/** What a line's amount is a unit, rounded up: a price that is held against its floor must not gain by rounding. */
function perUnit(amount: Money, quantity: number): Money {
  const units = BigInt(hundredths(quantity));
  return units <= 0n ? 0 : Number((BigInt(amount) * 100n + units - 1n) / units);
}

/**
 * What the program takes off the customer's prices. Off cost now it pays for that itself, so that booked margin stays;
 * on claim, booked margin falls by the amount and what must remain of it by its lowest share of the lower revenue.
 */
function reductionsOf({ settings }: DealInput, quantities: ReadonlyMap<string, number>, offer: OnOffer): Reduction[] {
  const lowest = settings.lowestMarginPpm ?? 0;
  return passedOn(offer)
    .filter(({ amount }) => amount > 0)
    .map(({ lineId, amount }) => ({
      line: lineId,
      perUnit: perUnit(amount, quantities.get(lineId) ?? 0),
      total: offer.verdict.settlement === 'Invoice' ? 0 : amount - partOf(amount, lowest)
    }));
}

function linesOf(input: DealInput): PricedLine[] {
  return input.lines.flatMap(({ id, unitPrice, floorPrice }) => {
    const floor = floorPrice ?? null;
    return unitPrice === null || floor === null ? [] : [{ key: id, unitPrice, floor }];
  });
}

/** Booked margin before programs, and what is the least of it. */
function guardrailOf(input: DealInput, without: MarginResult | null): StackProblem['guardrail'] {
  const lowestPpm = input.settings.lowestMarginPpm ?? null;
  const booked = without?.booked ?? null;
  if (!without || booked === null || without.revenue === null || lowestPpm === null) {
    return null;
  }
  const revenue = without.revenue - (input.customerRebate ?? 0);
  return { margin: booked.amount, lowest: partOf(revenue, lowestPpm) };
}

/** `without`: the margin before programs; null without View Cost. */
export function problemOf(
  input: DealInput,
  offers: readonly OnOffer[],
  without: MarginResult | null,
  force: NonNullable<DecisionOptions['force']>
): StackProblem {
  const resolve = resolverOf(
    input.programs,
    offers.map(({ program }) => program)
  );
  const units = unitLimitsOf(input, offers);
  const quantities = new Map(input.lines.map(({ id, quantity }) => [id, quantity]));
  return {
    objective: input.settings.objective,
    offers: offers.map((offer): Offer => {
      const { verdict, program, amount } = offer;
      const use = units.uses.get(program.key);
      return {
        key: program.key,
        value: Math.max(0, amount),
        net: netOf(offer, offers),
        chancePpm: verdict.settlement === 'Invoice' ? CERTAIN : verdict.chancePpm,
        deadline: deadlineOf(verdict.deadline),
        group: program.exclusivityGroup,
        excludes: program.excludes.map(resolve),
        requires: program.requires.map(resolve),
        forced: force[program.key] ?? null,
        stackOrder: program.stackOrder,
        reductions: [...reductionsOf(input, quantities, offer), ...(use ? [use] : [])],
        // What comes off cost now is booked (R8) unless the customer gets it; on claim it is only expected.
        raisesMargin: verdict.settlement === 'Invoice' && verdict.direction === 'Receive'
      };
    }),
    pools: poolsOf(input, offers),
    lines: [...linesOf(input), ...units.rows],
    guardrail: guardrailOf(input, without),
    maximum: input.settings.maximumPrograms
  };
}
