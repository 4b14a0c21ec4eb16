import compareTitle from '@salesforce/label/c.Board_Compare_Title';
import compareHelp from '@salesforce/label/c.Board_Compare_Help';
import compareAdd from '@salesforce/label/c.Board_Compare_Add';
import compareRemove from '@salesforce/label/c.Board_Compare_Remove';
import compareNone from '@salesforce/label/c.Board_Compare_None';
import compareCredited from '@salesforce/label/c.Board_Compare_Credited';
import compareQuota from '@salesforce/label/c.Board_Compare_Quota';
import compareExpected from '@salesforce/label/c.Board_Compare_Expected';
import compareMargin from '@salesforce/label/c.Board_Compare_Margin';

export const compareLabels = {
  compareTitle,
  compareHelp,
  compareAdd,
  compareRemove,
  compareNone,
  compareCredited,
  compareQuota,
  compareExpected,
  compareMargin
};
