// The words of applying programs, as custom labels.
import titleOne from '@salesforce/label/c.Apply_Title_One';
import titleMany from '@salesforce/label/c.Apply_Title_Many';
import buttonOne from '@salesforce/label/c.Apply_Button_One';
import buttonMany from '@salesforce/label/c.Apply_Button_Many';
import sending from '@salesforce/label/c.Apply_Sending';
import cancel from '@salesforce/label/c.Apply_Cancel';
import reserves from '@salesforce/label/c.Apply_Reserves';
import reservesNothing from '@salesforce/label/c.Apply_Reserves_Nothing';
import ofBudget from '@salesforce/label/c.Apply_Of_Budget';
import unitsOne from '@salesforce/label/c.Apply_Units_One';
import unitsMany from '@salesforce/label/c.Apply_Units_Many';
import atSpecialPrice from '@salesforce/label/c.Apply_At_Special_Price';
import unitsOfBudget from '@salesforce/label/c.Apply_Units_Of_Budget';
import and from '@salesforce/label/c.Apply_And';
import ifWon from '@salesforce/label/c.Apply_If_Won';
import offCostNow from '@salesforce/label/c.Apply_Off_Cost_Now';
import backOnClaim from '@salesforce/label/c.Apply_Back_On_Claim';
import onClaim from '@salesforce/label/c.Apply_On_Claim';
import checkedAgain from '@salesforce/label/c.Apply_Checked_Again';
import decidedLater from '@salesforce/label/c.Apply_Decided_Later';
import columnProgram from '@salesforce/label/c.Apply_Column_Program';
import columnWorth from '@salesforce/label/c.Apply_Column_Worth';
import columnReserves from '@salesforce/label/c.Apply_Column_Reserves';
import columnLeft from '@salesforce/label/c.Apply_Column_Left';
import columnDocuments from '@salesforce/label/c.Apply_Column_Documents';
import columnCheck from '@salesforce/label/c.Apply_Column_Check';
import columnReason from '@salesforce/label/c.Apply_Column_Reason';
import caption from '@salesforce/label/c.Apply_Caption';
import captionRefused from '@salesforce/label/c.Apply_Caption_Refused';
import nothing from '@salesforce/label/c.Apply_Nothing';
import noBudgetLimit from '@salesforce/label/c.Apply_No_Budget_Limit';
import leftThen from '@salesforce/label/c.Apply_Left_Then';
import decidedOnApply from '@salesforce/label/c.Apply_Decided_On_Apply';
import hidden from '@salesforce/label/c.Apply_Hidden';
import notKnown from '@salesforce/label/c.Apply_Not_Known';
import afterTheWin from '@salesforce/label/c.Apply_After_The_Win';
import needsDocument from '@salesforce/label/c.Apply_Needs_Document';
import noDocuments from '@salesforce/label/c.Apply_No_Documents';
import documentPresent from '@salesforce/label/c.Apply_Document_Present';
import lockedTitle from '@salesforce/label/c.Apply_Locked_Title';
import lockedText from '@salesforce/label/c.Apply_Locked_Text';
import freeTitle from '@salesforce/label/c.Apply_Free_Title';
import freeText from '@salesforce/label/c.Apply_Free_Text';
import refusedOne from '@salesforce/label/c.Apply_Refused_One';
import refusedMany from '@salesforce/label/c.Apply_Refused_Many';
import nothingApplied from '@salesforce/label/c.Apply_Nothing_Applied';
import failed from '@salesforce/label/c.Apply_Failed';
import holds from '@salesforce/label/c.Apply_Holds';
import refused from '@salesforce/label/c.Apply_Refused';
import chooseInstead from '@salesforce/label/c.Apply_Choose_Instead';
import newBest from '@salesforce/label/c.Apply_New_Best';
import theOthers from '@salesforce/label/c.Apply_The_Others';
import programOne from '@salesforce/label/c.Apply_Program_One';
import programMany from '@salesforce/label/c.Apply_Program_Many';
import proven from '@salesforce/label/c.Apply_Proven';
import notProven from '@salesforce/label/c.Apply_Not_Proven';
import replaces from '@salesforce/label/c.Apply_Replaces';
import without from '@salesforce/label/c.Apply_Without';
import alsoWith from '@salesforce/label/c.Apply_Also_With';
import expectedMargin from '@salesforce/label/c.Apply_Expected_Margin';
import searching from '@salesforce/label/c.Apply_Searching';
import nothingInstead from '@salesforce/label/c.Apply_Nothing_Instead';
import toastOne from '@salesforce/label/c.Apply_Toast_One';
import toastMany from '@salesforce/label/c.Apply_Toast_Many';
import noneLeft from '@salesforce/label/c.Apply_None_Left';
import appliedOn from '@salesforce/label/c.Apply_Applied_On';
import applied from '@salesforce/label/c.Apply_Applied';
import openEvaluation from '@salesforce/label/c.Apply_Open_Evaluation';
import becauseNotEligible from '@salesforce/label/c.Apply_Because_Not_Eligible';
import becauseNotEligiblePlain from '@salesforce/label/c.Apply_Because_Not_Eligible_Plain';
import becauseNeedsData from '@salesforce/label/c.Apply_Because_Needs_Data';
import becauseMalformed from '@salesforce/label/c.Apply_Because_Malformed';
import becauseNotInForce from '@salesforce/label/c.Apply_Because_Not_In_Force';
import becauseGone from '@salesforce/label/c.Apply_Because_Gone';
import becauseAmountChanged from '@salesforce/label/c.Apply_Because_Amount_Changed';
import becauseAmountChangedPlain from '@salesforce/label/c.Apply_Because_Amount_Changed_Plain';
import becauseBudgetOrNothing from '@salesforce/label/c.Apply_Because_Budget_Or_Nothing';
import becauseBudgetLeft from '@salesforce/label/c.Apply_Because_Budget_Left';
import becauseBudgetLeftPlain from '@salesforce/label/c.Apply_Because_Budget_Left_Plain';
import becauseUnitsLeft from '@salesforce/label/c.Apply_Because_Units_Left';
import becauseUnitsLeftPlain from '@salesforce/label/c.Apply_Because_Units_Left_Plain';
import lastReserved from '@salesforce/label/c.Apply_Last_Reserved';
import becauseExcluded from '@salesforce/label/c.Apply_Because_Excluded';
import becauseGroupTaken from '@salesforce/label/c.Apply_Because_Group_Taken';
import becauseRequires from '@salesforce/label/c.Apply_Because_Requires';
import becauseMaximum from '@salesforce/label/c.Apply_Because_Maximum';
import becauseFloor from '@salesforce/label/c.Apply_Because_Floor';
import becauseFloorPlain from '@salesforce/label/c.Apply_Because_Floor_Plain';
import becauseMargin from '@salesforce/label/c.Apply_Because_Margin';
import becauseTooLarge from '@salesforce/label/c.Apply_Because_Too_Large';
import becauseTooLargePlain from '@salesforce/label/c.Apply_Because_Too_Large_Plain';
import becauseDocumentMissing from '@salesforce/label/c.Apply_Because_Document_Missing';
import brokenTitle from '@salesforce/label/c.Apply_Broken_Title';
import brokenFloor from '@salesforce/label/c.Apply_Broken_Floor';
import brokenDiscount from '@salesforce/label/c.Apply_Broken_Discount';
import brokenMargin from '@salesforce/label/c.Apply_Broken_Margin';
import brokenLine from '@salesforce/label/c.Apply_Broken_Line';

