import title from '@salesforce/label/c.Quota_Title';
import subtitle from '@salesforce/label/c.Quota_Subtitle';
import measureGroup from '@salesforce/label/c.Quota_Measure_Group';
import Revenue from '@salesforce/label/c.Quota_Revenue';
import Margin from '@salesforce/label/c.Quota_Margin';
import Units from '@salesforce/label/c.Quota_Units';
import NewLogos from '@salesforce/label/c.Quota_New_Logos';
import Retention from '@salesforce/label/c.Quota_Retention';
import whatIf from '@salesforce/label/c.Quota_What_If';
import shortestPath from '@salesforce/label/c.Quota_Shortest_Path';
import thousands from '@salesforce/label/c.Quota_Thousands';
import headline from '@salesforce/label/c.Quota_Headline';
import headlineMet from '@salesforce/label/c.Quota_Headline_Met';
import headlineMetOpen from '@salesforce/label/c.Quota_Headline_Met_Open';
import behindPlan from '@salesforce/label/c.Quota_Behind_Plan';
import aheadPlan from '@salesforce/label/c.Quota_Ahead_Plan';
import onPlan from '@salesforce/label/c.Quota_On_Plan';
import chanceText from '@salesforce/label/c.Quota_Chance_Text';
import chanceBetween from '@salesforce/label/c.Quota_Chance_Between';
import noDeals from '@salesforce/label/c.Quota_No_Deals';
import noQuota from '@salesforce/label/c.Quota_No_Quota';
import noQuotaText from '@salesforce/label/c.Quota_No_Quota_Text';
import zeroQuota from '@salesforce/label/c.Quota_Zero_Quota';
import notBegun from '@salesforce/label/c.Quota_Not_Begun';
import nothingYet from '@salesforce/label/c.Quota_Nothing_Yet';
import over from '@salesforce/label/c.Quota_Over';
import overClosed from '@salesforce/label/c.Quota_Over_Closed';
import booked from '@salesforce/label/c.Quota_Booked';
import planToDate from '@salesforce/label/c.Quota_Plan_To_Date';
import planShort from '@salesforce/label/c.Quota_Plan_Short';
import quotaMark from '@salesforce/label/c.Quota_Quota_Mark';
import stillToWin from '@salesforce/label/c.Quota_Still_To_Win';
import stillToWinAlone from '@salesforce/label/c.Quota_Still_To_Win_Alone';
import stillToWinOne from '@salesforce/label/c.Quota_Still_To_Win_One';
import weakFinish from '@salesforce/label/c.Quota_Weak_Finish';
import middleFinish from '@salesforce/label/c.Quota_Middle_Finish';
import strongFinish from '@salesforce/label/c.Quota_Strong_Finish';
import weakNote from '@salesforce/label/c.Quota_Weak_Note';
import middleNote from '@salesforce/label/c.Quota_Middle_Note';
import strongNote from '@salesforce/label/c.Quota_Strong_Note';
import heroLabel from '@salesforce/label/c.Quota_Hero_Label';
import attainment from '@salesforce/label/c.Quota_Attainment';
import pace from '@salesforce/label/c.Quota_Pace';
import runRate from '@salesforce/label/c.Quota_Run_Rate';
import runRateNote from '@salesforce/label/c.Quota_Run_Rate_Note';
import gap from '@salesforce/label/c.Quota_Gap';
import neededADay from '@salesforce/label/c.Quota_Needed_AD_Ay';
import openPipeline from '@salesforce/label/c.Quota_Open_Pipeline';
import bothMeasures from '@salesforce/label/c.Quota_Both_Measures';
import sameDayLastYear from '@salesforce/label/c.Quota_Same_Day_Last_Year';
import underPlan from '@salesforce/label/c.Quota_Under_Plan';
import overPlan from '@salesforce/label/c.Quota_Over_Plan';
import daysLeft from '@salesforce/label/c.Quota_Days_Left';
import soFarADay from '@salesforce/label/c.Quota_So_Far_AD_Ay';
import ofTheGap from '@salesforce/label/c.Quota_Of_The_Gap';
import ofTheGapOnly from '@salesforce/label/c.Quota_Of_The_Gap_Only';
import coverageMet from '@salesforce/label/c.Quota_Coverage_Met';
import coverageNone from '@salesforce/label/c.Quota_Coverage_None';
import chanceBoth from '@salesforce/label/c.Quota_Chance_Both';
import times from '@salesforce/label/c.Quota_Times';
import none from '@salesforce/label/c.Quota_None';
import openFigure from '@salesforce/label/c.Quota_Open_Figure';
import matrixTitle from '@salesforce/label/c.Quota_Matrix_Title';
import matrixLegend from '@salesforce/label/c.Quota_Matrix_Legend';
import matrixMeasure from '@salesforce/label/c.Quota_Matrix_Measure';
import matrixUntil from '@salesforce/label/c.Quota_Matrix_Until';
import matrixMonth from '@salesforce/label/c.Quota_Matrix_Month';
import matrixQuarter from '@salesforce/label/c.Quota_Matrix_Quarter';
import matrixYear from '@salesforce/label/c.Quota_Matrix_Year';
import matrixCredited from '@salesforce/label/c.Quota_Matrix_Credited';
import matrixQuota from '@salesforce/label/c.Quota_Matrix_Quota';
import matrixPace from '@salesforce/label/c.Quota_Matrix_Pace';
import matrixChance from '@salesforce/label/c.Quota_Matrix_Chance';
import matrixWeighted from '@salesforce/label/c.Quota_Matrix_Weighted';
import matrixWithout from '@salesforce/label/c.Quota_Matrix_Without';
import marginHidden from '@salesforce/label/c.Quota_Margin_Hidden';
import bulletText from '@salesforce/label/c.Quota_Bullet_Text';
import bulletTextOver from '@salesforce/label/c.Quota_Bullet_Text_Over';
import bulletTextNone from '@salesforce/label/c.Quota_Bullet_Text_None';
import sparkText from '@salesforce/label/c.Quota_Spark_Text';
import trendTitle from '@salesforce/label/c.Quota_Trend_Title';
import trendSubtitle from '@salesforce/label/c.Quota_Trend_Subtitle';
import trendTable from '@salesforce/label/c.Quota_Trend_Table';
import trendChart from '@salesforce/label/c.Quota_Trend_Chart';
import trendDay from '@salesforce/label/c.Quota_Trend_Day';
import trendCredited from '@salesforce/label/c.Quota_Trend_Credited';
import trendPlan from '@salesforce/label/c.Quota_Trend_Plan';
import trendText from '@salesforce/label/c.Quota_Trend_Text';
import segmentTitle from '@salesforce/label/c.Quota_Segment_Title';
import segmentTick from '@salesforce/label/c.Quota_Segment_Tick';
import segmentName from '@salesforce/label/c.Quota_Segment_Name';
import segmentCredited from '@salesforce/label/c.Quota_Segment_Credited';
import segmentShare from '@salesforce/label/c.Quota_Segment_Share';
import New from '@salesforce/label/c.Quota_New';
import Expansion from '@salesforce/label/c.Quota_Expansion';
import Retained from '@salesforce/label/c.Quota_Retained';
import segmentAll from '@salesforce/label/c.Quota_Segment_All';
import segmentText from '@salesforce/label/c.Quota_Segment_Text';
import bridgeFell from '@salesforce/label/c.Quota_Bridge_Fell';
import bridgeRose from '@salesforce/label/c.Quota_Bridge_Rose';
import bridgeSame from '@salesforce/label/c.Quota_Bridge_Same';
import bridgeToday from '@salesforce/label/c.Quota_Bridge_Today';
import stepWonOne from '@salesforce/label/c.Quota_Step_Won_One';
import stepWon from '@salesforce/label/c.Quota_Step_Won';
import stepLostOne from '@salesforce/label/c.Quota_Step_Lost_One';
import stepLost from '@salesforce/label/c.Quota_Step_Lost';
import stepSlippedOne from '@salesforce/label/c.Quota_Step_Slipped_One';
import stepSlipped from '@salesforce/label/c.Quota_Step_Slipped';
import stepMovedInOne from '@salesforce/label/c.Quota_Step_Moved_In_One';
import stepMovedIn from '@salesforce/label/c.Quota_Step_Moved_In';
import stepNewOne from '@salesforce/label/c.Quota_Step_New_One';
import stepNew from '@salesforce/label/c.Quota_Step_New';
import stepAmountOne from '@salesforce/label/c.Quota_Step_Amount_One';
import stepAmount from '@salesforce/label/c.Quota_Step_Amount';
import stepOddsOne from '@salesforce/label/c.Quota_Step_Odds_One';
import stepOdds from '@salesforce/label/c.Quota_Step_Odds';
import stepCredit from '@salesforce/label/c.Quota_Step_Credit';
import stepQuota from '@salesforce/label/c.Quota_Step_Quota';
import points from '@salesforce/label/c.Quota_Points';
import goalTitle from '@salesforce/label/c.Quota_Goal_Title';
import goalPrivate from '@salesforce/label/c.Quota_Goal_Private';
import goalChance from '@salesforce/label/c.Quota_Goal_Chance';
import goalText from '@salesforce/label/c.Quota_Goal_Text';
import goalReached from '@salesforce/label/c.Quota_Goal_Reached';
import goalNone from '@salesforce/label/c.Quota_Goal_None';
import goalSet from '@salesforce/label/c.Quota_Goal_Set';
import goalChange from '@salesforce/label/c.Quota_Goal_Change';
import goalAmount from '@salesforce/label/c.Quota_Goal_Amount';
import goalSave from '@salesforce/label/c.Quota_Goal_Save';
import goalCancel from '@salesforce/label/c.Quota_Goal_Cancel';
import goalRemove from '@salesforce/label/c.Quota_Goal_Remove';
import goalRefused from '@salesforce/label/c.Quota_Goal_Refused';
import goalFailed from '@salesforce/label/c.Quota_Goal_Failed';
import problemDealsTitle from '@salesforce/label/c.Quota_Problem_Deals_Title';
import problemProbability from '@salesforce/label/c.Quota_Problem_Probability';
import problemProbabilityMany from '@salesforce/label/c.Quota_Problem_Probability_Many';
import problemRate from '@salesforce/label/c.Quota_Problem_Rate';
import problemRateMany from '@salesforce/label/c.Quota_Problem_Rate_Many';
import problemAmount from '@salesforce/label/c.Quota_Problem_Amount';
import problemAmountMany from '@salesforce/label/c.Quota_Problem_Amount_Many';
import problemOverlap from '@salesforce/label/c.Quota_Problem_Overlap';
import problemOverlapText from '@salesforce/label/c.Quota_Problem_Overlap_Text';
import problemIncomplete from '@salesforce/label/c.Quota_Problem_Incomplete';
import problemIncompleteOne from '@salesforce/label/c.Quota_Problem_Incomplete_One';
import problemIncompleteText from '@salesforce/label/c.Quota_Problem_Incomplete_Text';
import problemOn from '@salesforce/label/c.Quota_Problem_On';
import problemOutside from '@salesforce/label/c.Quota_Problem_Outside';
import problemSplits from '@salesforce/label/c.Quota_Problem_Splits';
import problemBackwards from '@salesforce/label/c.Quota_Problem_Backwards';
import problemLoop from '@salesforce/label/c.Quota_Problem_Loop';
import problemUnknown from '@salesforce/label/c.Quota_Problem_Unknown';
import problemTwice from '@salesforce/label/c.Quota_Problem_Twice';
import problemDays from '@salesforce/label/c.Quota_Problem_Days';
import loading from '@salesforce/label/c.Quota_Loading';
import errorTitle from '@salesforce/label/c.Quota_Error_Title';
import errorText from '@salesforce/label/c.Quota_Error_Text';
import errorStale from '@salesforce/label/c.Quota_Error_Stale';
import errorDetails from '@salesforce/label/c.Quota_Error_Details';
import tryAgain from '@salesforce/label/c.Quota_Try_Again';
import weakShort from '@salesforce/label/c.Quota_Weak_Short';
import middleShort from '@salesforce/label/c.Quota_Middle_Short';
import strongShort from '@salesforce/label/c.Quota_Strong_Short';
import toWinShort from '@salesforce/label/c.Quota_To_Win_Short';
import toWinDeals from '@salesforce/label/c.Quota_To_Win_Deals';
import problemDealsText from '@salesforce/label/c.Quota_Problem_Deals_Text';
import regionMore from '@salesforce/label/c.Quota_Region_More';
import problemSeason from '@salesforce/label/c.Quota_Problem_Season';
import problemOverdue from '@salesforce/label/c.Quota_Problem_Overdue';
import problemFamily from '@salesforce/label/c.Quota_Problem_Family';
import problemNegative from '@salesforce/label/c.Quota_Problem_Negative';
import problemRecordTwice from '@salesforce/label/c.Quota_Problem_Record_Twice';
import measureTitle from '@salesforce/label/c.Quota_Measure_Title';
import measureNote from '@salesforce/label/c.Quota_Measure_Note';
import monthTitle from '@salesforce/label/c.Quota_Month_Title';
import ofQuota from '@salesforce/label/c.Quota_Of_Quota';
import zeroFormula from '@salesforce/label/c.Quota_Zero_Formula';
import zeroAdjusted from '@salesforce/label/c.Quota_Zero_Adjusted';
import openIn from '@salesforce/label/c.Quota_Open_In';
import bandNext from '@salesforce/label/c.Quota_Band_Next';
import leadsOne from '@salesforce/label/c.Quota_Leads_One';
import leads from '@salesforce/label/c.Quota_Leads';
import newDeal from '@salesforce/label/c.Quota_New_Deal';
import earlierTitle from '@salesforce/label/c.Quota_Earlier_Title';
import earlierPeriod from '@salesforce/label/c.Quota_Earlier_Period';
import earlierSame from '@salesforce/label/c.Quota_Earlier_Same';
import earlierWhole from '@salesforce/label/c.Quota_Earlier_Whole';
import showRecords from '@salesforce/label/c.Quota_Show_Records';
import compareRecords from '@salesforce/label/c.Quota_Compare_Records';
import hideRecords from '@salesforce/label/c.Quota_Hide_Records';
import handedDown from '@salesforce/label/c.Quota_Handed_Down';
import matrixLogos from '@salesforce/label/c.Quota_Matrix_Logos';
import matrixLogosOne from '@salesforce/label/c.Quota_Matrix_Logos_One';

