// Every word of what-if, as custom labels; placeholders are {0}, {1}.
import headline from '@salesforce/label/c.What_If_Headline';
import headlineSaved from '@salesforce/label/c.What_If_Headline_Saved';
import headlineNone from '@salesforce/label/c.What_If_Headline_None';
import now from '@salesforce/label/c.What_If_Now';
import claim from '@salesforce/label/c.What_If_Claim';
import more from '@salesforce/label/c.What_If_More';
import less from '@salesforce/label/c.What_If_Less';
import thanNow from '@salesforce/label/c.What_If_Than_Now';
import thanClaim from '@salesforce/label/c.What_If_Than_Claim';
import thanBoth from '@salesforce/label/c.What_If_Than_Both';
import thanSame from '@salesforce/label/c.What_If_Than_Same';
import frontFalls from '@salesforce/label/c.What_If_Front_Falls';
import frontRises from '@salesforce/label/c.What_If_Front_Rises';
import rest from '@salesforce/label/c.What_If_Rest';
import restFront from '@salesforce/label/c.What_If_Rest_Front';
import nothingSaved from '@salesforce/label/c.What_If_Nothing_Saved';
import back from '@salesforce/label/c.What_If_Back';
import reset from '@salesforce/label/c.What_If_Reset';
import save from '@salesforce/label/c.What_If_Save';
import saveName from '@salesforce/label/c.What_If_Save_Name';
import cancel from '@salesforce/label/c.What_If_Cancel';
import name from '@salesforce/label/c.What_If_Name';
import full from '@salesforce/label/c.What_If_Full';
import kept from '@salesforce/label/c.What_If_Kept';
import removed from '@salesforce/label/c.What_If_Removed';
import storeFailed from '@salesforce/label/c.What_If_Store_Failed';
import changeTitle from '@salesforce/label/c.What_If_Change_Title';
import product from '@salesforce/label/c.What_If_Product';
import quantity from '@salesforce/label/c.What_If_Quantity';
import unitPrice from '@salesforce/label/c.What_If_Unit_Price';
import quantityOf from '@salesforce/label/c.What_If_Quantity_Of';
import priceOf from '@salesforce/label/c.What_If_Price_Of';
import swap from '@salesforce/label/c.What_If_Swap';
import swapBack from '@salesforce/label/c.What_If_Swap_Back';
import closeDate from '@salesforce/label/c.What_If_Close_Date';
import competitor from '@salesforce/label/c.What_If_Competitor';
import noCompetitor from '@salesforce/label/c.What_If_No_Competitor';
import registered from '@salesforce/label/c.What_If_Registered';
import yes from '@salesforce/label/c.What_If_Yes';
import no from '@salesforce/label/c.What_If_No';
import was from '@salesforce/label/c.What_If_Was';
import wasNo from '@salesforce/label/c.What_If_Was_No';
import wasYes from '@salesforce/label/c.What_If_Was_Yes';
import wasAt from '@salesforce/label/c.What_If_Was_At';
import wasProduct from '@salesforce/label/c.What_If_Was_Product';
import floor from '@salesforce/label/c.What_If_Floor';
import belowFloor from '@salesforce/label/c.What_If_Below_Floor';
import quantityRefused from '@salesforce/label/c.What_If_Quantity_Refused';
import priceRefused from '@salesforce/label/c.What_If_Price_Refused';
import changesTitle from '@salesforce/label/c.What_If_Changes_Title';
import noChanges from '@salesforce/label/c.What_If_No_Changes';
import inStack from '@salesforce/label/c.What_If_In_Stack';
import leftOut from '@salesforce/label/c.What_If_Left_Out';
import becomes from '@salesforce/label/c.What_If_Becomes';
import totalNow from '@salesforce/label/c.What_If_Total_Now';
import totalClaim from '@salesforce/label/c.What_If_Total_Claim';
import unchangedOne from '@salesforce/label/c.What_If_Unchanged_One';
import unchangedMany from '@salesforce/label/c.What_If_Unchanged_Many';
import showAll from '@salesforce/label/c.What_If_Show_All';
import edge from '@salesforce/label/c.What_If_Edge';
import marginTitle from '@salesforce/label/c.What_If_Margin_Title';
import marginLegend from '@salesforce/label/c.What_If_Margin_Legend';
import marginUnknown from '@salesforce/label/c.What_If_Margin_Unknown';
import stepFront from '@salesforce/label/c.What_If_Step_Front';
import stepSpecial from '@salesforce/label/c.What_If_Step_Special';
import stepRebate from '@salesforce/label/c.What_If_Step_Rebate';
import stepBooked from '@salesforce/label/c.What_If_Step_Booked';
import stepBackEnd from '@salesforce/label/c.What_If_Step_Back_End';
import stepExpected from '@salesforce/label/c.What_If_Step_Expected';
import floorLine from '@salesforce/label/c.What_If_Floor_Line';
import compareTitle from '@salesforce/label/c.What_If_Compare_Title';
import compareCount from '@salesforce/label/c.What_If_Compare_Count';
import savedDeal from '@salesforce/label/c.What_If_Saved_Deal';
import thisWhatIf from '@salesforce/label/c.What_If_This';
import open from '@salesforce/label/c.What_If_Open';
import openNamed from '@salesforce/label/c.What_If_Open_Named';
import remove from '@salesforce/label/c.What_If_Remove';
import best from '@salesforce/label/c.What_If_Best';
import rowStack from '@salesforce/label/c.What_If_Row_Stack';
import rowPrice from '@salesforce/label/c.What_If_Row_Price';
import rowRival from '@salesforce/label/c.What_If_Row_Rival';
import rowNow from '@salesforce/label/c.What_If_Row_Now';
import rowClaim from '@salesforce/label/c.What_If_Row_Claim';
import rowBooked from '@salesforce/label/c.What_If_Row_Booked';
import rowExpected from '@salesforce/label/c.What_If_Row_Expected';
import above from '@salesforce/label/c.What_If_Above';
import below from '@salesforce/label/c.What_If_Below';
import samePrice from '@salesforce/label/c.What_If_Same_Price';
import otherRival from '@salesforce/label/c.What_If_Other_Rival';
import notKnown from '@salesforce/label/c.What_If_Not_Known';
import share from '@salesforce/label/c.What_If_Share';
import programsOne from '@salesforce/label/c.What_If_Programs_One';
import programsMany from '@salesforce/label/c.What_If_Programs_Many';
import adds from '@salesforce/label/c.What_If_Adds';
import drops from '@salesforce/label/c.What_If_Drops';
import instead from '@salesforce/label/c.What_If_Instead';
import moreNames from '@salesforce/label/c.What_If_More_Names';
import nameMore from '@salesforce/label/c.What_If_Name_More';
import nameFewer from '@salesforce/label/c.What_If_Name_Fewer';
import namePrice from '@salesforce/label/c.What_If_Name_Price';
import nameProduct from '@salesforce/label/c.What_If_Name_Product';
import nameClose from '@salesforce/label/c.What_If_Name_Close';
import nameRegistered from '@salesforce/label/c.What_If_Name_Registered';
import nameUnregistered from '@salesforce/label/c.What_If_Name_Unregistered';
import nameAgainst from '@salesforce/label/c.What_If_Name_Against';
import nameOther from '@salesforce/label/c.What_If_Name_Other';

