// The margin of the deal without and with its stack (R8), its waterfall, and the guardrails that it breaks.
import type { DealInput, DealLine, Money } from 'c/dealEngine';
import { margin, partOf, ratio, type MarginInput, type MarginResult, type SpecialPrice } from 'c/dealMargin';
import type { Guardrail, Margin, Stack, WaterfallStep } from './contract';
import type { OnOffer } from './offers';

/** Key of what the customer is paid back beside programs. */
const OWN = 'deal';

function inputOf(input: DealInput): MarginInput {
  return {
    lines: input.lines.map(({ id, quantity, amount, unitCost = null }) => ({ key: id, quantity, amount, unitCost })),
    specialPrices: [],
    customerRebates: input.customerRebate === null ? [] : [{ key: OWN, amount: input.customerRebate }],
    backEnd: []
  };
}

/** Front less what the customer is paid back: the deal before any program. */
export function withoutPrograms(input: DealInput): MarginResult {
  return margin(inputOf(input));
}

/** What comes off cost now is booked as a claim of that amount, however the program counts it. */
function claimed(key: string, pays: Money): SpecialPrice {
  return { key, book: Math.abs(pays), special: 0, quantity: pays < 0 ? -1 : 1, left: null };
}

function withPrograms(input: DealInput, stack: Stack, offers: readonly OnOffer[]): MarginResult {
  const verdicts = new Map(offers.map(({ verdict }) => [verdict.key, verdict]));
  const chosen = stack.chosen.map((one) => ({ ...one, verdict: verdicts.get(one.key) }));
  const base = inputOf(input);
  return margin({
    lines: base.lines,
    specialPrices: chosen
      .filter(({ verdict }) => verdict?.settlement === 'Invoice')
      .map(({ key, pays }) => claimed(key, pays)),
    customerRebates: [
      ...base.customerRebates,
      ...chosen.filter(({ verdict }) => verdict?.direction === 'PayOn').map(({ key, pays }) => ({ key, amount: pays }))
    ],
    backEnd: chosen
      .filter(({ verdict }) => verdict?.settlement === 'Claim')
      .map(({ key, pays, verdict }) => ({ key, amount: pays, chancePpm: verdict?.chancePpm ?? null }))
  });
}

function total(parts: readonly { readonly amount: Money | null }[]): Money {
  return parts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

function waterfallOf({ front, claims, rebates, booked, expected }: MarginResult): WaterfallStep[] {
  if (front === null || booked === null) {
    return [];
  }
  const toBooked: WaterfallStep[] = [
    { code: 'front', ...front },
    { code: 'specialPrice', amount: total(claims), ppm: null },
    { code: 'customerRebate', amount: 0 - total(rebates), ppm: null },
    { code: 'booked', ...booked }
  ];
  return expected === null
    ? toBooked
    : [
        ...toBooked,
        { code: 'backEnd', amount: expected.amount - booked.amount, ppm: null },
        { code: 'expected', ...expected }
      ];
}

function guardrailsOfLine({ id, unitPrice, listPrice, floorPrice }: DealLine, highestPpm: number | null): Guardrail[] {
  if (unitPrice === null) {
    return [];
  }
  const floor = floorPrice ?? null;
  const ppm = listPrice === null ? null : ratio(listPrice - unitPrice, listPrice);
  return [
    ...(floor !== null && unitPrice < floor ? [{ code: 'floor' as const, lineId: id, unitPrice, floor }] : []),
    ...(highestPpm !== null && ppm !== null && ppm > highestPpm
      ? [{ code: 'discount' as const, lineId: id, ppm, highestPpm }]
      : [])
  ];
}

/** Guardrails of the lines' prices alone. Whoever may not see cost has no floors, so that only discounts are left. */
export function priceGuardrails({ lines, settings }: DealInput): readonly Guardrail[] {
  return lines.flatMap((line) => guardrailsOfLine(line, settings.highestDiscountPpm));
}

/** Only for those who may see cost. */
export function marginOf(input: DealInput, without: MarginResult, stack: Stack, offers: readonly OnOffer[]): Margin {
  const withStack = withPrograms(input, stack, offers);
  const { settings } = input;
  const lowestPpm = settings.lowestMarginPpm ?? null;
  const { revenue, booked } = withStack;
  const lowest =
    lowestPpm === null || revenue === null
      ? null
      : { amount: partOf(revenue - total(withStack.rebates), lowestPpm), ppm: lowestPpm };
  const below = lowest !== null && booked !== null && booked.ppm !== null && booked.amount < lowest.amount;
  return {
    without,
    withStack,
    waterfall: waterfallOf(withStack),
    lowest,
    guardrails: [
      ...priceGuardrails(input),
      ...(below ? [{ code: 'margin' as const, ppm: booked.ppm, lowestPpm: lowest.ppm }] : [])
    ]
  };
}
