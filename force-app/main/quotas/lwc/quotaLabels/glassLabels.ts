import titleGeneral from '@salesforce/label/c.Quota_Box_Title_General';
import titlePace from '@salesforce/label/c.Quota_Box_Title_Pace';
import titleGap from '@salesforce/label/c.Quota_Box_Title_Gap';
import titleAttainment from '@salesforce/label/c.Quota_Box_Title_Attainment';
import titleChance from '@salesforce/label/c.Quota_Box_Title_Chance';
import titleJoint from '@salesforce/label/c.Quota_Box_Title_Joint';
import Credit from '@salesforce/label/c.Quota_Box_Credit';
import Quota from '@salesforce/label/c.Quota_Box_Quota';
import Attainment from '@salesforce/label/c.Quota_Box_Attainment';
import Gap from '@salesforce/label/c.Quota_Box_Gap';
import Expected from '@salesforce/label/c.Quota_Box_Expected';
import Ahead from '@salesforce/label/c.Quota_Box_Ahead';
import Pace from '@salesforce/label/c.Quota_Box_Pace';
import aboutUntil from '@salesforce/label/c.Quota_Box_About_Until';
import Goal from '@salesforce/label/c.Quota_Box_Goal';
import GoalAttainment from '@salesforce/label/c.Quota_Box_Goal_Attainment';
import GoalGap from '@salesforce/label/c.Quota_Box_Goal_Gap';
import GoalChance from '@salesforce/label/c.Quota_Box_Goal_Chance';
import sourceGoal from '@salesforce/label/c.Quota_Box_Source_Goal';
import SegmentCredit from '@salesforce/label/c.Quota_Box_Segment_Credit';
import SegmentShare from '@salesforce/label/c.Quota_Box_Segment_Share';
import RunRateFinish from '@salesforce/label/c.Quota_Box_Run_Rate_Finish';
import NeededADay from '@salesforce/label/c.Quota_Box_Needed_AD_Ay';
import SoFarADay from '@salesforce/label/c.Quota_Box_So_Far_AD_Ay';
import Coverage from '@salesforce/label/c.Quota_Box_Coverage';
import CoverageNeeded from '@salesforce/label/c.Quota_Box_Coverage_Needed';
import Chance from '@salesforce/label/c.Quota_Box_Chance';
import JointChance from '@salesforce/label/c.Quota_Box_Joint_Chance';
import Weighted from '@salesforce/label/c.Quota_Box_Weighted';
import Base from '@salesforce/label/c.Quota_Box_Base';
import Ramp from '@salesforce/label/c.Quota_Box_Ramp';
import Adjustments from '@salesforce/label/c.Quota_Box_Adjustments';
import ElapsedPart from '@salesforce/label/c.Quota_Box_Elapsed_Part';
import DaysLeft from '@salesforce/label/c.Quota_Box_Days_Left';
import DaysGone from '@salesforce/label/c.Quota_Box_Days_Gone';
import OpenPipeline from '@salesforce/label/c.Quota_Box_Open_Pipeline';
import ClosedValue from '@salesforce/label/c.Quota_Box_Closed_Value';
import WonValue from '@salesforce/label/c.Quota_Box_Won_Value';
import Weight from '@salesforce/label/c.Quota_Box_Weight';
import MeasureAttainment from '@salesforce/label/c.Quota_Box_Measure_Attainment';
import WeightSum from '@salesforce/label/c.Quota_Box_Weight_Sum';
import OpenDeals from '@salesforce/label/c.Quota_Box_Open_Deals';
import Zero from '@salesforce/label/c.Quota_Box_Zero';
import noteEntriesOne from '@salesforce/label/c.Quota_Box_Note_Entries_One';
import noteEntries from '@salesforce/label/c.Quota_Box_Note_Entries';
import noteAdjustmentsOne from '@salesforce/label/c.Quota_Box_Note_Adjustments_One';
import noteAdjustments from '@salesforce/label/c.Quota_Box_Note_Adjustments';
import noteDealsOne from '@salesforce/label/c.Quota_Box_Note_Deals_One';
import noteDeals from '@salesforce/label/c.Quota_Box_Note_Deals';
import noteQuotasOne from '@salesforce/label/c.Quota_Box_Note_Quotas_One';
import noteQuotas from '@salesforce/label/c.Quota_Box_Note_Quotas';
import noteDays from '@salesforce/label/c.Quota_Box_Note_Days';
import noteDaysWeighted from '@salesforce/label/c.Quota_Box_Note_Days_Weighted';
import noteShort from '@salesforce/label/c.Quota_Box_Note_Short';
import noteOver from '@salesforce/label/c.Quota_Box_Note_Over';
import signPlus from '@salesforce/label/c.Quota_Box_Sign_Plus';
import signMinus from '@salesforce/label/c.Quota_Box_Sign_Minus';
import signTimes from '@salesforce/label/c.Quota_Box_Sign_Times';
import signOver from '@salesforce/label/c.Quota_Box_Sign_Over';
import signEquals from '@salesforce/label/c.Quota_Box_Sign_Equals';
import signOpen from '@salesforce/label/c.Quota_Box_Sign_Open';
import signClose from '@salesforce/label/c.Quota_Box_Sign_Close';
import signGreaterOf from '@salesforce/label/c.Quota_Box_Sign_Greater_Of';
import signAnd from '@salesforce/label/c.Quota_Box_Sign_And';
import signChanceOf from '@salesforce/label/c.Quota_Box_Sign_Chance_Of';
import daysOne from '@salesforce/label/c.Quota_Box_Days_One';
import days from '@salesforce/label/c.Quota_Box_Days';
import gapTitle from '@salesforce/label/c.Quota_Box_Gap_Title';
import gapOver from '@salesforce/label/c.Quota_Box_Gap_Over';
import gapText from '@salesforce/label/c.Quota_Box_Gap_Text';
import calendarTitle from '@salesforce/label/c.Quota_Box_Calendar_Title';
import calendarBucket from '@salesforce/label/c.Quota_Box_Calendar_Bucket';
import calendarGone from '@salesforce/label/c.Quota_Box_Calendar_Gone';
import calendarSum from '@salesforce/label/c.Quota_Box_Calendar_Sum';
import calendarFlat from '@salesforce/label/c.Quota_Box_Calendar_Flat';
import calendarText from '@salesforce/label/c.Quota_Box_Calendar_Text';
import inputsTitle from '@salesforce/label/c.Quota_Box_Inputs_Title';
import inputAdjustment from '@salesforce/label/c.Quota_Box_Input_Adjustment';
import inputSeason from '@salesforce/label/c.Quota_Box_Input_Season';
import inputHolidays from '@salesforce/label/c.Quota_Box_Input_Holidays';
import inputWeight from '@salesforce/label/c.Quota_Box_Input_Weight';
import sourceQuota from '@salesforce/label/c.Quota_Box_Source_Quota';
import sourceSeason from '@salesforce/label/c.Quota_Box_Source_Season';
import sourceCalendar from '@salesforce/label/c.Quota_Box_Source_Calendar';
import sourcePayPlan from '@salesforce/label/c.Quota_Box_Source_Pay_Plan';
import sourceHistory from '@salesforce/label/c.Quota_Box_Source_History';
import sourceOn from '@salesforce/label/c.Quota_Box_Source_On';
import recordsTitle from '@salesforce/label/c.Quota_Box_Records_Title';
import dealsTitle from '@salesforce/label/c.Quota_Box_Deals_Title';
import recordDate from '@salesforce/label/c.Quota_Box_Record_Date';
import recordDeal from '@salesforce/label/c.Quota_Box_Record_Deal';
import recordSegment from '@salesforce/label/c.Quota_Box_Record_Segment';
import recordAmount from '@salesforce/label/c.Quota_Box_Record_Amount';
import recordPart from '@salesforce/label/c.Quota_Box_Record_Part';
import recordCredit from '@salesforce/label/c.Quota_Box_Record_Credit';
import recordStage from '@salesforce/label/c.Quota_Box_Record_Stage';
import recordOdds from '@salesforce/label/c.Quota_Box_Record_Odds';
import recordValue from '@salesforce/label/c.Quota_Box_Record_Value';
import recordReversal from '@salesforce/label/c.Quota_Box_Record_Reversal';
import recordEntriesOne from '@salesforce/label/c.Quota_Box_Record_Entries_One';
import recordEntries from '@salesforce/label/c.Quota_Box_Record_Entries';
import recordMore from '@salesforce/label/c.Quota_Box_Record_More';
import recordLeftOut from '@salesforce/label/c.Quota_Box_Record_Left_Out';
import independent from '@salesforce/label/c.Quota_Box_Independent';
import storedSame from '@salesforce/label/c.Quota_Box_Stored_Same';
import storedOther from '@salesforce/label/c.Quota_Box_Stored_Other';
import copy from '@salesforce/label/c.Quota_Box_Copy';
import copied from '@salesforce/label/c.Quota_Box_Copied';
import close from '@salesforce/label/c.Quota_Box_Close';
import signAtLeast from '@salesforce/label/c.Quota_Box_Sign_At_Least';

