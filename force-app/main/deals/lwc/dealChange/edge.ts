// The nearest close date after which a program of the stack would end.
import type { DealDecision } from 'c/dealDecision';
import { addDays, addMonths, evaluate, type CompiledProgram, type DealInput, type IsoDate } from 'c/dealEngine';
import { applyChanges } from './apply';
import type { Edge } from './contract';

/** An edge that is further away is none to warn of. */
const HORIZON_DAYS = 90;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last days of something that begins and ends. */
function ends(from: IsoDate | null, to: IsoDate | null): IsoDate[] {
  return [...(to === null ? [] : [to]), ...(from === null ? [] : [addDays(from, -1)])];
}

/** Months have different lengths: N months after a day end on one of a few days. */
function monthsAfter(day: IsoDate, months: number): IsoDate[] {
  return [-1, 0, 1, 2, 3].map((days) => addDays(addMonths(day, months), days));
}

/** Dates in the program's criteria, and those that they make of the dates of the deal's records. */
function daysOfCriteria(input: DealInput, { criteria, vendorKey }: CompiledProgram): IsoDate[] {
  const customer = input.vendors.find(({ key }) => key === vendorKey)?.customer;
  const known = [
    customer?.firstOrder,
    customer?.lastOrder,
    ...Object.values(input.facts).map(({ value }) => value)
  ].filter((value): value is string => typeof value === 'string' && DAY.test(value));
  return criteria.flatMap(({ operator, values }) => {
    const months = operator === 'withinMonths' ? Number(values[0]) : NaN;
    return Number.isInteger(months)
      ? known.flatMap((day) => monthsAfter(day, months))
      : values.filter((value) => DAY.test(value)).flatMap((day) => ends(day, day));
  });
}

/** Every day after which something that the program rests on may be different. */
function lastDaysOf(input: DealInput, program: CompiledProgram): IsoDate[] {
  const vendor = input.vendors.find(({ key }) => key === program.vendorKey);
  const held = [
    ...(vendor?.statuses ?? []),
    ...(vendor?.registrations ?? []),
    ...(vendor?.certifications ?? []),
    ...input.documents
  ];
  return [
    ...ends(program.startDate, program.endDate),
    ...held.flatMap(({ validFrom, validTo }) => ends(validFrom, validTo)),
    ...daysOfCriteria(input, program)
  ];
}

/**
 * The last close date, from the deal's own on, up to which every program of the stack stays eligible and is worth
 * something; null: none of them ends within 90 days. Between the days on which something begins or ends nothing
 * changes, so that only the days after those are judged, and only the chosen programs. Of several that end on one day,
 * the one that pays most is named.
 */
export function nearestEdge(input: DealInput, decision: DealDecision, asOf: IsoDate): Edge | null {
  const { chosen } = decision.stack;
  const keys = new Set(chosen.map(({ key }) => key));
  const programs = input.programs.filter(({ key }) => keys.has(key));
  const { closeDate } = input.deal;
  const horizon = addDays(closeDate, HORIZON_DAYS);
  const days = [...new Set(programs.flatMap((program) => lastDaysOf(input, program)))]
    .filter((day) => closeDate <= day && day <= horizon)
    .sort();
  for (const lastDay of days) {
    const later = applyChanges({ ...input, programs }, { closeDate: addDays(lastDay, 1) });
    const holding = evaluate(later, asOf).verdicts.filter(
      ({ status, value }) => status === 'eligible' && !(value?.code === 'amount' && value.amount === 0)
    );
    const kept = new Set(holding.map(({ key }) => key));
    const [ended] = chosen.filter(({ key }) => !kept.has(key)).sort((one, other) => other.pays - one.pays);
    const verdict = decision.result.verdicts.find(({ key }) => key === ended?.key);
    if (ended && verdict) {
      return { key: ended.key, name: verdict.name, lastDay, amount: ended.pays };
    }
  }
  return null;
}
