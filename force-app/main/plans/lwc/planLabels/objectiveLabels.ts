// Objectives and the order of lists.
import objectivesTitle from '@salesforce/label/c.Plan_Objectives_Title';
import objectivesMeasure from '@salesforce/label/c.Plan_Objectives_Measure';
import objectivesMeasured from '@salesforce/label/c.Plan_Objectives_Measured';
import objectivesNote from '@salesforce/label/c.Plan_Objectives_Note';
import objectivesAdd from '@salesforce/label/c.Plan_Objectives_Add';
import objectivesNew from '@salesforce/label/c.Plan_Objectives_New';
import objectivesEmpty from '@salesforce/label/c.Plan_Objectives_Empty';
import columnOrder from '@salesforce/label/c.Plan_Column_Order';
import columnNumber from '@salesforce/label/c.Plan_Column_Number';
import columnObjective from '@salesforce/label/c.Plan_Column_Objective';
import columnMeasure from '@salesforce/label/c.Plan_Column_Measure';
import columnBaseline from '@salesforce/label/c.Plan_Column_Baseline';
import columnTarget from '@salesforce/label/c.Plan_Column_Target';
import columnCurrent from '@salesforce/label/c.Plan_Column_Current';
import columnProgress from '@salesforce/label/c.Plan_Column_Progress';
import columnElapsed from '@salesforce/label/c.Plan_Column_Elapsed';
import columnDue from '@salesforce/label/c.Plan_Column_Due';
import columnMenu from '@salesforce/label/c.Plan_Column_Menu';
import objectiveNumber from '@salesforce/label/c.Plan_Objective_Number';
import shared from '@salesforce/label/c.Plan_Shared';
import share from '@salesforce/label/c.Plan_Share';
import unshare from '@salesforce/label/c.Plan_Unshare';
import asOf from '@salesforce/label/c.Plan_As_Of';
import noTarget from '@salesforce/label/c.Plan_No_Target';
import noBaseline from '@salesforce/label/c.Plan_No_Baseline';
import noCurrent from '@salesforce/label/c.Plan_No_Current';
import noMeasure from '@salesforce/label/c.Plan_No_Measure';
import noDue from '@salesforce/label/c.Plan_No_Due';
import OnPace from '@salesforce/label/c.Plan_On_Pace';
import Ahead from '@salesforce/label/c.Plan_Ahead';
import Behind from '@salesforce/label/c.Plan_Behind';
import progressSays from '@salesforce/label/c.Plan_Progress_Says';
import progressNone from '@salesforce/label/c.Plan_Progress_None';
import Revenue from '@salesforce/label/c.Plan_Revenue';
import MarginRate from '@salesforce/label/c.Plan_Margin_Rate';
import OnTimeLines from '@salesforce/label/c.Plan_On_Time_Lines';
import Satisfaction from '@salesforce/label/c.Plan_Satisfaction';
import OpenCases from '@salesforce/label/c.Plan_Open_Cases';
import ProductBreadth from '@salesforce/label/c.Plan_Product_Breadth';
import Manual from '@salesforce/label/c.Plan_Manual';
import orderLabel from '@salesforce/label/c.Plan_Order_Label';
import orderHelp from '@salesforce/label/c.Plan_Order_Help';
import orderLifted from '@salesforce/label/c.Plan_Order_Lifted';
import orderNow from '@salesforce/label/c.Plan_Order_Now';
import orderDropped from '@salesforce/label/c.Plan_Order_Dropped';
import orderBack from '@salesforce/label/c.Plan_Order_Back';
import menuOf from '@salesforce/label/c.Plan_Menu_Of';
import menuUp from '@salesforce/label/c.Plan_Menu_Up';
import menuDown from '@salesforce/label/c.Plan_Menu_Down';
import menuDelete from '@salesforce/label/c.Plan_Menu_Delete';
import deleteAsk from '@salesforce/label/c.Plan_Delete_Ask';
import deleteTitle from '@salesforce/label/c.Plan_Delete_Title';

export const objectiveLabels = {
  objectivesTitle,
  objectivesMeasure,
  objectivesMeasured,
  objectivesNote,
  objectivesAdd,
  objectivesNew,
  objectivesEmpty,
  columnOrder,
  columnNumber,
  columnObjective,
  columnMeasure,
  columnBaseline,
  columnTarget,
  columnCurrent,
  columnProgress,
  columnElapsed,
  columnDue,
  columnMenu,
  objectiveNumber,
  shared,
  share,
  unshare,
  asOf,
  noTarget,
  noBaseline,
  noCurrent,
  noMeasure,
  noDue,
  OnPace,
  Ahead,
  Behind,
  progressSays,
  progressNone,
  Revenue,
  MarginRate,
  OnTimeLines,
  Satisfaction,
  OpenCases,
  ProductBreadth,
  Manual,
  orderLabel,
  orderHelp,
  orderLifted,
  orderNow,
  orderDropped,
  orderBack,
  menuOf,
  menuUp,
  menuDown,
  menuDelete,
  deleteAsk,
  deleteTitle
} as const;