export const glassLabels = {
  titleGeneral,
  titlePace,
  titleGap,
  titleAttainment,
  titleChance,
  titleJoint,
  Credit,
  Quota,
  Attainment,
  Gap,
  Expected,
  Ahead,
  Pace,
  RunRateFinish,
  aboutUntil,
  Goal,
  GoalAttainment,
  GoalGap,
  GoalChance,
  sourceGoal,
  SegmentCredit,
  SegmentShare,
  NeededADay,
  SoFarADay,
  Coverage,
  CoverageNeeded,
  Chance,
  JointChance,
  Weighted,
  Base,
  Ramp,
  Adjustments,
  ElapsedPart,
  DaysLeft,
  DaysGone,
  OpenPipeline,
  ClosedValue,
  WonValue,
  Weight,
  MeasureAttainment,
  WeightSum,
  OpenDeals,
  Zero,
  noteEntriesOne,
  noteEntries,
  noteAdjustmentsOne,
  noteAdjustments,
  noteDealsOne,
  noteDeals,
  noteQuotasOne,
  noteQuotas,
  noteDays,
  noteDaysWeighted,
  noteShort,
  noteOver,
  signPlus,
  signMinus,
  signTimes,
  signOver,
  signEquals,
  signOpen,
  signClose,
  signGreaterOf,
  signAnd,
  signChanceOf,
  daysOne,
  days,
  gapTitle,
  gapOver,
  gapText,
  calendarTitle,
  calendarBucket,
  calendarGone,
  calendarSum,
  calendarFlat,
  calendarText,
  inputsTitle,
  inputAdjustment,
  inputSeason,
  inputHolidays,
  inputWeight,
  sourceQuota,
  sourceSeason,
  sourceCalendar,
  sourcePayPlan,
  sourceHistory,
  sourceOn,
  recordsTitle,
  dealsTitle,
  recordDate,
  recordDeal,
  recordSegment,
  recordAmount,
  recordPart,
  recordCredit,
  recordStage,
  recordOdds,
  recordValue,
  recordReversal,
  recordEntriesOne,
  recordEntries,
  recordMore,
  recordLeftOut,
  independent,
  storedSame,
  storedOther,
  copy,
  copied,
  close,
  signAtLeast
};
