// Every word of the weekly forecast, as custom labels; placeholders are {0}, {1}.
import noteNeeded from '@salesforce/label/c.Forecast_Note_Needed';
import title from '@salesforce/label/c.Forecast_Title';
import ownTitle from '@salesforce/label/c.Forecast_Own_Title';
import subtitle from '@salesforce/label/c.Forecast_Subtitle';
import locksToday from '@salesforce/label/c.Forecast_Locks_Today';
import locksOn from '@salesforce/label/c.Forecast_Locks_On';
import lockedSince from '@salesforce/label/c.Forecast_Locked_Since';
import hoursMinutes from '@salesforce/label/c.Forecast_Hours_Minutes';
import minutes from '@salesforce/label/c.Forecast_Minutes';
import exportFile from '@salesforce/label/c.Forecast_Export';
import exported from '@salesforce/label/c.Forecast_Exported';
import remind from '@salesforce/label/c.Forecast_Remind';
import remindOne from '@salesforce/label/c.Forecast_Remind_One';
import reminded from '@salesforce/label/c.Forecast_Reminded';
import remindedOne from '@salesforce/label/c.Forecast_Reminded_One';
import remindedNone from '@salesforce/label/c.Forecast_Reminded_None';
import submitCall from '@salesforce/label/c.Forecast_Submit_Call';
import submitCallAgain from '@salesforce/label/c.Forecast_Submit_Call_Again';
import callSubmitted from '@salesforce/label/c.Forecast_Call_Submitted';
import headline from '@salesforce/label/c.Forecast_Headline';
import headlineGap from '@salesforce/label/c.Forecast_Headline_Gap';
import headlineFell from '@salesforce/label/c.Forecast_Headline_Fell';
import headlineRose from '@salesforce/label/c.Forecast_Headline_Rose';
import headlineEven from '@salesforce/label/c.Forecast_Headline_Even';
import headlineSame from '@salesforce/label/c.Forecast_Headline_Same';
import headlineFirst from '@salesforce/label/c.Forecast_Headline_First';
import cameIn from '@salesforce/label/c.Forecast_Came_In';
import wentOut from '@salesforce/label/c.Forecast_Went_Out';
import wasWon from '@salesforce/label/c.Forecast_Was_Won';
import wasLost from '@salesforce/label/c.Forecast_Was_Lost';
import wasDown from '@salesforce/label/c.Forecast_Was_Down';
import separator from '@salesforce/label/c.Forecast_Separator';
import bridgeTitle from '@salesforce/label/c.Forecast_Bridge_Title';
import bridgeSubtitle from '@salesforce/label/c.Forecast_Bridge_Subtitle';
import bridgeChart from '@salesforce/label/c.Forecast_Bridge_Chart';
import showTable from '@salesforce/label/c.Forecast_Show_Table';
import showChart from '@salesforce/label/c.Forecast_Show_Chart';
import stepColumn from '@salesforce/label/c.Forecast_Step_Column';
import amountColumn from '@salesforce/label/c.Forecast_Amount_Column';
import dealsColumn from '@salesforce/label/c.Forecast_Deals_Column';
import sumColumn from '@salesforce/label/c.Forecast_Sum_Column';
import stepBefore from '@salesforce/label/c.Forecast_Step_Before';
import stepNow from '@salesforce/label/c.Forecast_Step_Now';
import stepNew from '@salesforce/label/c.Forecast_Step_New';
import stepMovedUp from '@salesforce/label/c.Forecast_Step_Moved_Up';
import stepAmount from '@salesforce/label/c.Forecast_Step_Amount';
import stepAdjusted from '@salesforce/label/c.Forecast_Step_Adjusted';
import stepWon from '@salesforce/label/c.Forecast_Step_Won';
import stepLost from '@salesforce/label/c.Forecast_Step_Lost';
import stepSlipped from '@salesforce/label/c.Forecast_Step_Slipped';
import stepMovedDown from '@salesforce/label/c.Forecast_Step_Moved_Down';
import deals from '@salesforce/label/c.Forecast_Deals';
import dealsOne from '@salesforce/label/c.Forecast_Deals_One';
import wonNote from '@salesforce/label/c.Forecast_Won_Note';
import adjustedNote from '@salesforce/label/c.Forecast_Adjusted_Note';
import barLabel from '@salesforce/label/c.Forecast_Bar_Label';
import unknown from '@salesforce/label/c.Forecast_Unknown';
import unknownOne from '@salesforce/label/c.Forecast_Unknown_One';
import repsTitle from '@salesforce/label/c.Forecast_Reps_Title';
import repsSubtitle from '@salesforce/label/c.Forecast_Reps_Subtitle';
import repsLegend from '@salesforce/label/c.Forecast_Reps_Legend';
import columnRep from '@salesforce/label/c.Forecast_Column_Rep';
import columnBooked from '@salesforce/label/c.Forecast_Column_Booked';
import columnCommit from '@salesforce/label/c.Forecast_Column_Commit';
import columnChange from '@salesforce/label/c.Forecast_Column_Change';
import columnCall from '@salesforce/label/c.Forecast_Column_Call';
import columnBest from '@salesforce/label/c.Forecast_Column_Best';
import columnPipeline from '@salesforce/label/c.Forecast_Column_Pipeline';
import columnMoved from '@salesforce/label/c.Forecast_Column_Moved';
import columnError from '@salesforce/label/c.Forecast_Column_Error';
import columnSubmitted from '@salesforce/label/c.Forecast_Column_Submitted';
import none from '@salesforce/label/c.Forecast_None';
import changeOf from '@salesforce/label/c.Forecast_Change_Of';
import changeReason from '@salesforce/label/c.Forecast_Change_Reason';
import changeKeep from '@salesforce/label/c.Forecast_Change_Keep';
import changeCancel from '@salesforce/label/c.Forecast_Change_Cancel';
import changeWhyFirst from '@salesforce/label/c.Forecast_Change_Why_First';
import changeNoAmount from '@salesforce/label/c.Forecast_Change_No_Amount';
import changeKept from '@salesforce/label/c.Forecast_Change_Kept';
import changeTakenBack from '@salesforce/label/c.Forecast_Change_Taken_Back';
import ownSays from '@salesforce/label/c.Forecast_Own_Says';
import worse from '@salesforce/label/c.Forecast_Worse';
import better from '@salesforce/label/c.Forecast_Better';
import statusDraft from '@salesforce/label/c.Forecast_Status_Draft';
import statusNotStarted from '@salesforce/label/c.Forecast_Status_Not_Started';
import total from '@salesforce/label/c.Forecast_Total';
import totalOne from '@salesforce/label/c.Forecast_Total_One';
import submittedOf from '@salesforce/label/c.Forecast_Submitted_Of';
import summaryTitle from '@salesforce/label/c.Forecast_Summary_Title';
import summaryNote from '@salesforce/label/c.Forecast_Summary_Note';
import summaryAgain from '@salesforce/label/c.Forecast_Summary_Again';
import summaryCopy from '@salesforce/label/c.Forecast_Summary_Copy';
import summaryCopied from '@salesforce/label/c.Forecast_Summary_Copied';
import summaryNotCopied from '@salesforce/label/c.Forecast_Summary_Not_Copied';
import sumBooked from '@salesforce/label/c.Forecast_Sum_Booked';
import sumBookedOnly from '@salesforce/label/c.Forecast_Sum_Booked_Only';
import sumCommit from '@salesforce/label/c.Forecast_Sum_Commit';
import sumCommitChanged from '@salesforce/label/c.Forecast_Sum_Commit_Changed';
import sumTaking from '@salesforce/label/c.Forecast_Sum_Taking';
import sumAdding from '@salesforce/label/c.Forecast_Sum_Adding';
import sumWon from '@salesforce/label/c.Forecast_Sum_Won';
import sumSlip from '@salesforce/label/c.Forecast_Sum_Slip';
import sumMissing from '@salesforce/label/c.Forecast_Sum_Missing';
import sumMissingOne from '@salesforce/label/c.Forecast_Sum_Missing_One';
import sumDraft from '@salesforce/label/c.Forecast_Sum_Draft';
import movedTitle from '@salesforce/label/c.Forecast_Moved_Title';
import movedAll from '@salesforce/label/c.Forecast_Moved_All';
import movedNone from '@salesforce/label/c.Forecast_Moved_None';
import movedOnly from '@salesforce/label/c.Forecast_Moved_Only';
import movedText from '@salesforce/label/c.Forecast_Moved_Text';
import notesTitle from '@salesforce/label/c.Forecast_Notes_Title';
import notesAdd from '@salesforce/label/c.Forecast_Notes_Add';
import notesEdit from '@salesforce/label/c.Forecast_Notes_Edit';
import notesField from '@salesforce/label/c.Forecast_Notes_Field';
import notesSave from '@salesforce/label/c.Forecast_Notes_Save';
import notesChange from '@salesforce/label/c.Forecast_Notes_Change';
import notesChangeBy from '@salesforce/label/c.Forecast_Notes_Change_By';
import notesOf from '@salesforce/label/c.Forecast_Notes_Of';
import notesYou from '@salesforce/label/c.Forecast_Notes_You';
import notesShown from '@salesforce/label/c.Forecast_Notes_Shown';
import notesNone from '@salesforce/label/c.Forecast_Notes_None';
import ownColumnCategory from '@salesforce/label/c.Forecast_Own_Column_Category';
import ownColumnDeals from '@salesforce/label/c.Forecast_Own_Column_Deals';
import ownColumnFigure from '@salesforce/label/c.Forecast_Own_Column_Figure';
import ownCategoryCommit from '@salesforce/label/c.Forecast_Own_Category_Commit';
import ownCategoryBest from '@salesforce/label/c.Forecast_Own_Category_Best';
import ownCategoryPipeline from '@salesforce/label/c.Forecast_Own_Category_Pipeline';
import ownCategoryOmitted from '@salesforce/label/c.Forecast_Own_Category_Omitted';
import ownFigure from '@salesforce/label/c.Forecast_Own_Figure';
import ownHint from '@salesforce/label/c.Forecast_Own_Hint';
import ownNote from '@salesforce/label/c.Forecast_Own_Note';
import ownSave from '@salesforce/label/c.Forecast_Own_Save';
import ownSubmit from '@salesforce/label/c.Forecast_Own_Submit';
import ownSubmitAgain from '@salesforce/label/c.Forecast_Own_Submit_Again';
import ownSaved from '@salesforce/label/c.Forecast_Own_Saved';
import ownSent from '@salesforce/label/c.Forecast_Own_Sent';
import ownKept from '@salesforce/label/c.Forecast_Own_Kept';
import ownChanged from '@salesforce/label/c.Forecast_Own_Changed';
import ownCall from '@salesforce/label/c.Forecast_Own_Call';
import ownLocked from '@salesforce/label/c.Forecast_Own_Locked';
import ownHeadline from '@salesforce/label/c.Forecast_Own_Headline';
import ownHeadlineGap from '@salesforce/label/c.Forecast_Own_Headline_Gap';
import ownDealsTitle from '@salesforce/label/c.Forecast_Own_Deals_Title';
import ownDealsNone from '@salesforce/label/c.Forecast_Own_Deals_None';
import ownColumnDeal from '@salesforce/label/c.Forecast_Own_Column_Deal';
import ownColumnClose from '@salesforce/label/c.Forecast_Own_Column_Close';
import ownColumnAmount from '@salesforce/label/c.Forecast_Own_Column_Amount';
import ownError from '@salesforce/label/c.Forecast_Own_Error';
import ownErrorOne from '@salesforce/label/c.Forecast_Own_Error_One';
import emptyTitle from '@salesforce/label/c.Forecast_Empty_Title';
import emptyText from '@salesforce/label/c.Forecast_Empty_Text';
import sheetFigures from '@salesforce/label/c.Forecast_Sheet_Figures';
import sheetBridge from '@salesforce/label/c.Forecast_Sheet_Bridge';
import sheetMoved from '@salesforce/label/c.Forecast_Sheet_Moved';
import sheetTeam from '@salesforce/label/c.Forecast_Sheet_Team';
import sheetStatus from '@salesforce/label/c.Forecast_Sheet_Status';
import sheetReason from '@salesforce/label/c.Forecast_Sheet_Reason';
import sheetNote from '@salesforce/label/c.Forecast_Sheet_Note';
import sheetAccount from '@salesforce/label/c.Forecast_Sheet_Account';
import sheetNext from '@salesforce/label/c.Forecast_Sheet_Next';
import file from '@salesforce/label/c.Forecast_File';
import thousands from '@salesforce/label/c.Forecast_Thousands';
import millions from '@salesforce/label/c.Forecast_Millions';
import loading from '@salesforce/label/c.Forecast_Loading';
import errorText from '@salesforce/label/c.Forecast_Error_Text';
import errorTitle from '@salesforce/label/c.Forecast_Error_Title';

