// How a figure came about, for the glass box: the modal prints what is here, it does not compute.
import type { Attainment } from './answer';
import { attain, attainedOf } from './attainment';
import type { Explanation, Figure, FigureCode, FigureQuestion } from './explanation';
import { figureOf, formulaOf, type Written } from './explainFormula';
import { inputsOf, isByDay, isSeasonal } from './explainInputs';
import { recordsOf } from './explainRecords';
import type { QuotaInput } from './load';
import { standing, type Standing } from './measureRows';
import type { IsoDate } from './measures';
import { paceIn } from './pace';
import { periodOf } from './periods';
import type { Period, Snapshot } from './records';
import { scopeOf } from './scope';

const MILLION = 1_000_000;

function withoutSeason(
  { input, asOf, standing: { attainment } }: Written,
  period: Period
): Explanation['withoutSeason'] {
  if (!input.season) {
    return null;
  }
  const { elapsed, expected, pace, finish } = paceIn(input, attainment, period, null, asOf);
  return { part: elapsed.part, expected, pace, finish };
}

function storedValue(figure: FigureCode, { credited, pacePpm, chance }: Snapshot): number | null {
  switch (figure) {
    case 'Credit':
      return credited;
    case 'Pace':
      return pacePpm === null ? null : pacePpm / MILLION;
    case 'Chance':
      return chance;
    default:
      return null;
  }
}

/** Half a millionth, and a hair for the record's own decimals: ratios and chances are stored rounded. */
const ROUNDED = 0.51 / MILLION;

/** Amounts to the unit, ratios and chances to the millionth, in which they are sent. */
function isSame(stored: number, { unit, value }: Figure): boolean {
  return value !== null && (unit === 'Value' ? stored === value : Math.abs(stored - value) <= ROUNDED);
}

function storedOf(
  { snapshots }: QuotaInput,
  { figure: code, measure, period, segment, creditBy }: FigureQuestion,
  figure: Figure
): Explanation['stored'] {
  const isStored = segment === undefined && creditBy === undefined;
  const latest = snapshots.find((one) => one.latest && one.measure === measure && one.period === period);
  const value = latest && isStored ? storedValue(code, latest) : null;
  return latest && value !== null
    ? { on: latest.date, figure: { unit: figure.unit, value }, agrees: isSame(value, figure) }
    : null;
}

/** The quota is as it is now, also where the credit is that of an earlier day. */
function by(of: Standing, { credited, entries }: Attainment): Standing {
  const { quota } = of.attainment;
  return { ...of, attainment: { ...of.attainment, credited, entries, attained: attainedOf(credited, quota) } };
}

/**
 * The formula with its numbers, the inputs with source and date, and the records of a figure. `hit` is the chance that
 * was reckoned for Chance or JointChance, else null. Undefined where the period is not in the input.
 */
export function explainFigure(
  input: QuotaInput,
  asOf: IsoDate,
  question: FigureQuestion,
  hit: number | null
): Explanation | undefined {
  const { figure: code, measure, period: key, segment, creditBy } = question;
  const period = periodOf(input, key);
  if (!period) {
    return undefined;
  }
  const now = standing(input, measure, period, asOf);
  const own = creditBy === undefined ? now : by(now, attain(input, measure, period, creditBy));
  const records = recordsOf(input, question, period, asOf);
  const written: Written = {
    input,
    asOf,
    measure,
    scope: scopeOf(input, measure, key),
    standing: own,
    hit,
    part: segment === undefined ? null : { credit: records.total?.credit ?? 0, entries: records.total?.entries ?? 0 },
    standingOf: (one) => (one === measure ? own : standing(input, one, period, asOf))
  };
  const figure = figureOf(code, written);
  return {
    question,
    figure,
    formula: formulaOf(code, written),
    elapsed: isByDay(code) ? own.pace.elapsed : null,
    withoutSeason: isSeasonal(code) ? withoutSeason(written, period) : null,
    inputs: inputsOf(code, written, period),
    ...records,
    stored: storedOf(input, question, figure)
  };
}
