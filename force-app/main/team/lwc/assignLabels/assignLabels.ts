// Every word of the assignment adviser, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.Assign_Title';
import subtitle from '@salesforce/label/c.Assign_Subtitle';
import rules from '@salesforce/label/c.Assign_Rules';
import ask from '@salesforce/label/c.Assign_Ask';
import applyNone from '@salesforce/label/c.Assign_Apply_None';
import applyOne from '@salesforce/label/c.Assign_Apply_One';
import applyMany from '@salesforce/label/c.Assign_Apply_Many';
import headline from '@salesforce/label/c.Assign_Headline';
import headlineSame from '@salesforce/label/c.Assign_Headline_Same';
import headlineFalls from '@salesforce/label/c.Assign_Headline_Falls';
import headlineStay from '@salesforce/label/c.Assign_Headline_Stay';
import movedOf from '@salesforce/label/c.Assign_Moved_Of';
import fair from '@salesforce/label/c.Assign_Fair';
import unfairOne from '@salesforce/label/c.Assign_Unfair_One';
import unfairMany from '@salesforce/label/c.Assign_Unfair_Many';
import proposal from '@salesforce/label/c.Assign_Proposal';
import legendYes from '@salesforce/label/c.Assign_Legend_Yes';
import legendPartly from '@salesforce/label/c.Assign_Legend_Partly';
import legendNo from '@salesforce/label/c.Assign_Legend_No';
import legendUnknown from '@salesforce/label/c.Assign_Legend_Unknown';
import legendFit from '@salesforce/label/c.Assign_Legend_Fit';
import now from '@salesforce/label/c.Assign_Now';
import proposed from '@salesforce/label/c.Assign_Proposed';
import colAccount from '@salesforce/label/c.Assign_Col_Account';
import colPotential from '@salesforce/label/c.Assign_Col_Potential';
import colOwner from '@salesforce/label/c.Assign_Col_Owner';
import colProposed from '@salesforce/label/c.Assign_Col_Proposed';
import colFit from '@salesforce/label/c.Assign_Col_Fit';
import certification from '@salesforce/label/c.Assign_Certification';
import capacity from '@salesforce/label/c.Assign_Capacity';
import segment from '@salesforce/label/c.Assign_Segment';
import location from '@salesforce/label/c.Assign_Location';
import relationship from '@salesforce/label/c.Assign_Relationship';
import unassigned from '@salesforce/label/c.Assign_Unassigned';
import heldBy from '@salesforce/label/c.Assign_Held_By';
import stays from '@salesforce/label/c.Assign_Stays';
import potentialUnknown from '@salesforce/label/c.Assign_Potential_Unknown';
import take from '@salesforce/label/c.Assign_Take';
import fitSays from '@salesforce/label/c.Assign_Fit_Says';
import fitSaysOnly from '@salesforce/label/c.Assign_Fit_Says_Only';
import more from '@salesforce/label/c.Assign_More';
import partSays from '@salesforce/label/c.Assign_Part_Says';
import decidesDue from '@salesforce/label/c.Assign_Decides_Due';
import decidesKept from '@salesforce/label/c.Assign_Decides_Kept';
import decidesBest from '@salesforce/label/c.Assign_Decides_Best';
import decidesLoad from '@salesforce/label/c.Assign_Decides_Load';
import saysCertification from '@salesforce/label/c.Assign_Says_Certification';
import saysCertificationSoon from '@salesforce/label/c.Assign_Says_Certification_Soon';
import saysCertificationPartly from '@salesforce/label/c.Assign_Says_Certification_Partly';
import saysSegment from '@salesforce/label/c.Assign_Says_Segment';
import saysSegmentPartly from '@salesforce/label/c.Assign_Says_Segment_Partly';
import saysLocation from '@salesforce/label/c.Assign_Says_Location';
import saysLocationPartly from '@salesforce/label/c.Assign_Says_Location_Partly';
import saysRelationship from '@salesforce/label/c.Assign_Says_Relationship';
import saysRelationshipPartly from '@salesforce/label/c.Assign_Says_Relationship_Partly';
import saysCapacity from '@salesforce/label/c.Assign_Says_Capacity';
import saysNobody from '@salesforce/label/c.Assign_Says_Nobody';
import saysLoads from '@salesforce/label/c.Assign_Says_Loads';
import join from '@salesforce/label/c.Assign_Join';
import loads from '@salesforce/label/c.Assign_Loads';
import fairLoad from '@salesforce/label/c.Assign_Fair_Load';
import loadSays from '@salesforce/label/c.Assign_Load_Says';
import loadNone from '@salesforce/label/c.Assign_Load_None';
import withoutPotential from '@salesforce/label/c.Assign_Without_Potential';
import withoutPotentialOne from '@salesforce/label/c.Assign_Without_Potential_One';
import even from '@salesforce/label/c.Assign_Even';
import checkBand from '@salesforce/label/c.Assign_Check_Band';
import checkBandNot from '@salesforce/label/c.Assign_Check_Band_Not';
import checkBandBefore from '@salesforce/label/c.Assign_Check_Band_Before';
import checkBandNames from '@salesforce/label/c.Assign_Check_Band_Names';
import checkDue from '@salesforce/label/c.Assign_Check_Due';
import checkDueStay from '@salesforce/label/c.Assign_Check_Due_Stay';
import checkDueStayOne from '@salesforce/label/c.Assign_Check_Due_Stay_One';
import checkDueNone from '@salesforce/label/c.Assign_Check_Due_None';
import checkPay from '@salesforce/label/c.Assign_Check_Pay';
import checkPayLargest from '@salesforce/label/c.Assign_Check_Pay_Largest';
import checkPayNone from '@salesforce/label/c.Assign_Check_Pay_None';
import checkPayLimit from '@salesforce/label/c.Assign_Check_Pay_Limit';
import checkProven from '@salesforce/label/c.Assign_Check_Proven';
import checkNext from '@salesforce/label/c.Assign_Check_Next';
import checkNextOne from '@salesforce/label/c.Assign_Check_Next_One';
import checkNextTie from '@salesforce/label/c.Assign_Check_Next_Tie';
import checkNextNone from '@salesforce/label/c.Assign_Check_Next_None';
import checkNextOpen from '@salesforce/label/c.Assign_Check_Next_Open';
import checkOpen from '@salesforce/label/c.Assign_Check_Open';
import checkGap from '@salesforce/label/c.Assign_Check_Gap';
import preview from '@salesforce/label/c.Assign_Preview';
import previewNote from '@salesforce/label/c.Assign_Preview_Note';
import colAfter from '@salesforce/label/c.Assign_Col_After';
import colDeals from '@salesforce/label/c.Assign_Col_Deals';
import colTasks from '@salesforce/label/c.Assign_Col_Tasks';
import colHandover from '@salesforce/label/c.Assign_Col_Handover';
import colCredit from '@salesforce/label/c.Assign_Col_Credit';
import handoverNone from '@salesforce/label/c.Assign_Handover_None';
import handoverBoth from '@salesforce/label/c.Assign_Handover_Both';
import creditNew from '@salesforce/label/c.Assign_Credit_New';
import creditStays from '@salesforce/label/c.Assign_Credit_Stays';
import sumAccounts from '@salesforce/label/c.Assign_Sum_Accounts';
import sumAccount from '@salesforce/label/c.Assign_Sum_Account';
import locations from '@salesforce/label/c.Assign_Locations';
import locationsOne from '@salesforce/label/c.Assign_Locations_One';
import previewEmpty from '@salesforce/label/c.Assign_Preview_Empty';
import confirmTitle from '@salesforce/label/c.Assign_Confirm_Title';
import confirm from '@salesforce/label/c.Assign_Confirm';
import confirmOne from '@salesforce/label/c.Assign_Confirm_One';
import applied from '@salesforce/label/c.Assign_Applied';
import appliedOne from '@salesforce/label/c.Assign_Applied_One';
import asked from '@salesforce/label/c.Assign_Asked';
import askedOne from '@salesforce/label/c.Assign_Asked_One';
import loading from '@salesforce/label/c.Assign_Loading';
import error from '@salesforce/label/c.Assign_Error';
import emptyTitle from '@salesforce/label/c.Assign_Empty_Title';
import emptyText from '@salesforce/label/c.Assign_Empty_Text';
import noRepsTitle from '@salesforce/label/c.Assign_No_Reps_Title';
import noRepsText from '@salesforce/label/c.Assign_No_Reps_Text';
import detailTitle from '@salesforce/label/c.Assign_Detail_Title';
import detailRep from '@salesforce/label/c.Assign_Detail_Rep';
import detailLoad from '@salesforce/label/c.Assign_Detail_Load';
import detailNote from '@salesforce/label/c.Assign_Detail_Note';
import detailNow from '@salesforce/label/c.Assign_Detail_Now';
import detailProposed from '@salesforce/label/c.Assign_Detail_Proposed';
import detailFull from '@salesforce/label/c.Assign_Detail_Full';
import instead from '@salesforce/label/c.Assign_Instead';
import insteadSame from '@salesforce/label/c.Assign_Instead_Same';
import insteadNone from '@salesforce/label/c.Assign_Instead_None';
import insteadOpen from '@salesforce/label/c.Assign_Instead_Open';
import rulesTitle from '@salesforce/label/c.Assign_Rules_Title';
import rulesText from '@salesforce/label/c.Assign_Rules_Text';
import rulesWeight from '@salesforce/label/c.Assign_Rules_Weight';
import rulesPart from '@salesforce/label/c.Assign_Rules_Part';
import rulesHow from '@salesforce/label/c.Assign_Rules_How';
import howCertification from '@salesforce/label/c.Assign_How_Certification';
import howSegment from '@salesforce/label/c.Assign_How_Segment';
import howLocation from '@salesforce/label/c.Assign_How_Location';
import howRelationship from '@salesforce/label/c.Assign_How_Relationship';
import howCapacity from '@salesforce/label/c.Assign_How_Capacity';
import rulesUnknown from '@salesforce/label/c.Assign_Rules_Unknown';
import close from '@salesforce/label/c.Assign_Close';
import account from '@salesforce/label/c.Assign_Account';
import insteadOne from '@salesforce/label/c.Assign_Instead_One';
import choose from '@salesforce/label/c.Assign_Choose';
import chooseText from '@salesforce/label/c.Assign_Choose_Text';
import chooseSearch from '@salesforce/label/c.Assign_Choose_Search';
import chooseHeld from '@salesforce/label/c.Assign_Choose_Held';
import chooseAll from '@salesforce/label/c.Assign_Choose_All';
import chooseNobody from '@salesforce/label/c.Assign_Choose_Nobody';
import chooseOnly from '@salesforce/label/c.Assign_Choose_Only';
import chooseCount from '@salesforce/label/c.Assign_Choose_Count';
import chooseCountOne from '@salesforce/label/c.Assign_Choose_Count_One';
import chooseFull from '@salesforce/label/c.Assign_Choose_Full';
import chooseCut from '@salesforce/label/c.Assign_Choose_Cut';
import chooseShown from '@salesforce/label/c.Assign_Choose_Shown';
import chooseRow from '@salesforce/label/c.Assign_Choose_Row';
import chooseNoneTitle from '@salesforce/label/c.Assign_Choose_None_Title';
import chooseNoneText from '@salesforce/label/c.Assign_Choose_None_Text';
import chooseTake from '@salesforce/label/c.Assign_Choose_Take';
import chooseTakeOne from '@salesforce/label/c.Assign_Choose_Take_One';
import chooseTakeNone from '@salesforce/label/c.Assign_Choose_Take_None';
import chooseMarked from '@salesforce/label/c.Assign_Choose_Marked';
import chooseMarkedHelp from '@salesforce/label/c.Assign_Choose_Marked_Help';
import chooseCancel from '@salesforce/label/c.Assign_Choose_Cancel';
import chooseError from '@salesforce/label/c.Assign_Choose_Error';
import chooseLoading from '@salesforce/label/c.Assign_Choose_Loading';
import chooseOwner from '@salesforce/label/c.Assign_Choose_Owner';
import chosenOf from '@salesforce/label/c.Assign_Chosen_Of';
import movedOnly from '@salesforce/label/c.Assign_Moved_Only';
import chosenOnly from '@salesforce/label/c.Assign_Chosen_Only';
import stayAll from '@salesforce/label/c.Assign_Stay_All';
import stayOne from '@salesforce/label/c.Assign_Stay_One';
import stayChosen from '@salesforce/label/c.Assign_Stay_Chosen';
import stayChosenOne from '@salesforce/label/c.Assign_Stay_Chosen_One';
import reps from '@salesforce/label/c.Assign_Reps';
import repsOne from '@salesforce/label/c.Assign_Reps_One';
import cut from '@salesforce/label/c.Assign_Cut';
import lost from '@salesforce/label/c.Assign_Lost';
import lostOne from '@salesforce/label/c.Assign_Lost_One';

