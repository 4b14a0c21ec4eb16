// Every word of whitespace, as custom labels; placeholders are {0}, {1}.
import loading from '@salesforce/label/c.Whitespace_Loading';
import errorTitle from '@salesforce/label/c.Whitespace_Error_Title';
import empty from '@salesforce/label/c.Whitespace_Empty';
import emptyText from '@salesforce/label/c.Whitespace_Empty_Text';
import noFamilies from '@salesforce/label/c.Whitespace_No_Families';
import noFamiliesText from '@salesforce/label/c.Whitespace_No_Families_Text';
import addCenter from '@salesforce/label/c.Whitespace_Add_Center';
import centerName from '@salesforce/label/c.Whitespace_Center_Name';
import leftIn from '@salesforce/label/c.Whitespace_Left_In';
import how from '@salesforce/label/c.Whitespace_How';
import howHide from '@salesforce/label/c.Whitespace_How_Hide';
import howPeers from '@salesforce/label/c.Whitespace_How_Peers';
import howFewPeers from '@salesforce/label/c.Whitespace_How_Few_Peers';
import howSegment from '@salesforce/label/c.Whitespace_How_Segment';
import howRatio from '@salesforce/label/c.Whitespace_How_Ratio';
import howShare from '@salesforce/label/c.Whitespace_How_Share';
import howSpend from '@salesforce/label/c.Whitespace_How_Spend';
import howScore from '@salesforce/label/c.Whitespace_How_Score';
import howNoPotential from '@salesforce/label/c.Whitespace_How_No_Potential';
import howSites from '@salesforce/label/c.Whitespace_How_Sites';
import howUnplaced from '@salesforce/label/c.Whitespace_How_Unplaced';
import bestNext from '@salesforce/label/c.Whitespace_Best_Next';
import unknownOne from '@salesforce/label/c.Whitespace_Unknown_One';
import unknownMany from '@salesforce/label/c.Whitespace_Unknown_Many';
import unknownPeersOne from '@salesforce/label/c.Whitespace_Unknown_Peers_One';
import unknownPeersMany from '@salesforce/label/c.Whitespace_Unknown_Peers_Many';
import fewOne from '@salesforce/label/c.Whitespace_Few_One';
import fewMany from '@salesforce/label/c.Whitespace_Few_Many';
import views from '@salesforce/label/c.Whitespace_Views';
import viewLeft from '@salesforce/label/c.Whitespace_View_Left';
import viewSpend from '@salesforce/label/c.Whitespace_View_Spend';
import viewPipeline from '@salesforce/label/c.Whitespace_View_Pipeline';
import viewScore from '@salesforce/label/c.Whitespace_View_Score';
import unitScore from '@salesforce/label/c.Whitespace_Unit_Score';
import filterState from '@salesforce/label/c.Whitespace_Filter_State';
import filterSite from '@salesforce/label/c.Whitespace_Filter_Site';
import allStates from '@salesforce/label/c.Whitespace_All_States';
import allSites from '@salesforce/label/c.Whitespace_All_Sites';
import showTable from '@salesforce/label/c.Whitespace_Show_Table';
import showMatrix from '@salesforce/label/c.Whitespace_Show_Matrix';
import noMatch from '@salesforce/label/c.Whitespace_No_Match';
import gridName from '@salesforce/label/c.Whitespace_Grid_Name';
import keys from '@salesforce/label/c.Whitespace_Keys';
import family from '@salesforce/label/c.Whitespace_Family';
import site from '@salesforce/label/c.Whitespace_Site';
import center from '@salesforce/label/c.Whitespace_Center';
import state from '@salesforce/label/c.Whitespace_State';
import total from '@salesforce/label/c.Whitespace_Total';
import allLocations from '@salesforce/label/c.Whitespace_All_Locations';
import wholeCustomer from '@salesforce/label/c.Whitespace_Whole_Customer';
import White from '@salesforce/label/c.Whitespace_State_White';
import Open from '@salesforce/label/c.Whitespace_State_Open';
import Owned from '@salesforce/label/c.Whitespace_State_Owned';
import Competitor from '@salesforce/label/c.Whitespace_State_Competitor';
import Blocked from '@salesforce/label/c.Whitespace_State_Blocked';
import NotKnown from '@salesforce/label/c.Whitespace_State_Not_Known';
import FewPeers from '@salesforce/label/c.Whitespace_State_Few_Peers';
import none from '@salesforce/label/c.Whitespace_None';
import thousands from '@salesforce/label/c.Whitespace_Thousands';
import millions from '@salesforce/label/c.Whitespace_Millions';
import saidLeft from '@salesforce/label/c.Whitespace_Said_Left';
import saidSpend from '@salesforce/label/c.Whitespace_Said_Spend';
import saidPipeline from '@salesforce/label/c.Whitespace_Said_Pipeline';
import saidScore from '@salesforce/label/c.Whitespace_Said_Score';
import saidNone from '@salesforce/label/c.Whitespace_Said_None';
import legend from '@salesforce/label/c.Whitespace_Legend';
import legendCompetitor from '@salesforce/label/c.Whitespace_Legend_Competitor';
import legendOwned from '@salesforce/label/c.Whitespace_Legend_Owned';
import legendBlocked from '@salesforce/label/c.Whitespace_Legend_Blocked';
import legendNotKnown from '@salesforce/label/c.Whitespace_Legend_Not_Known';
import legendFew from '@salesforce/label/c.Whitespace_Legend_Few';
import close from '@salesforce/label/c.Whitespace_Close';
import panelName from '@salesforce/label/c.Whitespace_Panel_Name';
import leftToWin from '@salesforce/label/c.Whitespace_Left_To_Win';
import notToSay from '@salesforce/label/c.Whitespace_Not_To_Say';
import why from '@salesforce/label/c.Whitespace_Why';
import barText from '@salesforce/label/c.Whitespace_Bar_Text';
import peersSpend from '@salesforce/label/c.Whitespace_Peers_Spend';
import entered from '@salesforce/label/c.Whitespace_Entered';
import stored from '@salesforce/label/c.Whitespace_Stored';
import spent from '@salesforce/label/c.Whitespace_Spent';
import inPipeline from '@salesforce/label/c.Whitespace_In_Pipeline';
import spread from '@salesforce/label/c.Whitespace_Spread';
import who from '@salesforce/label/c.Whitespace_Who';
import peers from '@salesforce/label/c.Whitespace_Peers';
import peersBuy from '@salesforce/label/c.Whitespace_Peers_Buy';
import peersNone from '@salesforce/label/c.Whitespace_Peers_None';
import competitor from '@salesforce/label/c.Whitespace_Competitor_Name';
import renewal from '@salesforce/label/c.Whitespace_Renewal';
import wayIn from '@salesforce/label/c.Whitespace_Way_In';
import waySponsor from '@salesforce/label/c.Whitespace_Way_Sponsor';
import wayKnown from '@salesforce/label/c.Whitespace_Way_Known';
import wayNobody from '@salesforce/label/c.Whitespace_Way_Nobody';
import reason from '@salesforce/label/c.Whitespace_Reason';
import nextStep from '@salesforce/label/c.Whitespace_Next_Step';
import score from '@salesforce/label/c.Whitespace_Score';
import scoreText from '@salesforce/label/c.Whitespace_Score_Text';
import scoreNone from '@salesforce/label/c.Whitespace_Score_None';
import ifWon from '@salesforce/label/c.Whitespace_If_Won';
import ifWonNow from '@salesforce/label/c.Whitespace_If_Won_Now';
import quotaCredit from '@salesforce/label/c.Whitespace_Quota_Credit';
import quotaShares from '@salesforce/label/c.Whitespace_Quota_Shares';
import quotaNone from '@salesforce/label/c.Whitespace_Quota_None';
import tier from '@salesforce/label/c.Whitespace_Tier';
import tierSteps from '@salesforce/label/c.Whitespace_Tier_Steps';
import tierNone from '@salesforce/label/c.Whitespace_Tier_None';
import effectLoading from '@salesforce/label/c.Whitespace_Effect_Loading';
import effectFailed from '@salesforce/label/c.Whitespace_Effect_Failed';
import programs from '@salesforce/label/c.Whitespace_Programs';
import programsNone from '@salesforce/label/c.Whitespace_Programs_None';
import programsLoading from '@salesforce/label/c.Whitespace_Programs_Loading';
import programsFailed from '@salesforce/label/c.Whitespace_Programs_Failed';
import programsAbout from '@salesforce/label/c.Whitespace_Programs_About';
import programsNoProduct from '@salesforce/label/c.Whitespace_Programs_No_Product';
import eligible from '@salesforce/label/c.Whitespace_Eligible';
import nearMiss from '@salesforce/label/c.Whitespace_Near_Miss';
import needsData from '@salesforce/label/c.Whitespace_Needs_Data';
import notEligible from '@salesforce/label/c.Whitespace_Not_Eligible';
import tryAgain from '@salesforce/label/c.Whitespace_Try_Again';
import create from '@salesforce/label/c.Whitespace_Create';
import openDeal from '@salesforce/label/c.Whitespace_Open_Deal';
import markBlocked from '@salesforce/label/c.Whitespace_Mark_Blocked';
import unblock from '@salesforce/label/c.Whitespace_Unblock';
import edit from '@salesforce/label/c.Whitespace_Edit';
import editOf from '@salesforce/label/c.Whitespace_Edit_Of';
import potential from '@salesforce/label/c.Whitespace_Potential';
import potentialHelp from '@salesforce/label/c.Whitespace_Potential_Help';
import asRecords from '@salesforce/label/c.Whitespace_As_Records';
import save from '@salesforce/label/c.Whitespace_Save';
import cancel from '@salesforce/label/c.Whitespace_Cancel';
import amountRefused from '@salesforce/label/c.Whitespace_Amount_Refused';
import dateRefused from '@salesforce/label/c.Whitespace_Date_Refused';
import nameRefused from '@salesforce/label/c.Whitespace_Name_Refused';
import saved from '@salesforce/label/c.Whitespace_Saved';
import failed from '@salesforce/label/c.Whitespace_Failed';
import overtaken from '@salesforce/label/c.Whitespace_Overtaken';
import gone from '@salesforce/label/c.Whitespace_Gone';
import offline from '@salesforce/label/c.Plan_Refused_Offline';
import retry from '@salesforce/label/c.Whitespace_Retry';
import dismiss from '@salesforce/label/c.Whitespace_Dismiss';
import dealName from '@salesforce/label/c.Whitespace_Deal_Name';
import dealAmount from '@salesforce/label/c.Whitespace_Deal_Amount';
import dealClose from '@salesforce/label/c.Whitespace_Deal_Close';
import creating from '@salesforce/label/c.Whitespace_Creating';
import created from '@salesforce/label/c.Whitespace_Created';
import noSite from '@salesforce/label/c.Whitespace_No_Site';
import noCenter from '@salesforce/label/c.Whitespace_No_Center';
import cellName from '@salesforce/label/c.Whitespace_Cell_Name';
import tableName from '@salesforce/label/c.Whitespace_Table_Name';
import sizeOf from '@salesforce/label/c.Whitespace_Size_Of';
import minus from '@salesforce/label/c.Whitespace_Minus';
import plus from '@salesforce/label/c.Whitespace_Plus';
import showMore from '@salesforce/label/c.Whitespace_Show_More';
import errorText from '@salesforce/label/c.Whitespace_Error_Text';

