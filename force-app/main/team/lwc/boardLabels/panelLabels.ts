import panelLoading from '@salesforce/label/c.Board_Panel_Loading';
import panelError from '@salesforce/label/c.Board_Panel_Error';
import panelClose from '@salesforce/label/c.Board_Panel_Close';
import panelOpenOne from '@salesforce/label/c.Board_Panel_Open_One';
import panelOpenMany from '@salesforce/label/c.Board_Panel_Open_Many';
import panelUnder from '@salesforce/label/c.Board_Panel_Under';
import panelOver from '@salesforce/label/c.Board_Panel_Over';
import panelOnPlan from '@salesforce/label/c.Board_Panel_On_Plan';
import panelNoPlan from '@salesforce/label/c.Board_Panel_No_Plan';
import panelChance from '@salesforce/label/c.Board_Panel_Chance';
import panelChanceFrom from '@salesforce/label/c.Board_Panel_Chance_From';
import panelChanceSince from '@salesforce/label/c.Board_Panel_Chance_Since';
import panelFell from '@salesforce/label/c.Board_Panel_Fell';
import panelRose from '@salesforce/label/c.Board_Panel_Rose';
import panelNewDeal from '@salesforce/label/c.Board_Panel_New_Deal';
import panelGoneDeal from '@salesforce/label/c.Board_Panel_Gone_Deal';
import panelAmount from '@salesforce/label/c.Board_Panel_Amount';
import panelDeal from '@salesforce/label/c.Board_Panel_Deal';
import panelAmountCol from '@salesforce/label/c.Board_Panel_Amount_Col';
import panelOdds from '@salesforce/label/c.Board_Panel_Odds';
import panelSwing from '@salesforce/label/c.Board_Panel_Swing';
import panelSwingHelp from '@salesforce/label/c.Board_Panel_Swing_Help';
import panelDealNote from '@salesforce/label/c.Board_Panel_Deal_Note';
import panelSumOne from '@salesforce/label/c.Board_Panel_Sum_One';
import panelSumMany from '@salesforce/label/c.Board_Panel_Sum_Many';
import panelNoDeals from '@salesforce/label/c.Board_Panel_No_Deals';
import panelSince from '@salesforce/label/c.Board_Panel_Since';
import panelKeptOne from '@salesforce/label/c.Board_Panel_Kept_One';
import panelKeptMany from '@salesforce/label/c.Board_Panel_Kept_Many';
import panelMissedOne from '@salesforce/label/c.Board_Panel_Missed_One';
import panelMissedMany from '@salesforce/label/c.Board_Panel_Missed_Many';
import panelPlanOne from '@salesforce/label/c.Board_Panel_Plan_One';
import panelPlanMany from '@salesforce/label/c.Board_Panel_Plan_Many';
import panelCertificate from '@salesforce/label/c.Board_Panel_Certificate';
import panelNothing from '@salesforce/label/c.Board_Panel_Nothing';
import panelMeeting from '@salesforce/label/c.Board_Panel_Meeting';
import panelNoMeeting from '@salesforce/label/c.Board_Panel_No_Meeting';
import panelTracker from '@salesforce/label/c.Board_Panel_Tracker';

export const panelLabels = {
  panelLoading,
  panelError,
  panelClose,
  panelOpenOne,
  panelOpenMany,
  panelUnder,
  panelOver,
  panelOnPlan,
  panelNoPlan,
  panelChance,
  panelChanceFrom,
  panelChanceSince,
  panelFell,
  panelRose,
  panelNewDeal,
  panelGoneDeal,
  panelAmount,
  panelDeal,
  panelAmountCol,
  panelOdds,
  panelSwing,
  panelSwingHelp,
  panelDealNote,
  panelSumOne,
  panelSumMany,
  panelNoDeals,
  panelSince,
  panelKeptOne,
  panelKeptMany,
  panelMissedOne,
  panelMissedMany,
  panelPlanOne,
  panelPlanMany,
  panelCertificate,
  panelNothing,
  panelMeeting,
  panelNoMeeting,
  panelTracker
};
