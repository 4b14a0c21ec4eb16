import title from '@salesforce/label/c.Quota_Case_Title';
import subtitle from '@salesforce/label/c.Quota_Case_Subtitle';
import nothingSaved from '@salesforce/label/c.Quota_Case_Nothing_Saved';
import copy from '@salesforce/label/c.Quota_Case_Copy';
import copied from '@salesforce/label/c.Quota_Case_Copied';
import again from '@salesforce/label/c.Quota_Case_Again';
import back from '@salesforce/label/c.Quota_Case_Back';
import headlineSaved from '@salesforce/label/c.Quota_Case_Headline_Saved';
import headlineSavedBoth from '@salesforce/label/c.Quota_Case_Headline_Saved_Both';
import headlineChanged from '@salesforce/label/c.Quota_Case_Headline_Changed';
import headlineBoth from '@salesforce/label/c.Quota_Case_Headline_Both';
import headlineBut from '@salesforce/label/c.Quota_Case_Headline_But';
import headlineNone from '@salesforce/label/c.Quota_Case_Headline_None';
import partWon from '@salesforce/label/c.Quota_Case_Part_Won';
import partLost from '@salesforce/label/c.Quota_Case_Part_Lost';
import partSlipped from '@salesforce/label/c.Quota_Case_Part_Slipped';
import partChanged from '@salesforce/label/c.Quota_Case_Part_Changed';
import partMany from '@salesforce/label/c.Quota_Case_Part_Many';
import dealsTitle from '@salesforce/label/c.Quota_Case_Deals_Title';
import dealsSubtitle from '@salesforce/label/c.Quota_Case_Deals_Subtitle';
import columnDeal from '@salesforce/label/c.Quota_Case_Column_Deal';
import columnAmount from '@salesforce/label/c.Quota_Case_Column_Amount';
import columnMargin from '@salesforce/label/c.Quota_Case_Column_Margin';
import columnClose from '@salesforce/label/c.Quota_Case_Column_Close';
import columnOdds from '@salesforce/label/c.Quota_Case_Column_Odds';
import columnCase from '@salesforce/label/c.Quota_Case_Column_Case';
import columnSwing from '@salesforce/label/c.Quota_Case_Column_Swing';
import amountOf from '@salesforce/label/c.Quota_Case_Amount_Of';
import closeOf from '@salesforce/label/c.Quota_Case_Close_Of';
import caseOf from '@salesforce/label/c.Quota_Case_Case_Of';
import Open from '@salesforce/label/c.Quota_Case_Open';
import Won from '@salesforce/label/c.Quota_Case_Won';
import Lost from '@salesforce/label/c.Quota_Case_Lost';
import Slipped from '@salesforce/label/c.Quota_Case_Slipped';
import sum from '@salesforce/label/c.Quota_Case_Sum';
import sumOne from '@salesforce/label/c.Quota_Case_Sum_One';
import swingNote from '@salesforce/label/c.Quota_Case_Swing_Note';
import noDeals from '@salesforce/label/c.Quota_Case_No_Deals';
import chanceTitle from '@salesforce/label/c.Quota_Case_Chance_Title';
import legendBefore from '@salesforce/label/c.Quota_Case_Legend_Before';
import legendAfter from '@salesforce/label/c.Quota_Case_Legend_After';
import both from '@salesforce/label/c.Quota_Case_Both';
import endTitle from '@salesforce/label/c.Quota_Case_End_Title';
import missed from '@salesforce/label/c.Quota_Case_Missed';
import reached from '@salesforce/label/c.Quota_Case_Reached';
import weak from '@salesforce/label/c.Quota_Case_Weak';
import middle from '@salesforce/label/c.Quota_Case_Middle';
import strong from '@salesforce/label/c.Quota_Case_Strong';
import histogramText from '@salesforce/label/c.Quota_Case_Histogram_Text';
import histogramNote from '@salesforce/label/c.Quota_Case_Histogram_Note';
import payTitle from '@salesforce/label/c.Quota_Case_Pay_Title';
import payPlan from '@salesforce/label/c.Quota_Case_Pay_Plan';
import payMarginal from '@salesforce/label/c.Quota_Case_Pay_Marginal';
import payRetroactive from '@salesforce/label/c.Quota_Case_Pay_Retroactive';
import payBandTo from '@salesforce/label/c.Quota_Case_Pay_Band_To';
import payBandThen from '@salesforce/label/c.Quota_Case_Pay_Band_Then';
import payRange from '@salesforce/label/c.Quota_Case_Pay_Range';
import payToday from '@salesforce/label/c.Quota_Case_Pay_Today';
import payCase from '@salesforce/label/c.Quota_Case_Pay_Case';
import payAttained from '@salesforce/label/c.Quota_Case_Pay_Attained';
import payPayToday from '@salesforce/label/c.Quota_Case_Pay_Pay_Today';
import payPayCase from '@salesforce/label/c.Quota_Case_Pay_Pay_Case';
import payChange from '@salesforce/label/c.Quota_Case_Pay_Change';
import payWeak from '@salesforce/label/c.Quota_Case_Pay_Weak';
import payMiddle from '@salesforce/label/c.Quota_Case_Pay_Middle';
import payStrong from '@salesforce/label/c.Quota_Case_Pay_Strong';
import payNote from '@salesforce/label/c.Quota_Case_Pay_Note';
import amountRefused from '@salesforce/label/c.Quota_Case_Amount_Refused';
import addDeal from '@salesforce/label/c.Quota_Case_Add_Deal';
import addIntro from '@salesforce/label/c.Quota_Case_Add_Intro';
import addName from '@salesforce/label/c.Quota_Case_Add_Name';
import addAmount from '@salesforce/label/c.Quota_Case_Add_Amount';
import addMargin from '@salesforce/label/c.Quota_Case_Add_Margin';
import addClose from '@salesforce/label/c.Quota_Case_Add_Close';
import addOdds from '@salesforce/label/c.Quota_Case_Add_Odds';
import addMissing from '@salesforce/label/c.Quota_Case_Add_Missing';
import addMarginRefused from '@salesforce/label/c.Quota_Case_Add_Margin_Refused';
import addStage from '@salesforce/label/c.Quota_Case_Add_Stage';
import addCancel from '@salesforce/label/c.Quota_Case_Add_Cancel';
import partAdded from '@salesforce/label/c.Quota_Case_Part_Added';

