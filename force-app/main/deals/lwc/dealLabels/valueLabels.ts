// What a program pays: its formula, bands and limits.
import formulaTimes from '@salesforce/label/c.Deal_Formula_Times';
import formulaBase from '@salesforce/label/c.Deal_Formula_Base';
import formulaBelow from '@salesforce/label/c.Deal_Formula_Below';
import baseList from '@salesforce/label/c.Deal_Base_List';
import baseSell from '@salesforce/label/c.Deal_Base_Sell';
import baseCost from '@salesforce/label/c.Deal_Base_Cost';
import bandFrom from '@salesforce/label/c.Deal_Band_From';
import baseNet from '@salesforce/label/c.Deal_Base_Net';
import addsToRebate from '@salesforce/label/c.Deal_Adds_To_Rebate';
import formulaEquals from '@salesforce/label/c.Deal_Formula_Equals';
import formulaLess from '@salesforce/label/c.Deal_Formula_Less';
import formulaGroup from '@salesforce/label/c.Deal_Formula_Group';
import formulaUnits from '@salesforce/label/c.Deal_Formula_Units';
import formulaLump from '@salesforce/label/c.Deal_Formula_Lump';
import formulaBelowUnits from '@salesforce/label/c.Deal_Formula_Below_Units';
import formulaBelowCounted from '@salesforce/label/c.Deal_Formula_Below_Counted';
import formulaGrowth from '@salesforce/label/c.Deal_Formula_Growth';
import limitCap from '@salesforce/label/c.Deal_Limit_Cap';
import limitMinimum from '@salesforce/label/c.Deal_Limit_Minimum';
import limitBudget from '@salesforce/label/c.Deal_Limit_Budget';
import limitUnits from '@salesforce/label/c.Deal_Limit_Units';
import barSoFar from '@salesforce/label/c.Deal_Bar_So_Far';
import barWith from '@salesforce/label/c.Deal_Bar_With';
import barAllVolume from '@salesforce/label/c.Deal_Bar_All_Volume';
import barLabel from '@salesforce/label/c.Deal_Bar_Label';
import barLabelBoth from '@salesforce/label/c.Deal_Bar_Label_Both';

export const valueLabels = {
  formulaTimes,
  formulaBase,
  formulaBelow,
  baseList,
  baseSell,
  baseCost,
  bandFrom,
  baseNet,
  addsToRebate,
  formulaEquals,
  formulaLess,
  formulaGroup,
  formulaUnits,
  formulaLump,
  formulaBelowUnits,
  formulaBelowCounted,
  formulaGrowth,
  limitCap,
  limitMinimum,
  limitBudget,
  limitUnits,
  barSoFar,
  barWith,
  barAllVolume,
  barLabel,
  barLabelBoth
} as const;