export const trackerLabels = {
  title,
  subtitle,
  measureGroup,
  Revenue,
  Margin,
  Units,
  NewLogos,
  Retention,
  whatIf,
  shortestPath,
  thousands,
  headline,
  headlineMet,
  headlineMetOpen,
  behindPlan,
  aheadPlan,
  onPlan,
  chanceText,
  chanceBetween,
  noDeals,
  noQuota,
  noQuotaText,
  zeroQuota,
  notBegun,
  nothingYet,
  over,
  overClosed,
  booked,
  planToDate,
  planShort,
  quotaMark,
  stillToWin,
  stillToWinAlone,
  stillToWinOne,
  weakFinish,
  middleFinish,
  strongFinish,
  weakNote,
  middleNote,
  strongNote,
  heroLabel,
  attainment,
  pace,
  runRate,
  runRateNote,
  gap,
  neededADay,
  openPipeline,
  bothMeasures,
  sameDayLastYear,
  underPlan,
  overPlan,
  daysLeft,
  soFarADay,
  ofTheGap,
  ofTheGapOnly,
  coverageMet,
  coverageNone,
  chanceBoth,
  times,
  none,
  openFigure,
  matrixTitle,
  matrixLegend,
  matrixMeasure,
  matrixUntil,
  matrixMonth,
  matrixQuarter,
  matrixYear,
  matrixCredited,
  matrixQuota,
  matrixPace,
  matrixChance,
  matrixWeighted,
  matrixWithout,
  marginHidden,
  bulletText,
  bulletTextOver,
  bulletTextNone,
  sparkText,
  trendTitle,
  trendSubtitle,
  trendTable,
  trendChart,
  trendDay,
  trendCredited,
  trendPlan,
  trendText,
  segmentTitle,
  segmentTick,
  segmentName,
  segmentCredited,
  segmentShare,
  New,
  Expansion,
  Retained,
  segmentAll,
  segmentText,
  bridgeFell,
  bridgeRose,
  bridgeSame,
  bridgeToday,
  stepWonOne,
  stepWon,
  stepLostOne,
  stepLost,
  stepSlippedOne,
  stepSlipped,
  stepMovedInOne,
  stepMovedIn,
  stepNewOne,
  stepNew,
  stepAmountOne,
  stepAmount,
  stepOddsOne,
  stepOdds,
  stepCredit,
  stepQuota,
  points,
  goalTitle,
  goalPrivate,
  goalChance,
  goalText,
  goalReached,
  goalNone,
  goalSet,
  goalChange,
  goalAmount,
  goalSave,
  goalCancel,
  goalRemove,
  goalRefused,
  goalFailed,
  problemDealsTitle,
  problemProbability,
  problemProbabilityMany,
  problemRate,
  problemRateMany,
  problemAmount,
  problemAmountMany,
  problemOverlap,
  problemOverlapText,
  problemIncomplete,
  problemIncompleteOne,
  problemIncompleteText,
  problemOn,
  problemOutside,
  problemSplits,
  problemBackwards,
  problemLoop,
  problemUnknown,
  problemTwice,
  problemDays,
  loading,
  errorTitle,
  errorText,
  errorStale,
  errorDetails,
  tryAgain,
  weakShort,
  middleShort,
  strongShort,
  toWinShort,
  toWinDeals,
  problemDealsText,
  regionMore,
  problemSeason,
  problemOverdue,
  problemFamily,
  problemNegative,
  problemRecordTwice,
  measureTitle,
  measureNote,
  monthTitle,
  ofQuota,
  zeroFormula,
  zeroAdjusted,
  openIn,
  bandNext,
  leadsOne,
  leads,
  newDeal,
  earlierTitle,
  earlierPeriod,
  earlierSame,
  earlierWhole,
  showRecords,
  compareRecords,
  hideRecords,
  handedDown,
  matrixLogos,
  matrixLogosOne
};
