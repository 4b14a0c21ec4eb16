// Every word of one-on-ones, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.OneOnOne_Title';
import loading from '@salesforce/label/c.OneOnOne_Loading';
import errorTitle from '@salesforce/label/c.OneOnOne_Error';
import errorText from '@salesforce/label/c.OneOnOne_Error_Text';
import when from '@salesforce/label/c.OneOnOne_When';
import todayAt from '@salesforce/label/c.OneOnOne_Today_At';
import onAt from '@salesforce/label/c.OneOnOne_On_At';
import today from '@salesforce/label/c.OneOnOne_Today';
import lastMeeting from '@salesforce/label/c.OneOnOne_Last';
import none from '@salesforce/label/c.OneOnOne_None';
import attained from '@salesforce/label/c.OneOnOne_Attained';
import attainedOf from '@salesforce/label/c.OneOnOne_Attained_Of';
import pace from '@salesforce/label/c.OneOnOne_Pace';
import paceBehind from '@salesforce/label/c.OneOnOne_Pace_Behind';
import paceAhead from '@salesforce/label/c.OneOnOne_Pace_Ahead';
import chance from '@salesforce/label/c.OneOnOne_Chance';
import was from '@salesforce/label/c.OneOnOne_Was';
import commit from '@salesforce/label/c.OneOnOne_Commit';
import promised from '@salesforce/label/c.OneOnOne_Promised';
import promisedOf from '@salesforce/label/c.OneOnOne_Promised_Of';
import print from '@salesforce/label/c.OneOnOne_Print';
import printed from '@salesforce/label/c.OneOnOne_Printed';
import printFailed from '@salesforce/label/c.OneOnOne_Print_Failed';
import share from '@salesforce/label/c.OneOnOne_Share';
import shared from '@salesforce/label/c.OneOnOne_Shared';
import sharedOn from '@salesforce/label/c.OneOnOne_Shared_On';
import finish from '@salesforce/label/c.OneOnOne_Finish';
import finishTitle from '@salesforce/label/c.OneOnOne_Finish_Title';
import finishText from '@salesforce/label/c.OneOnOne_Finish_Text';
import finishCarry from '@salesforce/label/c.OneOnOne_Finish_Carry';
import finishCarryOne from '@salesforce/label/c.OneOnOne_Finish_Carry_One';
import finishNext from '@salesforce/label/c.OneOnOne_Finish_Next';
import nextDay from '@salesforce/label/c.OneOnOne_Next_Day';
import finishNow from '@salesforce/label/c.OneOnOne_Finish_Now';
import finished from '@salesforce/label/c.OneOnOne_Finished';
import finishedSaid from '@salesforce/label/c.OneOnOne_Finished_Said';
import openNext from '@salesforce/label/c.OneOnOne_Open_Next';
import waitsFor from '@salesforce/label/c.OneOnOne_Waits_For';
import signed from '@salesforce/label/c.OneOnOne_Signed';
import sign from '@salesforce/label/c.OneOnOne_Sign';
import signText from '@salesforce/label/c.OneOnOne_Sign_Text';
import signedSaid from '@salesforce/label/c.OneOnOne_Signed_Said';
import cancel from '@salesforce/label/c.OneOnOne_Cancel';
import save from '@salesforce/label/c.OneOnOne_Save';
import leadTwo from '@salesforce/label/c.OneOnOne_Lead_Two';
import leadOne from '@salesforce/label/c.OneOnOne_Lead_One';
import leadCost from '@salesforce/label/c.OneOnOne_Lead_Cost';
import leadMissed from '@salesforce/label/c.OneOnOne_Lead_Missed';
import leadMissedAgain from '@salesforce/label/c.OneOnOne_Lead_Missed_Again';
import leadBoth from '@salesforce/label/c.OneOnOne_Lead_Both';
import leadEnd from '@salesforce/label/c.OneOnOne_Lead_End';
import leadCalm from '@salesforce/label/c.OneOnOne_Lead_Calm';
import leadFirst from '@salesforce/label/c.OneOnOne_Lead_First';
import agenda from '@salesforce/label/c.OneOnOne_Agenda';
import agendaNote from '@salesforce/label/c.OneOnOne_Agenda_Note';
import agendaNoteOne from '@salesforce/label/c.OneOnOne_Agenda_Note_One';
import agendaNoteFirst from '@salesforce/label/c.OneOnOne_Agenda_Note_First';
import agendaEmpty from '@salesforce/label/c.OneOnOne_Agenda_Empty';
import addTopic from '@salesforce/label/c.OneOnOne_Add_Topic';
import topic from '@salesforce/label/c.OneOnOne_Topic';
import discuss from '@salesforce/label/c.OneOnOne_Discuss';
import skip from '@salesforce/label/c.OneOnOne_Skip';
import discussOf from '@salesforce/label/c.OneOnOne_Discuss_Of';
import Promises from '@salesforce/label/c.OneOnOne_Group_Promises';
import Quota from '@salesforce/label/c.OneOnOne_Group_Quota';
import Deals from '@salesforce/label/c.OneOnOne_Group_Deals';
import Plans from '@salesforce/label/c.OneOnOne_Group_Plans';
import Certificates from '@salesforce/label/c.OneOnOne_Group_Certificates';
import Blockers from '@salesforce/label/c.OneOnOne_Group_Blockers';
import Topics from '@salesforce/label/c.OneOnOne_Group_Topics';
import notePromises from '@salesforce/label/c.OneOnOne_Note_Promises';
import noteFell from '@salesforce/label/c.OneOnOne_Note_Fell';
import noteRose from '@salesforce/label/c.OneOnOne_Note_Rose';
import noteSame from '@salesforce/label/c.OneOnOne_Note_Same';
import noteDeals from '@salesforce/label/c.OneOnOne_Note_Deals';
import notePlans from '@salesforce/label/c.OneOnOne_Note_Plans';
import noteCertificates from '@salesforce/label/c.OneOnOne_Note_Certificates';
import noteCertificatesMany from '@salesforce/label/c.OneOnOne_Note_Certificates_Many';
import noteBlockers from '@salesforce/label/c.OneOnOne_Note_Blockers';
import noteTopics from '@salesforce/label/c.OneOnOne_Note_Topics';
import markGood from '@salesforce/label/c.OneOnOne_Mark_Good';
import markBad from '@salesforce/label/c.OneOnOne_Mark_Bad';
import markMissed from '@salesforce/label/c.OneOnOne_Mark_Missed';
import markKept from '@salesforce/label/c.OneOnOne_Mark_Kept';
import markWarning from '@salesforce/label/c.OneOnOne_Mark_Warning';
import markDay from '@salesforce/label/c.OneOnOne_Mark_Day';
import markEnds from '@salesforce/label/c.OneOnOne_Mark_Ends';
import markBlocked from '@salesforce/label/c.OneOnOne_Mark_Blocked';
import markTopic from '@salesforce/label/c.OneOnOne_Mark_Topic';
import chanceTitle from '@salesforce/label/c.OneOnOne_Chance_Title';
import creditTitle from '@salesforce/label/c.OneOnOne_Credit_Title';
import ofAccount from '@salesforce/label/c.OneOnOne_Of_Account';
import kept from '@salesforce/label/c.OneOnOne_Kept';
import missed from '@salesforce/label/c.OneOnOne_Missed';
import missedOnce from '@salesforce/label/c.OneOnOne_Missed_Once';
import missedTimes from '@salesforce/label/c.OneOnOne_Missed_Times';
import stepAdded from '@salesforce/label/c.OneOnOne_Step_Added';
import stepTook from '@salesforce/label/c.OneOnOne_Step_Took';
import stepWins from '@salesforce/label/c.OneOnOne_Step_Wins';
import stepDeals from '@salesforce/label/c.OneOnOne_Step_Deals';
import stepCredit from '@salesforce/label/c.OneOnOne_Step_Credit';
import stepQuota from '@salesforce/label/c.OneOnOne_Step_Quota';
import wonOf from '@salesforce/label/c.OneOnOne_Won_Of';
import dealLost from '@salesforce/label/c.OneOnOne_Deal_Lost';
import dealSlipped from '@salesforce/label/c.OneOnOne_Deal_Slipped';
import dealNew from '@salesforce/label/c.OneOnOne_Deal_New';
import dealMovedIn from '@salesforce/label/c.OneOnOne_Deal_Moved_In';
import dealAmount from '@salesforce/label/c.OneOnOne_Deal_Amount';
import dealOdds from '@salesforce/label/c.OneOnOne_Deal_Odds';
import dealMoved from '@salesforce/label/c.OneOnOne_Deal_Moved';
import dealMovedTwice from '@salesforce/label/c.OneOnOne_Deal_Moved_Twice';
import dealMovedTimes from '@salesforce/label/c.OneOnOne_Deal_Moved_Times';
import cost from '@salesforce/label/c.OneOnOne_Cost';
import blockedFor from '@salesforce/label/c.OneOnOne_Blocked_For';
import registrationEnds from '@salesforce/label/c.OneOnOne_Registration_Ends';
import reviewOverdue from '@salesforce/label/c.OneOnOne_Review_Overdue';
import reviewOverdueOne from '@salesforce/label/c.OneOnOne_Review_Overdue_One';
import planMissing from '@salesforce/label/c.OneOnOne_Plan_Missing';
import planMissingOne from '@salesforce/label/c.OneOnOne_Plan_Missing_One';
import programs from '@salesforce/label/c.OneOnOne_Programs';
import programsOne from '@salesforce/label/c.OneOnOne_Programs_One';
import programsNone from '@salesforce/label/c.OneOnOne_Programs_None';
import similar from '@salesforce/label/c.OneOnOne_Similar';
import similarNobody from '@salesforce/label/c.OneOnOne_Similar_Nobody';
import and from '@salesforce/label/c.OneOnOne_And';
import days from '@salesforce/label/c.OneOnOne_Days';
import daysOne from '@salesforce/label/c.OneOnOne_Days_One';
import endsIn from '@salesforce/label/c.OneOnOne_Ends_In';
import commitments from '@salesforce/label/c.OneOnOne_Commitments';
import commitmentsNote from '@salesforce/label/c.OneOnOne_Commitments_Note';
import commitmentsNone from '@salesforce/label/c.OneOnOne_Commitments_None';
import add from '@salesforce/label/c.OneOnOne_Add';
import addCommitment from '@salesforce/label/c.OneOnOne_Add_Commitment';
import who from '@salesforce/label/c.OneOnOne_Who';
import what from '@salesforce/label/c.OneOnOne_What';
import by from '@salesforce/label/c.OneOnOne_By';
import isNew from '@salesforce/label/c.OneOnOne_New';
import isCarried from '@salesforce/label/c.OneOnOne_Carried';
import times from '@salesforce/label/c.OneOnOne_Times';
import secondTime from '@salesforce/label/c.OneOnOne_Second_Time';
import keep from '@salesforce/label/c.OneOnOne_Keep';
import keepOf from '@salesforce/label/c.OneOnOne_Keep_Of';
import keptSaid from '@salesforce/label/c.OneOnOne_Kept_Said';
import byOf from '@salesforce/label/c.OneOnOne_By_Of';
import statusKept from '@salesforce/label/c.OneOnOne_Status_Kept';
import needsWhat from '@salesforce/label/c.OneOnOne_Needs_What';
import needsDay from '@salesforce/label/c.OneOnOne_Needs_Day';
import needsTopic from '@salesforce/label/c.OneOnOne_Needs_Topic';
import goals from '@salesforce/label/c.OneOnOne_Goals';
import goalsNone from '@salesforce/label/c.OneOnOne_Goals_None';
import addGoal from '@salesforce/label/c.OneOnOne_Add_Goal';
import goal from '@salesforce/label/c.OneOnOne_Goal';
import goalTarget from '@salesforce/label/c.OneOnOne_Goal_Target';
import goalUnit from '@salesforce/label/c.OneOnOne_Goal_Unit';
import goalOf from '@salesforce/label/c.OneOnOne_Goal_Of';
import goalMore from '@salesforce/label/c.OneOnOne_Goal_More';
import needsGoal from '@salesforce/label/c.OneOnOne_Needs_Goal';
import note from '@salesforce/label/c.OneOnOne_Note';
import notePrivate from '@salesforce/label/c.OneOnOne_Note_Private';
import noteSaved from '@salesforce/label/c.OneOnOne_Note_Saved';
import noteJust from '@salesforce/label/c.OneOnOne_Note_Just';
import noteSaving from '@salesforce/label/c.OneOnOne_Note_Saving';
import noteOpen from '@salesforce/label/c.OneOnOne_Note_Open';
import noteFailed from '@salesforce/label/c.OneOnOne_Note_Failed';
import noteTry from '@salesforce/label/c.OneOnOne_Note_Try';
import start from '@salesforce/label/c.OneOnOne_Start';
import startRep from '@salesforce/label/c.OneOnOne_Start_Rep';
import startDay from '@salesforce/label/c.OneOnOne_Start_Day';
import startNow from '@salesforce/label/c.OneOnOne_Start_Now';
import failed from '@salesforce/label/c.OneOnOne_Failed';

