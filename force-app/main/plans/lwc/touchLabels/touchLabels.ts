// Every word of the touch log, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.Touch_Title';
import loading from '@salesforce/label/c.Touch_Loading';
import errorTitle from '@salesforce/label/c.Touch_Error';
import errorText from '@salesforce/label/c.Touch_Error_Text';
import account from '@salesforce/label/c.Touch_Account';
import findAccount from '@salesforce/label/c.Touch_Find_Account';
import chooseAccount from '@salesforce/label/c.Touch_Choose_Account';
import pair from '@salesforce/label/c.Touch_Pair';
import pairOutside from '@salesforce/label/c.Touch_Pair_Outside_Only';
import pairInside from '@salesforce/label/c.Touch_Pair_Inside_Only';
import pairNone from '@salesforce/label/c.Touch_Pair_None';
import pairFromPlan from '@salesforce/label/c.Touch_Pair_From_Plan';
import pairFromOwner from '@salesforce/label/c.Touch_Pair_From_Owner';
import pairChange from '@salesforce/label/c.Touch_Pair_Change';
import pairHeading from '@salesforce/label/c.Touch_Pair_Heading';
import pairHelp from '@salesforce/label/c.Touch_Pair_Help';
import pairOutsideRep from '@salesforce/label/c.Touch_Pair_Outside';
import pairInsideRep from '@salesforce/label/c.Touch_Pair_Inside';
import pairFind from '@salesforce/label/c.Touch_Pair_Find';
import pairSave from '@salesforce/label/c.Touch_Pair_Save';
import pairSaving from '@salesforce/label/c.Touch_Pair_Saving';
import pairSaved from '@salesforce/label/c.Touch_Pair_Saved';
import pairHistory from '@salesforce/label/c.Touch_Pair_History';
import pairSince from '@salesforce/label/c.Touch_Pair_Since';
import cancel from '@salesforce/label/c.Touch_Cancel';
import formTitle from '@salesforce/label/c.Touch_Form';
import contact from '@salesforce/label/c.Touch_Contact';
import findContact from '@salesforce/label/c.Touch_Find_Contact';
import channel from '@salesforce/label/c.Touch_Channel';
import channelCall from '@salesforce/label/c.Touch_Channel_Call';
import channelEmail from '@salesforce/label/c.Touch_Channel_Email';
import channelMeeting from '@salesforce/label/c.Touch_Channel_Meeting';
import channelOther from '@salesforce/label/c.Touch_Channel_Other';
import subject from '@salesforce/label/c.Touch_Subject';
import when from '@salesforce/label/c.Touch_When';
import now from '@salesforce/label/c.Touch_Now';
import otherTime from '@salesforce/label/c.Touch_Other_Time';
import note from '@salesforce/label/c.Touch_Note';
import log from '@salesforce/label/c.Touch_Log';
import logging from '@salesforce/label/c.Touch_Logging';
import logged from '@salesforce/label/c.Touch_Logged';
import needsContact from '@salesforce/label/c.Touch_Needs_Contact';
import needsSubject from '@salesforce/label/c.Touch_Refused_Subject';
import needsTime from '@salesforce/label/c.Touch_Needs_Time';
import mayNot from '@salesforce/label/c.Touch_May_Not';
import alreadyCall from '@salesforce/label/c.Touch_Already_Call';
import alreadyEmail from '@salesforce/label/c.Touch_Already_Email';
import alreadyMeeting from '@salesforce/label/c.Touch_Already_Meeting';
import alreadyOther from '@salesforce/label/c.Touch_Already_Other';
import ask from '@salesforce/label/c.Touch_Ask';
import askTitle from '@salesforce/label/c.Touch_Ask_Title';
import logIt from '@salesforce/label/c.Touch_Log_It';
import todayAt from '@salesforce/label/c.Touch_Today_At';
import onAt from '@salesforce/label/c.Touch_On_At';
import didCall from '@salesforce/label/c.Touch_Did_Call';
import didEmail from '@salesforce/label/c.Touch_Did_Email';
import didMeeting from '@salesforce/label/c.Touch_Did_Meeting';
import didOther from '@salesforce/label/c.Touch_Did_Other';
import you from '@salesforce/label/c.Touch_You';
import somebody from '@salesforce/label/c.Touch_Somebody';
import listTitle from '@salesforce/label/c.Touch_List';
import person from '@salesforce/label/c.Touch_Person';
import everyone from '@salesforce/label/c.Touch_Everyone';
import today from '@salesforce/label/c.Touch_Today';
import yesterday from '@salesforce/label/c.Touch_Yesterday';
import empty from '@salesforce/label/c.Touch_Empty';
import emptyPerson from '@salesforce/label/c.Touch_Empty_Person';

const all = {
  title,
  loading,
  errorTitle,
  errorText,
  account,
  findAccount,
  chooseAccount,
  pair,
  pairOutside,
  pairInside,
  pairNone,
  pairFromPlan,
  pairFromOwner,
  pairChange,
  pairHeading,
  pairHelp,
  pairOutsideRep,
  pairInsideRep,
  pairFind,
  pairSave,
  pairSaving,
  pairSaved,
  pairHistory,
  pairSince,
  cancel,
  formTitle,
  contact,
  findContact,
  channel,
  channelCall,
  channelEmail,
  channelMeeting,
  channelOther,
  subject,
  when,
  now,
  otherTime,
  note,
  log,
  logging,
  logged,
  needsContact,
  needsSubject,
  needsTime,
  mayNot,
  alreadyCall,
  alreadyEmail,
  alreadyMeeting,
  alreadyOther,
  ask,
  askTitle,
  logIt,
  todayAt,
  onAt,
  didCall,
  didEmail,
  didMeeting,
  didOther,
  you,
  somebody,
  listTitle,
  person,
  everyone,
  today,
  yesterday,
  empty,
  emptyPerson
};

/** A text for each key; other languages have other texts. */
export type TouchLabels = { readonly [Key in keyof typeof all]: string };

export const labels: TouchLabels = all;
