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

const isDay = (value: unknown): value is IsoDate => typeof value === 'string' && DAY.test(value);

/** Dates in the program's criteria, and those that they make of the dates of the deal's records. */
function daysOfCriteria(
  input: DealInput,
  facts: readonly IsoDate[],
  { criteria, vendorKey }: CompiledProgram
): IsoDate[] {
  const customer = input.vendors.find(({ key }) => key === vendorKey)?.customer;
  const known = [...[customer?.firstOrder, customer?.lastOrder].filter(isDay), ...facts];
  return criteria.flatMap(({ operator, values }) => {
    const months = operator === 'withinMonths' ? Number(values[0]) : NaN;
    return Number.isInteger(months)
      ? known.flatMap((day) => monthsAfter(day, months))
      : values.filter(isDay).flatMap((day) => ends(day, day));
  });
}

/** What days rest on, of the deal. */
interface Known {
  readonly vendors: DealInput['vendors'];
  readonly documents: DealInput['documents'];
  readonly facts: string;
  readonly days: readonly IsoDate[];
}

/** A page asks again with every key, and quantities and prices move no day. */
const known = new WeakMap<CompiledProgram, Known>();

/** Every day after which something that the program rests on may be different. */
function lastDaysOf(input: DealInput, facts: readonly IsoDate[], program: CompiledProgram): readonly IsoDate[] {
  const { vendors, documents } = input;
  const text = facts.join(' ');
  const found = known.get(program);
  if (found && found.vendors === vendors && found.documents === documents && found.facts === text) {
    return found.days;
  }
  const days = [...new Set(findLastDays(input, facts, program))];
  known.set(program, { vendors, documents, facts: text, days });
  return days;
}

function findLastDays(input: DealInput, facts: readonly IsoDate[], program: CompiledProgram): IsoDate[] {
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
    ...daysOfCriteria(input, facts, program)
  ];
}

/**
 * The last close date, from the deal's own on, up to which every program of the stack stays eligible and is worth
 * something; null: none of them ends within 90 days. Between the days on which something that a program rests on begins
 * or ends nothing changes for it, so that only the days after those are judged, each for the chosen programs that have
 * it. Of several that end on one day, the one that pays most is named.
 */
export function nearestEdge(input: DealInput, decision: DealDecision, asOf: IsoDate): Edge | null {
  const { chosen } = decision.stack;
  const keys = new Set(chosen.map(({ key }) => key));
  const programs = input.programs.filter(({ key }) => keys.has(key));
  const { closeDate } = input.deal;
  const horizon = addDays(closeDate, HORIZON_DAYS);
  const facts = Object.values(input.facts)
    .map(({ value }) => value)
    .filter(isDay);
  const byDay = new Map<IsoDate, CompiledProgram[]>();
  for (const program of programs) {
    for (const day of lastDaysOf(input, facts, program)) {
      if (closeDate <= day && day <= horizon) {
        byDay.set(day, [...(byDay.get(day) ?? []), program]);
      }
    }
  }
  for (const lastDay of [...byDay.keys()].sort()) {
    const asked = byDay.get(lastDay)!;
    const later = applyChanges({ ...input, programs: asked }, { closeDate: addDays(lastDay, 1) });
    const holding = evaluate(later, asOf).verdicts.filter(
      ({ status, value }) => status === 'eligible' && !(value?.code === 'amount' && value.amount === 0)
    );
    const gone = new Set(asked.map(({ key }) => key));
    holding.forEach(({ key }) => gone.delete(key));
    const [ended] = chosen.filter(({ key }) => gone.has(key)).sort((one, other) => other.pays - one.pays);
    const verdict = decision.result.verdicts.find(({ key }) => key === ended?.key);
    if (ended && verdict) {
      return { key: ended.key, name: verdict.name, lastDay, amount: ended.pays };
    }
  }
  return null;
}
