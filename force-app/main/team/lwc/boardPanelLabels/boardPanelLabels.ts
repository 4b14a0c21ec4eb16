// Every word of the boards of a manager, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.Manager_Title';
import subtitle from '@salesforce/label/c.Manager_Subtitle';
import subtitleNone from '@salesforce/label/c.Manager_Subtitle_None';
import plans from '@salesforce/label/c.Manager_Plans';
import incentives from '@salesforce/label/c.Manager_Incentives';
import segments from '@salesforce/label/c.Manager_Segments';
import service from '@salesforce/label/c.Manager_Service';
import certificates from '@salesforce/label/c.Manager_Certificates';
import quality from '@salesforce/label/c.Manager_Quality';
import plansSays from '@salesforce/label/c.Manager_Plans_Says';
import incentivesSays from '@salesforce/label/c.Manager_Incentives_Says';
import incentivesUnknown from '@salesforce/label/c.Manager_Incentives_Unknown';
import segmentsSays from '@salesforce/label/c.Manager_Segments_Says';
import serviceSays from '@salesforce/label/c.Manager_Service_Says';
import certificatesSays from '@salesforce/label/c.Manager_Certificates_Says';
import qualitySays from '@salesforce/label/c.Manager_Quality_Says';
import qualityUnknown from '@salesforce/label/c.Manager_Quality_Unknown';
import rep from '@salesforce/label/c.Manager_Rep';
import team from '@salesforce/label/c.Manager_Team';
import accounts from '@salesforce/label/c.Manager_Accounts';
import compliant from '@salesforce/label/c.Manager_Compliant';
import withoutPlan from '@salesforce/label/c.Manager_Without_Plan';
import share from '@salesforce/label/c.Manager_Share';
import eligible from '@salesforce/label/c.Manager_Eligible';
import applied from '@salesforce/label/c.Manager_Applied';
import approved from '@salesforce/label/c.Manager_Approved';
import claimed from '@salesforce/label/c.Manager_Claimed';
import paid from '@salesforce/label/c.Manager_Paid';
import openClaims from '@salesforce/label/c.Manager_Open_Claims';
import retained from '@salesforce/label/c.Manager_Retained';
import expansion from '@salesforce/label/c.Manager_Expansion';
import fresh from '@salesforce/label/c.Manager_Fresh';
import backOrders from '@salesforce/label/c.Manager_Back_Orders';
import lateOrders from '@salesforce/label/c.Manager_Late_Orders';
import openCases from '@salesforce/label/c.Manager_Open_Cases';
import lateCases from '@salesforce/label/c.Manager_Late_Cases';
import certificate from '@salesforce/label/c.Manager_Certificate';
import vendor from '@salesforce/label/c.Manager_Vendor';
import holder from '@salesforce/label/c.Manager_Holder';
import lastDay from '@salesforce/label/c.Manager_Last_Day';
import noEnd from '@salesforce/label/c.Manager_No_End';
import programs from '@salesforce/label/c.Manager_Programs';
import worth from '@salesforce/label/c.Manager_Worth';
import crmUse from '@salesforce/label/c.Manager_Crm_Use';
import nextSteps from '@salesforce/label/c.Manager_Next_Steps';
import closeDates from '@salesforce/label/c.Manager_Close_Dates';
import touched from '@salesforce/label/c.Manager_Touched';
import plansFresh from '@salesforce/label/c.Manager_Plans_Fresh';
import plansNote from '@salesforce/label/c.Manager_Plans_Note';
import incentivesNote from '@salesforce/label/c.Manager_Incentives_Note';
import segmentsNote from '@salesforce/label/c.Manager_Segments_Note';
import serviceNote from '@salesforce/label/c.Manager_Service_Note';
import certificatesNote from '@salesforce/label/c.Manager_Certificates_Note';
import qualityNote from '@salesforce/label/c.Manager_Quality_Note';
import unknown from '@salesforce/label/c.Manager_Unknown';
import open from '@salesforce/label/c.Manager_Open';
import plansSaysOne from '@salesforce/label/c.Manager_Plans_Says_One';
import plansSaysNone from '@salesforce/label/c.Manager_Plans_Says_None';
import plansNobody from '@salesforce/label/c.Manager_Plans_Nobody';
import plansUnknown from '@salesforce/label/c.Manager_Plans_Unknown';
import assignedOne from '@salesforce/label/c.Manager_Assigned_One';
import assignedMany from '@salesforce/label/c.Manager_Assigned_Many';
import planlessNone from '@salesforce/label/c.Manager_Planless_None';
import planlessOne from '@salesforce/label/c.Manager_Planless_One';
import planlessMany from '@salesforce/label/c.Manager_Planless_Many';
import segmentsUnknown from '@salesforce/label/c.Manager_Segments_Unknown';
import ordersNone from '@salesforce/label/c.Manager_Orders_None';
import ordersOne from '@salesforce/label/c.Manager_Orders_One';
import ordersMany from '@salesforce/label/c.Manager_Orders_Many';
import orderCountOne from '@salesforce/label/c.Manager_Order_Count_One';
import orderCountMany from '@salesforce/label/c.Manager_Order_Count_Many';
import casesNone from '@salesforce/label/c.Manager_Cases_None';
import casesOne from '@salesforce/label/c.Manager_Cases_One';
import casesMany from '@salesforce/label/c.Manager_Cases_Many';
import caseCountOne from '@salesforce/label/c.Manager_Case_Count_One';
import caseCountMany from '@salesforce/label/c.Manager_Case_Count_Many';
import serviceUnknown from '@salesforce/label/c.Manager_Service_Unknown';
import certificatesNone from '@salesforce/label/c.Manager_Certificates_None';
import heldOne from '@salesforce/label/c.Manager_Held_One';
import heldMany from '@salesforce/label/c.Manager_Held_Many';
import endingNone from '@salesforce/label/c.Manager_Ending_None';
import endingOne from '@salesforce/label/c.Manager_Ending_One';
import endingMany from '@salesforce/label/c.Manager_Ending_Many';
import personOne from '@salesforce/label/c.Manager_Person_One';
import personMany from '@salesforce/label/c.Manager_Person_Many';
import left from '@salesforce/label/c.Manager_Left';
import wait from '@salesforce/label/c.Manager_Wait';
import first from '@salesforce/label/c.Manager_First';
import formulaShare from '@salesforce/label/c.Manager_Formula_Share';
import formulaLeft from '@salesforce/label/c.Manager_Formula_Left';
import formulaCredit from '@salesforce/label/c.Manager_Formula_Credit';
import formulaService from '@salesforce/label/c.Manager_Formula_Service';
import formulaUse from '@salesforce/label/c.Manager_Formula_Use';
import formulaPrograms from '@salesforce/label/c.Manager_Formula_Programs';
import itemPlanMeets from '@salesforce/label/c.Manager_Item_Plan_Meets';
import itemPlanFails from '@salesforce/label/c.Manager_Item_Plan_Fails';
import itemPlanNone from '@salesforce/label/c.Manager_Item_Plan_None';
import itemDeal from '@salesforce/label/c.Manager_Item_Deal';
import itemClaim from '@salesforce/label/c.Manager_Item_Claim';
import itemCredit from '@salesforce/label/c.Manager_Item_Credit';
import itemOrder from '@salesforce/label/c.Manager_Item_Order';
import itemOrderLate from '@salesforce/label/c.Manager_Item_Order_Late';
import itemOrderOpen from '@salesforce/label/c.Manager_Item_Order_Open';
import itemCase from '@salesforce/label/c.Manager_Item_Case';
import itemCaseLate from '@salesforce/label/c.Manager_Item_Case_Late';
import itemCaseNumber from '@salesforce/label/c.Manager_Item_Case_Number';
import itemStep from '@salesforce/label/c.Manager_Item_Step';
import itemDate from '@salesforce/label/c.Manager_Item_Date';
import itemUntouched from '@salesforce/label/c.Manager_Item_Untouched';
import itemOverdue from '@salesforce/label/c.Manager_Item_Overdue';
import itemProgram from '@salesforce/label/c.Manager_Item_Program';
import none from '@salesforce/label/c.Manager_None';
import empty from '@salesforce/label/c.Manager_Empty';
import noTeamTitle from '@salesforce/label/c.Manager_No_Team_Title';
import noTeamText from '@salesforce/label/c.Manager_No_Team_Text';
import loading from '@salesforce/label/c.Manager_Loading';
import error from '@salesforce/label/c.Manager_Error';

