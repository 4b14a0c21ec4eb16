// The standard: score, items, what is open.
import standardTitle from '@salesforce/label/c.Plan_Standard_Title';
import standardOf from '@salesforce/label/c.Plan_Standard_Of';
import standardBelow from '@salesforce/label/c.Plan_Standard_Below';
import standardMeets from '@salesforce/label/c.Plan_Standard_Meets';
import standardMustHave from '@salesforce/label/c.Plan_Standard_Must_Have';
import standardMustHaves from '@salesforce/label/c.Plan_Standard_Must_Haves';
import standardAt from '@salesforce/label/c.Plan_Standard_At';
import standardMeter from '@salesforce/label/c.Plan_Standard_Meter';
import standardWayOne from '@salesforce/label/c.Plan_Standard_Way_One';
import standardWayMany from '@salesforce/label/c.Plan_Standard_Way_Many';
import standardWayMust from '@salesforce/label/c.Plan_Standard_Way_Must';
import standardWayDone from '@salesforce/label/c.Plan_Standard_Way_Done';
import standardNone from '@salesforce/label/c.Plan_Standard_None';
import standardOpen from '@salesforce/label/c.Plan_Standard_Open';
import standardPoints from '@salesforce/label/c.Plan_Standard_Points';
import standardDone from '@salesforce/label/c.Plan_Standard_Done';
import standardDoneOne from '@salesforce/label/c.Plan_Standard_Done_One';
import standardComplete from '@salesforce/label/c.Plan_Standard_Complete';
import standardPartly from '@salesforce/label/c.Plan_Standard_Partly';
import standardMissing from '@salesforce/label/c.Plan_Standard_Missing';
import standardAge from '@salesforce/label/c.Plan_Standard_Age';
import standardMust from '@salesforce/label/c.Plan_Standard_Must';
import standardLacks from '@salesforce/label/c.Plan_Standard_Lacks';
import standardApproval from '@salesforce/label/c.Plan_Standard_Approval';
import standardReview from '@salesforce/label/c.Plan_Standard_Review';
import standardSignOff from '@salesforce/label/c.Plan_Standard_Sign_Off';
import countProfile from '@salesforce/label/c.Plan_Count_Profile';
import countNeeds from '@salesforce/label/c.Plan_Count_Needs';
import countObjectives from '@salesforce/label/c.Plan_Count_Objectives';
import countActions from '@salesforce/label/c.Plan_Count_Actions';
import countSwot from '@salesforce/label/c.Plan_Count_Swot';
import countTeam from '@salesforce/label/c.Plan_Count_Team';
import countSignOff from '@salesforce/label/c.Plan_Count_Sign_Off';
import countMilestones from '@salesforce/label/c.Plan_Count_Milestones';
import lackEmpty from '@salesforce/label/c.Plan_Lack_Empty';
import lackTooShort from '@salesforce/label/c.Plan_Lack_Too_Short';
import lackElsewhere from '@salesforce/label/c.Plan_Lack_Elsewhere';
import lackNoDate from '@salesforce/label/c.Plan_Lack_No_Date';
import lackNoMeasure from '@salesforce/label/c.Plan_Lack_No_Measure';
import lackNoTarget from '@salesforce/label/c.Plan_Lack_No_Target';
import lackNoOwner from '@salesforce/label/c.Plan_Lack_No_Owner';
import lackNoObjective from '@salesforce/label/c.Plan_Lack_No_Objective';
import lackNoPerson from '@salesforce/label/c.Plan_Lack_No_Person';
import lackNoContact from '@salesforce/label/c.Plan_Lack_No_Contact';
import lackFutureDate from '@salesforce/label/c.Plan_Lack_Future_Date';

export const standardLabels = {
  standardTitle,
  standardOf,
  standardBelow,
  standardMeets,
  standardMustHave,
  standardMustHaves,
  standardAt,
  standardMeter,
  standardWayOne,
  standardWayMany,
  standardWayMust,
  standardWayDone,
  standardNone,
  standardOpen,
  standardPoints,
  standardDone,
  standardDoneOne,
  standardComplete,
  standardPartly,
  standardMissing,
  standardAge,
  standardMust,
  standardLacks,
  standardApproval,
  standardReview,
  standardSignOff,
  countProfile,
  countNeeds,
  countObjectives,
  countActions,
  countSwot,
  countTeam,
  countSignOff,
  countMilestones,
  lackEmpty,
  lackTooShort,
  lackElsewhere,
  lackNoDate,
  lackNoMeasure,
  lackNoTarget,
  lackNoOwner,
  lackNoObjective,
  lackNoPerson,
  lackNoContact,
  lackFutureDate
} as const;
