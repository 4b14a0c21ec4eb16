// What is wrong with a malformed program.
import problemOfCriterion from '@salesforce/label/c.Deal_Problem_Of_Criterion';
import problemUnknownField from '@salesforce/label/c.Deal_Problem_Unknown_Field';
import problemUnknownOperator from '@salesforce/label/c.Deal_Problem_Unknown_Operator';
import problemOperatorNotForField from '@salesforce/label/c.Deal_Problem_Operator_Not_For_Field';
import problemValueMissing from '@salesforce/label/c.Deal_Problem_Value_Missing';
import problemValuesTooMany from '@salesforce/label/c.Deal_Problem_Values_Too_Many';
import problemValueNotANumber from '@salesforce/label/c.Deal_Problem_Value_Not_A_Number';
import problemValueNotADate from '@salesforce/label/c.Deal_Problem_Value_Not_A_Date';
import problemValueNotATier from '@salesforce/label/c.Deal_Problem_Value_Not_A_Tier';
import problemRangeReversed from '@salesforce/label/c.Deal_Problem_Range_Reversed';
import problemDatesReversed from '@salesforce/label/c.Deal_Problem_Dates_Reversed';
import problemClaimDatesReversed from '@salesforce/label/c.Deal_Problem_Claim_Dates_Reversed';
import problemBandsMissing from '@salesforce/label/c.Deal_Problem_Bands_Missing';
import problemBandsOverlap from '@salesforce/label/c.Deal_Problem_Bands_Overlap';
import problemBandIncomplete from '@salesforce/label/c.Deal_Problem_Band_Incomplete';
import problemBandNegative from '@salesforce/label/c.Deal_Problem_Band_Negative';
import problemProductIncomplete from '@salesforce/label/c.Deal_Problem_Product_Incomplete';
import problemVendorUnknown from '@salesforce/label/c.Deal_Problem_Vendor_Unknown';
import problemLogicEnds from '@salesforce/label/c.Deal_Problem_Logic_Ends';
import problemLogicUnexpected from '@salesforce/label/c.Deal_Problem_Logic_Unexpected';
import problemLogicBracket from '@salesforce/label/c.Deal_Problem_Logic_Bracket';
import problemLogicNumber from '@salesforce/label/c.Deal_Problem_Logic_Number';
import problemLogicUnused from '@salesforce/label/c.Deal_Problem_Logic_Unused';
import problemLogicContradictory from '@salesforce/label/c.Deal_Problem_Logic_Contradictory';
import problemRequiresCycle from '@salesforce/label/c.Deal_Problem_Requires_Cycle';
import problemRequiresExcluded from '@salesforce/label/c.Deal_Problem_Requires_Excluded';
import problemSequenceTwice from '@salesforce/label/c.Deal_Problem_Sequence_Twice';
import problemMonths from '@salesforce/label/c.Deal_Problem_Months';
import problemMeasure from '@salesforce/label/c.Deal_Problem_Measure';
import problemLimit from '@salesforce/label/c.Deal_Problem_Limit';
import problemTooLarge from '@salesforce/label/c.Deal_Problem_Too_Large';
import problemSpecial from '@salesforce/label/c.Deal_Problem_Special';
import problemChance from '@salesforce/label/c.Deal_Problem_Chance';

export const problemLabels = {
  problemOfCriterion,
  problemUnknownField,
  problemUnknownOperator,
  problemOperatorNotForField,
  problemValueMissing,
  problemValuesTooMany,
  problemValueNotANumber,
  problemValueNotADate,
  problemValueNotATier,
  problemRangeReversed,
  problemDatesReversed,
  problemClaimDatesReversed,
  problemBandsMissing,
  problemBandsOverlap,
  problemBandIncomplete,
  problemBandNegative,
  problemProductIncomplete,
  problemVendorUnknown,
  problemLogicEnds,
  problemLogicUnexpected,
  problemLogicBracket,
  problemLogicNumber,
  problemLogicUnused,
  problemLogicContradictory,
  problemRequiresCycle,
  problemRequiresExcluded,
  problemSequenceTwice,
  problemMonths,
  problemMeasure,
  problemLimit,
  problemTooLarge,
  problemSpecial,
  problemChance
} as const;
