import tellAdmin from '@salesforce/label/c.Quota_Tell_Admin';
import ask from '@salesforce/label/c.Quota_Ask_Manager';
import report from '@salesforce/label/c.Quota_Ask_Report';
import nobody from '@salesforce/label/c.Quota_Ask_Nobody';
import message from '@salesforce/label/c.Quota_Ask_Message';
import missing from '@salesforce/label/c.Quota_Ask_Missing';
import mistake from '@salesforce/label/c.Quota_Ask_Mistake';
import asked from '@salesforce/label/c.Quota_Ask_Asked';

export const askLabels = {
  tellAdmin,
  ask,
  report,
  nobody,
  message,
  missing,
  mistake,
  asked
};
