// Every word of account health, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.Health_Title';
import asOf from '@salesforce/label/c.Health_As_Of';
import ofOne from '@salesforce/label/c.Health_Of_One';
import ofMany from '@salesforce/label/c.Health_Of_Many';
import none from '@salesforce/label/c.Health_None';
import meter from '@salesforce/label/c.Health_Meter';
import loading from '@salesforce/label/c.Health_Loading';
import error from '@salesforce/label/c.Health_Error';
import reasonSite from '@salesforce/label/c.Health_Reason_Site';
import reasonCase from '@salesforce/label/c.Health_Reason_Case';
import reasonOrders from '@salesforce/label/c.Health_Reason_Orders';
import reasonSilent from '@salesforce/label/c.Health_Reason_Silent';
import reasonWell from '@salesforce/label/c.Health_Reason_Well';
import partSatisfaction from '@salesforce/label/c.Health_Part_Satisfaction';
import partCases from '@salesforce/label/c.Health_Part_Cases';
import partOrders from '@salesforce/label/c.Health_Part_Orders';
import partRelationships from '@salesforce/label/c.Health_Part_Relationships';
import partPlan from '@salesforce/label/c.Health_Part_Plan';
import weight from '@salesforce/label/c.Health_Weight';
import noteSites from '@salesforce/label/c.Health_Note_Sites';
import noteSitesMixed from '@salesforce/label/c.Health_Note_Sites_Mixed';
import noteCases from '@salesforce/label/c.Health_Note_Cases';
import noteOrders from '@salesforce/label/c.Health_Note_Orders';
import noteRelationships from '@salesforce/label/c.Health_Note_Relationships';
import notePlan from '@salesforce/label/c.Health_Note_Plan';
import notePlanOpen from '@salesforce/label/c.Health_Note_Plan_Open';
import noteUnknown from '@salesforce/label/c.Health_Note_Unknown';
import notKnown from '@salesforce/label/c.Health_Not_Known';
import below from '@salesforce/label/c.Health_Below';
import belowMixed from '@salesforce/label/c.Health_Below_Mixed';
import meets from '@salesforce/label/c.Health_Meets';
import meetsMixed from '@salesforce/label/c.Health_Meets_Mixed';
import noStandard from '@salesforce/label/c.Health_No_Standard';
import tooOld from '@salesforce/label/c.Health_Too_Old';
import late from '@salesforce/label/c.Health_Late';
import inTime from '@salesforce/label/c.Health_In_Time';
import noCasesOpen from '@salesforce/label/c.Health_No_Cases_Open';
import unknownTitle from '@salesforce/label/c.Health_Unknown_Title';
import unknownNoFeed from '@salesforce/label/c.Health_Unknown_NoFeed';
import unknownFeedSilent from '@salesforce/label/c.Health_Unknown_FeedSilent';
import unknownNoLines from '@salesforce/label/c.Health_Unknown_NoLines';
import unknownNoCases from '@salesforce/label/c.Health_Unknown_NoCases';
import unknownNoPlan from '@salesforce/label/c.Health_Unknown_NoPlan';
import unknownPlanNotShared from '@salesforce/label/c.Health_Unknown_PlanNotShared';
import unknownPlanNotReckoned from '@salesforce/label/c.Health_Unknown_PlanNotReckoned';
import unknownNoPeople from '@salesforce/label/c.Health_Unknown_NoPeople';
import unknownNeverAsked from '@salesforce/label/c.Health_Unknown_NeverAsked';
import unknownAskedLongAgo from '@salesforce/label/c.Health_Unknown_AskedLongAgo';
import unknownLastContact from '@salesforce/label/c.Health_Unknown_LastContact';
import unknownPerson from '@salesforce/label/c.Health_Unknown_Person';
import unknownNewDate from '@salesforce/label/c.Health_Unknown_NewDate';
import unknownNoPromise from '@salesforce/label/c.Health_Unknown_NoPromise';
import stepOrders from '@salesforce/label/c.Health_Step_Orders';
import stepCase from '@salesforce/label/c.Health_Step_Case';
import stepPlan from '@salesforce/label/c.Health_Step_Plan';
import stepOpenPlan from '@salesforce/label/c.Health_Step_Open_Plan';
import stepPeople from '@salesforce/label/c.Health_Step_People';
import stepAsk from '@salesforce/label/c.Health_Step_Ask';
import askSubject from '@salesforce/label/c.Health_Ask_Subject';
import stepTouch from '@salesforce/label/c.Health_Step_Touch';
import stepDate from '@salesforce/label/c.Health_Step_Date';
import sitesTitle from '@salesforce/label/c.Health_Sites_Title';
import sitesMean from '@salesforce/label/c.Health_Sites_Mean';
import sitesStandard from '@salesforce/label/c.Health_Sites_Standard';
import sitesStandardOwn from '@salesforce/label/c.Health_Sites_Standard_Own';
import siteMeets from '@salesforce/label/c.Health_Site_Meets';
import siteBelow from '@salesforce/label/c.Health_Site_Below';
import casesTitle from '@salesforce/label/c.Health_Cases_Title';
import casesLimit from '@salesforce/label/c.Health_Cases_Limit';
import casesNoneKept from '@salesforce/label/c.Health_Cases_None_Kept';
import columnCase from '@salesforce/label/c.Health_Column_Case';
import columnSubject from '@salesforce/label/c.Health_Column_Subject';
import columnAge from '@salesforce/label/c.Health_Column_Age';
import columnOwner from '@salesforce/label/c.Health_Column_Owner';
import daysOne from '@salesforce/label/c.Health_Days_One';
import daysMany from '@salesforce/label/c.Health_Days_Many';
import daysLate from '@salesforce/label/c.Health_Days_Late';
import linesTitle from '@salesforce/label/c.Health_Lines_Title';
import linesSilent from '@salesforce/label/c.Health_Lines_Silent';
import linesFresh from '@salesforce/label/c.Health_Lines_Fresh';
import linesNone from '@salesforce/label/c.Health_Lines_None';
import columnProduct from '@salesforce/label/c.Health_Column_Product';
import columnQuantity from '@salesforce/label/c.Health_Column_Quantity';
import columnSite from '@salesforce/label/c.Health_Column_Site';
import columnPromised from '@salesforce/label/c.Health_Column_Promised';
import columnNewDate from '@salesforce/label/c.Health_Column_New_Date';
import columnStatus from '@salesforce/label/c.Health_Column_Status';
import lineLateOne from '@salesforce/label/c.Health_Line_Late_One';
import lineLateMany from '@salesforce/label/c.Health_Line_Late_Many';
import lineOnTime from '@salesforce/label/c.Health_Line_On_Time';
import statusDraft from '@salesforce/label/c.Health_Status_Draft';
import statusSubmitted from '@salesforce/label/c.Health_Status_Submitted';
import statusReturned from '@salesforce/label/c.Health_Status_Returned';
import statusApproved from '@salesforce/label/c.Health_Status_Approved';
import showPart from '@salesforce/label/c.Health_Show_Part';
import boxRecords from '@salesforce/label/c.Health_Box_Records';
import boxFormula from '@salesforce/label/c.Health_Box_Formula';
import boxClose from '@salesforce/label/c.Health_Box_Close';
import boxScore from '@salesforce/label/c.Health_Box_Score';
import boxTerm from '@salesforce/label/c.Health_Box_Term';
import boxShare from '@salesforce/label/c.Health_Box_Share';
import boxMean from '@salesforce/label/c.Health_Box_Mean';
import boxStored from '@salesforce/label/c.Health_Box_Stored';
import boxWhole from '@salesforce/label/c.Health_Box_Whole';
import boxUnknown from '@salesforce/label/c.Health_Box_Unknown';
import boxRecord from '@salesforce/label/c.Health_Box_Record';
import boxValue from '@salesforce/label/c.Health_Box_Value';
import boxContact from '@salesforce/label/c.Health_Box_Contact';