export const labels = {
  title,
  subtitle,
  rules,
  ask,
  applyNone,
  applyOne,
  applyMany,
  headline,
  headlineSame,
  headlineFalls,
  headlineStay,
  movedOf,
  fair,
  unfairOne,
  unfairMany,
  proposal,
  legendYes,
  legendPartly,
  legendNo,
  legendUnknown,
  legendFit,
  now,
  proposed,
  colAccount,
  colPotential,
  colOwner,
  colProposed,
  colFit,
  certification,
  capacity,
  segment,
  location,
  relationship,
  unassigned,
  heldBy,
  stays,
  potentialUnknown,
  take,
  fitSays,
  fitSaysOnly,
  more,
  partSays,
  decidesDue,
  decidesKept,
  decidesBest,
  decidesLoad,
  saysCertification,
  saysCertificationSoon,
  saysCertificationPartly,
  saysSegment,
  saysSegmentPartly,
  saysLocation,
  saysLocationPartly,
  saysRelationship,
  saysRelationshipPartly,
  saysCapacity,
  saysNobody,
  saysLoads,
  join,
  loads,
  fairLoad,
  loadSays,
  loadNone,
  withoutPotential,
  withoutPotentialOne,
  even,
  checkBand,
  checkBandNot,
  checkBandBefore,
  checkBandNames,
  checkDue,
  checkDueStay,
  checkDueStayOne,
  checkDueNone,
  checkPay,
  checkPayLargest,
  checkPayNone,
  checkPayLimit,
  checkProven,
  checkNext,
  checkNextOne,
  checkNextTie,
  checkNextNone,
  checkNextOpen,
  checkOpen,
  checkGap,
  preview,
  previewNote,
  colAfter,
  colDeals,
  colTasks,
  colHandover,
  colCredit,
  handoverNone,
  handoverBoth,
  creditNew,
  creditStays,
  sumAccounts,
  sumAccount,
  locations,
  locationsOne,
  previewEmpty,
  confirmTitle,
  confirm,
  confirmOne,
  applied,
  appliedOne,
  asked,
  askedOne,
  loading,
  error,
  emptyTitle,
  emptyText,
  noRepsTitle,
  noRepsText,
  detailTitle,
  detailRep,
  detailLoad,
  detailNote,
  detailNow,
  detailProposed,
  detailFull,
  instead,
  insteadSame,
  insteadNone,
  insteadOpen,
  rulesTitle,
  rulesText,
  rulesWeight,
  rulesPart,
  rulesHow,
  howCertification,
  howSegment,
  howLocation,
  howRelationship,
  howCapacity,
  rulesUnknown,
  close,
  account,
  insteadOne,
  choose,
  chooseText,
  chooseSearch,
  chooseHeld,
  chooseAll,
  chooseNobody,
  chooseOnly,
  chooseCount,
  chooseCountOne,
  chooseFull,
  chooseCut,
  chooseShown,
  chooseRow,
  chooseNoneTitle,
  chooseNoneText,
  chooseTake,
  chooseTakeOne,
  chooseTakeNone,
  chooseMarked,
  chooseMarkedHelp,
  chooseCancel,
  chooseError,
  chooseLoading,
  chooseOwner,
  chosenOf,
  movedOnly,
  chosenOnly,
  stayAll,
  stayOne,
  stayChosen,
  stayChosenOne,
  reps,
  repsOne,
  cut,
  lost,
  lostOne
};

export type AssignLabels = Readonly<Record<keyof typeof labels, string>>;
