// The review: where the plan stands, what has changed, the decision and the log.
import reviewPath from '@salesforce/label/c.Plan_Review_Path';
import reviewDraft from '@salesforce/label/c.Plan_Review_Draft';
import reviewSubmitted from '@salesforce/label/c.Plan_Review_Submitted';
import reviewReturned from '@salesforce/label/c.Plan_Review_Returned';
import reviewApproved from '@salesforce/label/c.Plan_Review_Approved';
import reviewArchived from '@salesforce/label/c.Plan_Review_Archived';
import reviewDoneStep from '@salesforce/label/c.Plan_Review_Done_Step';
import reviewTitle from '@salesforce/label/c.Plan_Review_Title';
import reviewChangesOne from '@salesforce/label/c.Plan_Review_Changes_One';
import reviewChangesMany from '@salesforce/label/c.Plan_Review_Changes_Many';
import reviewChangesNone from '@salesforce/label/c.Plan_Review_Changes_None';
import reviewSinceOne from '@salesforce/label/c.Plan_Review_Since_One';
import reviewSinceMany from '@salesforce/label/c.Plan_Review_Since_Many';
import reviewSinceNone from '@salesforce/label/c.Plan_Review_Since_None';
import reviewNoVersion from '@salesforce/label/c.Plan_Review_No_Version';
import reviewFrom from '@salesforce/label/c.Plan_Review_From';
import reviewTo from '@salesforce/label/c.Plan_Review_To';
import reviewBetween from '@salesforce/label/c.Plan_Review_Between';
import reviewVersionApproved from '@salesforce/label/c.Plan_Review_Version_Approved';
import reviewVersionNow from '@salesforce/label/c.Plan_Review_Version_Now';
import reviewColumnChange from '@salesforce/label/c.Plan_Review_Column_Change';
import reviewColumnItem from '@salesforce/label/c.Plan_Review_Column_Item';
import reviewColumnField from '@salesforce/label/c.Plan_Review_Column_Field';
import reviewColumnBefore from '@salesforce/label/c.Plan_Review_Column_Before';
import reviewColumnAfter from '@salesforce/label/c.Plan_Review_Column_After';
import reviewAdded from '@salesforce/label/c.Plan_Review_Added';
import reviewChanged from '@salesforce/label/c.Plan_Review_Changed';
import reviewRemoved from '@salesforce/label/c.Plan_Review_Removed';
import reviewFieldNew from '@salesforce/label/c.Plan_Review_Field_New';
import reviewFieldWhole from '@salesforce/label/c.Plan_Review_Field_Whole';
import reviewMilestones from '@salesforce/label/c.Plan_Review_Milestones';
import reviewStart from '@salesforce/label/c.Plan_Review_Start';
import reviewEnd from '@salesforce/label/c.Plan_Review_End';
import reviewDecisionTitle from '@salesforce/label/c.Plan_Review_Decision_Title';
import reviewMustNone from '@salesforce/label/c.Plan_Review_Must_None';
import reviewMust from '@salesforce/label/c.Plan_Review_Must';
import reviewSigned from '@salesforce/label/c.Plan_Review_Signed';
import reviewUnsigned from '@salesforce/label/c.Plan_Review_Unsigned';
import reviewDue from '@salesforce/label/c.Plan_Review_Due';
import reviewOverdue from '@salesforce/label/c.Plan_Review_Overdue';
import reviewUnplanned from '@salesforce/label/c.Plan_Review_Unplanned';
import reviewLastStep from '@salesforce/label/c.Plan_Review_Last_Step';
import reviewOpenItem from '@salesforce/label/c.Plan_Review_Open_Item';
import reviewComment from '@salesforce/label/c.Plan_Review_Comment';
import reviewCommentHelp from '@salesforce/label/c.Plan_Review_Comment_Help';
import reviewCommentAll from '@salesforce/label/c.Plan_Review_Comment_All';
import reviewNext from '@salesforce/label/c.Plan_Review_Next';
import reviewApprove from '@salesforce/label/c.Plan_Review_Approve';
import reviewReturn from '@salesforce/label/c.Plan_Review_Return';
import reviewSubmit from '@salesforce/label/c.Plan_Review_Submit';
import reviewWithdraw from '@salesforce/label/c.Plan_Review_Withdraw';
import reviewReopen from '@salesforce/label/c.Plan_Review_Reopen';
import reviewFreezes from '@salesforce/label/c.Plan_Review_Freezes';
import reviewMoved from '@salesforce/label/c.Plan_Review_Moved';
import standingTitle from '@salesforce/label/c.Plan_Standing_Title';
import standingYours from '@salesforce/label/c.Plan_Standing_Yours';
import standingSoon from '@salesforce/label/c.Plan_Standing_Soon';
import reviewWaits from '@salesforce/label/c.Plan_Review_Waits';
import reviewNobody from '@salesforce/label/c.Plan_Review_Nobody';
import reviewAsk from '@salesforce/label/c.Plan_Review_Ask';
import reviewAskYes from '@salesforce/label/c.Plan_Review_Ask_Yes';
import reviewLog from '@salesforce/label/c.Plan_Review_Log';
import reviewLogNone from '@salesforce/label/c.Plan_Review_Log_None';
import reviewLogSubmitted from '@salesforce/label/c.Plan_Review_Log_Submitted';
import reviewLogWithdrawn from '@salesforce/label/c.Plan_Review_Log_Withdrawn';
import reviewLogReturned from '@salesforce/label/c.Plan_Review_Log_Returned';
import reviewLogApproved from '@salesforce/label/c.Plan_Review_Log_Approved';
import reviewLogReopened from '@salesforce/label/c.Plan_Review_Log_Reopened';
import reviewSaidSubmit from '@salesforce/label/c.Plan_Review_Said_Submit';
import reviewSaidWithdraw from '@salesforce/label/c.Plan_Review_Said_Withdraw';
import reviewSaidReturn from '@salesforce/label/c.Plan_Review_Said_Return';
import reviewSaidApprove from '@salesforce/label/c.Plan_Review_Said_Approve';
import reviewSaidReopen from '@salesforce/label/c.Plan_Review_Said_Reopen';
import reviewCommentNeeded from '@salesforce/label/c.Plan_Review_Comment_Needed';
import reviewDateRefused from '@salesforce/label/c.Plan_Review_Date_Refused';