export const caseLabels = {
  title,
  subtitle,
  nothingSaved,
  copy,
  copied,
  again,
  back,
  headlineSaved,
  headlineSavedBoth,
  headlineChanged,
  headlineBoth,
  headlineBut,
  headlineNone,
  partWon,
  partLost,
  partSlipped,
  partChanged,
  partMany,
  dealsTitle,
  dealsSubtitle,
  columnDeal,
  columnAmount,
  columnMargin,
  columnClose,
  columnOdds,
  columnCase,
  columnSwing,
  amountOf,
  closeOf,
  caseOf,
  Open,
  Won,
  Lost,
  Slipped,
  sum,
  sumOne,
  swingNote,
  noDeals,
  chanceTitle,
  legendBefore,
  legendAfter,
  both,
  endTitle,
  missed,
  reached,
  weak,
  middle,
  strong,
  histogramText,
  histogramNote,
  payTitle,
  payPlan,
  payMarginal,
  payRetroactive,
  payBandTo,
  payBandThen,
  payRange,
  payToday,
  payCase,
  payAttained,
  payPayToday,
  payPayCase,
  payChange,
  payWeak,
  payMiddle,
  payStrong,
  payNote,
  amountRefused,
  addDeal,
  addIntro,
  addName,
  addAmount,
  addMargin,
  addClose,
  addOdds,
  addMissing,
  addMarginRefused,
  addStage,
  addCancel,
  partAdded
};
