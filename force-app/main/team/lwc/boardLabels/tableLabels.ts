import sortedBy from '@salesforce/label/c.Board_Sorted_By';
import legend from '@salesforce/label/c.Board_Legend';
import byName from '@salesforce/label/c.Board_By_Name';
import byAttained from '@salesforce/label/c.Board_By_Attained';
import byPace from '@salesforce/label/c.Board_By_Pace';
import byGap from '@salesforce/label/c.Board_By_Gap';
import byCoverage from '@salesforce/label/c.Board_By_Coverage';
import byChance from '@salesforce/label/c.Board_By_Chance';
import byMarginAttained from '@salesforce/label/c.Board_By_Margin_Attained';
import byMarginRate from '@salesforce/label/c.Board_By_Margin_Rate';
import colName from '@salesforce/label/c.Board_Col_Name';
import colAttained from '@salesforce/label/c.Board_Col_Attained';
import colPace from '@salesforce/label/c.Board_Col_Pace';
import colGap from '@salesforce/label/c.Board_Col_Gap';
import colCoverage from '@salesforce/label/c.Board_Col_Coverage';
import colChance from '@salesforce/label/c.Board_Col_Chance';
import colMarginAttained from '@salesforce/label/c.Board_Col_Margin_Attained';
import colMarginRate from '@salesforce/label/c.Board_Col_Margin_Rate';
import none from '@salesforce/label/c.Board_None';
import leads from '@salesforce/label/c.Board_Leads';
import bullet from '@salesforce/label/c.Board_Bullet';
import bulletNoPlan from '@salesforce/label/c.Board_Bullet_No_Plan';
import paceBehind from '@salesforce/label/c.Board_Pace_Behind';
import paceAhead from '@salesforce/label/c.Board_Pace_Ahead';
import between from '@salesforce/label/c.Board_Between';

export const tableLabels = {
  sortedBy,
  legend,
  byName,
  byAttained,
  byPace,
  byGap,
  byCoverage,
  byChance,
  byMarginAttained,
  byMarginRate,
  colName,
  colAttained,
  colPace,
  colGap,
  colCoverage,
  colChance,
  colMarginAttained,
  colMarginRate,
  none,
  leads,
  bullet,
  bulletNoPlan,
  paceBehind,
  paceAhead,
  between
};
