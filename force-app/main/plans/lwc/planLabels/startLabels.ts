// A customer's page without a plan, or with one that is not shared: what it says, and what a plan may start from.
import startYear from '@salesforce/label/c.Plan_Start_Year';
import startTitle from '@salesforce/label/c.Plan_Start_Title';
import startOwn from '@salesforce/label/c.Plan_Start_Own';
import startOthers from '@salesforce/label/c.Plan_Start_Others';
import startLegend from '@salesforce/label/c.Plan_Start_Legend';
import startLast from '@salesforce/label/c.Plan_Start_Last';
import startLastSummary from '@salesforce/label/c.Plan_Start_Last_Summary';
import startLastHint from '@salesforce/label/c.Plan_Start_Last_Hint';
import startTemplateBrings from '@salesforce/label/c.Plan_Start_Template_Brings';
import startSuggested from '@salesforce/label/c.Plan_Start_Suggested';
import startCreate from '@salesforce/label/c.Plan_Start_Create';
import startCreating from '@salesforce/label/c.Plan_Start_Creating';
import startPreview from '@salesforce/label/c.Plan_Start_Preview';
import startPreviewClose from '@salesforce/label/c.Plan_Start_Preview_Close';
import startUnsaved from '@salesforce/label/c.Plan_Start_Unsaved';
import startPreviewOf from '@salesforce/label/c.Plan_Start_Preview_Of';
import startObjectives from '@salesforce/label/c.Plan_Start_Objectives';
import startNeeds from '@salesforce/label/c.Plan_Start_Needs';
import startActions from '@salesforce/label/c.Plan_Start_Actions';
import startMilestones from '@salesforce/label/c.Plan_Start_Milestones';
import startTeam from '@salesforce/label/c.Plan_Start_Team';
import startMayNot from '@salesforce/label/c.Plan_Start_May_Not';
import startCreated from '@salesforce/label/c.Plan_Start_Created';
import startOpen from '@salesforce/label/c.Plan_Start_Open';
import hiddenTitle from '@salesforce/label/c.Plan_Hidden_Title';
import hiddenText from '@salesforce/label/c.Plan_Hidden_Text';
import hiddenOwn from '@salesforce/label/c.Plan_Hidden_Own';
import hiddenAsk from '@salesforce/label/c.Plan_Hidden_Ask';
import hiddenAsked from '@salesforce/label/c.Plan_Hidden_Asked';

export const startLabels = {
  startYear,
  startTitle,
  startOwn,
  startOthers,
  startLegend,
  startLast,
  startLastSummary,
  startLastHint,
  startTemplateBrings,
  startSuggested,
  startCreate,
  startCreating,
  startPreview,
  startPreviewClose,
  startUnsaved,
  startPreviewOf,
  startObjectives,
  startNeeds,
  startActions,
  startMilestones,
  startTeam,
  startMayNot,
  startCreated,
  startOpen,
  hiddenTitle,
  hiddenText,
  hiddenOwn,
  hiddenAsk,
  hiddenAsked
};
