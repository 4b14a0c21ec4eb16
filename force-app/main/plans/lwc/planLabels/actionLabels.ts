// Actions, profile and team.
import actionsTitle from '@salesforce/label/c.Plan_Actions_Title';
import actionsInStep from '@salesforce/label/c.Plan_Actions_In_Step';
import actionsSides from '@salesforce/label/c.Plan_Actions_Sides';
import sideUs from '@salesforce/label/c.Plan_Side_Us';
import actionsAdd from '@salesforce/label/c.Plan_Actions_Add';
import actionsNew from '@salesforce/label/c.Plan_Actions_New';
import actionsEmpty from '@salesforce/label/c.Plan_Actions_Empty';
import add from '@salesforce/label/c.Plan_Add';
import cancel from '@salesforce/label/c.Plan_Cancel';
import actionName from '@salesforce/label/c.Plan_Action_Name';
import actionDone from '@salesforce/label/c.Plan_Action_Done';
import doneOn from '@salesforce/label/c.Plan_Done_On';
import blocked from '@salesforce/label/c.Plan_Blocked';
import blockerOf from '@salesforce/label/c.Plan_Blocker_Of';
import addBlocker from '@salesforce/label/c.Plan_Add_Blocker';
import removeBlocker from '@salesforce/label/c.Plan_Remove_Blocker';
import noBlocker from '@salesforce/label/c.Plan_No_Blocker';
import taskProblem from '@salesforce/label/c.Plan_Task_Problem';
import late from '@salesforce/label/c.Plan_Late';
import lateOne from '@salesforce/label/c.Plan_Late_One';
import ownerOf from '@salesforce/label/c.Plan_Owner_Of';
import noOwner from '@salesforce/label/c.Plan_No_Owner';
import findOwner from '@salesforce/label/c.Plan_Find_Owner';
import linkOf from '@salesforce/label/c.Plan_Link_Of';
import noLink from '@salesforce/label/c.Plan_No_Link';
import noLinkOption from '@salesforce/label/c.Plan_No_Link_Option';
import fieldOf from '@salesforce/label/c.Plan_Field_Of';
import profileTitle from '@salesforce/label/c.Plan_Profile_Title';
import vision from '@salesforce/label/c.Plan_Vision';
import strategy from '@salesforce/label/c.Plan_Strategy';
import revenueTarget from '@salesforce/label/c.Plan_Revenue_Target';
import marginTarget from '@salesforce/label/c.Plan_Margin_Target';
import period from '@salesforce/label/c.Plan_Period';
import planType from '@salesforce/label/c.Plan_Plan_Type';
import typeAcquire from '@salesforce/label/c.Plan_Type_Acquire';
import typeExpand from '@salesforce/label/c.Plan_Type_Expand';
import typeRetain from '@salesforce/label/c.Plan_Type_Retain';
import noVision from '@salesforce/label/c.Plan_No_Vision';
import noStrategy from '@salesforce/label/c.Plan_No_Strategy';
import noAmount from '@salesforce/label/c.Plan_No_Amount';
import notSet from '@salesforce/label/c.Plan_Not_Set';
import signedOn from '@salesforce/label/c.Plan_Signed_On';
import signedBy from '@salesforce/label/c.Plan_Signed_By';
import noSignedBy from '@salesforce/label/c.Plan_No_Signed_By';
import teamTitle from '@salesforce/label/c.Plan_Team_Title';
import teamEmpty from '@salesforce/label/c.Plan_Team_Empty';
import teamAdd from '@salesforce/label/c.Plan_Team_Add';
import teamUser from '@salesforce/label/c.Plan_Team_User';
import roleOwner from '@salesforce/label/c.Plan_Role_Owner';
import roleInside from '@salesforce/label/c.Plan_Role_Inside';
import roleOutside from '@salesforce/label/c.Plan_Role_Outside';
import roleSE from '@salesforce/label/c.Plan_Role_SE';
import roleService from '@salesforce/label/c.Plan_Role_Service';
import roleSponsor from '@salesforce/label/c.Plan_Role_Sponsor';

export const actionLabels = {
  actionsTitle,
  actionsInStep,
  actionsSides,
  sideUs,
  actionsAdd,
  actionsNew,
  actionsEmpty,
  add,
  cancel,
  actionName,
  actionDone,
  doneOn,
  blocked,
  blockerOf,
  addBlocker,
  removeBlocker,
  noBlocker,
  taskProblem,
  late,
  lateOne,
  ownerOf,
  noOwner,
  findOwner,
  linkOf,
  noLink,
  noLinkOption,
  fieldOf,
  profileTitle,
  vision,
  strategy,
  revenueTarget,
  marginTarget,
  period,
  planType,
  typeAcquire,
  typeExpand,
  typeRetain,
  noVision,
  noStrategy,
  noAmount,
  notSet,
  signedOn,
  signedBy,
  noSignedBy,
  teamTitle,
  teamEmpty,
  teamAdd,
  teamUser,
  roleOwner,
  roleInside,
  roleOutside,
  roleSE,
  roleService,
  roleSponsor
} as const;
