// Apex as components import it. One declaration a method: https://developer.salesforce.com/docs/platform/lwc/guide/apex
declare module '@salesforce/apex' {
  /** Asks the server again for a wired Apex result; takes the object that the wire handed over. */
  export function refreshApex(wired: object | undefined): Promise<void>;
}

declare module '@salesforce/apex/DealController.load' {
  import type { DealLoad } from 'c/dealEngine';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ opportunityId: string }, DealLoad>;
  export default load;
}

declare module '@salesforce/apex/DealApplyController.apply' {
  import type { ApplyResult } from 'c/dealApply';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `request` is an `ApplyRequest` as JSON. */
  const apply: ApexMethod<{ request: string }, ApplyResult>;
  export default apply;
}

declare module '@salesforce/apex/PathTaskController.make' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `steps` is a list of `{ subject, due, record }` as JSON. Ids of the tasks. */
  const make: ApexMethod<{ ownerId: string; steps: string }, readonly string[]>;
  export default make;
}

declare module '@salesforce/apex/PathTaskController.tellAdmin' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Name of the admin who has a task now. */
  const tellAdmin: ApexMethod<{ subject: string }, string>;
  export default tellAdmin;
}

declare module '@salesforce/apex/PathTaskController.undo' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** How many are deleted. */
  const undo: ApexMethod<{ taskIds: readonly string[] }, number>;
  export default undo;
}

declare module '@salesforce/apex/DealQuantityController.change' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `quantities` is `LineQuantity[]` of c/addedUnits as JSON. */
  const change: ApexMethod<{ opportunityId: string; quantities: string }, void>;
  export default change;
}

declare module '@salesforce/apex/DealController.loadShard' {
  import type { ProgramRules } from 'c/dealEngine';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const loadShard: ApexMethod<{ vendorId: string; ends: readonly [string, string]; stamp: string }, ProgramRules>;
  export default loadShard;
}

declare module '@salesforce/apex/ProgramAuthoringController.load' {
  import type { Authoring } from 'c/programAuthoring';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ programId: string }, Authoring>;
  export default load;
}

declare module '@salesforce/apex/ProgramAuthoringController.save' {
  import type { Authoring } from 'c/programAuthoring';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `draft` is a `DraftSave` as JSON. */
  const save: ApexMethod<{ programId: string; stamp: string | null; draft: string }, Authoring>;
  export default save;
}

declare module '@salesforce/apex/ProgramAuthoringController.newVersion' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const newVersion: ApexMethod<{ programId: string }, string>;
  export default newVersion;
}

declare module '@salesforce/apex/ProgramAuthoringController.putInForce' {
  import type { Authoring } from 'c/programAuthoring';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const putInForce: ApexMethod<{ programId: string; stamp: string | null }, Authoring>;
  export default putInForce;
}

declare module '@salesforce/apex/ProgramAuthoringController.lastDeals' {
  import type { Bench } from 'c/versionComparison';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const lastDeals: ApexMethod<{ programId: string }, Bench>;
  export default lastDeals;
}

declare module '@salesforce/apex/SpotCheckController.open' {
  import type { Choice } from 'c/recordLookup';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const open: ApexMethod<{ recordId: string | null }, { readonly today: string; readonly customer?: Choice | null }>;
  export default open;
}

declare module '@salesforce/apex/SpotCheckController.customers' {
  import type { Choice } from 'c/recordLookup';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const customers: ApexMethod<{ term: string }, readonly Choice[]>;
  export default customers;
}

declare module '@salesforce/apex/SpotCheckController.products' {
  import type { Choice } from 'c/recordLookup';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const products: ApexMethod<{ term: string }, readonly Choice[]>;
  export default products;
}

declare module '@salesforce/apex/SpotCheckController.load' {
  import type { DealLoad } from 'c/dealEngine';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ accountId: string | null; productId: string; orderDate: string | null }, DealLoad>;
  export default load;
}

declare module '@salesforce/apex/SpotCheckController.startOpportunity' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const startOpportunity: ApexMethod<{ order: object }, string>;
  export default startOpportunity;
}

/** No module of the platform: the shape of an imported Apex method, for the declarations above. */
declare module '@salesforce/apexMethod' {
  import type { WireAdapterConstructor } from 'lwc';

