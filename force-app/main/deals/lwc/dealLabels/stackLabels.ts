// The best stack, the rep's own choice, and why a program stays out of it.
import bestStack from '@salesforce/label/c.Deal_Best_Stack';
import bestFound from '@salesforce/label/c.Deal_Best_Found';
import yourChoice from '@salesforce/label/c.Deal_Your_Choice';
import provenBest from '@salesforce/label/c.Deal_Proven_Best';
import mostPossible from '@salesforce/label/c.Deal_Most_Possible';
import aboveNext from '@salesforce/label/c.Deal_Above_Next';
import asGoodAsNext from '@salesforce/label/c.Deal_As_Good_As_Next';
import belowBest from '@salesforce/label/c.Deal_Below_Best';
import asGoodAsBest from '@salesforce/label/c.Deal_As_Good_As_Best';
import backToBest from '@salesforce/label/c.Deal_Back_To_Best';
import paysLess from '@salesforce/label/c.Deal_Pays_Less';
import leftOutForced from '@salesforce/label/c.Deal_Left_Out_Forced';
import leftOutInvalid from '@salesforce/label/c.Deal_Left_Out_Invalid';
import leftOutChance from '@salesforce/label/c.Deal_Left_Out_Chance';
import leftOutNothing from '@salesforce/label/c.Deal_Left_Out_Nothing';
import leftOutExcluded from '@salesforce/label/c.Deal_Left_Out_Excluded';
import leftOutExcludedMany from '@salesforce/label/c.Deal_Left_Out_Excluded_Many';
import leftOutExcludedWorth from '@salesforce/label/c.Deal_Left_Out_Excluded_Worth';
import leftOutExcludedAbove from '@salesforce/label/c.Deal_Left_Out_Excluded_Above';
import leftOutExcludedAboveWorth from '@salesforce/label/c.Deal_Left_Out_Excluded_Above_Worth';
import leftOutNote from '@salesforce/label/c.Deal_Left_Out_Note';
import leftOutGroup from '@salesforce/label/c.Deal_Left_Out_Group';
import leftOutRequires from '@salesforce/label/c.Deal_Left_Out_Requires';
import leftOutRequiresOut from '@salesforce/label/c.Deal_Left_Out_Requires_Out';
import leftOutRequiresImpossible from '@salesforce/label/c.Deal_Left_Out_Requires_Impossible';
import leftOutRequiresWorse from '@salesforce/label/c.Deal_Left_Out_Requires_Worse';
import leftOutFloor from '@salesforce/label/c.Deal_Left_Out_Floor';
import leftOutFloorAlone from '@salesforce/label/c.Deal_Left_Out_Floor_Alone';
import leftOutMargin from '@salesforce/label/c.Deal_Left_Out_Margin';
import leftOutMarginAlone from '@salesforce/label/c.Deal_Left_Out_Margin_Alone';
import leftOutMaximum from '@salesforce/label/c.Deal_Left_Out_Maximum';
import leftOutPool from '@salesforce/label/c.Deal_Left_Out_Pool';
import leftOutPoolAlone from '@salesforce/label/c.Deal_Left_Out_Pool_Alone';
import leftOutDisplaced from '@salesforce/label/c.Deal_Left_Out_Displaced';
import cannotJoin from '@salesforce/label/c.Deal_Cannot_Join';

export const stackLabels = {
  bestStack,
  bestFound,
  yourChoice,
  provenBest,
  mostPossible,
  aboveNext,
  asGoodAsNext,
  belowBest,
  asGoodAsBest,
  backToBest,
  paysLess,
  leftOutForced,
  leftOutInvalid,
  leftOutChance,
  leftOutNothing,
  leftOutExcluded,
  leftOutExcludedMany,
  leftOutExcludedWorth,
  leftOutExcludedAbove,
  leftOutExcludedAboveWorth,
  leftOutNote,
  leftOutGroup,
  leftOutRequires,
  leftOutRequiresOut,
  leftOutRequiresImpossible,
  leftOutRequiresWorse,
  leftOutFloor,
  leftOutFloorAlone,
  leftOutMargin,
  leftOutMarginAlone,
  leftOutMaximum,
  leftOutPool,
  leftOutPoolAlone,
  leftOutDisplaced,
  cannotJoin
} as const;
