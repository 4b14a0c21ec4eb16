// Every word of the relationships of a plan, as custom labels; placeholders are {0}, {1}.
import headlineNote from '@salesforce/label/c.Plan_Map_Headline_Note';
import ofAll from '@salesforce/label/c.Plan_Map_Of_All';
import threadOne from '@salesforce/label/c.Plan_Map_Thread_One';
import threadMany from '@salesforce/label/c.Plan_Map_Thread_Many';
import threadDays from '@salesforce/label/c.Plan_Map_Thread_Days';
import threadDay from '@salesforce/label/c.Plan_Map_Thread_Day';
import threadToday from '@salesforce/label/c.Plan_Map_Thread_Today';
import threadUnknown from '@salesforce/label/c.Plan_Map_Thread_Unknown';
import threadIn from '@salesforce/label/c.Plan_Map_Thread_In';
import late from '@salesforce/label/c.Plan_Map_Late';
import missingOne from '@salesforce/label/c.Plan_Map_Missing_One';
import missingMany from '@salesforce/label/c.Plan_Map_Missing_Many';
import Sponsor from '@salesforce/label/c.Plan_Map_Missing_Sponsor';
import DecisionMaker from '@salesforce/label/c.Plan_Map_Missing_Decider';
import sponsorIn from '@salesforce/label/c.Plan_Map_Missing_Sponsor_Too';
import deciderIn from '@salesforce/label/c.Plan_Map_Missing_Decider_Too';
import missingRoles from '@salesforce/label/c.Plan_Map_Missing_Roles';
import roleDecider from '@salesforce/label/c.Plan_Map_Role_Decider';
import roleSponsor from '@salesforce/label/c.Plan_Map_Role_Sponsor';
import unknown from '@salesforce/label/c.Plan_Map_Unknown';
import logOf from '@salesforce/label/c.Plan_Map_Log_Of';
import more from '@salesforce/label/c.Plan_Map_More';
import well from '@salesforce/label/c.Plan_Map_Well';
import addLink from '@salesforce/label/c.Plan_Map_Add_Link';
import viewAs from '@salesforce/label/c.Plan_Map_View_As';
import map from '@salesforce/label/c.Plan_Map_Map';
import table from '@salesforce/label/c.Plan_Map_Table';
import legendInfluence from '@salesforce/label/c.Plan_Map_Legend_Influence';
import legendReports from '@salesforce/label/c.Plan_Map_Legend_Reports';
import legendContact from '@salesforce/label/c.Plan_Map_Legend_Contact';
import mapKeys from '@salesforce/label/c.Plan_Map_Map_Keys';
import mapKeysRead from '@salesforce/label/c.Plan_Map_Map_Keys_Read';
import tableKeys from '@salesforce/label/c.Plan_Map_Table_Keys';
import tableKeysRead from '@salesforce/label/c.Plan_Map_Table_Keys_Read';
import champion from '@salesforce/label/c.Plan_Map_Champion';
import supporter from '@salesforce/label/c.Plan_Map_Supporter';
import neutral from '@salesforce/label/c.Plan_Map_Neutral';
import critic from '@salesforce/label/c.Plan_Map_Critic';
import opponent from '@salesforce/label/c.Plan_Map_Opponent';
import notKnown from '@salesforce/label/c.Plan_Map_Not_Known';
import noLimit from '@salesforce/label/c.Plan_Map_No_Limit';
import limitDays from '@salesforce/label/c.Plan_Map_Limit_Days';
import contactOf from '@salesforce/label/c.Plan_Map_Contact_Of';
import contactDays from '@salesforce/label/c.Plan_Map_Contact_Days';
import access from '@salesforce/label/c.Plan_Map_Access';
import accessUnknown from '@salesforce/label/c.Plan_Map_Access_Unknown';
import nobody from '@salesforce/label/c.Plan_Map_Nobody';
import noOne from '@salesforce/label/c.Plan_Map_No_One';
import saidInfluence from '@salesforce/label/c.Plan_Map_Said_Influence';
import saidContact from '@salesforce/label/c.Plan_Map_Said_Contact';
import saidLate from '@salesforce/label/c.Plan_Map_Said_Late';
import saidReports from '@salesforce/label/c.Plan_Map_Said_Reports';
import singleThread from '@salesforce/label/c.Plan_Map_Single_Thread';
import noDecider from '@salesforce/label/c.Plan_Map_No_Decider';
import nameSomeone from '@salesforce/label/c.Plan_Map_Name_Someone';
import columnName from '@salesforce/label/c.Plan_Map_Column_Name';
import columnTitle from '@salesforce/label/c.Plan_Map_Column_Title';
import columnCenter from '@salesforce/label/c.Plan_Map_Column_Center';
import columnSeniority from '@salesforce/label/c.Plan_Map_Column_Seniority';
import columnRole from '@salesforce/label/c.Plan_Map_Column_Role';
import columnReports from '@salesforce/label/c.Plan_Map_Column_Reports';
import columnInfluence from '@salesforce/label/c.Plan_Map_Column_Influence';
import columnSupport from '@salesforce/label/c.Plan_Map_Column_Support';
import columnAccess from '@salesforce/label/c.Plan_Map_Column_Access';
import columnContact from '@salesforce/label/c.Plan_Map_Column_Contact';
import logContact from '@salesforce/label/c.Plan_Map_Log_Contact';
import allSites from '@salesforce/label/c.Plan_Map_All_Sites';
import site from '@salesforce/label/c.Plan_Map_Site';
import add from '@salesforce/label/c.Plan_Map_Add';
import addCenter from '@salesforce/label/c.Plan_Map_Add_Center';
import centerName from '@salesforce/label/c.Plan_Map_Center_Name';
import edit from '@salesforce/label/c.Plan_Map_Edit';
import contact from '@salesforce/label/c.Plan_Map_Contact';
import contactFind from '@salesforce/label/c.Plan_Map_Contact_Find';
import influence0 from '@salesforce/label/c.Plan_Map_Influence_0';
import influence1 from '@salesforce/label/c.Plan_Map_Influence_1';
import influence2 from '@salesforce/label/c.Plan_Map_Influence_2';
import influence3 from '@salesforce/label/c.Plan_Map_Influence_3';
import access0 from '@salesforce/label/c.Plan_Map_Access_0';
import access1 from '@salesforce/label/c.Plan_Map_Access_1';
import access2 from '@salesforce/label/c.Plan_Map_Access_2';
import access3 from '@salesforce/label/c.Plan_Map_Access_3';
import inJointPlan from '@salesforce/label/c.Plan_Map_In_Joint_Plan';
import today from '@salesforce/label/c.Plan_Map_Today';
import save from '@salesforce/label/c.Plan_Map_Save';
import cancel from '@salesforce/label/c.Plan_Map_Cancel';
import contactRefused from '@salesforce/label/c.Plan_Map_Contact_Refused';
import centerRefused from '@salesforce/label/c.Plan_Map_Center_Refused';
import dateRefused from '@salesforce/label/c.Plan_Map_Date_Refused';
import loopRefused from '@salesforce/label/c.Plan_Map_Loop_Refused';
import remove from '@salesforce/label/c.Plan_Map_Remove';
import removeAsk from '@salesforce/label/c.Plan_Map_Remove_Ask';
import removed from '@salesforce/label/c.Plan_Map_Removed';
import saved from '@salesforce/label/c.Plan_Map_Saved';
import moved from '@salesforce/label/c.Plan_Map_Moved';
import linking from '@salesforce/label/c.Plan_Map_Linking';
import linked from '@salesforce/label/c.Plan_Map_Linked';
import unlinked from '@salesforce/label/c.Plan_Map_Unlinked';
import failed from '@salesforce/label/c.Plan_Map_Failed';
import overtaken from '@salesforce/label/c.Plan_Map_Overtaken';
import gone from '@salesforce/label/c.Plan_Map_Gone';
import offline from '@salesforce/label/c.Plan_Refused_Offline';
import retry from '@salesforce/label/c.Plan_Map_Retry';
import dismiss from '@salesforce/label/c.Plan_Map_Dismiss';
import empty from '@salesforce/label/c.Plan_Map_Empty';
import emptyText from '@salesforce/label/c.Plan_Map_Empty_Text';
import emptyCenters from '@salesforce/label/c.Plan_Map_Empty_Centers';
import emptySite from '@salesforce/label/c.Plan_Map_Empty_Site';
import errorTitle from '@salesforce/label/c.Plan_Map_Error_Title';
import loading from '@salesforce/label/c.Plan_Map_Loading';
import mapName from '@salesforce/label/c.Plan_Map_Map_Name';
import tableName from '@salesforce/label/c.Plan_Map_Table_Name';