  /** An error of Apex or Lightning Data Service as a wire and a promise hand it over. */
  export interface FetchError {
    readonly body?:
      | {
          readonly message: string;
          readonly exceptionType?: string;
          /** Of a refused save: what is wrong with the record, and with which fields. */
          readonly output?: {
            readonly errors: readonly { readonly message: string }[];
            readonly fieldErrors: Readonly<Record<string, readonly { readonly message: string }[]>>;
          };
        }
      /** A save that Apex did not get past the database, and did not catch. */
      | {
          readonly pageErrors: readonly { readonly statusCode: string; readonly message: string }[];
          readonly fieldErrors: Readonly<
            Record<string, readonly { readonly statusCode: string; readonly message: string }[]>
          >;
        }
      | readonly { readonly errorCode?: string; readonly message?: string }[];
    readonly message?: string;
    readonly statusText?: string;
  }

  /** A what-if of a deal as Apex keeps it; `changes` is JSON. */
  export interface KeptChanges {
    readonly id: string;
    readonly name: string;
    readonly changes?: string;
  }

  export type WireResult<Data> =
    | { readonly data: Data; readonly error: undefined }
    | { readonly data: undefined; readonly error: FetchError }
    | { readonly data: undefined; readonly error: undefined };

  export type ApexMethod<Parameters extends object, Data> = WireAdapterConstructor<Parameters, WireResult<Data>> &
    ((parameters: Parameters) => Promise<Data>);
}

declare module '@salesforce/apex/DealScenarioController.scenariosOf' {
  import type { ApexMethod, KeptChanges } from '@salesforce/apexMethod';

  const scenariosOf: ApexMethod<{ opportunityId: string }, readonly KeptChanges[]>;
  export default scenariosOf;
}

declare module '@salesforce/apex/DealScenarioController.keep' {
  import type { ApexMethod, KeptChanges } from '@salesforce/apexMethod';

  const keep: ApexMethod<{ opportunityId: string; name: string; changes: string }, KeptChanges>;
  export default keep;
}

declare module '@salesforce/apex/DealScenarioController.remove' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const remove: ApexMethod<{ scenarioId: string }, void>;
  export default remove;
}

declare module '@salesforce/apex/QuotaController.load' {
  import type { QuotaLoad } from 'c/quotaFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Of the quota's owner and period; without a quota the running user's, in the quarter of today. */
  const load: ApexMethod<{ quotaId: string | null }, QuotaLoad>;
  export default load;
}

declare module '@salesforce/apex/QuotaAdjustmentController.load' {
  import type { Adjustments } from 'c/quotaAdjustments';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ quotaId: string | null }, Adjustments>;
  export default load;
}

declare module '@salesforce/apex/QuotaAdjustmentController.request' {
  import type { Adjustments } from 'c/quotaAdjustments';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `amount` in whole smallest units of the quota's measure. */
  const request: ApexMethod<{ quotaId: string; amount: number; reason: string }, Adjustments>;
  export default request;
}

declare module '@salesforce/apex/QuotaAdjustmentController.decide' {
  import type { Adjustments } from 'c/quotaAdjustments';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const decide: ApexMethod<{ adjustmentId: string; status: string; comment: string }, Adjustments>;
  export default decide;
}

declare module '@salesforce/apex/QuotaCascadeController.load' {
  import type { HandDown } from 'c/quotaCascade';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ quotaId: string | null }, HandDown>;
  export default load;
}

declare module '@salesforce/apex/QuotaCascadeController.save' {
  import type { HandDown } from 'c/quotaCascade';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `parts` is `SavedPart[]` of c/quotaCascade as JSON. */
  const save: ApexMethod<{ quotaId: string; parts: string; mayExceed: boolean }, HandDown>;
  export default save;
}

declare module '@salesforce/apex/QuotaPeersController.load' {
  import type { Peers } from 'c/quotaPeers';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ periodId: string }, Peers>;
  export default load;
}

declare module '@salesforce/apex/PlanController.load' {
  import type { PlanLoad } from 'c/planFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ planId: string }, PlanLoad>;
  export default load;
}

declare module '@salesforce/apex/PlanStartController.existing' {
  import type { PlanExistence } from 'c/planFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const existing: ApexMethod<{ accountId: string; year: number | null }, PlanExistence>;
  export default existing;
}

declare module '@salesforce/apex/PlanStartController.start' {
  import type { PlanChoice } from 'c/planFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Id of the new plan. */
  const start: ApexMethod<{ choice: PlanChoice }, string>;
  export default start;
}

declare module '@salesforce/apex/PlanStartController.ask' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Id of the task. */
  const ask: ApexMethod<{ accountId: string; year: number }, string>;
  export default ask;
}