const all = {
  title,
  asOf,
  ofOne,
  ofMany,
  none,
  meter,
  loading,
  error,
  reasonSite,
  reasonCase,
  reasonOrders,
  reasonSilent,
  reasonWell,
  partSatisfaction,
  partCases,
  partOrders,
  partRelationships,
  partPlan,
  weight,
  noteSites,
  noteSitesMixed,
  noteCases,
  noteOrders,
  noteRelationships,
  notePlan,
  notePlanOpen,
  noteUnknown,
  notKnown,
  below,
  belowMixed,
  meets,
  meetsMixed,
  noStandard,
  tooOld,
  late,
  inTime,
  noCasesOpen,
  unknownTitle,
  unknownNoFeed,
  unknownFeedSilent,
  unknownNoLines,
  unknownNoCases,
  unknownNoPlan,
  unknownPlanNotShared,
  unknownPlanNotReckoned,
  unknownNoPeople,
  unknownNeverAsked,
  unknownAskedLongAgo,
  unknownLastContact,
  unknownPerson,
  unknownNewDate,
  unknownNoPromise,
  stepOrders,
  stepCase,
  stepPlan,
  stepOpenPlan,
  stepPeople,
  stepAsk,
  askSubject,
  stepTouch,
  stepDate,
  sitesTitle,
  sitesMean,
  sitesStandard,
  sitesStandardOwn,
  siteMeets,
  siteBelow,
  casesTitle,
  casesLimit,
  casesNoneKept,
  columnCase,
  columnSubject,
  columnAge,
  columnOwner,
  daysOne,
  daysMany,
  daysLate,
  linesTitle,
  linesSilent,
  linesFresh,
  linesNone,
  columnProduct,
  columnQuantity,
  columnSite,
  columnPromised,
  columnNewDate,
  columnStatus,
  lineLateOne,
  lineLateMany,
  lineOnTime,
  statusDraft,
  statusSubmitted,
  statusReturned,
  statusApproved,
  showPart,
  boxRecords,
  boxFormula,
  boxClose,
  boxScore,
  boxTerm,
  boxShare,
  boxMean,
  boxStored,
  boxWhole,
  boxUnknown,
  boxRecord,
  boxValue,
  boxContact
};

/** A text for each key; other languages have other texts. */
export type HealthLabels = { readonly [Key in keyof typeof all]: string };

export const labels: HealthLabels = all;
