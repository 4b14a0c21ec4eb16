// Every word of blockers, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.Blocker_Title';
import open from '@salesforce/label/c.Blocker_Open';
import loading from '@salesforce/label/c.Blocker_Loading';
import errorTitle from '@salesforce/label/c.Blocker_Error';
import errorText from '@salesforce/label/c.Blocker_Error_Text';
import none from '@salesforce/label/c.Blocker_None';
import branchTitle from '@salesforce/label/c.Blocker_Branch';
import branchNone from '@salesforce/label/c.Blocker_Branch_None';
import add from '@salesforce/label/c.Blocker_Add';
import name from '@salesforce/label/c.Blocker_Name';
import since from '@salesforce/label/c.Blocker_Since';
import save from '@salesforce/label/c.Blocker_Save';
import cancel from '@salesforce/label/c.Blocker_Cancel';
import days from '@salesforce/label/c.Blocker_Days';
import daysOne from '@salesforce/label/c.Blocker_Days_One';
import business from '@salesforce/label/c.Blocker_Business';
import businessOne from '@salesforce/label/c.Blocker_Business_One';
import sinceBy from '@salesforce/label/c.Blocker_Since_By';
import resolve from '@salesforce/label/c.Blocker_Resolve';
import resolveOf from '@salesforce/label/c.Blocker_Resolve_Of';
import answer from '@salesforce/label/c.Blocker_Answer';
import resolveNow from '@salesforce/label/c.Blocker_Resolve_Now';
import solvedOn from '@salesforce/label/c.Blocker_Solved_On';
import similar from '@salesforce/label/c.Blocker_Similar';
import similarNobody from '@salesforce/label/c.Blocker_Similar_Nobody';
import reuse from '@salesforce/label/c.Blocker_Reuse';
import reuseOf from '@salesforce/label/c.Blocker_Reuse_Of';
import track from '@salesforce/label/c.Blocker_Track';
import trackOf from '@salesforce/label/c.Blocker_Track_Of';
import noted from '@salesforce/label/c.Blocker_Noted';
import isPublic from '@salesforce/label/c.Blocker_Public';
import added from '@salesforce/label/c.Blocker_Added';
import solved from '@salesforce/label/c.Blocker_Solved';

const all = {
  title,
  open,
  loading,
  errorTitle,
  errorText,
  none,
  branchTitle,
  branchNone,
  add,
  name,
  since,
  save,
  cancel,
  days,
  daysOne,
  business,
  businessOne,
  sinceBy,
  resolve,
  resolveOf,
  answer,
  resolveNow,
  solvedOn,
  similar,
  similarNobody,
  reuse,
  reuseOf,
  track,
  trackOf,
  noted,
  isPublic,
  added,
  solved
};

/** A text for each key; other languages have other texts. */
export type BlockerLabels = { readonly [Key in keyof typeof all]: string };

export const labels: BlockerLabels = all;
