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
import kind from '@salesforce/label/c.Manager_Kind';
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
import none from '@salesforce/label/c.Manager_None';
import empty from '@salesforce/label/c.Manager_Empty';
import noTeamTitle from '@salesforce/label/c.Manager_No_Team_Title';
import noTeamText from '@salesforce/label/c.Manager_No_Team_Text';
import loading from '@salesforce/label/c.Manager_Loading';
import error from '@salesforce/label/c.Manager_Error';
import noKind from '@salesforce/label/c.Manager_No_Kind';

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
  kind,
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
  none,
  empty,
  noTeamTitle,
  noTeamText,
  loading,
  error,
  noKind
};

export type BoardPanelLabels = Readonly<Record<keyof typeof labels, string>>;
