// Every word of handovers, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.Handover_Title';
import titleNone from '@salesforce/label/c.Handover_Title_None';
import none from '@salesforce/label/c.Handover_None';
import begin from '@salesforce/label/c.Handover_Begin';
import count from '@salesforce/label/c.Handover_Count';
import fromStarted from '@salesforce/label/c.Handover_From_Started';
import started from '@salesforce/label/c.Handover_Started';
import milestones from '@salesforce/label/c.Handover_Milestones';
import day from '@salesforce/label/c.Handover_Day';
import doneOn from '@salesforce/label/c.Handover_Done_On';
import today from '@salesforce/label/c.Handover_Today';
import inOne from '@salesforce/label/c.Handover_In_One';
import inMany from '@salesforce/label/c.Handover_In_Many';
import lateOne from '@salesforce/label/c.Handover_Late_One';
import lateMany from '@salesforce/label/c.Handover_Late_Many';
import reached from '@salesforce/label/c.Handover_Reached';
import unreached from '@salesforce/label/c.Handover_Unreached';
import others from '@salesforce/label/c.Handover_Others';
import checklist from '@salesforce/label/c.Handover_Checklist';
import due from '@salesforce/label/c.Handover_Due';
import overdue from '@salesforce/label/c.Handover_Overdue';
import giver from '@salesforce/label/c.Handover_Giver';
import taker from '@salesforce/label/c.Handover_Taker';
import acceptedOn from '@salesforce/label/c.Handover_Accepted_On';
import waitsOne from '@salesforce/label/c.Handover_Waits_One';
import waitsMany from '@salesforce/label/c.Handover_Waits_Many';
import ready from '@salesforce/label/c.Handover_Ready';
import nobody from '@salesforce/label/c.Handover_Nobody';
import accept from '@salesforce/label/c.Handover_Accept';
import withdraw from '@salesforce/label/c.Handover_Withdraw';
import openOne from '@salesforce/label/c.Handover_Open_One';
import openMany from '@salesforce/label/c.Handover_Open_Many';
import both from '@salesforce/label/c.Handover_Both';
import saidAccept from '@salesforce/label/c.Handover_Said_Accept';
import saidWithdraw from '@salesforce/label/c.Handover_Said_Withdraw';
import saidDone from '@salesforce/label/c.Handover_Said_Done';
import saidOpen from '@salesforce/label/c.Handover_Said_Open';
import notSaved from '@salesforce/label/c.Handover_Not_Saved';
import loading from '@salesforce/label/c.Handover_Loading';
import error from '@salesforce/label/c.Handover_Error';

const all = {
  title,
  titleNone,
  none,
  begin,
  count,
  fromStarted,
  started,
  milestones,
  day,
  doneOn,
  today,
  inOne,
  inMany,
  lateOne,
  lateMany,
  reached,
  unreached,
  others,
  checklist,
  due,
  overdue,
  giver,
  taker,
  acceptedOn,
  waitsOne,
  waitsMany,
  ready,
  nobody,
  accept,
  withdraw,
  openOne,
  openMany,
  both,
  saidAccept,
  saidWithdraw,
  saidDone,
  saidOpen,
  notSaved,
  loading,
  error
};

/** A text for each key; other languages have other texts. */
export type HandoverLabels = { readonly [Key in keyof typeof all]: string };

export const labels: HandoverLabels = all;
