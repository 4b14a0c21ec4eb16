import dumbbellTitle from '@salesforce/label/c.Board_Dumbbell_Title';
import dumbbellLegend from '@salesforce/label/c.Board_Dumbbell_Legend';
import dumbbellPlan from '@salesforce/label/c.Board_Dumbbell_Plan';
import dumbbellSays from '@salesforce/label/c.Board_Dumbbell_Says';
import colMarginPace from '@salesforce/label/c.Board_Col_Margin_Pace';
import colRevenuePace from '@salesforce/label/c.Board_Col_Revenue_Pace';
import stackTitle from '@salesforce/label/c.Board_Stack_Title';
import stackSays from '@salesforce/label/c.Board_Stack_Says';
import retained from '@salesforce/label/c.Board_Retained';
import expansion from '@salesforce/label/c.Board_Expansion';
import fresh from '@salesforce/label/c.Board_New';
import together from '@salesforce/label/c.Board_Together';
import rep from '@salesforce/label/c.Board_Rep';

export const chartLabels = {
  dumbbellTitle,
  dumbbellLegend,
  dumbbellPlan,
  dumbbellSays,
  colMarginPace,
  colRevenuePace,
  stackTitle,
  stackSays,
  retained,
  expansion,
  fresh,
  together,
  rep
};