declare module '@salesforce/apex/HandoverController.load' {
  import type { HandoverLoad } from 'c/handoverState';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ accountId: string }, HandoverLoad>;
  export default load;
}

declare module '@salesforce/apex/HandoverController.transition' {
  import type { HandoverEvent } from 'c/handoverState';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const transition: ApexMethod<{ handoverId: string; event: HandoverEvent }, void>;
  export default transition;
}

declare module '@salesforce/apex/AccountHealthController.load' {
  import type { HealthLoad } from 'c/healthEngine';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `asOf` `YYYY-MM-DD`; null: today where the company is. */
  const load: ApexMethod<{ accountId: string; asOf: string | null }, HealthLoad>;
  export default load;
}

declare module '@salesforce/apex/PlanMeasureController.measure' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  const measure: ApexMethod<{ planId: string }, null>;
  export default measure;
}

declare module '@salesforce/apex/PlanPeopleController.users' {
  import type { FoundPerson } from 'c/planFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const users: ApexMethod<{ term: string }, readonly FoundPerson[]>;
  export default users;
}

declare module '@salesforce/apex/PlanPeopleController.contacts' {
  import type { FoundPerson } from 'c/planFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const contacts: ApexMethod<{ planId: string; term: string }, readonly FoundPerson[]>;
  export default contacts;
}

declare module '@salesforce/apex/TouchController.load' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { TouchInput } from 'c/touchEngine';

  const load: ApexMethod<{ accountId: string }, TouchInput>;
  export default load;
}

declare module '@salesforce/apex/TouchController.behind' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { Choice } from 'c/recordLookup';

  /** Customer of a record; null: it has none. */
  const behind: ApexMethod<{ recordId: string }, Choice | null>;
  export default behind;
}

declare module '@salesforce/apex/TouchController.contacts' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { Choice } from 'c/recordLookup';

  const contacts: ApexMethod<{ accountId: string; term: string }, readonly Choice[]>;
  export default contacts;
}

declare module '@salesforce/apex/TouchController.users' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { Choice } from 'c/recordLookup';

  const users: ApexMethod<{ term: string }, readonly Choice[]>;
  export default users;
}

declare module '@salesforce/apex/TouchController.log' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { TouchAnswer, TouchEntry } from 'c/touchEngine';

  /** `confirmedId`: the touch of that day that the user was told of; null: none. */
  const log: ApexMethod<{ entry: TouchEntry; confirmedId: string | null }, TouchAnswer>;
  export default log;
}

declare module '@salesforce/apex/TouchController.pair' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Id of the pairing. */
  const pair: ApexMethod<{ accountId: string; outsideId: string | null; insideId: string | null }, string>;
  export default pair;
}

declare module '@salesforce/apex/PlanReviewController.load' {
  import type { PlanReviews } from 'c/planReview';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ planId: string }, PlanReviews>;
  export default load;
}

declare module '@salesforce/apex/PlanReviewController.frozenCopy' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `PlanLoad` of c/planFetch as JSON. */
  const frozenCopy: ApexMethod<{ reviewId: string }, string>;
  export default frozenCopy;
}

declare module '@salesforce/apex/PlanReviewController.origins' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Ids of entries of the year before by the Ids of their copies. */
  const origins: ApexMethod<{ planId: string }, Readonly<Record<string, string>>>;
  export default origins;
}

declare module '@salesforce/apex/PlanReviewController.transition' {
  import type { PlanReviews, ReviewStep } from 'c/planReview';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const transition: ApexMethod<{ planId: string; step: ReviewStep }, PlanReviews>;
  export default transition;
}

declare module '@salesforce/apex/WhitespaceController.load' {
  import type { Sent } from 'c/planEngine';
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { WhitespaceInput } from 'c/whitespaceEngine';

  const load: ApexMethod<{ planId: string }, Sent<WhitespaceInput>>;
  export default load;
}

declare module '@salesforce/apex/WhitespaceController.product' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Id of a product; null: none of the family has a price. */
  const product: ApexMethod<{ family: string }, string | null>;
  export default product;
}

declare module '@salesforce/apex/WhitespaceController.createOpportunity' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { WhitespaceOrder } from 'c/whitespaceDeal';

  /** Id of the opportunity. */
  const createOpportunity: ApexMethod<{ order: WhitespaceOrder }, string>;
  export default createOpportunity;
}

declare module '@salesforce/apex/JointPlanController.load' {
  import type { JointPlan } from 'c/jointPlanContent';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<{ planId: string }, JointPlan>;
  export default load;
}

