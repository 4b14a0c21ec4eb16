// What the page says where there is no answer, or not of every program, and how to go on.
import fitNone from '@salesforce/label/c.Deal_Fit_None';
import costHidden from '@salesforce/label/c.Deal_Cost_Hidden';
import attentionOne from '@salesforce/label/c.Deal_Attention_One';
import attentionMany from '@salesforce/label/c.Deal_Attention_Many';
import attentionItem from '@salesforce/label/c.Deal_Attention_Item';
import attentionMoreOne from '@salesforce/label/c.Deal_Attention_More_One';
import attentionMoreMany from '@salesforce/label/c.Deal_Attention_More_Many';
import attentionRest from '@salesforce/label/c.Deal_Attention_Rest';
import show from '@salesforce/label/c.Deal_Show';
import openProgram from '@salesforce/label/c.Deal_Open_Program';
import goToDetails from '@salesforce/label/c.Deal_Go_To_Details';
import backToList from '@salesforce/label/c.Deal_Back_To_List';
import loading from '@salesforce/label/c.Deal_Loading';
import noLinesTitle from '@salesforce/label/c.Deal_No_Lines_Title';
import noLinesText from '@salesforce/label/c.Deal_No_Lines_Text';
import vendorsOne from '@salesforce/label/c.Deal_Vendors_One';
import vendorsMany from '@salesforce/label/c.Deal_Vendors_Many';
import addProducts from '@salesforce/label/c.Deal_Add_Products';
import noProgramsTitle from '@salesforce/label/c.Deal_No_Programs_Title';
import noProgramsText from '@salesforce/label/c.Deal_No_Programs_Text';
import openPrograms from '@salesforce/label/c.Deal_Open_Programs';
import errorTitle from '@salesforce/label/c.Deal_Error_Title';
import errorText from '@salesforce/label/c.Deal_Error_Text';
import tryAgain from '@salesforce/label/c.Deal_Try_Again';
import errorDetails from '@salesforce/label/c.Deal_Error_Details';
import attentionProven from '@salesforce/label/c.Deal_Attention_Proven';
import attentionProvenMany from '@salesforce/label/c.Deal_Attention_Proven_Many';
import whatIf from '@salesforce/label/c.Deal_What_If';
import searchLonger from '@salesforce/label/c.Deal_Search_Longer';
import showMore from '@salesforce/label/c.Deal_Show_More';
import faultInvalid from '@salesforce/label/c.Deal_Fault_Invalid';
import faultTooLarge from '@salesforce/label/c.Deal_Fault_Too_Large';

export const stateLabels = {
  fitNone,
  costHidden,
  attentionOne,
  attentionMany,
  attentionItem,
  attentionMoreOne,
  attentionMoreMany,
  attentionRest,
  show,
  openProgram,
  goToDetails,
  backToList,
  loading,
  noLinesTitle,
  noLinesText,
  vendorsOne,
  vendorsMany,
  addProducts,
  noProgramsTitle,
  noProgramsText,
  openPrograms,
  errorTitle,
  errorText,
  tryAgain,
  errorDetails,
  attentionProven,
  attentionProvenMany,
  whatIf,
  searchLonger,
  showMore,
  faultInvalid,
  faultTooLarge
} as const;
