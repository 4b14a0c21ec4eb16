// Every word of the meeting brief, as custom labels; placeholders are {0}, {1}.
import brief from '@salesforce/label/c.Joint_Plan_Brief';
import briefHelp from '@salesforce/label/c.Joint_Plan_Brief_Help';
import briefTitle from '@salesforce/label/c.Joint_Plan_Brief_Title';
import briefInternal from '@salesforce/label/c.Joint_Plan_Brief_Internal';
import briefStatus from '@salesforce/label/c.Joint_Plan_Brief_Status';
import briefScore from '@salesforce/label/c.Joint_Plan_Brief_Score';
import briefScoreNone from '@salesforce/label/c.Joint_Plan_Brief_Score_None';
import briefNext from '@salesforce/label/c.Joint_Plan_Brief_Next';
import briefNextNone from '@salesforce/label/c.Joint_Plan_Brief_Next_None';
import briefChanges from '@salesforce/label/c.Joint_Plan_Brief_Changes';
import briefChangedFirst from '@salesforce/label/c.Joint_Plan_Brief_Changed_First';
import briefChange from '@salesforce/label/c.Joint_Plan_Brief_Change';
import briefChangeValues from '@salesforce/label/c.Joint_Plan_Brief_Change_Values';
import briefLate from '@salesforce/label/c.Joint_Plan_Brief_Late';
import briefLateNone from '@salesforce/label/c.Joint_Plan_Brief_Late_None';
import briefLateBy from '@salesforce/label/c.Joint_Plan_Brief_Late_By';
import briefNobody from '@salesforce/label/c.Joint_Plan_Brief_Nobody';
import briefBlockers from '@salesforce/label/c.Joint_Plan_Brief_Blockers';
import briefBlockersNone from '@salesforce/label/c.Joint_Plan_Brief_Blockers_None';
import briefSteps from '@salesforce/label/c.Joint_Plan_Brief_Steps';
import briefStepsNone from '@salesforce/label/c.Joint_Plan_Brief_Steps_None';
import briefPeople from '@salesforce/label/c.Joint_Plan_Brief_People';
import briefPeopleNone from '@salesforce/label/c.Joint_Plan_Brief_People_None';
import briefPerson from '@salesforce/label/c.Joint_Plan_Brief_Person';
import briefNeeds from '@salesforce/label/c.Joint_Plan_Brief_Needs';
import briefNeedsNone from '@salesforce/label/c.Joint_Plan_Brief_Needs_None';
import briefObjectives from '@salesforce/label/c.Joint_Plan_Brief_Objectives';
import briefObjectivesNone from '@salesforce/label/c.Joint_Plan_Brief_Objectives_None';
import briefMissing from '@salesforce/label/c.Joint_Plan_Brief_Missing';
import briefMissingNone from '@salesforce/label/c.Joint_Plan_Brief_Missing_None';
import briefMore from '@salesforce/label/c.Joint_Plan_Brief_More';
import briefConfirmed from '@salesforce/label/c.Joint_Plan_Brief_Confirmed';
import briefUnconfirmed from '@salesforce/label/c.Joint_Plan_Brief_Unconfirmed';
import briefFile from '@salesforce/label/c.Joint_Plan_Brief_File';
import briefAsOf from '@salesforce/label/c.Joint_Plan_Brief_As_Of';
import page from '@salesforce/label/c.Joint_Plan_Page';

const words = {
  brief,
  briefHelp,
  briefTitle,
  briefInternal,
  briefStatus,
  briefScore,
  briefScoreNone,
  briefNext,
  briefNextNone,
  briefChanges,
  briefChangedFirst,
  briefChange,
  briefChangeValues,
  briefLate,
  briefLateNone,
  briefLateBy,
  briefNobody,
  briefBlockers,
  briefBlockersNone,
  briefSteps,
  briefStepsNone,
  briefPeople,
  briefPeopleNone,
  briefPerson,
  briefNeeds,
  briefNeedsNone,
  briefObjectives,
  briefObjectivesNone,
  briefMissing,
  briefMissingNone,
  briefMore,
  briefConfirmed,
  briefUnconfirmed,
  briefFile,
  briefAsOf,
  page
};

/** A text for each key; other languages have other texts. */
export type MeetingBriefLabels = { readonly [Key in keyof typeof words]: string };

export const labels: MeetingBriefLabels = words;
