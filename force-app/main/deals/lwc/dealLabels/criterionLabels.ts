// What a criterion requires, what the deal has, and the result.
import columnRequired from '@salesforce/label/c.Deal_Column_Required';
import columnActual from '@salesforce/label/c.Deal_Column_Actual';
import columnResult from '@salesforce/label/c.Deal_Column_Result';
import requireIs from '@salesforce/label/c.Deal_Require_Is';
import requireIsNot from '@salesforce/label/c.Deal_Require_Is_Not';
import requireAtLeast from '@salesforce/label/c.Deal_Require_At_Least';
import requireAtMost from '@salesforce/label/c.Deal_Require_At_Most';
import requireBetween from '@salesforce/label/c.Deal_Require_Between';
import requireDates from '@salesforce/label/c.Deal_Require_Dates';
import requireFrom from '@salesforce/label/c.Deal_Require_From';
import requireBy from '@salesforce/label/c.Deal_Require_By';
import ordered from '@salesforce/label/c.Deal_Ordered';
import valid from '@salesforce/label/c.Deal_Valid';
import productsListed from '@salesforce/label/c.Deal_Products_Listed';
import productsOfProgram from '@salesforce/label/c.Deal_Products_Of_Program';
import actualEmpty from '@salesforce/label/c.Deal_Actual_Empty';
import actualSource from '@salesforce/label/c.Deal_Actual_Source';
import actualUnitsOne from '@salesforce/label/c.Deal_Actual_Units_One';
import actualUnitsMany from '@salesforce/label/c.Deal_Actual_Units_Many';
import lineOne from '@salesforce/label/c.Deal_Line_One';
import lineMany from '@salesforce/label/c.Deal_Line_Many';
import more from '@salesforce/label/c.Deal_More';
import actualUnknown from '@salesforce/label/c.Deal_Actual_Unknown';
import closeDate from '@salesforce/label/c.Deal_Close_Date';
import asOfToday from '@salesforce/label/c.Deal_As_Of_Today';
import vendorStatus from '@salesforce/label/c.Deal_Vendor_Status';
import noStatus from '@salesforce/label/c.Deal_No_Status';
import noProducts from '@salesforce/label/c.Deal_No_Products';
import hiddenFromYou from '@salesforce/label/c.Deal_Hidden_From_You';
import met from '@salesforce/label/c.Deal_Met';
import notMet from '@salesforce/label/c.Deal_Not_Met';
import notKnown from '@salesforce/label/c.Deal_Not_Known';
import notNeeded from '@salesforce/label/c.Deal_Not_Needed';
import shortBy from '@salesforce/label/c.Deal_Short_By';
import heldBy from '@salesforce/label/c.Deal_Held_By';
import heldNobody from '@salesforce/label/c.Deal_Held_Nobody';
import heldOther from '@salesforce/label/c.Deal_Held_Other';
import notHeld from '@salesforce/label/c.Deal_Not_Held';
import customerNew from '@salesforce/label/c.Deal_Customer_New';
import customerSince from '@salesforce/label/c.Deal_Customer_Since';
import budgetLeft from '@salesforce/label/c.Deal_Budget_Left';
import unitsText from '@salesforce/label/c.Deal_Units';
import usageOne from '@salesforce/label/c.Deal_Usage_One';
import usageMany from '@salesforce/label/c.Deal_Usage_Many';
import requireContains from '@salesforce/label/c.Deal_Require_Contains';
import requirePattern from '@salesforce/label/c.Deal_Require_Pattern';
import requireWithin from '@salesforce/label/c.Deal_Require_Within';
import requireWithinNext from '@salesforce/label/c.Deal_Require_Within_Next';
import growthKnown from '@salesforce/label/c.Deal_Growth_Known';
import requireCertificate from '@salesforce/label/c.Deal_Require_Certificate';
import requireAnyCertificate from '@salesforce/label/c.Deal_Require_Any_Certificate';
import requireRegistered from '@salesforce/label/c.Deal_Require_Registered';
import requireDocument from '@salesforce/label/c.Deal_Require_Document';
import onOrderDate from '@salesforce/label/c.Deal_On_Order_Date';
import onCheckDate from '@salesforce/label/c.Deal_On_Check_Date';
import requireNew from '@salesforce/label/c.Deal_Require_New';
import requireExisting from '@salesforce/label/c.Deal_Require_Existing';
import requireUnused from '@salesforce/label/c.Deal_Require_Unused';
import notRegistered from '@salesforce/label/c.Deal_Not_Registered';
import notAttached from '@salesforce/label/c.Deal_Not_Attached';
import heldNobodyAtAll from '@salesforce/label/c.Deal_Held_Nobody_At_All';

export const criterionLabels = {
  columnRequired,
  columnActual,
  columnResult,
  requireIs,
  requireIsNot,
  requireAtLeast,
  requireAtMost,
  requireBetween,
  requireDates,
  requireFrom,
  requireBy,
  ordered,
  valid,
  productsListed,
  productsOfProgram,
  actualEmpty,
  actualSource,
  actualUnitsOne,
  actualUnitsMany,
  lineOne,
  lineMany,
  more,
  actualUnknown,
  closeDate,
  asOfToday,
  vendorStatus,
  noStatus,
  noProducts,
  hiddenFromYou,
  met,
  notMet,
  notKnown,
  notNeeded,
  shortBy,
  heldBy,
  heldNobody,
  heldOther,
  notHeld,
  customerNew,
  customerSince,
  budgetLeft,
  unitsText,
  usageOne,
  usageMany,
  requireContains,
  requirePattern,
  requireWithin,
  requireWithinNext,
  growthKnown,
  requireCertificate,
  requireAnyCertificate,
  requireRegistered,
  requireDocument,
  onOrderDate,
  onCheckDate,
  requireNew,
  requireExisting,
  requireUnused,
  notRegistered,
  notAttached,
  heldNobodyAtAll
} as const;