export const labels = {
  title,
  subtitle,
  subtitleNone,
  plans,
  incentives,
  segments,
  service,
  certificates,
  quality,
  plansSays,
  incentivesSays,
  incentivesUnknown,
  segmentsSays,
  serviceSays,
  certificatesSays,
  qualitySays,
  qualityUnknown,
  rep,
  team,
  accounts,
  compliant,
  withoutPlan,
  share,
  eligible,
  applied,
  approved,
  claimed,
  paid,
  openClaims,
  retained,
  expansion,
  fresh,
  backOrders,
  lateOrders,
  openCases,
  lateCases,
  certificate,
  vendor,
  holder,
  lastDay,
  noEnd,
  programs,
  worth,
  crmUse,
  nextSteps,
  closeDates,
  touched,
  plansFresh,
  plansNote,
  incentivesNote,
  segmentsNote,
  serviceNote,
  certificatesNote,
  qualityNote,
  unknown,
  open,
  plansSaysOne,
  plansSaysNone,
  plansNobody,
  plansUnknown,
  assignedOne,
  assignedMany,
  planlessNone,
  planlessOne,
  planlessMany,
  segmentsUnknown,
  ordersNone,
  ordersOne,
  ordersMany,
  orderCountOne,
  orderCountMany,
  casesNone,
  casesOne,
  casesMany,
  caseCountOne,
  caseCountMany,
  serviceUnknown,
  certificatesNone,
  heldOne,
  heldMany,
  endingNone,
  endingOne,
  endingMany,
  personOne,
  personMany,
  left,
  wait,
  first,
  formulaShare,
  formulaLeft,
  formulaCredit,
  formulaService,
  formulaUse,
  formulaPrograms,
  itemPlanMeets,
  itemPlanFails,
  itemPlanNone,
  itemDeal,
  itemClaim,
  itemCredit,
  itemOrder,
  itemOrderLate,
  itemOrderOpen,
  itemCase,
  itemCaseLate,
  itemCaseNumber,
  itemStep,
  itemDate,
  itemUntouched,
  itemOverdue,
  itemProgram,
  none,
  empty,
  noTeamTitle,
  noTeamText,
  loading,
  error
};

export type BoardPanelLabels = Readonly<Record<keyof typeof labels, string>>;