export const labels = {
  headlineNote,
  ofAll,
  threadOne,
  threadMany,
  threadDays,
  threadDay,
  threadToday,
  threadUnknown,
  threadIn,
  late,
  missingOne,
  missingMany,
  Sponsor,
  DecisionMaker,
  sponsorIn,
  deciderIn,
  missingRoles,
  roleDecider,
  roleSponsor,
  unknown,
  logOf,
  more,
  well,
  addLink,
  viewAs,
  map,
  table,
  legendInfluence,
  legendReports,
  legendContact,
  mapKeys,
  mapKeysRead,
  tableKeys,
  tableKeysRead,
  champion,
  supporter,
  neutral,
  critic,
  opponent,
  notKnown,
  noLimit,
  limitDays,
  contactOf,
  contactDays,
  access,
  accessUnknown,
  nobody,
  noOne,
  saidInfluence,
  saidContact,
  saidLate,
  saidReports,
  singleThread,
  noDecider,
  nameSomeone,
  columnName,
  columnTitle,
  columnCenter,
  columnSeniority,
  columnRole,
  columnReports,
  columnInfluence,
  columnSupport,
  columnAccess,
  columnContact,
  logContact,
  allSites,
  site,
  add,
  addCenter,
  centerName,
  edit,
  contact,
  contactFind,
  influence0,
  influence1,
  influence2,
  influence3,
  access0,
  access1,
  access2,
  access3,
  inJointPlan,
  today,
  save,
  cancel,
  contactRefused,
  centerRefused,
  dateRefused,
  loopRefused,
  remove,
  removeAsk,
  removed,
  saved,
  moved,
  linking,
  linked,
  unlinked,
  failed,
  overtaken,
  gone,
  offline,
  retry,
  dismiss,
  empty,
  emptyText,
  emptyCenters,
  emptySite,
  errorTitle,
  loading,
  mapName,
  tableName
} as const;

/** A text for each key; other languages have other texts. */
export type RelationshipLabels = { readonly [Key in keyof typeof labels]: string };