declare module '@salesforce/apex/JointPlanController.signOff' {
  import type { JointPlan } from 'c/jointPlanContent';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** @param day `YYYY-MM-DD` */
  const signOff: ApexMethod<{ planId: string; contactId: string; day: string }, JointPlan>;
  export default signOff;
}

declare module '@salesforce/apex/TeamBoardController.load' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { TeamBoardLoad } from 'c/teamEngine';

  const load: ApexMethod<Record<string, never>, TeamBoardLoad>;
  export default load;
}

declare module '@salesforce/apex/TeamBoardController.loadYear' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { TeamYearLoad } from 'c/teamEngine';

  const loadYear: ApexMethod<Record<string, never>, TeamYearLoad>;
  export default loadYear;
}

declare module '@salesforce/apex/TeamBoardController.loadDeals' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { TeamDealsLoad } from 'c/teamEngine';

  const loadDeals: ApexMethod<{ userIds: readonly string[] }, TeamDealsLoad>;
  export default loadDeals;
}

declare module '@salesforce/apex/TeamRepController.load' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { RepLoad } from 'c/boardSentence';

  const load: ApexMethod<{ userId: string }, RepLoad>;
  export default load;
}

declare module '@salesforce/apex/AssignController.load' {
  import type { AssignInput } from 'c/assignFacts';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `chosen` are Ids of accounts; null: those that are up for assignment. */
  const load: ApexMethod<{ chosen: readonly string[] | null }, AssignInput>;
  export default load;
}

declare module '@salesforce/apex/AssignController.offer' {
  import type { AssignOffer } from 'c/assignFacts';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `held` is the Id of a person, `nobody`, or empty for all. */
  const offer: ApexMethod<{ term: string; held: string }, AssignOffer>;
  export default offer;
}

declare module '@salesforce/apex/AssignController.apply' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `moves` is a list of `{ accountId, fromId, toId }` as JSON. */
  const apply: ApexMethod<{ moves: string }, void>;
  export default apply;
}

declare module '@salesforce/apex/AssignController.ask' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** How many tasks there are now. */
  const ask: ApexMethod<{ moves: string }, number>;
  export default ask;
}

declare module '@salesforce/apex/ForecastController.load' {
  import type { ForecastLoad } from 'c/forecastFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Of those below the running user, or the own one. */
  const load: ApexMethod<Record<string, never>, ForecastLoad>;
  export default load;
}

declare module '@salesforce/apex/ForecastController.save' {
  import type { ForecastLoad } from 'c/forecastFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const save: ApexMethod<{ entry: string }, ForecastLoad>;
  export default save;
}

declare module '@salesforce/apex/ForecastController.change' {
  import type { ForecastLoad } from 'c/forecastFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const change: ApexMethod<{ change: string }, ForecastLoad>;
  export default change;
}

declare module '@salesforce/apex/ForecastController.submitCall' {
  import type { ForecastLoad } from 'c/forecastFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const submitCall: ApexMethod<{ call: string }, ForecastLoad>;
  export default submitCall;
}

declare module '@salesforce/apex/ForecastController.note' {
  import type { ForecastLoad } from 'c/forecastFetch';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const note: ApexMethod<{ text: string }, ForecastLoad>;
  export default note;
}

declare module '@salesforce/apex/ForecastController.remind' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** How many tasks are made. */
  const remind: ApexMethod<Record<string, never>, number>;
  export default remind;
}

declare module '@salesforce/apex/TeamPackController.load' {
  import type { ApexMethod } from '@salesforce/apexMethod';
  import type { PackLoad } from 'c/staffPackPage';

  const load: ApexMethod<Record<string, never>, PackLoad>;
  export default load;
}

declare module '@salesforce/apex/OneOnOneStartController.plan' {
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** Id of the new meeting. */
  const plan: ApexMethod<{ repId: string; day: string }, string>;
  export default plan;
}

declare module '@salesforce/apex/ManagerBoardController.load' {
  import type { ManagerBoardsLoad } from 'c/boardPanels';
  import type { ApexMethod } from '@salesforce/apexMethod';

  const load: ApexMethod<Record<string, never>, ManagerBoardsLoad>;
  export default load;
}

declare module '@salesforce/apex/ManagerBoardController.items' {
  import type { BoardItem } from 'c/boardPanels';
  import type { ApexMethod } from '@salesforce/apexMethod';

  /** `board` is its key, `key` a user's Id or a kind of program. */
  const items: ApexMethod<{ board: string; key: string }, readonly BoardItem[]>;
  export default items;
}
