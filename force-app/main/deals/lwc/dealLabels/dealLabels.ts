// Every word of the deal desk, as custom labels; placeholders are {0}, {1}.
import fitNone from '@salesforce/label/c.Deal_Fit_None';
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
import bandFrom from '@salesforce/label/c.Deal_Band_From';
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
import requireWithin from '@salesforce/label/c.Deal_Require_Within';
import requireWithinNext from '@salesforce/label/c.Deal_Require_Within_Next';
import growthKnown from '@salesforce/label/c.Deal_Growth_Known';
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
import applyOne from '@salesforce/label/c.Deal_Apply_One';
import applyMany from '@salesforce/label/c.Deal_Apply_Many';
import nowText from '@salesforce/label/c.Deal_Now_Text';
import claimText from '@salesforce/label/c.Deal_Claim_Text';
import andText from '@salesforce/label/c.Deal_And';
import noneChosen from '@salesforce/label/c.Deal_None_Chosen';
import nonePaysOne from '@salesforce/label/c.Deal_None_Pays_One';
import nonePaysMany from '@salesforce/label/c.Deal_None_Pays_Many';
import paysHiddenOne from '@salesforce/label/c.Deal_Pays_Hidden_One';
import paysHiddenMany from '@salesforce/label/c.Deal_Pays_Hidden_Many';
import noStack from '@salesforce/label/c.Deal_No_Stack';
import stepAwayOne from '@salesforce/label/c.Deal_Step_Away_One';
import stepAwayMany from '@salesforce/label/c.Deal_Step_Away_Many';
import smallStepOne from '@salesforce/label/c.Deal_Small_Step_One';
import smallStepMany from '@salesforce/label/c.Deal_Small_Step_Many';
import gainNow from '@salesforce/label/c.Deal_Gain_Now';
import gainClaim from '@salesforce/label/c.Deal_Gain_Claim';
import attachFirstOne from '@salesforce/label/c.Deal_Attach_First_One';
import attachFirstMany from '@salesforce/label/c.Deal_Attach_First_Many';
import marginLine from '@salesforce/label/c.Deal_Margin';
import marginWithout from '@salesforce/label/c.Deal_Margin_Without';
import marginBooked from '@salesforce/label/c.Deal_Margin_Booked';
import marginExpected from '@salesforce/label/c.Deal_Margin_Expected';
import marginAlone from '@salesforce/label/c.Deal_Margin_Alone';
import chanceUnknownOne from '@salesforce/label/c.Deal_Chance_Unknown_One';
import chanceUnknownMany from '@salesforce/label/c.Deal_Chance_Unknown_Many';
import marginUnknown from '@salesforce/label/c.Deal_Margin_Unknown';
import attentionProven from '@salesforce/label/c.Deal_Attention_Proven';
import attentionProvenMany from '@salesforce/label/c.Deal_Attention_Proven_Many';
import whatIf from '@salesforce/label/c.Deal_What_If';
import applyButtonOne from '@salesforce/label/c.Deal_Apply_Button_One';
import applyButtonMany from '@salesforce/label/c.Deal_Apply_Button_Many';
import applyButtonShort from '@salesforce/label/c.Deal_Apply_Button_Short';
import columnUse from '@salesforce/label/c.Deal_Column_Use';
import useProgram from '@salesforce/label/c.Deal_Use_Program';
import inBestStack from '@salesforce/label/c.Deal_In_Best_Stack';
import inChoice from '@salesforce/label/c.Deal_In_Choice';
import withoutAmount from '@salesforce/label/c.Deal_Without_Amount';
import oneStep from '@salesforce/label/c.Deal_One_Step';
import twoSteps from '@salesforce/label/c.Deal_Two_Steps';
import bestStack from '@salesforce/label/c.Deal_Best_Stack';
import bestFound from '@salesforce/label/c.Deal_Best_Found';
import yourChoice from '@salesforce/label/c.Deal_Your_Choice';
import provenBest from '@salesforce/label/c.Deal_Proven_Best';
import mostPossible from '@salesforce/label/c.Deal_Most_Possible';
import aboveNext from '@salesforce/label/c.Deal_Above_Next';
import asGoodAsNext from '@salesforce/label/c.Deal_As_Good_As_Next';
import belowBest from '@salesforce/label/c.Deal_Below_Best';
import asGoodAsBest from '@salesforce/label/c.Deal_As_Good_As_Best';
import backToBest from '@salesforce/label/c.Deal_Back_To_Best';
import searchLonger from '@salesforce/label/c.Deal_Search_Longer';
import showMore from '@salesforce/label/c.Deal_Show_More';
import gainPlus from '@salesforce/label/c.Deal_Gain_Plus';
import gainMinus from '@salesforce/label/c.Deal_Gain_Minus';
import registrationValid from '@salesforce/label/c.Deal_Registration_Valid';
import attachBy from '@salesforce/label/c.Deal_Attach_By';
import attachText from '@salesforce/label/c.Deal_Attach';
import unitsLeft from '@salesforce/label/c.Deal_Units_Left';
import paysLess from '@salesforce/label/c.Deal_Pays_Less';
import leftOutForced from '@salesforce/label/c.Deal_Left_Out_Forced';
import leftOutInvalid from '@salesforce/label/c.Deal_Left_Out_Invalid';
import leftOutChance from '@salesforce/label/c.Deal_Left_Out_Chance';
import leftOutNothing from '@salesforce/label/c.Deal_Left_Out_Nothing';
import leftOutExcluded from '@salesforce/label/c.Deal_Left_Out_Excluded';
import leftOutGroup from '@salesforce/label/c.Deal_Left_Out_Group';
import leftOutRequires from '@salesforce/label/c.Deal_Left_Out_Requires';
import leftOutRequiresOut from '@salesforce/label/c.Deal_Left_Out_Requires_Out';
import leftOutRequiresImpossible from '@salesforce/label/c.Deal_Left_Out_Requires_Impossible';
import leftOutRequiresWorse from '@salesforce/label/c.Deal_Left_Out_Requires_Worse';
import leftOutFloor from '@salesforce/label/c.Deal_Left_Out_Floor';
import leftOutFloorAlone from '@salesforce/label/c.Deal_Left_Out_Floor_Alone';
import leftOutMargin from '@salesforce/label/c.Deal_Left_Out_Margin';
import leftOutMarginAlone from '@salesforce/label/c.Deal_Left_Out_Margin_Alone';
import leftOutMaximum from '@salesforce/label/c.Deal_Left_Out_Maximum';
import leftOutPool from '@salesforce/label/c.Deal_Left_Out_Pool';
import leftOutPoolAlone from '@salesforce/label/c.Deal_Left_Out_Pool_Alone';
import leftOutDisplaced from '@salesforce/label/c.Deal_Left_Out_Displaced';
import cannotJoin from '@salesforce/label/c.Deal_Cannot_Join';
import faultInvalid from '@salesforce/label/c.Deal_Fault_Invalid';
import faultTooLarge from '@salesforce/label/c.Deal_Fault_Too_Large';
import chipInStack from '@salesforce/label/c.Deal_Chip_In_Stack';
import chipInChoice from '@salesforce/label/c.Deal_Chip_In_Choice';
import chipLeftOut from '@salesforce/label/c.Deal_Chip_Left_Out';
import chipUnitsOne from '@salesforce/label/c.Deal_Chip_Units_One';
import chipUnitsMany from '@salesforce/label/c.Deal_Chip_Units_Many';
import chipStep from '@salesforce/label/c.Deal_Chip_Step';
import chipSteps from '@salesforce/label/c.Deal_Chip_Steps';
import addsToRebate from '@salesforce/label/c.Deal_Adds_To_Rebate';
import formulaEquals from '@salesforce/label/c.Deal_Formula_Equals';
import formulaLess from '@salesforce/label/c.Deal_Formula_Less';
import formulaGroup from '@salesforce/label/c.Deal_Formula_Group';
import formulaUnits from '@salesforce/label/c.Deal_Formula_Units';
import formulaLump from '@salesforce/label/c.Deal_Formula_Lump';
import formulaBelowUnits from '@salesforce/label/c.Deal_Formula_Below_Units';
import formulaBelowCounted from '@salesforce/label/c.Deal_Formula_Below_Counted';
import formulaGrowth from '@salesforce/label/c.Deal_Formula_Growth';
import limitCap from '@salesforce/label/c.Deal_Limit_Cap';
import limitMinimum from '@salesforce/label/c.Deal_Limit_Minimum';
import limitBudget from '@salesforce/label/c.Deal_Limit_Budget';
import limitUnits from '@salesforce/label/c.Deal_Limit_Units';
import factDocuments from '@salesforce/label/c.Deal_Fact_Documents';
import factEffect from '@salesforce/label/c.Deal_Fact_Effect';
import noDocuments from '@salesforce/label/c.Deal_No_Documents';
import documentPresent from '@salesforce/label/c.Deal_Document_Present';
import documentBy from '@salesforce/label/c.Deal_Document_By';
import documentBeforeOrder from '@salesforce/label/c.Deal_Document_Before_Order';
import documentClaim from '@salesforce/label/c.Deal_Document_Claim';
import effectBooked from '@salesforce/label/c.Deal_Effect_Booked';
import effectExpected from '@salesforce/label/c.Deal_Effect_Expected';
import effectAt from '@salesforce/label/c.Deal_Effect_At';
import effectAtAll from '@salesforce/label/c.Deal_Effect_At_All';
import effectNoChance from '@salesforce/label/c.Deal_Effect_No_Chance';
import effectPayOn from '@salesforce/label/c.Deal_Effect_Pay_On';
import logicNeeds from '@salesforce/label/c.Deal_Logic_Needs';
import logicAll from '@salesforce/label/c.Deal_Logic_All';
import logicOr from '@salesforce/label/c.Deal_Logic_Or';
import logicNot from '@salesforce/label/c.Deal_Logic_Not';
import barSoFar from '@salesforce/label/c.Deal_Bar_So_Far';
import barWith from '@salesforce/label/c.Deal_Bar_With';
import barAllVolume from '@salesforce/label/c.Deal_Bar_All_Volume';
import barLabel from '@salesforce/label/c.Deal_Bar_Label';
import barLabelBoth from '@salesforce/label/c.Deal_Bar_Label_Both';
import addUnits from '@salesforce/label/c.Deal_Add_Units';
import addShort from '@salesforce/label/c.Deal_Add_Short';
import registerBy from '@salesforce/label/c.Deal_Register_By';
import registerWith from '@salesforce/label/c.Deal_Register_With';
import askText from '@salesforce/label/c.Deal_Ask';
import askUntil from '@salesforce/label/c.Deal_Ask_Until';
import swapTo from '@salesforce/label/c.Deal_Swap_To';
import closeOn from '@salesforce/label/c.Deal_Close_On';
import changeTo from '@salesforce/label/c.Deal_Change_To';
import changeText from '@salesforce/label/c.Deal_Change';
import stepThen from '@salesforce/label/c.Deal_Step_Then';
import weekdayText from '@salesforce/label/c.Deal_Weekday';
import adviceGains from '@salesforce/label/c.Deal_Advice_Gains';
import adviceNoGain from '@salesforce/label/c.Deal_Advice_No_Gain';
import barOnDeal from '@salesforce/label/c.Deal_Bar_On_Deal';
import barShort from '@salesforce/label/c.Deal_Bar_Short';
import columnBrings from '@salesforce/label/c.Deal_Column_Brings';
import columnCounted from '@salesforce/label/c.Deal_Column_Counted';
import columnGain from '@salesforce/label/c.Deal_Column_Gain';
import columnRepair from '@salesforce/label/c.Deal_Column_Repair';
import joinsStack from '@salesforce/label/c.Deal_Joins_Stack';
import paysMore from '@salesforce/label/c.Deal_Pays_More';
import paysLessThen from '@salesforce/label/c.Deal_Pays_Less_Then';
import repairShort from '@salesforce/label/c.Deal_Repair_Short';
import orRepair from '@salesforce/label/c.Deal_Or_Repair';
import notAdvisedAway from '@salesforce/label/c.Deal_Not_Advised_Away';
import notAdvised from '@salesforce/label/c.Deal_Not_Advised';
import missingStill from '@salesforce/label/c.Deal_Missing_Still';
import togetherText from '@salesforce/label/c.Deal_Together';
import togetherMore from '@salesforce/label/c.Deal_Together_More';
import togetherLess from '@salesforce/label/c.Deal_Together_Less';
import tryAll from '@salesforce/label/c.Deal_Try_All';
import addToProducts from '@salesforce/label/c.Deal_Add_To_Products';
import tryWhatIf from '@salesforce/label/c.Deal_Try_What_If';
import requireCertificate from '@salesforce/label/c.Deal_Require_Certificate';
import requireAnyCertificate from '@salesforce/label/c.Deal_Require_Any_Certificate';
import requireRegistered from '@salesforce/label/c.Deal_Require_Registered';
import requireDocument from '@salesforce/label/c.Deal_Require_Document';
import onOrderDate from '@salesforce/label/c.Deal_On_Order_Date';
import onCheckDate from '@salesforce/label/c.Deal_On_Check_Date';
import requireNew from '@salesforce/label/c.Deal_Require_New';
import requireExisting from '@salesforce/label/c.Deal_Require_Existing';
import requireUnused from '@salesforce/label/c.Deal_Require_Unused';
import notRegistered from '@salesforce/label/c.Deal_Not_Registered';
import notAttached from '@salesforce/label/c.Deal_Not_Attached';
import heldNobodyAtAll from '@salesforce/label/c.Deal_Held_Nobody_At_All';
import unitsTo from '@salesforce/label/c.Deal_Units_To';

