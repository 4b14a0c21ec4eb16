// How a near miss is repaired and what that gains.
import addUnits from '@salesforce/label/c.Deal_Add_Units';
import addShort from '@salesforce/label/c.Deal_Add_Short';
import registerBy from '@salesforce/label/c.Deal_Register_By';
import registerWith from '@salesforce/label/c.Deal_Register_With';
import askText from '@salesforce/label/c.Deal_Ask';
import askUntil from '@salesforce/label/c.Deal_Ask_Until';
import swapTo from '@salesforce/label/c.Deal_Swap_To';
import closeOn from '@salesforce/label/c.Deal_Close_On';
import changeTo from '@salesforce/label/c.Deal_Change_To';
import changeText from '@salesforce/label/c.Deal_Change';
import stepThen from '@salesforce/label/c.Deal_Step_Then';
import weekdayText from '@salesforce/label/c.Deal_Weekday';
import adviceGains from '@salesforce/label/c.Deal_Advice_Gains';
import adviceNoGain from '@salesforce/label/c.Deal_Advice_No_Gain';
import barOnDeal from '@salesforce/label/c.Deal_Bar_On_Deal';
import barShort from '@salesforce/label/c.Deal_Bar_Short';
import columnBrings from '@salesforce/label/c.Deal_Column_Brings';
import columnCounted from '@salesforce/label/c.Deal_Column_Counted';
import columnGain from '@salesforce/label/c.Deal_Column_Gain';
import columnRepair from '@salesforce/label/c.Deal_Column_Repair';
import joinsStack from '@salesforce/label/c.Deal_Joins_Stack';
import paysMore from '@salesforce/label/c.Deal_Pays_More';
import paysLessThen from '@salesforce/label/c.Deal_Pays_Less_Then';
import repairShort from '@salesforce/label/c.Deal_Repair_Short';
import orRepair from '@salesforce/label/c.Deal_Or_Repair';
import notAdvisedAway from '@salesforce/label/c.Deal_Not_Advised_Away';
import notAdvised from '@salesforce/label/c.Deal_Not_Advised';
import missingStill from '@salesforce/label/c.Deal_Missing_Still';
import togetherText from '@salesforce/label/c.Deal_Together';
import togetherMore from '@salesforce/label/c.Deal_Together_More';
import togetherLess from '@salesforce/label/c.Deal_Together_Less';
import tryAll from '@salesforce/label/c.Deal_Try_All';
import addToProducts from '@salesforce/label/c.Deal_Add_To_Products';
import tryWhatIf from '@salesforce/label/c.Deal_Try_What_If';
import unitsAdded from '@salesforce/label/c.Deal_Units_Added';
import unitsUndo from '@salesforce/label/c.Deal_Units_Undo';
import unitsUndone from '@salesforce/label/c.Deal_Units_Undone';
import unitsSaving from '@salesforce/label/c.Deal_Units_Saving';

export const adviceLabels = {
  addUnits,
  addShort,
  registerBy,
  registerWith,
  askText,
  askUntil,
  swapTo,
  closeOn,
  changeTo,
  changeText,
  stepThen,
  weekdayText,
  adviceGains,
  adviceNoGain,
  barOnDeal,
  barShort,
  columnBrings,
  columnCounted,
  columnGain,
  columnRepair,
  joinsStack,
  paysMore,
  paysLessThen,
  repairShort,
  orRepair,
  notAdvisedAway,
  notAdvised,
  missingStill,
  togetherText,
  togetherMore,
  togetherLess,
  tryAll,
  addToProducts,
  tryWhatIf,
  unitsAdded,
  unitsUndo,
  unitsUndone,
  unitsSaving
} as const;
