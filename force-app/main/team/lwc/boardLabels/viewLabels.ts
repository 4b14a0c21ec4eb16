import title from '@salesforce/label/c.Board_Title';
import subtitleOne from '@salesforce/label/c.Board_Subtitle_One';
import subtitleMany from '@salesforce/label/c.Board_Subtitle_Many';
import loading from '@salesforce/label/c.Board_Loading';
import errorTitle from '@salesforce/label/c.Board_Error_Title';
import errorText from '@salesforce/label/c.Board_Error_Text';
import empty from '@salesforce/label/c.Board_Empty';
import emptyText from '@salesforce/label/c.Board_Empty_Text';
import noFigures from '@salesforce/label/c.Board_No_Figures';
import noFiguresText from '@salesforce/label/c.Board_No_Figures_Text';
import views from '@salesforce/label/c.Board_Views';
import viewBoard from '@salesforce/label/c.Board_View_Board';
import viewMonths from '@salesforce/label/c.Board_View_Months';
import viewCompare from '@salesforce/label/c.Board_View_Compare';
import filterButton from '@salesforce/label/c.Board_Filter_Button';
import filterName from '@salesforce/label/c.Board_Filter_Name';
import filterTeam from '@salesforce/label/c.Board_Filter_Team';
import filterAllTeams from '@salesforce/label/c.Board_Filter_All_Teams';
import filterPace from '@salesforce/label/c.Board_Filter_Pace';
import filterChance from '@salesforce/label/c.Board_Filter_Chance';
import filterClear from '@salesforce/label/c.Board_Filter_Clear';
import filtered from '@salesforce/label/c.Board_Filtered';
import noMatch from '@salesforce/label/c.Board_No_Match';
import stale from '@salesforce/label/c.Board_Stale';
import costHidden from '@salesforce/label/c.Board_Cost_Hidden';
import withoutOne from '@salesforce/label/c.Board_Without_One';
import withoutMany from '@salesforce/label/c.Board_Without_Many';
import incomplete from '@salesforce/label/c.Board_Incomplete';
import inexact from '@salesforce/label/c.Board_Inexact';
import dealsOnTheirWay from '@salesforce/label/c.Board_Deals_On_Their_Way';
import noChance from '@salesforce/label/c.Board_No_Chance';
import independent from '@salesforce/label/c.Board_Independent';
import keys from '@salesforce/label/c.Board_Keys';
import table from '@salesforce/label/c.Board_Table';
import chart from '@salesforce/label/c.Board_Chart';
import restOfChart from '@salesforce/label/c.Board_Rest_Of_Chart';

export const viewLabels = {
  title,
  subtitleOne,
  subtitleMany,
  loading,
  errorTitle,
  errorText,
  empty,
  emptyText,
  noFigures,
  noFiguresText,
  views,
  viewBoard,
  viewMonths,
  viewCompare,
  filterButton,
  filterName,
  filterTeam,
  filterAllTeams,
  filterPace,
  filterChance,
  filterClear,
  filtered,
  noMatch,
  stale,
  costHidden,
  withoutOne,
  withoutMany,
  incomplete,
  inexact,
  dealsOnTheirWay,
  noChance,
  independent,
  keys,
  table,
  chart,
  restOfChart
};
