// Why a program could not be checked, in words for who mends it.
import type { FieldKind, Problem, Verdict } from 'c/dealEngine';
import { formatDay } from 'c/dates';
import { fillPlain } from 'c/phrase';
import { lowerText } from './formula';
import { sentenceStart, valueText, type DealWords } from './words';

function ownText({ code, params }: Problem, words: DealWords): string {
  const { labels, locale } = words;
  const of = (key: string): string => String(params[key] ?? '');
  const bound = (key: string): string => valueText(of(key), (params.kind ?? 'Text') as FieldKind, words);
  const day = (key: string): string => formatDay(of(key), locale, 'always');
  switch (code) {
    case 'UNKNOWN_FIELD':
      return fillPlain(labels.problemUnknownField, of('field'));
    case 'UNKNOWN_OPERATOR':
      return fillPlain(labels.problemUnknownOperator, of('operator'));
    case 'OPERATOR_NOT_FOR_FIELD':
      return fillPlain(labels.problemOperatorNotForField, of('operator'), of('field'));
    case 'VALUE_MISSING':
      return labels.problemValueMissing;
    case 'VALUES_TOO_MANY':
      return fillPlain(labels.problemValuesTooMany, of('count'), of('operator'));
    case 'VALUE_NOT_A_NUMBER':
      return fillPlain(labels.problemValueNotANumber, of('value'));
    case 'VALUE_NOT_A_DATE':
      return fillPlain(labels.problemValueNotADate, of('value'));
    case 'VALUE_NOT_A_TIER':
      return fillPlain(labels.problemValueNotATier, of('value'), of('vendor'));
    case 'RANGE_REVERSED':
      return fillPlain(labels.problemRangeReversed, bound('low'), bound('high'));
    case 'DATES_REVERSED':
      return fillPlain(labels.problemDatesReversed, day('start'), day('end'));
    case 'CLAIM_DATES_REVERSED':
      return fillPlain(labels.problemClaimDatesReversed, day('opens'), day('closes'));
    case 'BANDS_MISSING':
      return labels.problemBandsMissing;
    case 'BANDS_OVERLAP':
      return fillPlain(
        labels.problemBandsOverlap,
        lowerText(Number(params.from), (params.measure ?? 'Amount') as Verdict['tierMeasure'], words)
      );
    case 'BAND_INCOMPLETE':
      return fillPlain(labels.problemBandIncomplete, of('band'));
    case 'BAND_NEGATIVE':
      return fillPlain(labels.problemBandNegative, of('band'));
    case 'PRODUCT_INCOMPLETE':
      return fillPlain(labels.problemProductIncomplete, of('row'));
    case 'VENDOR_UNKNOWN':
      return labels.problemVendorUnknown;
    case 'LOGIC_ENDS_EARLY':
      return fillPlain(labels.problemLogicEnds, of('logic'));
    case 'LOGIC_UNEXPECTED':
      return fillPlain(labels.problemLogicUnexpected, of('logic'), of('position'));
    case 'LOGIC_BRACKET_OPEN':
      return fillPlain(labels.problemLogicBracket, of('logic'));
    case 'LOGIC_UNKNOWN_NUMBER':
      return fillPlain(labels.problemLogicNumber, of('logic'), of('number'));
    case 'LOGIC_UNUSED_CRITERION':
      return fillPlain(labels.problemLogicUnused, of('logic'), of('number'));
    case 'LOGIC_CONTRADICTORY':
      return fillPlain(labels.problemLogicContradictory, of('logic'));
    case 'REQUIRES_CYCLE':
      return fillPlain(labels.problemRequiresCycle, of('keys'));
    case 'REQUIRES_EXCLUDED':
      return fillPlain(labels.problemRequiresExcluded, of('key'));
    case 'SEQUENCE_TWICE':
      return fillPlain(labels.problemSequenceTwice, of('number'));
    case 'VALUE_NOT_WHOLE_MONTHS':
      return fillPlain(labels.problemMonths, of('value'));
    case 'MEASURE_NOT_FOR_CALCULATION':
      return fillPlain(labels.problemMeasure, of('measure'), of('calculation'));
    case 'LIMIT_NEGATIVE':
      return labels.problemLimit;
    case 'AMOUNT_TOO_LARGE':
      return labels.problemTooLarge;
    case 'SPECIAL_PRICE_MISSING':
      return fillPlain(labels.problemSpecial, of('row'));
    case 'CHANCE_OUT_OF_RANGE':
      return labels.problemChance;
  }
}

/** `criterion 2: "ten" is not a number`, for the middle of a sentence. */
export function problemText(problem: Problem, words: DealWords): string {
  const text = ownText(problem, words);
  return problem.sequence === null ? text : fillPlain(words.labels.problemOfCriterion, problem.sequence, text);
}

/** All problems of a program, as a text of its own: `Criterion 2: "ten" is not a number; it has no tier bands`. */
export function problemsText(problems: readonly Problem[], words: DealWords): string {
  return sentenceStart(problems.map((problem) => problemText(problem, words)).join('; '), words);
}
