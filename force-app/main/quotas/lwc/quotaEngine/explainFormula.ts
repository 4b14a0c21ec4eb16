// The formula of each figure with the numbers in it, from left to right (R1, R9 to R11).
import { attainedOf } from './attainment';
import type { Figure, FigureCode, FormulaToken, TermCode, TermNote } from './explanation';
import type { QuotaInput } from './load';
import { TOGETHER, type Standing } from './measureRows';
import type { IsoDate, Measure, Value } from './measures';
import { approvedBy, type Scope } from './scope';
import { weightedOf } from './weighted';

type Sign = Extract<FormulaToken, { readonly kind: 'Sign' }>['sign'];

/** What a formula is written from. */
export interface Written {
  readonly input: QuotaInput;
  readonly asOf: IsoDate;
  readonly measure: Measure;
  readonly scope: Scope;
  readonly standing: Standing;
  /** P(hit) of the measure, or of both measures together; null: none. */
  readonly hit: number | null;
  /** Credit and ledger lines of the one segment that is asked about; null: of all. */
  readonly part: { readonly credit: Value; readonly entries: number } | null;
  readonly standingOf: (measure: Measure) => Standing;
}

function sign(one: Sign): FormulaToken {
  return { kind: 'Sign', sign: one };
}

function term(
  code: TermCode,
  unit: Figure['unit'],
  value: number | null,
  note: TermNote | null = null,
  measure: Measure | null = null
): FormulaToken {
  return { kind: 'Term', term: code, measure, figure: { unit, value }, note };
}

/** What the personal goal still asks for; null: there is none. */
function goalGapOf({ goal }: QuotaInput, credited: Value): Value | null {
  return goal && Math.max(0, goal.amount - credited);
}

/** Terms of several formulas, each written once. */
function termsOf({ input, asOf, scope, standing, part }: Written) {
  const { attainment, pace, coverage } = standing;
  const { elapsed, ahead } = pace;
  const weighted = input.season !== null;
  const adjusted = scope.quotas.flatMap(({ adjustments }) => approvedBy(asOf, adjustments)).length;
  const days: TermNote = { code: 'DaysGone', gone: elapsed.daysGone, days: elapsed.days, weighted };
  const short: TermNote | null =
    ahead === null ? null : ahead < 0 ? { code: 'Short', value: -ahead } : { code: 'Over', value: ahead };
  return {
    credit: term('Credit', 'Value', attainment.credited, { code: 'Entries', count: attainment.entries }),
    segment: term('SegmentCredit', 'Value', part?.credit ?? null, { code: 'Entries', count: part?.entries ?? 0 }),
    quota: term('Quota', 'Value', attainment.quota, { code: 'Adjustments', count: adjusted }),
    gap: term('Gap', 'Value', attainment.gap),
    goal: term('Goal', 'Value', input.goal?.amount ?? null),
    goalGap: term('GoalGap', 'Value', goalGapOf(input, attainment.credited)),
    part: term('ElapsedPart', 'Ratio', elapsed.part, days),
    expected: term('Expected', 'Value', pace.expected),
    expectedShort: term('Expected', 'Value', pace.expected, short),
    open: term('OpenPipeline', 'Value', coverage.open, { code: 'Deals', count: coverage.deals }),
    left: term('DaysLeft', 'Days', elapsed.days - elapsed.daysGone),
    gone: term('DaysGone', 'Days', elapsed.daysGone, { ...days, weighted: false })
  };
}

/** Base x ramp + adjustments of each quota, joined by plus. */
function quotaSum({ scope, asOf }: Written): FormulaToken[] {
  return scope.quotas.flatMap(({ base, ramp, adjustments }, index) => {
    const approved = approvedBy(asOf, adjustments);
    const sum = approved.reduce((total: Value, { amount }) => total + amount, 0);
    return [
      ...(index > 0 ? [sign('Plus')] : []),
      term('Base', 'Value', base),
      sign('Times'),
      term('Ramp', 'Rate', ramp),
      ...(approved.length > 0
        ? [sign('Plus'), term('Adjustments', 'Value', sum, { code: 'Adjustments', count: approved.length })]
        : [])
    ];
  });
}

function weightsSum({ input, standingOf }: Written): FormulaToken[] {
  const known = (input.payPlan?.weights ?? []).flatMap(({ measure, weight }) => {
    const attained = weight > 0 && isShown(input, measure) ? standingOf(measure).attainment.attained : null;
    return attained === null ? [] : [{ measure, weight, attained }];
  });
  const sum = known.reduce((total, { weight }) => total + weight, 0);
  return [
    sign('Open'),
    ...known.flatMap(({ measure, weight, attained }, index) => [
      ...(index > 0 ? [sign('Plus')] : []),
      term('MeasureAttainment', 'Ratio', attained, null, measure),
      sign('Times'),
      term('Weight', 'Rate', weight, null, measure)
    ]),
    sign('Close'),
    sign('Over'),
    term('WeightSum', 'Rate', sum)
  ];
}

function isShown({ costVisible }: QuotaInput, measure: Measure): boolean {
  return measure !== 'Margin' || costVisible;
}

