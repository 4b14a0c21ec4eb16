// Splits a program's rule into what masks can say, what a small judge decides for few, and what only the engine decides.
import {
  compare,
  covers,
  exactly,
  factValue,
  judgeTier,
  truthUnder,
  type Criterion,
  type DealInput,
  type DealLine,
  type Formula,
  type IsoDate,
  type Rule,
  type Truth
} from 'c/dealEngine';
import type { Ask, Value } from './column';

/** Decides one part of a program's text on a deal and one of its lines (null: the deal has none). */
export type Judge = (input: DealInput, line: DealLine | null, countingDate: IsoDate) => Truth;

export interface ColumnAsk extends Omit<Ask, 'slot'> {
  /** `line:product.family`, `deal:account.region`, `date:Order`, `total:quantity`. */
  readonly column: string;
  readonly ordered: boolean;
  /** The criterion through which the fact is read as its kind says; null: a date of the deal, or a total. */
  readonly reader: Criterion | null;
}

export interface Plan {
  readonly asks: readonly ColumnAsk[];
  readonly ofLine: readonly Judge[];
  readonly ofDeal: readonly Judge[];
  /** Some of the rule rests on records that have no column: whatever the masks leave, the engine decides. */
  readonly byEngine: boolean;
}

const ORDERED: readonly string[] = ['Number', 'Money', 'Date', 'Tier'];

function placesOf(formula: Formula): number[] {
  if (typeof formula === 'number') {
    return [formula];
  }
  return formula.code === 'not' ? placesOf(formula.part) : formula.parts.flatMap(placesOf);
}

/** The parts that must all hold. */
function conjuncts(formula: Formula): readonly Formula[] {
  return typeof formula !== 'number' && formula.code === 'and' ? formula.parts.flatMap(conjuncts) : [formula];
}

/** The one column that decides the criterion; null: none does. */
function columnOf({ field, operator }: Criterion, { program }: Rule): string | null {
  switch (field.source) {
    case 'Field':
      return operator === 'withinMonths' ? null : `${field.scope.toLowerCase()}:${field.key}`;
    case 'VendorStatus':
      return `date:${program.dateBasis}`;
    case 'LineTotal':
      return program.products.length === 0 && field.detail !== 'cost' ? `total:${field.detail}` : null;
    default:
      return null;
  }
}

function valueTruth({ field, operator, comparable }: Criterion, value: Value | null, countingDate: IsoDate): Truth {
  return field.hidden || value === null ? 'unknown' : compare(exactly(value), operator, comparable, countingDate);
}

/** What the criterion says of its column's value alone. */
function truthOn(criterion: Criterion, rule: Rule, value: Value | null): Truth {
  if (criterion.field.source === 'VendorStatus') {
    return criterion.field.hidden ? 'unknown' : judgeTier(criterion, rule, { countingDate: String(value) }).outcome;
  }
  return valueTruth(criterion, value, '');
}

function pointsOf({ field, comparable, operator }: Criterion, { vendor }: Rule): readonly Value[] {
  if (field.source === 'VendorStatus') {
    return vendor.statuses.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).filter((day) => day !== null);
  }
  return operator === 'contains' || operator === 'pattern' ? [] : comparable;
}

/** Null: the part rests on more than one fact, or on one without a column. */
function askOf(part: Formula, rule: Rule, either = false): ColumnAsk | null {
  const places = placesOf(part);
  const criteria = places.map((place) => rule.criteria[place]);
  const columns = new Set(criteria.map((criterion) => criterion && columnOf(criterion, rule)));
  const [column] = columns;
  const [reader] = criteria;
  if (columns.size !== 1 || !column || !reader) {
    return null;
  }
  const dated = column.startsWith('date:');
  return {
    column,
    either,
    ordered: dated || ORDERED.includes(reader.field.kind),
    reader: dated || column.startsWith('total:') ? null : reader,
    points: criteria.flatMap((criterion) => (criterion ? pointsOf(criterion, rule) : [])),
    textual: criteria.some((criterion) => criterion?.operator === 'contains' || criterion?.operator === 'pattern'),
    truth: (value) => {
      const outcomes: Truth[] = [];
      places.forEach((place, index) => {
        const criterion = criteria[index];
        outcomes[place] = criterion ? truthOn(criterion, rule, value) : 'unknown';
      });
      return truthUnder(part, outcomes);
    }
  };
}

/** Null: only the engine can read it. */
function criterionJudge(criterion: Criterion, rule: Rule): Judge | null {
  const { field } = criterion;
  if (field.source === 'VendorStatus') {
    return (_input, _line, countingDate) => truthOn(criterion, rule, countingDate);
  }
  if (field.source !== 'Field') {
    return null;
  }
  const { key, scope } = field;
  return (input, line, countingDate) => {
    const fact = scope === 'Deal' ? input.facts[key] : line?.facts[key];
    return valueTruth(criterion, factValue(criterion, fact), countingDate);
  };
}

/** Null: the part rests on what only the engine reads. */
function judgeOf(part: Formula, rule: Rule): Judge | null {
  const places = placesOf(part);
  const judges = places.map((place) => {
    const criterion = rule.criteria[place];
    return criterion ? criterionJudge(criterion, rule) : null;
  });
  if (judges.includes(null)) {
    return null;
  }
  const outcomes: Truth[] = [];
  return (input, line, countingDate) => {
    places.forEach((place, index) => (outcomes[place] = judges[index]!(input, line, countingDate)));
    return truthUnder(part, outcomes);
  };
}

/** The alternatives of an OR, each on one fact; null: they are not. */
function alternativesOf(part: Formula, rule: Rule): ColumnAsk[] | null {
  if (typeof part === 'number' || part.code !== 'or') {
    return null;
  }
  const asks = part.parts.map((one) => askOf(one, rule, true));
  return asks.some((ask) => ask === null) ? null : asks.filter((ask) => ask !== null);
}

/** The program's own dates (R6). */
function datesAsk({ program }: Rule): ColumnAsk[] {
  const { startDate, endDate, dateBasis } = program;
  const points = [startDate, endDate].filter((day) => day !== null);
  const truth = (day: Value | null): Truth => (covers(startDate, endDate, String(day)) ? 'met' : 'notMet');
  return points.length === 0
    ? []
    : [{ column: `date:${dateBasis}`, ordered: true, reader: null, points, textual: false, either: false, truth }];
}

export function planOf(rule: Rule): Plan {
  const { program, formula, criteria } = rule;
  const asks = datesAsk(rule);
  const ofLine: Judge[] = [];
  const ofDeal: Judge[] = [];
  // Growth is known or not by records of the deal (R3).
  let byEngine = program.calculation !== 'SpecialPrice' && program.tierMeasure === 'Growth';
  for (const part of conjuncts(formula)) {
    const ask = askOf(part, rule);
    // A program has one place for alternatives; a second OR is judged.
    const either = ask || asks.some((one) => one.either) ? null : alternativesOf(part, rule);
    const judge = ask || either ? null : judgeOf(part, rule);
    if (ask) {
      asks.push(ask);
    } else if (either) {
      asks.push(...either);
    } else if (judge) {
      const onLine = placesOf(part).some((place) => criteria[place]?.field.scope === 'Line');
      (onLine ? ofLine : ofDeal).push(judge);
    } else {
      byEngine = true;
    }
  }
  return { asks, ofLine, ofDeal, byEngine };
}
