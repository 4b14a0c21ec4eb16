// The words of program authoring, as custom labels.
import payPercent from '@salesforce/label/c.Authoring_Pay_Percent';
import payPerUnit from '@salesforce/label/c.Authoring_Pay_Per_Unit';
import payLump from '@salesforce/label/c.Authoring_Pay_Lump';
import paySpecial from '@salesforce/label/c.Authoring_Pay_Special';
import specialPrice from '@salesforce/label/c.Authoring_Special_Price';
import upTo from '@salesforce/label/c.Authoring_Up_To';
import allVolume from '@salesforce/label/c.Authoring_All_Volume';
import sliceVolume from '@salesforce/label/c.Authoring_Slice_Volume';
import dealVolume from '@salesforce/label/c.Authoring_Deal_Volume';
import sliceDeal from '@salesforce/label/c.Authoring_Slice_Deal';
import lineVolume from '@salesforce/label/c.Authoring_Line_Volume';
import growthVolume from '@salesforce/label/c.Authoring_Growth_Volume';
import when from '@salesforce/label/c.Authoring_When';
import always from '@salesforce/label/c.Authoring_Always';
import ordered from '@salesforce/label/c.Authoring_Ordered';
import checked from '@salesforce/label/c.Authoring_Checked';
import fromDay from '@salesforce/label/c.Authoring_From_Day';
import untilDay from '@salesforce/label/c.Authoring_Until_Day';
import either from '@salesforce/label/c.Authoring_Either';
import notSo from '@salesforce/label/c.Authoring_Not_So';
import bothOf from '@salesforce/label/c.Authoring_Both_Of';
import forProducts from '@salesforce/label/c.Authoring_For_Products';
import withoutProducts from '@salesforce/label/c.Authoring_Without_Products';
import mostPerDeal from '@salesforce/label/c.Authoring_Most_Per_Deal';
import leastPaid from '@salesforce/label/c.Authoring_Least_Paid';
import isAtLeast from '@salesforce/label/c.Authoring_Is_At_Least';
import isAtMost from '@salesforce/label/c.Authoring_Is_At_Most';
import isBetween from '@salesforce/label/c.Authoring_Is_Between';
import isFrom from '@salesforce/label/c.Authoring_Is_From';
import isBy from '@salesforce/label/c.Authoring_Is_By';
import isHeld from '@salesforce/label/c.Authoring_Is_Held';
import isWithin from '@salesforce/label/c.Authoring_Is_Within';
import isWithinNext from '@salesforce/label/c.Authoring_Is_Within_Next';
import noValue from '@salesforce/label/c.Authoring_No_Value';
import noField from '@salesforce/label/c.Authoring_No_Field';
import newCustomer from '@salesforce/label/c.Authoring_New_Customer';
import existingCustomer from '@salesforce/label/c.Authoring_Existing_Customer';
import criteria from '@salesforce/label/c.Authoring_Criteria';
import field from '@salesforce/label/c.Authoring_Field';
import operator from '@salesforce/label/c.Authoring_Operator';
import value from '@salesforce/label/c.Authoring_Value';
import opEquals from '@salesforce/label/c.Authoring_Op_Equals';
import opIn from '@salesforce/label/c.Authoring_Op_In';
import opNotIn from '@salesforce/label/c.Authoring_Op_Not_In';
import opContains from '@salesforce/label/c.Authoring_Op_Contains';
import opPattern from '@salesforce/label/c.Authoring_Op_Pattern';
import opAtLeast from '@salesforce/label/c.Authoring_Op_At_Least';
import opAtMost from '@salesforce/label/c.Authoring_Op_At_Most';
import opBetween from '@salesforce/label/c.Authoring_Op_Between';
import opHeldOn from '@salesforce/label/c.Authoring_Op_Held_On';
import opWithinMonths from '@salesforce/label/c.Authoring_Op_Within_Months';
import criterionNumber from '@salesforce/label/c.Authoring_Criterion_Number';
import fieldOf from '@salesforce/label/c.Authoring_Field_Of';
import operatorOf from '@salesforce/label/c.Authoring_Operator_Of';
import valueOf from '@salesforce/label/c.Authoring_Value_Of';
import lastValueOf from '@salesforce/label/c.Authoring_Last_Value_Of';
import addValueOf from '@salesforce/label/c.Authoring_Add_Value_Of';
import addValue from '@salesforce/label/c.Authoring_Add_Value';
import removeValue from '@salesforce/label/c.Authoring_Remove_Value';
import and from '@salesforce/label/c.Authoring_And';
import wasIn from '@salesforce/label/c.Authoring_Was_In';
import isNew from '@salesforce/label/c.Authoring_Is_New';
import deleteCriterion from '@salesforce/label/c.Authoring_Delete_Criterion';
import criterionDeleted from '@salesforce/label/c.Authoring_Criterion_Deleted';
import undo from '@salesforce/label/c.Authoring_Undo';
import criterionMoved from '@salesforce/label/c.Authoring_Criterion_Moved';
import moveHint from '@salesforce/label/c.Authoring_Move_Hint';
import addCriterion from '@salesforce/label/c.Authoring_Add_Criterion';
import logic from '@salesforce/label/c.Authoring_Logic';
import allMustHold from '@salesforce/label/c.Authoring_All_Must_Hold';
import repCan from '@salesforce/label/c.Authoring_Rep_Can';
import actionable from '@salesforce/label/c.Authoring_Actionable';
import effort from '@salesforce/label/c.Authoring_Effort';
import leadDays from '@salesforce/label/c.Authoring_Lead_Days';
import onOrderDate from '@salesforce/label/c.Authoring_On_Order_Date';
import onCheckDate from '@salesforce/label/c.Authoring_On_Check_Date';
import anyHeld from '@salesforce/label/c.Authoring_Any_Held';
import months from '@salesforce/label/c.Authoring_Months';
import monthsHelp from '@salesforce/label/c.Authoring_Months_Help';
import patternHelp from '@salesforce/label/c.Authoring_Pattern_Help';
import logicValid from '@salesforce/label/c.Authoring_Logic_Valid';
import logicValidOne from '@salesforce/label/c.Authoring_Logic_Valid_One';
import logicAll from '@salesforce/label/c.Authoring_Logic_All';
import logicNone from '@salesforce/label/c.Authoring_Logic_None';
import logicUnused from '@salesforce/label/c.Authoring_Logic_Unused';
import logicUnknown from '@salesforce/label/c.Authoring_Logic_Unknown';
import logicBracket from '@salesforce/label/c.Authoring_Logic_Bracket';
import logicEnds from '@salesforce/label/c.Authoring_Logic_Ends';
import logicUnexpected from '@salesforce/label/c.Authoring_Logic_Unexpected';
import logicContradictory from '@salesforce/label/c.Authoring_Logic_Contradictory';
import logicMixed from '@salesforce/label/c.Authoring_Logic_Mixed';
import logicTwice from '@salesforce/label/c.Authoring_Logic_Twice';
import tiers from '@salesforce/label/c.Authoring_Tiers';
import fromVolume from '@salesforce/label/c.Authoring_From_Volume';
import fromUnits from '@salesforce/label/c.Authoring_From_Units';
import fromGrowth from '@salesforce/label/c.Authoring_From_Growth';
import rate from '@salesforce/label/c.Authoring_Rate';
import amountPerUnit from '@salesforce/label/c.Authoring_Amount_Per_Unit';
import amount from '@salesforce/label/c.Authoring_Amount';
import lowerOf from '@salesforce/label/c.Authoring_Lower_Of';
import rateOf from '@salesforce/label/c.Authoring_Rate_Of';
import addTier from '@salesforce/label/c.Authoring_Add_Tier';
import deleteTier from '@salesforce/label/c.Authoring_Delete_Tier';
import tierDeleted from '@salesforce/label/c.Authoring_Tier_Deleted';
import was from '@salesforce/label/c.Authoring_Was';
import howPaid from '@salesforce/label/c.Authoring_How_Paid';
import onAll from '@salesforce/label/c.Authoring_On_All';
import onSlice from '@salesforce/label/c.Authoring_On_Slice';
import startWith from '@salesforce/label/c.Authoring_Start_With';
import overlap from '@salesforce/label/c.Authoring_Overlap';
import fillTier from '@salesforce/label/c.Authoring_Fill_Tier';
import tierNegative from '@salesforce/label/c.Authoring_Tier_Negative';
import tierTooLarge from '@salesforce/label/c.Authoring_Tier_Too_Large';
import sliceNotPossible from '@salesforce/label/c.Authoring_Slice_Not_Possible';
import measureNotPossible from '@salesforce/label/c.Authoring_Measure_Not_Possible';
import elsewhere from '@salesforce/label/c.Authoring_Elsewhere';
import everyLine from '@salesforce/label/c.Authoring_Every_Line';
import everyLineElse from '@salesforce/label/c.Authoring_Every_Line_Else';
import tiersNotNeeded from '@salesforce/label/c.Authoring_Tiers_Not_Needed';
import payoutByVolume from '@salesforce/label/c.Authoring_Payout_By_Volume';
import payoutByUnits from '@salesforce/label/c.Authoring_Payout_By_Units';
import rateByGrowth from '@salesforce/label/c.Authoring_Rate_By_Growth';
import versionAmount from '@salesforce/label/c.Authoring_Version_Amount';
import chartText from '@salesforce/label/c.Authoring_Chart_Text';
import pointText from '@salesforce/label/c.Authoring_Point_Text';
import testBench from '@salesforce/label/c.Authoring_Test_Bench';
import lastDeals from '@salesforce/label/c.Authoring_Last_Deals';
import lastDealsAgainst from '@salesforce/label/c.Authoring_Last_Deals_Against';
import testing from '@salesforce/label/c.Authoring_Testing';
import dealsOne from '@salesforce/label/c.Authoring_Deals_One';
import dealsMany from '@salesforce/label/c.Authoring_Deals_Many';
import gainCount from '@salesforce/label/c.Authoring_Gain_Count';
import loseCount from '@salesforce/label/c.Authoring_Lose_Count';
import moreDeals from '@salesforce/label/c.Authoring_More_Deals';
import fewerDeals from '@salesforce/label/c.Authoring_Fewer_Deals';
import costHidden from '@salesforce/label/c.Authoring_Cost_Hidden';
import unknownDeals from '@salesforce/label/c.Authoring_Unknown_Deals';
import noDeals from '@salesforce/label/c.Authoring_No_Deals';
import noActive from '@salesforce/label/c.Authoring_No_Active';
import gainsFrom from '@salesforce/label/c.Authoring_Gains_From';
import lossesFrom from '@salesforce/label/c.Authoring_Losses_From';
import keepVersion from '@salesforce/label/c.Authoring_Keep_Version';
import benchWaits from '@salesforce/label/c.Authoring_Bench_Waits';
import benchFailed from '@salesforce/label/c.Authoring_Bench_Failed';
import changeRates from '@salesforce/label/c.Authoring_Change_Rates';
import changeTiers from '@salesforce/label/c.Authoring_Change_Tiers';
import changeMode from '@salesforce/label/c.Authoring_Change_Mode';
import changeCriteria from '@salesforce/label/c.Authoring_Change_Criteria';
import changeOther from '@salesforce/label/c.Authoring_Change_Other';
import benchLabel from '@salesforce/label/c.Authoring_Bench_Label';
import saveDraft from '@salesforce/label/c.Authoring_Save_Draft';
import saving from '@salesforce/label/c.Authoring_Saving';
import savedToast from '@salesforce/label/c.Authoring_Saved_Toast';
import activate from '@salesforce/label/c.Authoring_Activate';
import activateNow from '@salesforce/label/c.Authoring_Activate_Now';
import activateTitle from '@salesforce/label/c.Authoring_Activate_Title';
import activateText from '@salesforce/label/c.Authoring_Activate_Text';
import activateEnds from '@salesforce/label/c.Authoring_Activate_Ends';
import activatedToast from '@salesforce/label/c.Authoring_Activated_Toast';
import cancel from '@salesforce/label/c.Authoring_Cancel';
import newVersion from '@salesforce/label/c.Authoring_New_Version';
import openDraft from '@salesforce/label/c.Authoring_Open_Draft';
import notSaved from '@salesforce/label/c.Authoring_Not_Saved';
import saveFirst from '@salesforce/label/c.Authoring_Save_First';
import readOnly from '@salesforce/label/c.Authoring_Read_Only';
import versionDraft from '@salesforce/label/c.Authoring_Version_Draft';
import versionPlain from '@salesforce/label/c.Authoring_Version_Plain';
import statusDraft from '@salesforce/label/c.Authoring_Status_Draft';
import statusActive from '@salesforce/label/c.Authoring_Status_Active';
import statusSuperseded from '@salesforce/label/c.Authoring_Status_Superseded';
import statusRetired from '@salesforce/label/c.Authoring_Status_Retired';
import loading from '@salesforce/label/c.Authoring_Loading';
import errorTitle from '@salesforce/label/c.Authoring_Error_Title';
import ruleLabel from '@salesforce/label/c.Authoring_Rule_Label';
import notCompiled from '@salesforce/label/c.Authoring_Not_Compiled';

