// What a row of the tier editor shows, and how its numbers are typed.
import type { CompiledProgram } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import type { NumberUnit } from 'c/numberField';
import { lowerText, rateText, type RuleWords } from 'c/programSentence';

const PPM_PER_PERCENT = 10_000;

/** A number as it is typed: amounts in units of the currency, rates in percent. */
interface Unit {
  readonly shownAs: NumberUnit;
  readonly shown: (stored: number | null) => number | '';
  /** Null: nothing, or no number. */
  readonly stored: (typed: string) => number | null;
  /** Decimals that a value is shown with, beside all of its column. */
  readonly digits: (stored: number | null, all: readonly (number | null)[]) => number;
}

/** How many decimals a value has in its unit, at most so many. */
function decimalsOf(stored: number | null, factor: number, most: number): number {
  const value = (stored ?? 0) / factor;
  const fitting = Array.from({ length: most }, (_, digits) => digits).find(
    (digits) => Number(value.toFixed(digits)) === value
  );
  return fitting ?? most;
}

/** `decimals`: the most that a value has. Amounts all show cents where one of them does, others what each has. */
function unit(shownAs: NumberUnit, factor: number, decimals: number): Unit {
  const whole = shownAs !== 'decimal';
  return {
    shownAs,
    digits: (stored, all) => {
      const alone = shownAs !== 'currency';
      const cents = all.some((one) => one !== null && one % factor !== 0);
      return alone ? decimalsOf(stored, factor, decimals) : cents ? decimals : 0;
    },
    shown: (stored) => (stored === null ? '' : stored / factor),
    stored: (typed) => {
      const number = typed.trim() === '' ? Number.NaN : Number(typed) * factor;
      if (!Number.isFinite(number)) {
        return null;
      }
      return whole ? Math.round(number) : Math.round(number * 100) / 100;
    }
  };
}

/** Of the lower bounds, of the rates. */
export function unitsOf(
  { tierMeasure, calculation }: CompiledProgram,
  { currency }: RuleWords
): readonly [lower: Unit, rate: Unit] {
  const money = unit('currency', 10 ** currency.decimals, currency.decimals);
  const percent = unit('percent', PPM_PER_PERCENT, 4);
  const lower = { Amount: money, Quantity: unit('decimal', 1, 2), Growth: percent }[tierMeasure];
  return [lower, calculation === 'Percent' ? percent : money];
}

export function headsOf({ tierMeasure, calculation }: CompiledProgram, { labels }: RuleWords) {
  return {
    lower: { Amount: labels.fromVolume, Quantity: labels.fromUnits, Growth: labels.fromGrowth }[tierMeasure],
    rate: calculation === 'Percent' ? labels.rate : calculation === 'PerUnit' ? labels.amountPerUnit : labels.amount
  };
}

export function rowsOf(program: CompiledProgram, active: CompiledProgram | null, words: RuleWords) {
  const { labels } = words;
  const [lowerUnit, rateUnit] = unitsOf(program, words);
  const lowers = program.tiers.map(({ lower }) => lower);
  const rates = program.tiers.map(({ rate }) => rate);
  const comparable = active?.tierMeasure === program.tierMeasure && active.calculation === program.calculation;
  return program.tiers.map(({ lower, rate }, index) => {
    const old = comparable ? active.tiers[index] : undefined;
    const was = (before: number | null | undefined, now: number | null, text: (value: number) => string) => {
      const changed = before !== undefined && before !== null && before !== now;
      return changed ? fillPlain(labels.was, text(before)) : undefined;
    };
    const lowerWas = was(old?.lower, lower, (value) => lowerText(value, program.tierMeasure, words));
    const rateWas = was(old?.rate, rate, (value) => rateText(value, program, words));
    return {
      key: index,
      lower: lowerUnit.shown(lower),
      rate: rateUnit.shown(rate),
      lowerUnit: lowerUnit.shownAs,
      rateUnit: rateUnit.shownAs,
      lowerDigits: lowerUnit.digits(lower, lowers),
      rateDigits: rateUnit.digits(rate, rates),
      lowerLabel: fillPlain(labels.lowerOf, index + 1),
      rateLabel: fillPlain(labels.rateOf, index + 1),
      deleteLabel: fillPlain(labels.deleteTier, index + 1),
      hint:
        [lowerWas, rateWas].filter((text) => text !== undefined).join(', ') || (comparable && !old ? labels.isNew : ''),
      lowerChanged: lowerWas !== undefined,
      rateChanged: rateWas !== undefined
    };
  });
}
