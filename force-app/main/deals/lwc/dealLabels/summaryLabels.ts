// The answer in one sentence, its margin, and what to do first.
import applyOne from '@salesforce/label/c.Deal_Apply_One';
import applyMany from '@salesforce/label/c.Deal_Apply_Many';
import appliedOne from '@salesforce/label/c.Deal_Applied_One';
import appliedMany from '@salesforce/label/c.Deal_Applied_Many';
import appliedRestOne from '@salesforce/label/c.Deal_Applied_Rest_One';
import appliedRestMany from '@salesforce/label/c.Deal_Applied_Rest_Many';
import appliedOther from '@salesforce/label/c.Deal_Applied_Other';
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
import applyButtonOne from '@salesforce/label/c.Deal_Apply_Button_One';
import applyButtonMany from '@salesforce/label/c.Deal_Apply_Button_Many';
import applyButtonShort from '@salesforce/label/c.Deal_Apply_Button_Short';

export const summaryLabels = {
  applyOne,
  applyMany,
  appliedOne,
  appliedMany,
  appliedRestOne,
  appliedRestMany,
  appliedOther,
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
  applyButtonOne,
  applyButtonMany,
  applyButtonShort
} as const;
