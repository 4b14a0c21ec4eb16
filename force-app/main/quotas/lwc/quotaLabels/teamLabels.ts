import title from '@salesforce/label/c.Quota_Team_Title';
import subtitle from '@salesforce/label/c.Quota_Team_Subtitle';
import headlineLeft from '@salesforce/label/c.Quota_Team_Headline_Left';
import headlineAll from '@salesforce/label/c.Quota_Team_Headline_All';
import headlineOver from '@salesforce/label/c.Quota_Team_Headline_Over';
import columnMember from '@salesforce/label/c.Quota_Team_Column_Member';
import columnBefore from '@salesforce/label/c.Quota_Team_Column_Before';
import columnNow from '@salesforce/label/c.Quota_Team_Column_Now';
import columnNew from '@salesforce/label/c.Quota_Team_Column_New';
import columnShare from '@salesforce/label/c.Quota_Team_Column_Share';
import newOf from '@salesforce/label/c.Quota_Team_New_Of';
import outside from '@salesforce/label/c.Quota_Team_Outside';
import rampNote from '@salesforce/label/c.Quota_Team_Ramp_Note';
import none from '@salesforce/label/c.Quota_Team_None';
import sum from '@salesforce/label/c.Quota_Team_Sum';
import quota from '@salesforce/label/c.Quota_Team_Quota';
import remainder from '@salesforce/label/c.Quota_Team_Remainder';
import even from '@salesforce/label/c.Quota_Team_Even';
import likeBefore from '@salesforce/label/c.Quota_Team_Like_Before';
import undo from '@salesforce/label/c.Quota_Team_Undo';
import save from '@salesforce/label/c.Quota_Team_Save';
import exceed from '@salesforce/label/c.Quota_Team_Exceed';
import later from '@salesforce/label/c.Quota_Team_Later';
import refused from '@salesforce/label/c.Quota_Team_Refused';
import rampZero from '@salesforce/label/c.Quota_Team_Ramp_Zero';
import saved from '@salesforce/label/c.Quota_Team_Saved';
import noRole from '@salesforce/label/c.Quota_Team_No_Role';
import noTeam from '@salesforce/label/c.Quota_Team_No_Team';
import notAllowed from '@salesforce/label/c.Quota_Cascade_Not_Allowed';

export const teamLabels = {
  title,
  subtitle,
  headlineLeft,
  headlineAll,
  headlineOver,
  columnMember,
  columnBefore,
  columnNow,
  columnNew,
  columnShare,
  newOf,
  outside,
  rampNote,
  none,
  sum,
  quota,
  remainder,
  even,
  likeBefore,
  undo,
  save,
  exceed,
  later,
  refused,
  rampZero,
  saved,
  noRole,
  noTeam,
  notAllowed
};
