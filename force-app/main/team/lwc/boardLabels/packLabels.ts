import pack from '@salesforce/label/c.Board_Pack';
import packHelp from '@salesforce/label/c.Board_Pack_Help';
import packMaking from '@salesforce/label/c.Board_Pack_Making';
import packTitle from '@salesforce/label/c.Board_Pack_Title';
import packInternal from '@salesforce/label/c.Board_Pack_Internal';
import packAsOf from '@salesforce/label/c.Board_Pack_As_Of';
import packFile from '@salesforce/label/c.Board_Pack_File';
import packMoreReps from '@salesforce/label/c.Board_Pack_More_Reps';
import packMore from '@salesforce/label/c.Board_Pack_More';
import packPage from '@salesforce/label/c.Board_Pack_Page';
import packForecast from '@salesforce/label/c.Board_Pack_Forecast';
import packAttained from '@salesforce/label/c.Board_Pack_Attained';
import packMarginAttained from '@salesforce/label/c.Board_Pack_Margin_Attained';
import packBehind from '@salesforce/label/c.Board_Pack_Behind';
import packBehindNone from '@salesforce/label/c.Board_Pack_Behind_None';
import packBehindRow from '@salesforce/label/c.Board_Pack_Behind_Row';
import packBlockers from '@salesforce/label/c.Board_Pack_Blockers';
import packBlockersNone from '@salesforce/label/c.Board_Pack_Blockers_None';
import packBlockerRow from '@salesforce/label/c.Board_Pack_Blocker_Row';
import packCertificates from '@salesforce/label/c.Board_Pack_Certificates';
import packCertificatesNone from '@salesforce/label/c.Board_Pack_Certificates_None';
import packCertificateRow from '@salesforce/label/c.Board_Pack_Certificate_Row';
import packPlans from '@salesforce/label/c.Board_Pack_Plans';
import packPlansNone from '@salesforce/label/c.Board_Pack_Plans_None';
import packPlansCompliant from '@salesforce/label/c.Board_Pack_Plans_Compliant';
import packPlansMissing from '@salesforce/label/c.Board_Pack_Plans_Missing';
import packPlansAsOf from '@salesforce/label/c.Board_Pack_Plans_As_Of';
import packOverdue from '@salesforce/label/c.Board_Pack_Overdue';
import packOverdueNone from '@salesforce/label/c.Board_Pack_Overdue_None';
import packOverdueRow from '@salesforce/label/c.Board_Pack_Overdue_Row';

export const packLabels = {
  pack,
  packHelp,
  packMaking,
  packTitle,
  packInternal,
  packAsOf,
  packFile,
  packMoreReps,
  packMore,
  packPage,
  packForecast,
  packAttained,
  packMarginAttained,
  packBehind,
  packBehindNone,
  packBehindRow,
  packBlockers,
  packBlockersNone,
  packBlockerRow,
  packCertificates,
  packCertificatesNone,
  packCertificateRow,
  packPlans,
  packPlansNone,
  packPlansCompliant,
  packPlansMissing,
  packPlansAsOf,
  packOverdue,
  packOverdueNone,
  packOverdueRow
};