export const labels = {
  headline,
  headlineSaved,
  headlineNone,
  now,
  claim,
  more,
  less,
  thanNow,
  thanClaim,
  thanBoth,
  thanSame,
  frontFalls,
  frontRises,
  rest,
  restFront,
  nothingSaved,
  back,
  reset,
  save,
  saveName,
  cancel,
  name,
  full,
  kept,
  removed,
  storeFailed,
  changeTitle,
  product,
  quantity,
  unitPrice,
  quantityOf,
  priceOf,
  swap,
  swapBack,
  closeDate,
  competitor,
  noCompetitor,
  registered,
  yes,
  no,
  was,
  wasNo,
  wasYes,
  wasAt,
  wasProduct,
  floor,
  belowFloor,
  quantityRefused,
  priceRefused,
  changesTitle,
  noChanges,
  inStack,
  leftOut,
  becomes,
  totalNow,
  totalClaim,
  unchangedOne,
  unchangedMany,
  showAll,
  edge,
  marginTitle,
  marginLegend,
  marginUnknown,
  stepFront,
  stepSpecial,
  stepRebate,
  stepBooked,
  stepBackEnd,
  stepExpected,
  floorLine,
  compareTitle,
  compareCount,
  savedDeal,
  thisWhatIf,
  open,
  openNamed,
  remove,
  best,
  rowStack,
  rowPrice,
  rowRival,
  rowNow,
  rowClaim,
  rowBooked,
  rowExpected,
  above,
  below,
  samePrice,
  otherRival,
  notKnown,
  share,
  programsOne,
  programsMany,
  adds,
  drops,
  instead,
  moreNames,
  nameMore,
  nameFewer,
  namePrice,
  nameProduct,
  nameClose,
  nameRegistered,
  nameUnregistered,
  nameAgainst,
  nameOther
} as const;

/** A label for each key; other languages have other texts. */
export type WhatIfLabels = { readonly [Key in keyof typeof labels]: string };
