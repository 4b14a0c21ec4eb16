import open from '@salesforce/label/c.Quota_Ticker_Open';
import chance from '@salesforce/label/c.Quota_Ticker_Chance';
import leftOut from '@salesforce/label/c.Quota_Ticker_Left_Out';

export const tickerLabels = {
  open,
  chance,
  leftOut
};
