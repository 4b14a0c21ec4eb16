import headline from '@salesforce/label/c.Board_Headline';
import headlineBetween from '@salesforce/label/c.Board_Headline_Between';
import headlineNoChance from '@salesforce/label/c.Board_Headline_No_Chance';
import headlineNoPlan from '@salesforce/label/c.Board_Headline_No_Plan';
import behind from '@salesforce/label/c.Board_Behind';
import ahead from '@salesforce/label/c.Board_Ahead';
import onPlan from '@salesforce/label/c.Board_On_Plan';
import splitOne from '@salesforce/label/c.Board_Split_One';
import splitMany from '@salesforce/label/c.Board_Split_Many';
import otherOne from '@salesforce/label/c.Board_Other_One';
import otherMany from '@salesforce/label/c.Board_Other_Many';
import othersAhead from '@salesforce/label/c.Board_Others_Ahead';
import othersOnPlan from '@salesforce/label/c.Board_Others_On_Plan';
import splitAll from '@salesforce/label/c.Board_Split_All';
import splitOnly from '@salesforce/label/c.Board_Split_Only';
import aheadOfOne from '@salesforce/label/c.Board_Ahead_Of_One';
import aheadOfMany from '@salesforce/label/c.Board_Ahead_Of_Many';
import aheadAll from '@salesforce/label/c.Board_Ahead_All';
import andOthers from '@salesforce/label/c.Board_And_Others';
import numberWords from '@salesforce/label/c.Board_Number_Words';

export const sentenceLabels = {
  headline,
  headlineBetween,
  headlineNoChance,
  headlineNoPlan,
  behind,
  ahead,
  onPlan,
  splitOne,
  splitMany,
  otherOne,
  otherMany,
  othersAhead,
  othersOnPlan,
  splitAll,
  splitOnly,
  aheadOfOne,
  aheadOfMany,
  aheadAll,
  andOthers,
  numberWords
};
