import title from '@salesforce/label/c.Quota_Path_Title';
import subtitle from '@salesforce/label/c.Quota_Path_Subtitle';
import subtitleBoth from '@salesforce/label/c.Quota_Path_Subtitle_Both';
import reach from '@salesforce/label/c.Quota_Path_Reach';
import levelOption from '@salesforce/label/c.Quota_Path_Level_Option';
import on from '@salesforce/label/c.Quota_Path_On';
import both from '@salesforce/label/c.Quota_Path_Both';
import back from '@salesforce/label/c.Quota_Path_Back';
import headlineOne from '@salesforce/label/c.Quota_Path_Headline_One';
import headlineMany from '@salesforce/label/c.Quota_Path_Headline_Many';
import headlineOther from '@salesforce/label/c.Quota_Path_Headline_Other';
import headlineThere from '@salesforce/label/c.Quota_Path_Headline_There';
import headlineNone from '@salesforce/label/c.Quota_Path_Headline_None';
import headlineUnproven from '@salesforce/label/c.Quota_Path_Headline_Unproven';
import wayFewest from '@salesforce/label/c.Quota_Path_Way_Fewest';
import wayWithout from '@salesforce/label/c.Quota_Path_Way_Without';
import wayClears from '@salesforce/label/c.Quota_Path_Way_Clears';
import wayNote from '@salesforce/label/c.Quota_Path_Way_Note';
import wayNoteOne from '@salesforce/label/c.Quota_Path_Way_Note_One';
import wayAlone from '@salesforce/label/c.Quota_Path_Way_Alone';
import today from '@salesforce/label/c.Quota_Path_Today';
import step from '@salesforce/label/c.Quota_Path_Step';
import stepWin from '@salesforce/label/c.Quota_Path_Step_Win';
import stepOpen from '@salesforce/label/c.Quota_Path_Step_Open';
import kindDeal from '@salesforce/label/c.Quota_Path_Kind_Deal';
import kindWhitespace from '@salesforce/label/c.Quota_Path_Kind_Whitespace';
import kindTierJump from '@salesforce/label/c.Quota_Path_Kind_Tier_Jump';
import noDealYet from '@salesforce/label/c.Quota_Path_No_Deal_Yet';
import by from '@salesforce/label/c.Quota_Path_By';
import margin from '@salesforce/label/c.Quota_Path_Margin';
import oddsAll from '@salesforce/label/c.Quota_Path_Odds_All';
import oddsOne from '@salesforce/label/c.Quota_Path_Odds_One';
import oddsSome from '@salesforce/label/c.Quota_Path_Odds_Some';
import oddsSomeOne from '@salesforce/label/c.Quota_Path_Odds_Some_One';
import oddsNone from '@salesforce/label/c.Quota_Path_Odds_None';
import choose from '@salesforce/label/c.Quota_Path_Choose';
import pivotTitle from '@salesforce/label/c.Quota_Path_Pivot_Title';
import pivotNote from '@salesforce/label/c.Quota_Path_Pivot_Note';
import pivotToday from '@salesforce/label/c.Quota_Path_Pivot_Today';
import pivotSwing from '@salesforce/label/c.Quota_Path_Pivot_Swing';
import pivotText from '@salesforce/label/c.Quota_Path_Pivot_Text';
import leftTitle from '@salesforce/label/c.Quota_Path_Left_Title';
import leftNote from '@salesforce/label/c.Quota_Path_Left_Note';
import leftExcluded from '@salesforce/label/c.Quota_Path_Left_Excluded';
import leftClosesLater from '@salesforce/label/c.Quota_Path_Left_Closes_Later';
import leftNoProbability from '@salesforce/label/c.Quota_Path_Left_No_Probability';
import leftNoAmount from '@salesforce/label/c.Quota_Path_Left_No_Amount';
import leftNeedsMore from '@salesforce/label/c.Quota_Path_Left_Needs_More';
import leftNotNeeded from '@salesforce/label/c.Quota_Path_Left_Not_Needed';
import leftNotNeededPlain from '@salesforce/label/c.Quota_Path_Left_Not_Needed_Plain';
import leftBlocked from '@salesforce/label/c.Quota_Path_Left_Blocked';
import leftNoGain from '@salesforce/label/c.Quota_Path_Left_No_Gain';
import leftNothing from '@salesforce/label/c.Quota_Path_Left_Nothing';
import exclude from '@salesforce/label/c.Quota_Path_Exclude';
import takeIn from '@salesforce/label/c.Quota_Path_Take_In';
import excludeTitle from '@salesforce/label/c.Quota_Path_Exclude_Title';
import excludeReason from '@salesforce/label/c.Quota_Path_Exclude_Reason';
import tier from '@salesforce/label/c.Quota_Path_Tier';
import showAll from '@salesforce/label/c.Quota_Path_Show_All';
import stepReach from '@salesforce/label/c.Quota_Path_Step_Reach';
import tierName from '@salesforce/label/c.Quota_Path_Tier_Name';
import tierDetail from '@salesforce/label/c.Quota_Path_Tier_Detail';
import cellPeers from '@salesforce/label/c.Quota_Path_Cell_Peers';
import cellCompetitor from '@salesforce/label/c.Quota_Path_Cell_Competitor';
import marginUnknown from '@salesforce/label/c.Quota_Path_Margin_Unknown';
import leftTooShort from '@salesforce/label/c.Quota_Path_Left_Too_Short';
import leftNotInRevenue from '@salesforce/label/c.Quota_Path_Left_Not_In_Revenue';
import leftFigureMissing from '@salesforce/label/c.Quota_Path_Left_Figure_Missing';
import leftInUnits from '@salesforce/label/c.Quota_Path_Left_In_Units';
import leftBudgetSpent from '@salesforce/label/c.Quota_Path_Left_Budget_Spent';
import leftProgramProblem from '@salesforce/label/c.Quota_Path_Left_Program_Problem';
import leftCriteria from '@salesforce/label/c.Quota_Path_Left_Criteria';
import units from '@salesforce/label/c.Quota_Path_Units';
import headlineLeast from '@salesforce/label/c.Quota_Path_Headline_Least';
import makeTasks from '@salesforce/label/c.Quota_Path_Make_Tasks';
import tasksTitle from '@salesforce/label/c.Quota_Path_Tasks_Title';
import tasksIntro from '@salesforce/label/c.Quota_Path_Tasks_Intro';
import taskSubject from '@salesforce/label/c.Quota_Path_Task_Subject';
import taskDue from '@salesforce/label/c.Quota_Path_Task_Due';
import taskWithNext from '@salesforce/label/c.Quota_Path_Task_With_Next';
import taskMissing from '@salesforce/label/c.Quota_Path_Task_Missing';
import tasksMake from '@salesforce/label/c.Quota_Path_Tasks_Make';
import tasksMakeOne from '@salesforce/label/c.Quota_Path_Tasks_Make_One';
import tasksCancel from '@salesforce/label/c.Quota_Path_Tasks_Cancel';
import tasksMade from '@salesforce/label/c.Quota_Path_Tasks_Made';
import tasksMadeOne from '@salesforce/label/c.Quota_Path_Tasks_Made_One';
import tasksUndo from '@salesforce/label/c.Quota_Path_Tasks_Undo';
import tasksUndone from '@salesforce/label/c.Quota_Path_Tasks_Undone';
import tasksUndoneOne from '@salesforce/label/c.Quota_Path_Tasks_Undone_One';

