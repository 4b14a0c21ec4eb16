// Needs, initiatives, SWOT.
import needsTitle from '@salesforce/label/c.Plan_Needs_Title';
import needsAdd from '@salesforce/label/c.Plan_Needs_Add';
import needsNew from '@salesforce/label/c.Plan_Needs_New';
import needsEmpty from '@salesforce/label/c.Plan_Needs_Empty';
import needsFresh from '@salesforce/label/c.Plan_Needs_Fresh';
import needsUndated from '@salesforce/label/c.Plan_Needs_Undated';
import needsCounts from '@salesforce/label/c.Plan_Needs_Counts';
import needsConfirm from '@salesforce/label/c.Plan_Needs_Confirm';
import needsConfirmed from '@salesforce/label/c.Plan_Needs_Confirmed';
import columnNeed from '@salesforce/label/c.Plan_Column_Need';
import columnKind from '@salesforce/label/c.Plan_Column_Kind';
import columnPriority from '@salesforce/label/c.Plan_Column_Priority';
import columnEvidence from '@salesforce/label/c.Plan_Column_Evidence';
import columnFor from '@salesforce/label/c.Plan_Column_For';
import Business from '@salesforce/label/c.Plan_Business';
import Technical from '@salesforce/label/c.Plan_Technical';
import High from '@salesforce/label/c.Plan_High';
import Medium from '@salesforce/label/c.Plan_Medium';
import Low from '@salesforce/label/c.Plan_Low';
import noKind from '@salesforce/label/c.Plan_No_Kind';
import noPriority from '@salesforce/label/c.Plan_No_Priority';
import noEvidence from '@salesforce/label/c.Plan_No_Evidence';
import noEvidenceDate from '@salesforce/label/c.Plan_No_Evidence_Date';
import noSaidBy from '@salesforce/label/c.Plan_No_Said_By';
import initiativesTitle from '@salesforce/label/c.Plan_Initiatives_Title';
import initiativesNote from '@salesforce/label/c.Plan_Initiatives_Note';
import initiativesAdd from '@salesforce/label/c.Plan_Initiatives_Add';
import initiativesNew from '@salesforce/label/c.Plan_Initiatives_New';
import initiativesEmpty from '@salesforce/label/c.Plan_Initiatives_Empty';
import columnRank from '@salesforce/label/c.Plan_Column_Rank';
import columnInitiative from '@salesforce/label/c.Plan_Column_Initiative';
import columnImpact from '@salesforce/label/c.Plan_Column_Impact';
import columnEffort from '@salesforce/label/c.Plan_Column_Effort';
import columnRatio from '@salesforce/label/c.Plan_Column_Ratio';
import columnInvest from '@salesforce/label/c.Plan_Column_Invest';
import noInvest from '@salesforce/label/c.Plan_No_Invest';
import noRating from '@salesforce/label/c.Plan_No_Rating';
import plotLabel from '@salesforce/label/c.Plan_Plot_Label';
import plotDot from '@salesforce/label/c.Plan_Plot_Dot';
import DoFirst from '@salesforce/label/c.Plan_Do_First';
import PlanQuarter from '@salesforce/label/c.Plan_Plan_Quarter';
import FillIn from '@salesforce/label/c.Plan_Fill_In';
import Rethink from '@salesforce/label/c.Plan_Rethink';
import swotTitle from '@salesforce/label/c.Plan_Swot_Title';
import swotLinked from '@salesforce/label/c.Plan_Swot_Linked';
import swotUnlinked from '@salesforce/label/c.Plan_Swot_Unlinked';
import Strength from '@salesforce/label/c.Plan_Strength';
import Weakness from '@salesforce/label/c.Plan_Weakness';
import Opportunity from '@salesforce/label/c.Plan_Opportunity';
import Threat from '@salesforce/label/c.Plan_Threat';
import swotAdd from '@salesforce/label/c.Plan_Swot_Add';
import swotNew from '@salesforce/label/c.Plan_Swot_New';
import swotEmpty from '@salesforce/label/c.Plan_Swot_Empty';
import swotItem from '@salesforce/label/c.Plan_Swot_Item';

export const needLabels = {
  needsTitle,
  needsAdd,
  needsNew,
  needsEmpty,
  needsFresh,
  needsUndated,
  needsCounts,
  needsConfirm,
  needsConfirmed,
  columnNeed,
  columnKind,
  columnPriority,
  columnEvidence,
  columnFor,
  Business,
  Technical,
  High,
  Medium,
  Low,
  noKind,
  noPriority,
  noEvidence,
  noEvidenceDate,
  noSaidBy,
  initiativesTitle,
  initiativesNote,
  initiativesAdd,
  initiativesNew,
  initiativesEmpty,
  columnRank,
  columnInitiative,
  columnImpact,
  columnEffort,
  columnRatio,
  columnInvest,
  noInvest,
  noRating,
  plotLabel,
  plotDot,
  DoFirst,
  PlanQuarter,
  FillIn,
  Rethink,
  swotTitle,
  swotLinked,
  swotUnlinked,
  Strength,
  Weakness,
  Opportunity,
  Threat,
  swotAdd,
  swotNew,
  swotEmpty,
  swotItem
} as const;
