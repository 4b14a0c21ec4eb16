// Saving, refusals, conflicts, and the page as a whole.
import loading from '@salesforce/label/c.Plan_Loading';
import errorTitle from '@salesforce/label/c.Plan_Error_Title';
import errorText from '@salesforce/label/c.Plan_Error_Text';
import saved from '@salesforce/label/c.Plan_Saved';
import savedAll from '@salesforce/label/c.Plan_Saved_All';
import saving from '@salesforce/label/c.Plan_Saving';
import trying from '@salesforce/label/c.Plan_Trying';
import openOne from '@salesforce/label/c.Plan_Open_One';
import openMany from '@salesforce/label/c.Plan_Open_Many';
import refused from '@salesforce/label/c.Plan_Refused';
import refusedOffline from '@salesforce/label/c.Plan_Refused_Offline';
import refusedConflict from '@salesforce/label/c.Plan_Refused_Conflict';
import refusedText from '@salesforce/label/c.Plan_Refused_Text';
import tryAgain from '@salesforce/label/c.Plan_Try_Again';
import discard from '@salesforce/label/c.Plan_Discard';
import needed from '@salesforce/label/c.Plan_Needed';
import notANumber from '@salesforce/label/c.Plan_Not_ANumber';
import editHint from '@salesforce/label/c.Plan_Edit_Hint';
import mergedSaid from '@salesforce/label/c.Plan_Merged_Said';
import conflictTitle from '@salesforce/label/c.Plan_Conflict_Title';
import conflictTitleShort from '@salesforce/label/c.Plan_Conflict_Title_Short';
import conflictDeleted from '@salesforce/label/c.Plan_Conflict_Deleted';
import conflictKept from '@salesforce/label/c.Plan_Conflict_Kept';
import conflictKeptMany from '@salesforce/label/c.Plan_Conflict_Kept_Many';
import conflictSaid from '@salesforce/label/c.Plan_Conflict_Said';
import conflictField from '@salesforce/label/c.Plan_Conflict_Field';
import conflictBefore from '@salesforce/label/c.Plan_Conflict_Before';
import conflictTheirs from '@salesforce/label/c.Plan_Conflict_Theirs';
import conflictMine from '@salesforce/label/c.Plan_Conflict_Mine';
import conflictResult from '@salesforce/label/c.Plan_Conflict_Result';
import conflictNone from '@salesforce/label/c.Plan_Conflict_None';
import conflictSame from '@salesforce/label/c.Plan_Conflict_Same';
import conflictReplaces from '@salesforce/label/c.Plan_Conflict_Replaces';
import conflictTakes from '@salesforce/label/c.Plan_Conflict_Takes';
import conflictOnlyTheirs from '@salesforce/label/c.Plan_Conflict_Only_Theirs';
import conflictOnlyMine from '@salesforce/label/c.Plan_Conflict_Only_Mine';
import conflictDecide from '@salesforce/label/c.Plan_Conflict_Decide';
import conflictSave from '@salesforce/label/c.Plan_Conflict_Save';
import conflictTakeAll from '@salesforce/label/c.Plan_Conflict_Take_All';
import conflictTheirName from '@salesforce/label/c.Plan_Conflict_Their_Name';
import conflictRestore from '@salesforce/label/c.Plan_Conflict_Restore';
import conflictLetGo from '@salesforce/label/c.Plan_Conflict_Let_Go';
import conflictKeys from '@salesforce/label/c.Plan_Conflict_Keys';
import conflictSide from '@salesforce/label/c.Plan_Conflict_Side';
import yes from '@salesforce/label/c.Plan_Yes';
import no from '@salesforce/label/c.Plan_No';
import name from '@salesforce/label/c.Plan_Name';
import position from '@salesforce/label/c.Plan_Position';
import lastConfirmed from '@salesforce/label/c.Plan_Last_Confirmed';
import unit from '@salesforce/label/c.Plan_Unit';
import side from '@salesforce/label/c.Plan_Side';
import role from '@salesforce/label/c.Plan_Role';
import blocker from '@salesforce/label/c.Plan_Blocker';
import done from '@salesforce/label/c.Plan_Done';
import evidenceDate from '@salesforce/label/c.Plan_Evidence_Date';
import saidBy from '@salesforce/label/c.Plan_Said_By';
import owner from '@salesforce/label/c.Plan_Owner';
import currentAsOf from '@salesforce/label/c.Plan_Current_As_Of';

export const editLabels = {
  loading,
  errorTitle,
  errorText,
  saved,
  savedAll,
  saving,
  trying,
  openOne,
  openMany,
  refused,
  refusedOffline,
  refusedConflict,
  refusedText,
  tryAgain,
  discard,
  needed,
  notANumber,
  editHint,
  mergedSaid,
  conflictTitle,
  conflictTitleShort,
  conflictDeleted,
  conflictKept,
  conflictKeptMany,
  conflictSaid,
  conflictField,
  conflictBefore,
  conflictTheirs,
  conflictMine,
  conflictResult,
  conflictNone,
  conflictSame,
  conflictReplaces,
  conflictTakes,
  conflictOnlyTheirs,
  conflictOnlyMine,
  conflictDecide,
  conflictSave,
  conflictTakeAll,
  conflictTheirName,
  conflictRestore,
  conflictLetGo,
  conflictKeys,
  conflictSide,
  yes,
  no,
  name,
  position,
  lastConfirmed,
  unit,
  side,
  role,
  blocker,
  done,
  evidenceDate,
  saidBy,
  owner,
  currentAsOf
} as const;