export const reviewLabels = {
  reviewPath,
  reviewDraft,
  reviewSubmitted,
  reviewReturned,
  reviewApproved,
  reviewArchived,
  reviewDoneStep,
  reviewTitle,
  reviewChangesOne,
  reviewChangesMany,
  reviewChangesNone,
  reviewSinceOne,
  reviewSinceMany,
  reviewSinceNone,
  reviewNoVersion,
  reviewFrom,
  reviewTo,
  reviewBetween,
  reviewVersionApproved,
  reviewVersionNow,
  reviewColumnChange,
  reviewColumnItem,
  reviewColumnField,
  reviewColumnBefore,
  reviewColumnAfter,
  reviewAdded,
  reviewChanged,
  reviewRemoved,
  reviewFieldNew,
  reviewFieldWhole,
  reviewMilestones,
  reviewStart,
  reviewEnd,
  reviewDecisionTitle,
  reviewMustNone,
  reviewMust,
  reviewSigned,
  reviewUnsigned,
  reviewDue,
  reviewOverdue,
  reviewUnplanned,
  reviewLastStep,
  reviewOpenItem,
  reviewComment,
  reviewCommentHelp,
  reviewCommentAll,
  reviewNext,
  reviewApprove,
  reviewReturn,
  reviewSubmit,
  reviewWithdraw,
  reviewReopen,
  reviewFreezes,
  reviewMoved,
  standingTitle,
  standingYours,
  standingSoon,
  reviewWaits,
  reviewNobody,
  reviewAsk,
  reviewAskYes,
  reviewLog,
  reviewLogNone,
  reviewLogSubmitted,
  reviewLogWithdrawn,
  reviewLogReturned,
  reviewLogApproved,
  reviewLogReopened,
  reviewSaidSubmit,
  reviewSaidWithdraw,
  reviewSaidReturn,
  reviewSaidApprove,
  reviewSaidReopen,
  reviewCommentNeeded,
  reviewDateRefused
} as const;