/** What is left of a target, never below nothing. */
function greaterOfZeroAnd(target: FormulaToken, credit: FormulaToken): FormulaToken[] {
  const zero = term('Zero', 'Value', 0);
  return [sign('GreaterOf'), sign('Open'), zero, sign('And'), target, sign('Minus'), credit, sign('Close')];
}

/** The chance that open deals bring at least the gap, of each measure. */
function chanceOf({ standingOf }: Written, measures: readonly Measure[]): FormulaToken[] {
  return [
    sign('ChanceOf'),
    sign('Open'),
    ...measures.flatMap((measure, index) => {
      const { attainment, coverage } = standingOf(measure);
      return [
        ...(index > 0 ? [sign('And')] : []),
        term('OpenDeals', 'Value', coverage.open, { code: 'Deals', count: coverage.deals }, measure),
        sign('AtLeast'),
        term('Gap', 'Value', attainment.gap, null, measure)
      ];
    }),
    sign('Close')
  ];
}

/** The figure itself, as the answer has it. */
export function figureOf(code: FigureCode, written: Written): Figure {
  const { input, standing, standingOf, hit, part } = written;
  const { attainment, pace, coverage } = standing;
  switch (code) {
    case 'Credit':
      return { unit: 'Value', value: part ? part.credit : attainment.credited };
    case 'Quota':
      return { unit: 'Value', value: attainment.quota };
    case 'Attainment':
      return { unit: 'Ratio', value: attainment.attained };
    case 'Gap':
      return { unit: 'Value', value: attainment.gap };
    case 'Expected':
      return { unit: 'Value', value: pace.expected };
    case 'Ahead':
      return { unit: 'Value', value: pace.ahead };
    case 'Pace':
      return { unit: 'Ratio', value: pace.pace };
    case 'RunRateFinish':
      return { unit: 'Value', value: pace.finish };
    case 'NeededADay':
      return { unit: 'Value', value: pace.neededADay };
    case 'SoFarADay':
      return { unit: 'Value', value: pace.soFarADay };
    case 'Coverage':
      return { unit: 'Ratio', value: coverage.ratio };
    case 'CoverageNeeded':
      return { unit: 'Ratio', value: coverage.needed };
    case 'Chance':
    case 'JointChance':
      return { unit: 'Probability', value: hit };
    case 'Weighted': {
      const shown = (input.payPlan?.weights ?? []).map(({ measure }) => measure).filter((one) => isShown(input, one));
      const attainments = shown.map((one) => standingOf(one).attainment);
      return { unit: 'Ratio', value: weightedOf(input.payPlan, attainments)?.attained ?? null };
    }
    case 'SegmentShare':
      return { unit: 'Ratio', value: part && attainment.credited > 0 ? part.credit / attainment.credited : null };
    case 'GoalAttainment':
      return { unit: 'Ratio', value: attainedOf(attainment.credited, input.goal?.amount ?? null) };
    case 'GoalGap':
      return { unit: 'Value', value: goalGapOf(input, attainment.credited) };
    case 'GoalChance':
      return { unit: 'Probability', value: hit };
  }
}

function leftSide(code: FigureCode, written: Written): FormulaToken[] {
  const of = termsOf(written);
  const { history } = written.input;
  switch (code) {
    case 'Credit':
      return [written.part ? of.segment : of.credit];
    case 'Quota':
      return quotaSum(written);
    case 'Attainment':
      return [of.credit, sign('Over'), of.quota];
    case 'Gap':
      return greaterOfZeroAnd(of.quota, of.credit);
    case 'Expected':
      return [of.quota, sign('Times'), of.part];
    case 'Ahead':
      return [of.credit, sign('Minus'), of.expected];
    case 'Pace':
      return [
        of.credit,
        sign('Over'),
        sign('Open'),
        of.quota,
        sign('Times'),
        of.part,
        sign('Close'),
        sign('Equals'),
        of.credit,
        sign('Over'),
        of.expectedShort
      ];
    case 'RunRateFinish':
      return [of.credit, sign('Over'), of.part];
    case 'NeededADay':
      return [of.gap, sign('Over'), of.left];
    case 'SoFarADay':
      return [of.credit, sign('Over'), of.gone];
    case 'Coverage':
      return [of.open, sign('Over'), of.gap];
    case 'CoverageNeeded':
      return [
        term('ClosedValue', 'Value', history?.closed ?? null),
        sign('Over'),
        term('WonValue', 'Value', history?.won ?? null)
      ];
    case 'Chance':
      return chanceOf(written, [written.measure]);
    case 'JointChance':
      return chanceOf(written, TOGETHER);
    case 'Weighted':
      return weightsSum(written);
    case 'SegmentShare':
      return [of.segment, sign('Over'), of.credit];
    case 'GoalAttainment':
      return [of.credit, sign('Over'), of.goal];
    case 'GoalGap':
      return greaterOfZeroAnd(of.goal, of.credit);
    case 'GoalChance':
      return [sign('ChanceOf'), sign('Open'), of.open, sign('AtLeast'), of.goalGap, sign('Close')];
  }
}

/** A credit is its records alone; every other figure stands behind its formula. */
export function formulaOf(code: FigureCode, written: Written): readonly FormulaToken[] {
  const { unit, value } = figureOf(code, written);
  const left = leftSide(code, written);
  return code === 'Credit' ? left : [...left, sign('Equals'), term(code, unit, value)];
}
