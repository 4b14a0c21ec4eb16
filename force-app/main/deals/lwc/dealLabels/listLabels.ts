// Groups, columns and rows of the list of programs.
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
import columnProgram from '@salesforce/label/c.Deal_Column_Program';
import columnNextStep from '@salesforce/label/c.Deal_Column_Next_Step';
import columnNow from '@salesforce/label/c.Deal_Column_Now';
import columnClaim from '@salesforce/label/c.Deal_Column_Claim';
import columnAmount from '@salesforce/label/c.Deal_Column_Amount';
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
import nearMiss from '@salesforce/label/c.Deal_Near_Miss';
import columnUse from '@salesforce/label/c.Deal_Column_Use';
import useProgram from '@salesforce/label/c.Deal_Use_Program';
import inBestStack from '@salesforce/label/c.Deal_In_Best_Stack';
import inChoice from '@salesforce/label/c.Deal_In_Choice';
import withoutAmount from '@salesforce/label/c.Deal_Without_Amount';
import oneStep from '@salesforce/label/c.Deal_One_Step';
import twoSteps from '@salesforce/label/c.Deal_Two_Steps';
import gainPlus from '@salesforce/label/c.Deal_Gain_Plus';
import gainMinus from '@salesforce/label/c.Deal_Gain_Minus';
import registrationValid from '@salesforce/label/c.Deal_Registration_Valid';
import attachBy from '@salesforce/label/c.Deal_Attach_By';
import attachText from '@salesforce/label/c.Deal_Attach';
import unitsLeft from '@salesforce/label/c.Deal_Units_Left';
import unitsLeftOne from '@salesforce/label/c.Deal_Units_Left_One';
import unitsTo from '@salesforce/label/c.Deal_Units_To';

export const listLabels = {
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
  columnProgram,
  columnNextStep,
  columnNow,
  columnClaim,
  columnAmount,
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
  nearMiss,
  columnUse,
  useProgram,
  inBestStack,
  inChoice,
  withoutAmount,
  oneStep,
  twoSteps,
  gainPlus,
  gainMinus,
  registrationValid,
  attachBy,
  attachText,
  unitsLeft,
  unitsLeftOne,
  unitsTo
} as const;