const texts = {
  noteNeeded,
  title,
  ownTitle,
  subtitle,
  locksToday,
  locksOn,
  lockedSince,
  hoursMinutes,
  minutes,
  exportFile,
  exported,
  remind,
  remindOne,
  reminded,
  remindedOne,
  remindedNone,
  submitCall,
  submitCallAgain,
  callSubmitted,
  headline,
  headlineGap,
  headlineFell,
  headlineRose,
  headlineEven,
  headlineSame,
  headlineFirst,
  cameIn,
  wentOut,
  wasWon,
  wasLost,
  wasDown,
  separator,
  bridgeTitle,
  bridgeSubtitle,
  bridgeChart,
  showTable,
  showChart,
  stepColumn,
  amountColumn,
  dealsColumn,
  sumColumn,
  stepBefore,
  stepNow,
  stepNew,
  stepMovedUp,
  stepAmount,
  stepAdjusted,
  stepWon,
  stepLost,
  stepSlipped,
  stepMovedDown,
  deals,
  dealsOne,
  wonNote,
  adjustedNote,
  barLabel,
  unknown,
  unknownOne,
  repsTitle,
  repsSubtitle,
  repsLegend,
  columnRep,
  columnBooked,
  columnCommit,
  columnChange,
  columnCall,
  columnBest,
  columnPipeline,
  columnMoved,
  columnError,
  columnSubmitted,
  none,
  changeOf,
  changeReason,
  changeKeep,
  changeCancel,
  changeWhyFirst,
  changeNoAmount,
  changeKept,
  changeTakenBack,
  ownSays,
  worse,
  better,
  statusDraft,
  statusNotStarted,
  total,
  totalOne,
  submittedOf,
  summaryTitle,
  summaryNote,
  summaryAgain,
  summaryCopy,
  summaryCopied,
  summaryNotCopied,
  sumBooked,
  sumBookedOnly,
  sumCommit,
  sumCommitChanged,
  sumTaking,
  sumAdding,
  sumWon,
  sumSlip,
  sumMissing,
  sumMissingOne,
  sumDraft,
  movedTitle,
  movedAll,
  movedNone,
  movedOnly,
  movedText,
  notesTitle,
  notesAdd,
  notesEdit,
  notesField,
  notesSave,
  notesChange,
  notesChangeBy,
  notesOf,
  notesYou,
  notesShown,
  notesNone,
  ownColumnCategory,
  ownColumnDeals,
  ownColumnFigure,
  ownCategoryCommit,
  ownCategoryBest,
  ownCategoryPipeline,
  ownCategoryOmitted,
  ownFigure,
  ownHint,
  ownNote,
  ownSave,
  ownSubmit,
  ownSubmitAgain,
  ownSaved,
  ownSent,
  ownKept,
  ownChanged,
  ownCall,
  ownLocked,
  ownHeadline,
  ownHeadlineGap,
  ownDealsTitle,
  ownDealsNone,
  ownColumnDeal,
  ownColumnClose,
  ownColumnAmount,
  ownError,
  ownErrorOne,
  emptyTitle,
  emptyText,
  sheetFigures,
  sheetBridge,
  sheetMoved,
  sheetTeam,
  sheetStatus,
  sheetReason,
  sheetNote,
  sheetAccount,
  sheetNext,
  file,
  thousands,
  millions,
  loading,
  errorText,
  errorTitle
};

/** A text for each key; other languages have other texts. */
export type ForecastLabels = { readonly [Key in keyof typeof texts]: string };

export const labels: ForecastLabels = texts;