const all = {
  title,
  loading,
  errorTitle,
  errorText,
  when,
  todayAt,
  onAt,
  today,
  lastMeeting,
  none,
  attained,
  attainedOf,
  pace,
  paceBehind,
  paceAhead,
  chance,
  was,
  commit,
  promised,
  promisedOf,
  print,
  printed,
  printFailed,
  share,
  shared,
  sharedOn,
  finish,
  finishTitle,
  finishText,
  finishCarry,
  finishCarryOne,
  finishNext,
  nextDay,
  finishNow,
  finished,
  finishedSaid,
  openNext,
  waitsFor,
  signed,
  sign,
  signText,
  signedSaid,
  cancel,
  save,
  leadTwo,
  leadOne,
  leadCost,
  leadMissed,
  leadMissedAgain,
  leadBoth,
  leadEnd,
  leadCalm,
  leadFirst,
  agenda,
  agendaNote,
  agendaNoteOne,
  agendaNoteFirst,
  agendaEmpty,
  addTopic,
  topic,
  discuss,
  skip,
  discussOf,
  Promises,
  Quota,
  Deals,
  Plans,
  Certificates,
  Blockers,
  Topics,
  notePromises,
  noteFell,
  noteRose,
  noteSame,
  noteDeals,
  notePlans,
  noteCertificates,
  noteCertificatesMany,
  noteBlockers,
  noteTopics,
  markGood,
  markBad,
  markMissed,
  markKept,
  markWarning,
  markDay,
  markEnds,
  markBlocked,
  markTopic,
  chanceTitle,
  creditTitle,
  ofAccount,
  kept,
  missed,
  missedOnce,
  missedTimes,
  stepAdded,
  stepTook,
  stepWins,
  stepDeals,
  stepCredit,
  stepQuota,
  wonOf,
  dealLost,
  dealSlipped,
  dealNew,
  dealMovedIn,
  dealAmount,
  dealOdds,
  dealMoved,
  dealMovedTwice,
  dealMovedTimes,
  cost,
  blockedFor,
  registrationEnds,
  reviewOverdue,
  reviewOverdueOne,
  planMissing,
  planMissingOne,
  programs,
  programsOne,
  programsNone,
  similar,
  similarNobody,
  and,
  days,
  daysOne,
  endsIn,
  commitments,
  commitmentsNote,
  commitmentsNone,
  add,
  addCommitment,
  who,
  what,
  by,
  isNew,
  isCarried,
  times,
  secondTime,
  keep,
  keepOf,
  keptSaid,
  byOf,
  statusKept,
  needsWhat,
  needsDay,
  needsTopic,
  goals,
  goalsNone,
  addGoal,
  goal,
  goalTarget,
  goalUnit,
  goalOf,
  goalMore,
  needsGoal,
  note,
  notePrivate,
  noteSaved,
  noteJust,
  noteSaving,
  noteOpen,
  noteFailed,
  noteTry,
  start,
  startRep,
  startDay,
  startNow,
  failed
};

/** A text for each key; other languages have other texts. */
export type OneOnOneLabels = { readonly [Key in keyof typeof all]: string };

export const labels: OneOnOneLabels = all;
