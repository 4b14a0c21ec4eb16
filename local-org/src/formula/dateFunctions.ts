/** Date and time functions. Source: Salesforce Help, "Using Date, Date/Time, and Time Values in Formulas". */
import { instantOf, isDay } from '../schema/index.ts';
import { type Code, expect, number, numberOf, textOf } from './code.ts';
import { dayIn } from './days.ts';
import { FormulaError, type FormulaScope, type FormulaType } from './types.ts';

type Make = (codes: readonly Code[]) => Code;

const DAY = 86_400_000;

/** A moment made from its parameters; nothing from nothing. */
function moment(type: FormulaType, codes: readonly Code[], work: (...values: number[]) => number): Code {
  return {
    type,
    run: (scope) => {
      const values = codes.map((code) => numberOf(code, scope));
      return values.some((value) => value === null) ? null : work(...(values as number[]));
    }
  };
}

/** A number out of a date (or of a time of day). */
const part =
  (name: string, types: readonly FormulaType[], work: (value: Date) => number): Make =>
  ([code]) => {
    const value = expect(name, code as Code, ...types);
    return number((scope) => {
      const at = numberOf(value, scope);
      return at === null ? null : work(new Date(at));
    });
  };

function dateOf(year: number, month: number, day: number): number {
  const value = Date.UTC(year, month - 1, day);
  const date = new Date(value);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw new FormulaError('No such date');
  return value;
}

/** The last day of a month stays the last. Source: Salesforce Help, "ADDMONTHS". */
function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const lastOf = (index: number) => new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const target = month + Math.trunc(months);
  const last = lastOf(target);
  const midnight = Date.UTC(year, target, day === lastOf(month) ? last : Math.min(day, last));
  return midnight + (at - Math.floor(at / DAY) * DAY);
}

/** A text or a date/time as a date, in the user's time zone. */
function dateValue(code: Code, scope: FormulaScope): number | null {
  if (code.type === 'text') {
    const written = textOf(code, scope);
    if (written === '') return null;
    if (!isDay(written)) throw new FormulaError(`'${written}' is no date`);
    return Date.parse(`${written}T00:00:00Z`);
  }
  const at = numberOf(code, scope);
  return at === null || code.type === 'date' ? at : dayIn(scope.environment.timeZone, at);
}

/** `2026-02-13 09:00:00`, in GMT. */
function dateTimeValue(code: Code, scope: FormulaScope): number | null {
  if (code.type !== 'text') return numberOf(code, scope);
  const written = textOf(code, scope);
  if (written === '') return null;
  const instant = instantOf(`${written.replace(' ', 'T').replace(/Z$/, '')}Z`);
  if (instant === null) throw new FormulaError(`'${written}' is no date and time`);
  return Date.parse(instant);
}

function timeValue(code: Code, scope: FormulaScope): number | null {
  if (code.type === 'text') {
    const written = textOf(code, scope);
    if (written === '') return null;
    const at = instantOf(`1970-01-01T${written}Z`);
    if (at === null) throw new FormulaError(`'${written}' is no time`);
    return Date.parse(at);
  }
  const at = numberOf(code, scope);
  return at === null ? null : ((at % DAY) + DAY) % DAY;
}

/** Thursday of the same ISO week, which names its year. */
const thursday = (date: Date): Date => new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
const dayOfYear = (date: Date): number => (date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY + 1;

const DATE = ['date'] as const;
const TIME = ['time', 'datetime'] as const;

export const dateFunctions: Readonly<
  Record<string, { readonly counts: readonly [number, number]; readonly make: Make }>
> = {
  addmonths: {
    counts: [2, 2],
    make: ([at, months]) => {
      const from = expect('addmonths', at as Code, 'date', 'datetime');
      return moment(from.type, [from, expect('addmonths', months as Code, 'number')], addMonths);
    }
  },
  date: {
    counts: [3, 3],
    make: (codes) =>
      moment(
        'date',
        codes.map((code) => expect('date', code, 'number')),
        dateOf as (...values: number[]) => number
      )
  },
  datevalue: {
    counts: [1, 1],
    make: ([code]) => {
      const from = expect('datevalue', code as Code, 'text', 'datetime', 'date');
      return { type: 'date', run: (scope) => dateValue(from, scope) };
    }
  },
  datetimevalue: {
    counts: [1, 1],
    make: ([code]) => {
      const from = expect('datetimevalue', code as Code, 'text', 'datetime', 'date');
      return { type: 'datetime', run: (scope) => dateTimeValue(from, scope) };
    }
  },
  timevalue: {
    counts: [1, 1],
    make: ([code]) => {
      const from = expect('timevalue', code as Code, 'text', 'datetime');
      return { type: 'time', run: (scope) => timeValue(from, scope) };
    }
  },
  today: {
    counts: [0, 0],
    make: () => ({ type: 'date', run: ({ environment }) => dayIn(environment.timeZone, environment.now) })
  },
  now: { counts: [0, 0], make: () => ({ type: 'datetime', run: ({ environment }) => environment.now }) },
  timenow: { counts: [0, 0], make: () => ({ type: 'time', run: ({ environment }) => environment.now % DAY }) },
  year: { counts: [1, 1], make: part('year', DATE, (date) => date.getUTCFullYear()) },
  month: { counts: [1, 1], make: part('month', DATE, (date) => date.getUTCMonth() + 1) },
  day: { counts: [1, 1], make: part('day', DATE, (date) => date.getUTCDate()) },
  weekday: { counts: [1, 1], make: part('weekday', DATE, (date) => date.getUTCDay() + 1) },
  dayofyear: { counts: [1, 1], make: part('dayofyear', DATE, dayOfYear) },
  isoweek: { counts: [1, 1], make: part('isoweek', DATE, (date) => Math.ceil(dayOfYear(thursday(date)) / 7)) },
  isoyear: { counts: [1, 1], make: part('isoyear', DATE, (date) => thursday(date).getUTCFullYear()) },
  hour: { counts: [1, 1], make: part('hour', TIME, (date) => date.getUTCHours()) },
  minute: { counts: [1, 1], make: part('minute', TIME, (date) => date.getUTCMinutes()) },
  second: { counts: [1, 1], make: part('second', TIME, (date) => date.getUTCSeconds()) },
  millisecond: { counts: [1, 1], make: part('millisecond', TIME, (date) => date.getUTCMilliseconds()) }
};