export const labels = {
  loading,
  errorTitle,
  empty,
  emptyText,
  noFamilies,
  noFamiliesText,
  addCenter,
  centerName,
  leftIn,
  how,
  howHide,
  howPeers,
  howFewPeers,
  howSegment,
  howRatio,
  howShare,
  howSpend,
  howScore,
  howNoPotential,
  howSites,
  howUnplaced,
  bestNext,
  unknownOne,
  unknownMany,
  unknownPeersOne,
  unknownPeersMany,
  fewOne,
  fewMany,
  views,
  viewLeft,
  viewSpend,
  viewPipeline,
  viewScore,
  unitScore,
  filterState,
  filterSite,
  allStates,
  allSites,
  showTable,
  showMatrix,
  noMatch,
  gridName,
  keys,
  family,
  site,
  center,
  state,
  total,
  allLocations,
  wholeCustomer,
  White,
  Open,
  Owned,
  Competitor,
  Blocked,
  NotKnown,
  FewPeers,
  none,
  thousands,
  millions,
  saidLeft,
  saidSpend,
  saidPipeline,
  saidScore,
  saidNone,
  legend,
  legendCompetitor,
  legendOwned,
  legendBlocked,
  legendNotKnown,
  legendFew,
  close,
  panelName,
  leftToWin,
  notToSay,
  why,
  barText,
  peersSpend,
  entered,
  stored,
  spent,
  inPipeline,
  spread,
  who,
  peers,
  peersBuy,
  peersNone,
  competitor,
  renewal,
  wayIn,
  waySponsor,
  wayKnown,
  wayNobody,
  reason,
  nextStep,
  score,
  scoreText,
  scoreNone,
  ifWon,
  ifWonNow,
  quotaCredit,
  quotaShares,
  quotaNone,
  tier,
  tierSteps,
  tierNone,
  effectLoading,
  effectFailed,
  programs,
  programsNone,
  programsLoading,
  programsFailed,
  programsAbout,
  programsNoProduct,
  eligible,
  nearMiss,
  needsData,
  notEligible,
  tryAgain,
  create,
  openDeal,
  markBlocked,
  unblock,
  edit,
  editOf,
  potential,
  potentialHelp,
  asRecords,
  save,
  cancel,
  amountRefused,
  dateRefused,
  nameRefused,
  saved,
  failed,
  overtaken,
  gone,
  offline,
  retry,
  dismiss,
  dealName,
  dealAmount,
  dealClose,
  creating,
  created,
  noSite,
  noCenter,
  cellName,
  tableName,
  sizeOf,
  minus,
  plus,
  showMore,
  errorText
} as const;

/** A text for each key; other languages have other texts. */
export type WhitespaceLabels = { readonly [Key in keyof typeof labels]: string };
