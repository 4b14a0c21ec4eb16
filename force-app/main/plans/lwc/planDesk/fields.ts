// Fields of a plan's records: how the contract names them, how the org does, and how a value goes from one to the other.
import PLAN from '@salesforce/schema/Account_Plan__c';
import VISION from '@salesforce/schema/Account_Plan__c.Vision__c';
import STRATEGY from '@salesforce/schema/Account_Plan__c.Strategy__c';
import REVENUE_TARGET from '@salesforce/schema/Account_Plan__c.Revenue_Target__c';
import MARGIN_TARGET from '@salesforce/schema/Account_Plan__c.Margin_Target__c';
import SIGNED_ON from '@salesforce/schema/Account_Plan__c.Customer_Signoff_Date__c';
import SIGNED_BY from '@salesforce/schema/Account_Plan__c.Customer_Signoff_Contact__c';
import NEED from '@salesforce/schema/Plan_Need__c';
import NEED_NAME from '@salesforce/schema/Plan_Need__c.Name';
import NEED_KIND from '@salesforce/schema/Plan_Need__c.Kind__c';
import PRIORITY from '@salesforce/schema/Plan_Need__c.Priority__c';
import EVIDENCE from '@salesforce/schema/Plan_Need__c.Evidence__c';
import EVIDENCE_DATE from '@salesforce/schema/Plan_Need__c.Evidence_Date__c';
import SAID_BY from '@salesforce/schema/Plan_Need__c.Said_By__c';
import LAST_CONFIRMED from '@salesforce/schema/Plan_Need__c.Last_Confirmed__c';
import NEED_OBJECTIVE from '@salesforce/schema/Plan_Need__c.Objective__c';
import NEED_SHARED from '@salesforce/schema/Plan_Need__c.Shared__c';
import NEED_POSITION from '@salesforce/schema/Plan_Need__c.Position__c';
import OBJECTIVE from '@salesforce/schema/Plan_Objective__c';
import OBJECTIVE_NAME from '@salesforce/schema/Plan_Objective__c.Name';
import MEASURE from '@salesforce/schema/Plan_Objective__c.Measure__c';
import TYPE from '@salesforce/schema/Plan_Objective__c.Type__c';
import PLAN_OF_ITEM from '@salesforce/schema/Plan_Objective__c.Account_Plan__c';
import UNIT from '@salesforce/schema/Plan_Objective__c.Unit__c';
import BASELINE from '@salesforce/schema/Plan_Objective__c.Baseline__c';
import TARGET from '@salesforce/schema/Plan_Objective__c.Target__c';
import CURRENT from '@salesforce/schema/Plan_Objective__c.Current__c';
import CURRENT_AS_OF from '@salesforce/schema/Plan_Objective__c.Current_As_Of__c';
import OBJECTIVE_DUE from '@salesforce/schema/Plan_Objective__c.Due_Date__c';
import OBJECTIVE_SHARED from '@salesforce/schema/Plan_Objective__c.Shared__c';
import OBJECTIVE_POSITION from '@salesforce/schema/Plan_Objective__c.Position__c';
import IMPACT from '@salesforce/schema/Plan_Objective__c.Impact__c';
import EFFORT from '@salesforce/schema/Plan_Objective__c.Effort__c';
import INVESTMENT from '@salesforce/schema/Plan_Objective__c.Investment__c';
import FOR_OBJECTIVE from '@salesforce/schema/Plan_Objective__c.Objective__c';
import ACTION from '@salesforce/schema/Plan_Action__c';
import ACTION_NAME from '@salesforce/schema/Plan_Action__c.Name';
import SIDE from '@salesforce/schema/Plan_Action__c.Side__c';
import ACTION_USER from '@salesforce/schema/Plan_Action__c.User__c';
import ACTION_CONTACT from '@salesforce/schema/Plan_Action__c.Contact__c';
import ACTION_DUE from '@salesforce/schema/Plan_Action__c.Due_Date__c';
import DONE from '@salesforce/schema/Plan_Action__c.Done_Date__c';
import BLOCKER from '@salesforce/schema/Plan_Action__c.Blocker__c';
import ACTION_OBJECTIVE from '@salesforce/schema/Plan_Action__c.Objective__c';
import ACTION_SHARED from '@salesforce/schema/Plan_Action__c.Shared__c';
import ACTION_POSITION from '@salesforce/schema/Plan_Action__c.Position__c';
import MILESTONE from '@salesforce/schema/Plan_Milestone__c';
import MILESTONE_NAME from '@salesforce/schema/Plan_Milestone__c.Name';
import MILESTONE_DUE from '@salesforce/schema/Plan_Milestone__c.Due_Date__c';
import MILESTONE_DONE from '@salesforce/schema/Plan_Milestone__c.Done_Date__c';
import MILESTONE_OBJECTIVE from '@salesforce/schema/Plan_Milestone__c.Objective__c';
import MILESTONE_SHARED from '@salesforce/schema/Plan_Milestone__c.Shared__c';
import SWOT from '@salesforce/schema/Plan_Swot_Item__c';
import SWOT_NAME from '@salesforce/schema/Plan_Swot_Item__c.Name';
import SWOT_KIND from '@salesforce/schema/Plan_Swot_Item__c.Kind__c';
import SWOT_OBJECTIVE from '@salesforce/schema/Plan_Swot_Item__c.Objective__c';
import SWOT_POSITION from '@salesforce/schema/Plan_Swot_Item__c.Position__c';
import MEMBER from '@salesforce/schema/Plan_Member__c';
import ROLE from '@salesforce/schema/Plan_Member__c.Role__c';
import MEMBER_SHARED from '@salesforce/schema/Plan_Member__c.Shared__c';
import MEMBER_USER from '@salesforce/schema/Plan_Member__c.User__c';

