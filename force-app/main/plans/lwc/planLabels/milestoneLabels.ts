// Milestones, and the submission on the page of the plan.
import milestonesTitle from '@salesforce/label/c.Plan_Milestones_Title';
import milestonesAdd from '@salesforce/label/c.Plan_Milestones_Add';
import milestonesNew from '@salesforce/label/c.Plan_Milestones_New';
import milestonesEmpty from '@salesforce/label/c.Plan_Milestones_Empty';
import milestoneName from '@salesforce/label/c.Plan_Milestone_Name';
import milestoneDone from '@salesforce/label/c.Plan_Milestone_Done';
import milestoneLate from '@salesforce/label/c.Plan_Milestone_Late';
import submit from '@salesforce/label/c.Plan_Submit';
import submitWaits from '@salesforce/label/c.Plan_Submit_Waits';
import submitMessage from '@salesforce/label/c.Plan_Submit_Message';
import submitted from '@salesforce/label/c.Plan_Submitted_Said';

export const milestoneLabels = {
  milestonesTitle,
  milestonesAdd,
  milestonesNew,
  milestonesEmpty,
  milestoneName,
  milestoneDone,
  milestoneLate,
  submit,
  submitWaits,
  submitMessage,
  submitted
};