export const labels = {
  titleOne,
  titleMany,
  buttonOne,
  buttonMany,
  sending,
  cancel,
  reserves,
  reservesNothing,
  ofBudget,
  unitsOne,
  unitsMany,
  atSpecialPrice,
  unitsOfBudget,
  and,
  ifWon,
  offCostNow,
  backOnClaim,
  onClaim,
  checkedAgain,
  decidedLater,
  columnProgram,
  columnWorth,
  columnReserves,
  columnLeft,
  columnDocuments,
  columnCheck,
  columnReason,
  caption,
  captionRefused,
  nothing,
  noBudgetLimit,
  leftThen,
  decidedOnApply,
  hidden,
  notKnown,
  afterTheWin,
  needsDocument,
  noDocuments,
  documentPresent,
  lockedTitle,
  lockedText,
  freeTitle,
  freeText,
  refusedOne,
  refusedMany,
  nothingApplied,
  failed,
  holds,
  refused,
  chooseInstead,
  newBest,
  theOthers,
  programOne,
  programMany,
  proven,
  notProven,
  replaces,
  without,
  alsoWith,
  expectedMargin,
  searching,
  nothingInstead,
  toastOne,
  toastMany,
  noneLeft,
  appliedOn,
  applied,
  openEvaluation,
  becauseNotEligible,
  becauseNotEligiblePlain,
  becauseNeedsData,
  becauseMalformed,
  becauseNotInForce,
  becauseGone,
  becauseAmountChanged,
  becauseAmountChangedPlain,
  becauseBudgetOrNothing,
  becauseBudgetLeft,
  becauseBudgetLeftPlain,
  becauseUnitsLeft,
  becauseUnitsLeftPlain,
  lastReserved,
  becauseExcluded,
  becauseGroupTaken,
  becauseRequires,
  becauseMaximum,
  becauseFloor,
  becauseFloorPlain,
  becauseMargin,
  becauseTooLarge,
  becauseTooLargePlain,
  becauseDocumentMissing,
  brokenTitle,
  brokenFloor,
  brokenDiscount,
  brokenMargin,
  brokenLine
} as const;

/** A label for each key; other languages have other texts. */
export type ApplyLabels = { readonly [Key in keyof typeof labels]: string };
