// What would make the criteria of one repair hold: the steps, what they cost, and the deal with them done (R6).
import type { DealInput, DealLine, Money, RepairStep } from './contract';
import { nearestClose } from './closeDates';
import { compare, exactly } from './compare';
import { contextOf, distinct, type DealContext } from './context';
import { judgeDealCriterion } from './dealCriteria';
import { factValue } from './answer';
import { truthUnder } from './formula';
import type { Judgement } from './judgement';
import type { LineJudgement } from './lineCriteria';
import { qualifies } from './products';
import { CLOSE_DATE, withCloseDate, withLine, withProduct, withUnits } from './repaired';
import type { Criterion, Rule } from './rule';
import { figureOf, hundredths } from './totals';
import { boundAbove, countedBy, unitsToReach } from './units';

export interface Plan {
  readonly steps: readonly RepairStep[];
  /** What the steps cost: one that makes several criteria hold counts once, as the dearest of them. */
  readonly effort: Money;
  readonly units: number;
  /** Places that no change of the deal itself makes hold: certificates, registrations, facts. */
  readonly assumed: ReadonlySet<number>;
  /** The deal with its lines and its close date changed. */
  readonly input: DealInput;
  /** Whether more than these changes would show in what the program pays. */
  readonly pricedWhole: boolean;
}

/** A step for each place; several places can share one. */
type Assigned = Map<number, RepairStep>;

function isCloseDate({ field }: Criterion): boolean {
  return field.key === CLOSE_DATE && field.source === 'Field';
}

function isOfProduct({ field }: Criterion): boolean {
  return field.scope === 'Line' && field.kind === 'Text' && field.key.startsWith('product.');
}

/** Values that would do, where they can be named: offered ones, a nearest bound, or the required ones themselves. */
function wantedValues({ field, operator, required, comparable }: Criterion, date: string): (string | number)[] {
  if (field.options) {
    return field.options.filter((value) => compare(exactly(value), operator, comparable, date) === 'met');
  }
  return operator === 'equals' || operator === 'in' || operator === 'atLeast' || operator === 'atMost'
    ? [...required]
    : operator === 'between'
      ? required.slice(0, 1)
      : [];
}

function otherStep(criterion: Criterion, rule: Rule, context: DealContext): RepairStep {
  const { field, required } = criterion;
  switch (field.source) {
    case 'Registration':
      return { code: 'register', vendorName: rule.vendor.name };
    case 'Document':
      return { code: 'attach', document: String(required[0] ?? field.label) };
    case 'Certification': {
      const { actual } = judgeDealCriterion(criterion, rule, context);
      if (actual.code === 'notHeld' && actual.other) {
        const { name, holder, validTo } = actual.other;
        return { code: 'certify', certificate: name, holder, validTo };
      }
      break;
    }
    default:
  }
  const values = wantedValues(criterion, context.countingDate);
  return { code: 'change', field: field.key, label: field.label, values };
}

/** The first product that the deal could have instead, so that the list and the whole text hold but for other repairs. */
function swapOf(
  rule: Rule,
  places: readonly number[],
  ofProduct: readonly number[],
  judged: LineJudgement,
  { input, countingDate }: DealContext
): { readonly step: RepairStep; readonly line: DealLine } | null {
  const { line } = judged;
  if (!line || ofProduct.length === 0) {
    return null;
  }
  for (const product of input.products) {
    const swapped = withProduct(line, product);
    const outcomes = [...judged.outcomes];
    for (const place of rule.ofLines) {
      const criterion = rule.criteria[place];
      const value = criterion && factValue(criterion, swapped.facts[criterion.field.key]);
      const known = criterion && value !== null && value !== undefined && !criterion.field.hidden;
      outcomes[place] = known
        ? compare(exactly(value), criterion.operator, criterion.comparable, countingDate)
        : 'unknown';
    }
    const meets = ofProduct.every((place) => outcomes[place] === 'met');
    places.forEach((place) => {
      outcomes[place] = 'met';
    });
    const onList = qualifies(swapped, rule.included, rule.excluded) === 'met';
    if (meets && onList && truthUnder(rule.formula, outcomes) !== 'notMet') {
      const { id, name } = product;
      return { step: { code: 'swapProduct', lineId: line.id, productId: id, productName: name }, line: swapped };
    }
  }
  return null;
}

/** Units of one line that make all of these hold; null: no number of them does. */
function unitsOf(rule: Rule, places: readonly number[], line: DealLine, { lines, total }: DealContext): number | null {
  let units = 0;
  for (const place of places) {
    const criterion = rule.criteria[place];
    const counted = criterion && countedBy(criterion);
    if (!criterion || !counted) {
      return null;
    }
    const ofLine = criterion.field.scope === 'Line';
    const own = figureOf(line, counted);
    const known = ofLine ? own : total(counted).low === total(counted).high ? Number(total(counted).low) : null;
    if (own === null || known === null || !lines.some((one) => one.line.id === line.id)) {
      return null;
    }
    const scale = counted === 'quantity' ? 100 : 1;
    const sum = counted === 'quantity' && !ofLine ? hundredths(known) : known;
    const bound = boundAbove(criterion, sum / scale);
    const needed = bound === undefined ? 0 : unitsToReach(line, counted, sum - own, Math.round(bound * scale));
    if (needed === null) {
      return null;
    }
    units = Math.max(units, needed);
  }
  return units;
}

