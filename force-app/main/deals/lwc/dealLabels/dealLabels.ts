// Every word of the deal desk, as custom labels; placeholders are {0}, {1}.
import fitNone from '@salesforce/label/c.Deal_Fit_None';
import fitOne from '@salesforce/label/c.Deal_Fit_One';
import fitMany from '@salesforce/label/c.Deal_Fit_Many';
import headlinePlain from '@salesforce/label/c.Deal_Headline_Plain';
import headlineAmounts from '@salesforce/label/c.Deal_Headline_Amounts';
import nowUpTo from '@salesforce/label/c.Deal_Now_Up_To';
import nowExact from '@salesforce/label/c.Deal_Now_Exact';
import claimUpTo from '@salesforce/label/c.Deal_Claim_Up_To';
import claimExact from '@salesforce/label/c.Deal_Claim_Exact';
import needsDataOne from '@salesforce/label/c.Deal_Needs_Data_One';
import needsDataMany from '@salesforce/label/c.Deal_Needs_Data_Many';
import notEligibleOne from '@salesforce/label/c.Deal_Not_Eligible_One';
import notEligibleMany from '@salesforce/label/c.Deal_Not_Eligible_Many';
import amountsAlone from '@salesforce/label/c.Deal_Amounts_Alone';
import costHidden from '@salesforce/label/c.Deal_Cost_Hidden';
import attentionOne from '@salesforce/label/c.Deal_Attention_One';
import attentionMany from '@salesforce/label/c.Deal_Attention_Many';
import attentionItem from '@salesforce/label/c.Deal_Attention_Item';
import attentionMoreOne from '@salesforce/label/c.Deal_Attention_More_One';
import attentionMoreMany from '@salesforce/label/c.Deal_Attention_More_Many';
import attentionRest from '@salesforce/label/c.Deal_Attention_Rest';
import eligible from '@salesforce/label/c.Deal_Eligible';
import needsData from '@salesforce/label/c.Deal_Needs_Data';
import notEligible from '@salesforce/label/c.Deal_Not_Eligible';
import needsAttention from '@salesforce/label/c.Deal_Needs_Attention';
import programsOne from '@salesforce/label/c.Deal_Programs_One';
import programsMany from '@salesforce/label/c.Deal_Programs_Many';
import groupFieldsMissing from '@salesforce/label/c.Deal_Group_Fields_Missing';
import groupReasons from '@salesforce/label/c.Deal_Group_Reasons';
import reasonCount from '@salesforce/label/c.Deal_Reason_Count';
import otherProducts from '@salesforce/label/c.Deal_Other_Products';
import otherDates from '@salesforce/label/c.Deal_Other_Dates';
import show from '@salesforce/label/c.Deal_Show';
import columnProgram from '@salesforce/label/c.Deal_Column_Program';
import columnNextStep from '@salesforce/label/c.Deal_Column_Next_Step';
import columnNow from '@salesforce/label/c.Deal_Column_Now';
import columnClaim from '@salesforce/label/c.Deal_Column_Claim';
import columnAmount from '@salesforce/label/c.Deal_Column_Amount';
import columnRequired from '@salesforce/label/c.Deal_Column_Required';
import columnActual from '@salesforce/label/c.Deal_Column_Actual';
import columnResult from '@salesforce/label/c.Deal_Column_Result';
import listCaption from '@salesforce/label/c.Deal_List_Caption';
import now from '@salesforce/label/c.Deal_Now';
import onClaim from '@salesforce/label/c.Deal_On_Claim';
import offCostNow from '@salesforce/label/c.Deal_Off_Cost_Now';
import upTo from '@salesforce/label/c.Deal_Up_To';
import amountUnknown from '@salesforce/label/c.Deal_Amount_Unknown';
import amountHidden from '@salesforce/label/c.Deal_Amount_Hidden';
import claimBetween from '@salesforce/label/c.Deal_Claim_Between';
import claimFrom from '@salesforce/label/c.Deal_Claim_From';
import claimBy from '@salesforce/label/c.Deal_Claim_By';
import orderBy from '@salesforce/label/c.Deal_Order_By';
import until from '@salesforce/label/c.Deal_Until';
import noDeadline from '@salesforce/label/c.Deal_No_Deadline';
import pastDue from '@salesforce/label/c.Deal_Past_Due';
import decidedOnApply from '@salesforce/label/c.Deal_Decided_On_Apply';
import missingOne from '@salesforce/label/c.Deal_Missing_One';
import missingMany from '@salesforce/label/c.Deal_Missing_Many';
import addProductsFirst from '@salesforce/label/c.Deal_Add_Products_First';
import needs from '@salesforce/label/c.Deal_Needs';
import starts from '@salesforce/label/c.Deal_Starts';
import ended from '@salesforce/label/c.Deal_Ended';
import forOtherProducts from '@salesforce/label/c.Deal_For_Other_Products';
import requireIs from '@salesforce/label/c.Deal_Require_Is';
import requireIsNot from '@salesforce/label/c.Deal_Require_Is_Not';
import requireAtLeast from '@salesforce/label/c.Deal_Require_At_Least';
import requireAtMost from '@salesforce/label/c.Deal_Require_At_Most';
import requireBetween from '@salesforce/label/c.Deal_Require_Between';
import requireDates from '@salesforce/label/c.Deal_Require_Dates';
import requireFrom from '@salesforce/label/c.Deal_Require_From';
import requireBy from '@salesforce/label/c.Deal_Require_By';
import ordered from '@salesforce/label/c.Deal_Ordered';
import valid from '@salesforce/label/c.Deal_Valid';
import productsListed from '@salesforce/label/c.Deal_Products_Listed';
import productsOfProgram from '@salesforce/label/c.Deal_Products_Of_Program';
import actualEmpty from '@salesforce/label/c.Deal_Actual_Empty';
import actualSource from '@salesforce/label/c.Deal_Actual_Source';
import actualUnitsOne from '@salesforce/label/c.Deal_Actual_Units_One';
import actualUnitsMany from '@salesforce/label/c.Deal_Actual_Units_Many';
import lineOne from '@salesforce/label/c.Deal_Line_One';
import lineMany from '@salesforce/label/c.Deal_Line_Many';
import more from '@salesforce/label/c.Deal_More';
import actualUnknown from '@salesforce/label/c.Deal_Actual_Unknown';
import closeDate from '@salesforce/label/c.Deal_Close_Date';
import asOfToday from '@salesforce/label/c.Deal_As_Of_Today';
import vendorStatus from '@salesforce/label/c.Deal_Vendor_Status';
import noStatus from '@salesforce/label/c.Deal_No_Status';
import noProducts from '@salesforce/label/c.Deal_No_Products';
import hiddenFromYou from '@salesforce/label/c.Deal_Hidden_From_You';
import met from '@salesforce/label/c.Deal_Met';
import notMet from '@salesforce/label/c.Deal_Not_Met';
import notKnown from '@salesforce/label/c.Deal_Not_Known';
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
import formulaTimes from '@salesforce/label/c.Deal_Formula_Times';
import formulaBase from '@salesforce/label/c.Deal_Formula_Base';
import formulaBelow from '@salesforce/label/c.Deal_Formula_Below';
import baseList from '@salesforce/label/c.Deal_Base_List';
import baseSell from '@salesforce/label/c.Deal_Base_Sell';
import baseCost from '@salesforce/label/c.Deal_Base_Cost';
import factDeadline from '@salesforce/label/c.Deal_Fact_Deadline';
import factBase from '@salesforce/label/c.Deal_Fact_Base';
import factBands from '@salesforce/label/c.Deal_Fact_Bands';
import bandsAndMode from '@salesforce/label/c.Deal_Bands_And_Mode';
import bandFrom from '@salesforce/label/c.Deal_Band_From';
import modeRetroactive from '@salesforce/label/c.Deal_Mode_Retroactive';
import modeMarginal from '@salesforce/label/c.Deal_Mode_Marginal';
import kindRebate from '@salesforce/label/c.Deal_Kind_Rebate';
import kindPromotion from '@salesforce/label/c.Deal_Kind_Promotion';
import kindSpecialPrice from '@salesforce/label/c.Deal_Kind_Special_Price';
import kindDealRegistration from '@salesforce/label/c.Deal_Kind_Deal_Registration';
import subtitle from '@salesforce/label/c.Deal_Subtitle';
import countsByOrder from '@salesforce/label/c.Deal_Counts_By_Order';
import countsByCheck from '@salesforce/label/c.Deal_Counts_By_Check';
import whyEligible from '@salesforce/label/c.Deal_Why_Eligible';
import whyNeedsData from '@salesforce/label/c.Deal_Why_Needs_Data';
import whyNotEligible from '@salesforce/label/c.Deal_Why_Not_Eligible';
import whyNeedsAttention from '@salesforce/label/c.Deal_Why_Needs_Attention';
import noCriteria from '@salesforce/label/c.Deal_No_Criteria';
import openProgram from '@salesforce/label/c.Deal_Open_Program';
import goToDetails from '@salesforce/label/c.Deal_Go_To_Details';
import backToList from '@salesforce/label/c.Deal_Back_To_List';
import loading from '@salesforce/label/c.Deal_Loading';
import noLinesTitle from '@salesforce/label/c.Deal_No_Lines_Title';
import noLinesText from '@salesforce/label/c.Deal_No_Lines_Text';
import vendorsOne from '@salesforce/label/c.Deal_Vendors_One';
import vendorsMany from '@salesforce/label/c.Deal_Vendors_Many';
import addProducts from '@salesforce/label/c.Deal_Add_Products';
import noProgramsTitle from '@salesforce/label/c.Deal_No_Programs_Title';
import noProgramsText from '@salesforce/label/c.Deal_No_Programs_Text';
import openPrograms from '@salesforce/label/c.Deal_Open_Programs';
import errorTitle from '@salesforce/label/c.Deal_Error_Title';
import errorText from '@salesforce/label/c.Deal_Error_Text';
import tryAgain from '@salesforce/label/c.Deal_Try_Again';
import errorDetails from '@salesforce/label/c.Deal_Error_Details';
import nearMiss from '@salesforce/label/c.Deal_Near_Miss';
import notNeeded from '@salesforce/label/c.Deal_Not_Needed';
import shortBy from '@salesforce/label/c.Deal_Short_By';
import heldBy from '@salesforce/label/c.Deal_Held_By';
import heldNobody from '@salesforce/label/c.Deal_Held_Nobody';
import heldOther from '@salesforce/label/c.Deal_Held_Other';
import notHeld from '@salesforce/label/c.Deal_Not_Held';
import customerNew from '@salesforce/label/c.Deal_Customer_New';
import customerSince from '@salesforce/label/c.Deal_Customer_Since';
import budgetLeft from '@salesforce/label/c.Deal_Budget_Left';
import unitsText from '@salesforce/label/c.Deal_Units';
import usageOne from '@salesforce/label/c.Deal_Usage_One';
import usageMany from '@salesforce/label/c.Deal_Usage_Many';
import requireContains from '@salesforce/label/c.Deal_Require_Contains';
import requirePattern from '@salesforce/label/c.Deal_Require_Pattern';
import requireHeld from '@salesforce/label/c.Deal_Require_Held';
import requireWithin from '@salesforce/label/c.Deal_Require_Within';
import requireWithinNext from '@salesforce/label/c.Deal_Require_Within_Next';
import growthKnown from '@salesforce/label/c.Deal_Growth_Known';
import baseline from '@salesforce/label/c.Deal_Baseline';
import baseNet from '@salesforce/label/c.Deal_Base_Net';
import whyNearMiss from '@salesforce/label/c.Deal_Why_Near_Miss';
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

