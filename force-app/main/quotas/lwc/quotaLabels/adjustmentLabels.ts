import title from '@salesforce/label/c.Quota_Adjust_Title';
import base from '@salesforce/label/c.Quota_Adjust_Base';
import ramp from '@salesforce/label/c.Quota_Adjust_Ramp';
import adjusted from '@salesforce/label/c.Quota_Adjust_Adjusted';
import effective from '@salesforce/label/c.Quota_Adjust_Effective';
import effectiveNote from '@salesforce/label/c.Quota_Adjust_Effective_Note';
import waiting from '@salesforce/label/c.Quota_Adjust_Waiting';
import none from '@salesforce/label/c.Quota_Adjust_None';
import columnNumber from '@salesforce/label/c.Quota_Adjust_Column_Number';
import columnAmount from '@salesforce/label/c.Quota_Adjust_Column_Amount';
import columnReason from '@salesforce/label/c.Quota_Adjust_Column_Reason';
import columnStatus from '@salesforce/label/c.Quota_Adjust_Column_Status';
import columnDecision from '@salesforce/label/c.Quota_Adjust_Column_Decision';
import Requested from '@salesforce/label/c.Quota_Adjust_Requested';
import Approved from '@salesforce/label/c.Quota_Adjust_Approved';
import Rejected from '@salesforce/label/c.Quota_Adjust_Rejected';
import byOn from '@salesforce/label/c.Quota_Adjust_By_On';
import comment from '@salesforce/label/c.Quota_Adjust_Comment';
import approve from '@salesforce/label/c.Quota_Adjust_Approve';
import reject from '@salesforce/label/c.Quota_Adjust_Reject';
import approveOf from '@salesforce/label/c.Quota_Adjust_Approve_Of';
import rejectOf from '@salesforce/label/c.Quota_Adjust_Reject_Of';
import decides from '@salesforce/label/c.Quota_Adjust_Decides';
import decidesAny from '@salesforce/label/c.Quota_Adjust_Decides_Any';
import propose from '@salesforce/label/c.Quota_Adjust_Propose';
import amount from '@salesforce/label/c.Quota_Adjust_Amount';
import reason from '@salesforce/label/c.Quota_Adjust_Reason';
import preview from '@salesforce/label/c.Quota_Adjust_Preview';
import previewBelow from '@salesforce/label/c.Quota_Adjust_Preview_Below';
import amountRefused from '@salesforce/label/c.Quota_Adjust_Amount_Refused';
import reasonRefused from '@salesforce/label/c.Quota_Adjust_Reason_Refused';
import proposed from '@salesforce/label/c.Quota_Adjust_Proposed';
import approved from '@salesforce/label/c.Quota_Adjust_Approved_Done';
import rejected from '@salesforce/label/c.Quota_Adjust_Rejected_Done';
import send from '@salesforce/label/c.Quota_Adjust_Send';
import own from '@salesforce/label/c.Quota_Adjustment_Own';
import notAllowed from '@salesforce/label/c.Quota_Adjustment_Not_Allowed';

export const adjustmentLabels = {
  title,
  base,
  ramp,
  adjusted,
  effective,
  effectiveNote,
  waiting,
  none,
  columnNumber,
  columnAmount,
  columnReason,
  columnStatus,
  columnDecision,
  Requested,
  Approved,
  Rejected,
  byOn,
  comment,
  approve,
  reject,
  approveOf,
  rejectOf,
  decides,
  decidesAny,
  propose,
  amount,
  reason,
  preview,
  previewBelow,
  amountRefused,
  reasonRefused,
  proposed,
  approved,
  rejected,
  send,
  own,
  notAllowed
};