/** The line that needs the fewest units, the first of equals; a line criterion leaves no choice of line. */
function addOf(
  rule: Rule,
  places: readonly number[],
  judged: LineJudgement,
  context: DealContext
): { readonly lineId: string; readonly units: number } | null {
  if (places.length === 0) {
    return null;
  }
  const fixed = places.some((place) => rule.criteria[place]?.field.scope === 'Line');
  const lines = context.lines.filter(
    ({ line, qualifies: own }) => own === 'met' && (!fixed || line.id === judged.line?.id)
  );
  return lines.reduce<{ lineId: string; units: number } | null>((best, { line }) => {
    const units = unitsOf(rule, places, line, context);
    return units === null || (best && best.units <= units) ? best : { lineId: line.id, units };
  }, null);
}

/** Whether a number is short of a bound that more units can reach. */
function isShort(criterion: Criterion, figure: unknown): boolean {
  return countedBy(criterion) !== null && typeof figure === 'number' && boundAbove(criterion, figure) !== undefined;
}

function effortOf(rule: Rule, assigned: Assigned): Money {
  const costs = new Map<RepairStep, Money>();
  for (const [place, step] of assigned) {
    costs.set(step, Math.max(costs.get(step) ?? 0, rule.criteria[place]?.effort ?? 0));
  }
  return [...costs.values()].reduce((sum, cost) => sum + cost, 0);
}

/** Equal steps are one. */
function shared(assigned: Assigned, step: RepairStep): RepairStep {
  const text = JSON.stringify(step);
  return [...assigned.values()].find((other) => JSON.stringify(other) === text) ?? step;
}

/**
 * Steps that make the criteria at these places hold on the judged line, or null where they cannot be done. The close
 * date is moved first, then the product swapped, then units added, since each changes what the next must reach.
 */
export function planOf(judgement: Judgement, judged: LineJudgement, places: readonly number[]): Plan | null {
  const { rule, context } = judgement;
  const { program, criteria } = rule;
  const at = (place: number): Criterion | undefined => criteria[place];
  const those = (test: (criterion: Criterion, place: number) => boolean): number[] =>
    places.filter((place) => {
      const criterion = at(place);
      return criterion !== undefined && test(criterion, place);
    });
  const assigned: Assigned = new Map();
  const assign = (of: readonly number[], step: RepairStep): void => {
    const one = shared(assigned, step);
    of.forEach((place) => assigned.set(place, one));
  };
  let { input } = context;
  const contextNow = (): DealContext => {
    return input === context.input ? context : contextOf(input, context.fields, rule, context.asOf);
  };

  const closing = those(isCloseDate);
  if (closing.length > 0) {
    const criteriaOn = closing.flatMap((place) => at(place) ?? []);
    const day = nearestClose(criteriaOn, input.deal.closeDate, context.asOf, program.dateBasis === 'Order');
    if (day === null) {
      return null;
    }
    assign(closing, { code: 'closeOn', date: day });
    input = withCloseDate(input, day);
  }

  const ofProduct = those(isOfProduct);
  const swap = swapOf(rule, places, ofProduct, judged, contextNow());
  if (swap) {
    assign(ofProduct, swap.step);
    input = withLine(input, swap.line.id, () => swap.line);
  }

  const short = those((criterion, place) => {
    const answer = judgement.ofDeal[place];
    const ofLine = judged.line && factValue(criterion, judged.line.facts[criterion.field.key]);
    return isShort(criterion, answer ? answer.figure : ofLine);
  });
  const add = addOf(rule, short, judged, contextNow());
  if (add && add.units > 0) {
    assign(short, { code: 'addUnits', ...add });
    input = withLine(input, add.lineId, (line) => withUnits(line, add.units));
  } else if (add && swap) {
    assign(short, swap.step);
  }

  const rest = those((_, place) => !assigned.has(place));
  const last = contextNow();
  rest.forEach((place) => {
    const criterion = at(place);
    if (criterion) {
      assign([place], otherStep(criterion, rule, last));
    }
  });
  const steps = distinct(places.flatMap((place) => assigned.get(place) ?? []));
  return {
    steps,
    effort: effortOf(rule, assigned),
    units: add?.units ?? 0,
    assumed: new Set(rest),
    input,
    pricedWhole: !rest.some((place) => {
      const field = at(place)?.field;
      return field?.scope === 'Line' || field?.source === 'LineTotal';
    })
  };
}
