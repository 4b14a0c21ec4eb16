// What is said of one program beside its criteria and value.
import factDeadline from '@salesforce/label/c.Deal_Fact_Deadline';
import kindRebate from '@salesforce/label/c.Deal_Kind_Rebate';
import kindPromotion from '@salesforce/label/c.Deal_Kind_Promotion';
import kindSpecialPrice from '@salesforce/label/c.Deal_Kind_Special_Price';
import kindDealRegistration from '@salesforce/label/c.Deal_Kind_Deal_Registration';
import subtitle from '@salesforce/label/c.Deal_Subtitle';
import countsByOrder from '@salesforce/label/c.Deal_Counts_By_Order';
import countsByCheck from '@salesforce/label/c.Deal_Counts_By_Check';
import whyEligible from '@salesforce/label/c.Deal_Why_Eligible';
import whyNeedsData from '@salesforce/label/c.Deal_Why_Needs_Data';
import whyNotEligible from '@salesforce/label/c.Deal_Why_Not_Eligible';
import whyNeedsAttention from '@salesforce/label/c.Deal_Why_Needs_Attention';
import noCriteria from '@salesforce/label/c.Deal_No_Criteria';
import whyNearMiss from '@salesforce/label/c.Deal_Why_Near_Miss';
import chipInStack from '@salesforce/label/c.Deal_Chip_In_Stack';
import chipInChoice from '@salesforce/label/c.Deal_Chip_In_Choice';
import chipLeftOut from '@salesforce/label/c.Deal_Chip_Left_Out';
import chipUnitsOne from '@salesforce/label/c.Deal_Chip_Units_One';
import chipUnitsMany from '@salesforce/label/c.Deal_Chip_Units_Many';
import chipStep from '@salesforce/label/c.Deal_Chip_Step';
import chipSteps from '@salesforce/label/c.Deal_Chip_Steps';
import factDocuments from '@salesforce/label/c.Deal_Fact_Documents';
import factEffect from '@salesforce/label/c.Deal_Fact_Effect';
import noDocuments from '@salesforce/label/c.Deal_No_Documents';
import documentPresent from '@salesforce/label/c.Deal_Document_Present';
import documentBy from '@salesforce/label/c.Deal_Document_By';
import documentBeforeOrder from '@salesforce/label/c.Deal_Document_Before_Order';
import documentClaim from '@salesforce/label/c.Deal_Document_Claim';
import effectBooked from '@salesforce/label/c.Deal_Effect_Booked';
import effectExpected from '@salesforce/label/c.Deal_Effect_Expected';
import effectAt from '@salesforce/label/c.Deal_Effect_At';
import effectOnClaim from '@salesforce/label/c.Deal_Effect_On_Claim';
import effectOnClaimAt from '@salesforce/label/c.Deal_Effect_On_Claim_At';
import effectNoChance from '@salesforce/label/c.Deal_Effect_No_Chance';
import effectPayOn from '@salesforce/label/c.Deal_Effect_Pay_On';
import logicNeeds from '@salesforce/label/c.Deal_Logic_Needs';
import logicAll from '@salesforce/label/c.Deal_Logic_All';
import logicOr from '@salesforce/label/c.Deal_Logic_Or';
import logicNot from '@salesforce/label/c.Deal_Logic_Not';

export const detailLabels = {
  factDeadline,
  kindRebate,
  kindPromotion,
  kindSpecialPrice,
  kindDealRegistration,
  subtitle,
  countsByOrder,
  countsByCheck,
  whyEligible,
  whyNeedsData,
  whyNotEligible,
  whyNeedsAttention,
  noCriteria,
  whyNearMiss,
  chipInStack,
  chipInChoice,
  chipLeftOut,
  chipUnitsOne,
  chipUnitsMany,
  chipStep,
  chipSteps,
  factDocuments,
  factEffect,
  noDocuments,
  documentPresent,
  documentBy,
  documentBeforeOrder,
  documentClaim,
  effectBooked,
  effectExpected,
  effectAt,
  effectOnClaim,
  effectOnClaimAt,
  effectNoChance,
  effectPayOn,
  logicNeeds,
  logicAll,
  logicOr,
  logicNot
} as const;