export const pathLabels = {
  title,
  subtitle,
  subtitleBoth,
  reach,
  levelOption,
  on,
  both,
  back,
  headlineOne,
  headlineMany,
  headlineOther,
  headlineThere,
  headlineNone,
  headlineUnproven,
  wayFewest,
  wayWithout,
  wayClears,
  wayNote,
  wayNoteOne,
  wayAlone,
  today,
  step,
  stepWin,
  stepOpen,
  kindDeal,
  kindWhitespace,
  kindTierJump,
  noDealYet,
  by,
  margin,
  oddsAll,
  oddsOne,
  oddsSome,
  oddsSomeOne,
  oddsNone,
  choose,
  pivotTitle,
  pivotNote,
  pivotToday,
  pivotSwing,
  pivotText,
  leftTitle,
  leftNote,
  leftExcluded,
  leftClosesLater,
  leftNoProbability,
  leftNoAmount,
  leftNeedsMore,
  leftNotNeeded,
  leftNotNeededPlain,
  leftBlocked,
  leftNoGain,
  leftNothing,
  exclude,
  takeIn,
  excludeTitle,
  excludeReason,
  tier,
  showAll,
  stepReach,
  tierName,
  tierDetail,
  cellPeers,
  cellCompetitor,
  marginUnknown,
  leftTooShort,
  leftNotInRevenue,
  leftFigureMissing,
  leftInUnits,
  leftBudgetSpent,
  leftProgramProblem,
  leftCriteria,
  units,
  headlineLeast,
  makeTasks,
  tasksTitle,
  tasksIntro,
  taskSubject,
  taskDue,
  taskWithNext,
  taskMissing,
  tasksMake,
  tasksMakeOne,
  tasksCancel,
  tasksMade,
  tasksMadeOne,
  tasksUndo,
  tasksUndone,
  tasksUndoneOne
};