/** The plan of an item, named alike on all of its records. */
export const PLAN_FIELD = PLAN_OF_ITEM.fieldApiName;

/** Lists of the plan whose items can be edited, and the plan itself. */
export type PlanPart =
  'profile' | 'needs' | 'objectives' | 'initiatives' | 'actions' | 'milestones' | 'swot' | 'members';

/** `own`: a text that must be the plan's own (R12); `figure`: ten-thousandths; `money`: smallest units; `person`: an Id. */
export type FieldKind = 'plain' | 'own' | 'figure' | 'money' | 'person';

export interface FieldRule {
  readonly api: string;
  readonly kind: FieldKind;
}

export interface PartRule {
  readonly object: string;
  /** What every record of the list has. */
  readonly always?: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldRule>>;
}

type Reference = { readonly fieldApiName: string };
const rule =
  (kind: FieldKind) =>
  ({ fieldApiName }: Reference): FieldRule => ({ api: fieldApiName, kind });
const plain = rule('plain');
const own = rule('own');
const figure = rule('figure');
const money = rule('money');
const person = rule('person');

export const PARTS: Readonly<Record<PlanPart, PartRule>> = {
  profile: {
    object: PLAN.objectApiName,
    fields: {
      vision: own(VISION),
      strategy: own(STRATEGY),
      revenueTarget: money(REVENUE_TARGET),
      marginTarget: money(MARGIN_TARGET),
      signedOn: plain(SIGNED_ON),
      signedBy: person(SIGNED_BY)
    }
  },
  needs: {
    object: NEED.objectApiName,
    fields: {
      need: own(NEED_NAME),
      kind: plain(NEED_KIND),
      priority: plain(PRIORITY),
      evidence: plain(EVIDENCE),
      evidenceDate: plain(EVIDENCE_DATE),
      saidBy: person(SAID_BY),
      lastConfirmed: plain(LAST_CONFIRMED),
      objective: plain(NEED_OBJECTIVE),
      shared: plain(NEED_SHARED),
      position: plain(NEED_POSITION)
    }
  },
  objectives: {
    object: OBJECTIVE.objectApiName,
    always: { [TYPE.fieldApiName]: 'Objective' },
    fields: {
      name: plain(OBJECTIVE_NAME),
      measure: plain(MEASURE),
      unit: plain(UNIT),
      baseline: figure(BASELINE),
      target: figure(TARGET),
      current: figure(CURRENT),
      currentAsOf: plain(CURRENT_AS_OF),
      due: plain(OBJECTIVE_DUE),
      shared: plain(OBJECTIVE_SHARED),
      position: plain(OBJECTIVE_POSITION)
    }
  },
  initiatives: {
    object: OBJECTIVE.objectApiName,
    always: { [TYPE.fieldApiName]: 'Initiative' },
    fields: {
      name: plain(OBJECTIVE_NAME),
      impact: plain(IMPACT),
      effort: plain(EFFORT),
      investment: money(INVESTMENT),
      objective: plain(FOR_OBJECTIVE),
      shared: plain(OBJECTIVE_SHARED),
      position: plain(OBJECTIVE_POSITION)
    }
  },
  actions: {
    object: ACTION.objectApiName,
    fields: {
      name: plain(ACTION_NAME),
      side: plain(SIDE),
      owner: person(ACTION_USER),
      due: plain(ACTION_DUE),
      done: plain(DONE),
      blocker: plain(BLOCKER),
      objective: plain(ACTION_OBJECTIVE),
      shared: plain(ACTION_SHARED),
      position: plain(ACTION_POSITION)
    }
  },
  milestones: {
    object: MILESTONE.objectApiName,
    fields: {
      name: plain(MILESTONE_NAME),
      due: plain(MILESTONE_DUE),
      done: plain(MILESTONE_DONE),
      objective: plain(MILESTONE_OBJECTIVE),
      shared: plain(MILESTONE_SHARED)
    }
  },
  swot: {
    object: SWOT.objectApiName,
    fields: {
      item: own(SWOT_NAME),
      kind: plain(SWOT_KIND),
      objective: plain(SWOT_OBJECTIVE),
      position: plain(SWOT_POSITION)
    }
  },
  members: {
    object: MEMBER.objectApiName,
    fields: { role: plain(ROLE), user: person(MEMBER_USER), shared: plain(MEMBER_SHARED) }
  }
};

/** An action's owner is a user on our side, a contact on the customer's. */
export function apiNameOf(part: PlanPart, field: string, side: unknown): string | undefined {
  return part === 'actions' && field === 'owner' && side === 'Customer'
    ? ACTION_CONTACT.fieldApiName
    : PARTS[part].fields[field]?.api;
}