export const labels = {
  payPercent,
  payPerUnit,
  payLump,
  paySpecial,
  specialPrice,
  upTo,
  allVolume,
  sliceVolume,
  dealVolume,
  sliceDeal,
  lineVolume,
  growthVolume,
  when,
  always,
  ordered,
  checked,
  fromDay,
  untilDay,
  either,
  notSo,
  bothOf,
  forProducts,
  withoutProducts,
  mostPerDeal,
  leastPaid,
  isAtLeast,
  isAtMost,
  isBetween,
  isFrom,
  isBy,
  isHeld,
  isWithin,
  isWithinNext,
  noValue,
  noField,
  newCustomer,
  existingCustomer,
  criteria,
  field,
  operator,
  value,
  opEquals,
  opIn,
  opNotIn,
  opContains,
  opPattern,
  opAtLeast,
  opAtMost,
  opBetween,
  opHeldOn,
  opWithinMonths,
  criterionNumber,
  fieldOf,
  operatorOf,
  valueOf,
  lastValueOf,
  addValueOf,
  addValue,
  removeValue,
  and,
  wasIn,
  isNew,
  deleteCriterion,
  criterionDeleted,
  undo,
  criterionMoved,
  moveHint,
  addCriterion,
  logic,
  allMustHold,
  repCan,
  actionable,
  effort,
  leadDays,
  onOrderDate,
  onCheckDate,
  anyHeld,
  months,
  monthsHelp,
  patternHelp,
  logicValid,
  logicValidOne,
  logicAll,
  logicNone,
  logicUnused,
  logicUnknown,
  logicBracket,
  logicEnds,
  logicUnexpected,
  logicContradictory,
  logicMixed,
  logicTwice,
  tiers,
  fromVolume,
  fromUnits,
  fromGrowth,
  rate,
  amountPerUnit,
  amount,
  lowerOf,
  rateOf,
  addTier,
  deleteTier,
  tierDeleted,
  was,
  howPaid,
  onAll,
  onSlice,
  startWith,
  overlap,
  fillTier,
  tierNegative,
  tierTooLarge,
  sliceNotPossible,
  measureNotPossible,
  elsewhere,
  everyLine,
  everyLineElse,
  tiersNotNeeded,
  payoutByVolume,
  payoutByUnits,
  rateByGrowth,
  versionAmount,
  chartText,
  pointText,
  testBench,
  lastDeals,
  lastDealsAgainst,
  testing,
  dealsOne,
  dealsMany,
  gainCount,
  loseCount,
  moreDeals,
  fewerDeals,
  costHidden,
  unknownDeals,
  noDeals,
  noActive,
  gainsFrom,
  lossesFrom,
  keepVersion,
  benchWaits,
  benchFailed,
  changeRates,
  changeTiers,
  changeMode,
  changeCriteria,
  changeOther,
  benchLabel,
  saveDraft,
  saving,
  savedToast,
  activate,
  activateNow,
  activateTitle,
  activateText,
  activateEnds,
  activatedToast,
  cancel,
  newVersion,
  openDraft,
  notSaved,
  saveFirst,
  readOnly,
  versionDraft,
  versionPlain,
  statusDraft,
  statusActive,
  statusSuperseded,
  statusRetired,
  loading,
  errorTitle,
  ruleLabel,
  notCompiled
} as const;

/** A label for each key; other languages have other texts. */
export type AuthoringLabels = { readonly [Key in keyof typeof labels]: string };