export const labels = {
  fitNone,
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
  bandFrom,
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
  requireWithin,
  requireWithinNext,
  growthKnown,
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
  problemChance,
  applyOne,
  applyMany,
  nowText,
  claimText,
  andText,
  noneChosen,
  nonePaysOne,
  nonePaysMany,
  paysHiddenOne,
  paysHiddenMany,
  noStack,
  stepAwayOne,
  stepAwayMany,
  smallStepOne,
  smallStepMany,
  gainNow,
  gainClaim,
  attachFirstOne,
  attachFirstMany,
  marginLine,
  marginWithout,
  marginBooked,
  marginExpected,
  marginAlone,
  chanceUnknownOne,
  chanceUnknownMany,
  marginUnknown,
  attentionProven,
  attentionProvenMany,
  whatIf,
  applyButtonOne,
  applyButtonMany,
  applyButtonShort,
  columnUse,
  useProgram,
  inBestStack,
  inChoice,
  withoutAmount,
  oneStep,
  twoSteps,
  bestStack,
  bestFound,
  yourChoice,
  provenBest,
  mostPossible,
  aboveNext,
  asGoodAsNext,
  belowBest,
  asGoodAsBest,
  backToBest,
  searchLonger,
  showMore,
  gainPlus,
  gainMinus,
  registrationValid,
  attachBy,
  attachText,
  unitsLeft,
  paysLess,
  leftOutForced,
  leftOutInvalid,
  leftOutChance,
  leftOutNothing,
  leftOutExcluded,
  leftOutGroup,
  leftOutRequires,
  leftOutRequiresOut,
  leftOutRequiresImpossible,
  leftOutRequiresWorse,
  leftOutFloor,
  leftOutFloorAlone,
  leftOutMargin,
  leftOutMarginAlone,
  leftOutMaximum,
  leftOutPool,
  leftOutPoolAlone,
  leftOutDisplaced,
  cannotJoin,
  faultInvalid,
  faultTooLarge,
  chipInStack,
  chipInChoice,
  chipLeftOut,
  chipUnitsOne,
  chipUnitsMany,
  chipStep,
  chipSteps,
  addsToRebate,
  formulaEquals,
  formulaLess,
  formulaGroup,
  formulaUnits,
  formulaLump,
  formulaBelowUnits,
  formulaBelowCounted,
  formulaGrowth,
  limitCap,
  limitMinimum,
  limitBudget,
  limitUnits,
  factDocuments,
  factEffect,
  noDocuments,
  documentPresent,
  documentBy,
  documentBeforeOrder,
  documentClaim,
  effectBooked,
  effectExpected,
  effectAt,
  effectAtAll,
  effectNoChance,
  effectPayOn,
  logicNeeds,
  logicAll,
  logicOr,
  logicNot,
  barSoFar,
  barWith,
  barAllVolume,
  barLabel,
  barLabelBoth,
  addUnits,
  addShort,
  registerBy,
  registerWith,
  askText,
  askUntil,
  swapTo,
  closeOn,
  changeTo,
  changeText,
  stepThen,
  weekdayText,
  adviceGains,
  adviceNoGain,
  barOnDeal,
  barShort,
  columnBrings,
  columnCounted,
  columnGain,
  columnRepair,
  joinsStack,
  paysMore,
  paysLessThen,
  repairShort,
  orRepair,
  notAdvisedAway,
  notAdvised,
  missingStill,
  togetherText,
  togetherMore,
  togetherLess,
  tryAll,
  addToProducts,
  tryWhatIf,
  requireCertificate,
  requireAnyCertificate,
  requireRegistered,
  requireDocument,
  onOrderDate,
  onCheckDate,
  requireNew,
  requireExisting,
  requireUnused,
  notRegistered,
  notAttached,
  heldNobodyAtAll,
  unitsTo
} as const;

/** A label for each key; other languages have other texts. */
export type DealLabels = { readonly [Key in keyof typeof labels]: string };