export const labels = {
  fitNone,
  fitOne,
  fitMany,
  headlinePlain,
  headlineAmounts,
  nowUpTo,
  nowExact,
  claimUpTo,
  claimExact,
  needsDataOne,
  needsDataMany,
  notEligibleOne,
  notEligibleMany,
  amountsAlone,
  costHidden,
  attentionOne,
  attentionMany,
  attentionItem,
  attentionMoreOne,
  attentionMoreMany,
  attentionRest,
  eligible,
  needsData,
  notEligible,
  needsAttention,
  programsOne,
  programsMany,
  groupFieldsMissing,
  groupReasons,
  reasonCount,
  otherProducts,
  otherDates,
  show,
  columnProgram,
  columnNextStep,
  columnNow,
  columnClaim,
  columnAmount,
  columnRequired,
  columnActual,
  columnResult,
  listCaption,
  now,
  onClaim,
  offCostNow,
  upTo,
  amountUnknown,
  amountHidden,
  claimBetween,
  claimFrom,
  claimBy,
  orderBy,
  until,
  noDeadline,
  pastDue,
  decidedOnApply,
  missingOne,
  missingMany,
  addProductsFirst,
  needs,
  starts,
  ended,
  forOtherProducts,
  requireIs,
  requireIsNot,
  requireAtLeast,
  requireAtMost,
  requireBetween,
  requireDates,
  requireFrom,
  requireBy,
  ordered,
  valid,
  productsListed,
  productsOfProgram,
  actualEmpty,
  actualSource,
  actualUnitsOne,
  actualUnitsMany,
  lineOne,
  lineMany,
  more,
  actualUnknown,
  closeDate,
  asOfToday,
  vendorStatus,
  noStatus,
  noProducts,
  hiddenFromYou,
  met,
  notMet,
  notKnown,
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
  formulaTimes,
  formulaBase,
  formulaBelow,
  baseList,
  baseSell,
  baseCost,
  factDeadline,
  factBase,
  factBands,
  bandsAndMode,
  bandFrom,
  modeRetroactive,
  modeMarginal,
  kindRebate,
  kindPromotion,
  kindSpecialPrice,
  kindDealRegistration,
  subtitle,
  countsByOrder,
  countsByCheck,
  whyEligible,
  whyNeedsData,
  whyNotEligible,
  whyNeedsAttention,
  noCriteria,
  openProgram,
  goToDetails,
  backToList,
  loading,
  noLinesTitle,
  noLinesText,
  vendorsOne,
  vendorsMany,
  addProducts,
  noProgramsTitle,
  noProgramsText,
  openPrograms,
  errorTitle,
  errorText,
  tryAgain,
  errorDetails,
  nearMiss,
  notNeeded,
  shortBy,
  heldBy,
  heldNobody,
  heldOther,
  notHeld,
  customerNew,
  customerSince,
  budgetLeft,
  unitsText,
  usageOne,
  usageMany,
  requireContains,
  requirePattern,
  requireHeld,
  requireWithin,
  requireWithinNext,
  growthKnown,
  baseline,
  baseNet,
  whyNearMiss,
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

/** A label for each key; other languages have other texts. */
export type DealLabels = { readonly [Key in keyof typeof labels]: string };
