import title from '@salesforce/label/c.Quota_Other_Title';
import headline from '@salesforce/label/c.Quota_Other_Headline';
import headlineMet from '@salesforce/label/c.Quota_Other_Headline_Met';
import headlineMetOpen from '@salesforce/label/c.Quota_Other_Headline_Met_Open';
import noQuotaText from '@salesforce/label/c.Quota_Other_No_Quota_Text';
import zeroQuota from '@salesforce/label/c.Quota_Other_Zero_Quota';
import matrixWeighted from '@salesforce/label/c.Quota_Other_Matrix_Weighted';

export const otherLabels = {
  title,
  headline,
  headlineMet,
  headlineMetOpen,
  noQuotaText,
  zeroQuota,
  matrixWeighted
};
