// Fills in what was sent without a value, and copies it: what a page is sent is read-only and leaves out empty keys.
import type {
  Action,
  Initiative,
  Need,
  Objective,
  OwnText,
  Person,
  PlanInput,
  PlanProfile,
  Stakeholder,
  Standard,
  SwotItem
} from './contract';

type People = Pick<PlanInput, 'centers' | 'stakeholders' | 'contactLimits'>;

/** A shape of the contract as it is sent: keys without a value may be absent. */
export type Sent<Value> = Value extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value as null extends Value[Key] ? never : Key]: Sent<Value[Key]> } & {
        readonly [Key in keyof Value as null extends Value[Key] ? Key : never]?: Sent<Value[Key]>;
      }
    : Value;

const person = (given: Sent<Person> | null | undefined): Person | null => (given ? { ...given } : null);

const ownText = ({ text, isElsewhere }: Sent<OwnText>): OwnText => ({ text: text ?? null, isElsewhere });

function standard(given: Sent<Standard>): Standard {
  return { ...given, items: given.items.map((item) => ({ ...item, cadenceDays: item.cadenceDays ?? null })) };
}

function profile(given: Sent<PlanProfile>): PlanProfile {
  return {
    ...given,
    account: { ...given.account },
    owner: { ...given.owner },
    segment: given.segment ?? null,
    type: given.type ?? null,
    status: given.status ?? null,
    start: given.start ?? null,
    last: given.last ?? null,
    vision: ownText(given.vision),
    strategy: ownText(given.strategy),
    revenueTarget: given.revenueTarget ?? null,
    marginTarget: given.marginTarget ?? null,
    lastReview: given.lastReview ?? null,
    nextReview: given.nextReview ?? null,
    signedOn: given.signedOn ?? null,
    signedBy: person(given.signedBy)
  };
}

function need(given: Sent<Need>): Need {
  return {
    ...given,
    need: ownText(given.need),
    kind: given.kind ?? null,
    priority: given.priority ?? null,
    evidence: given.evidence ?? null,
    evidenceDate: given.evidenceDate ?? null,
    saidBy: person(given.saidBy),
    lastConfirmed: given.lastConfirmed ?? null,
    objective: given.objective ?? null,
    shared: given.shared ?? false,
    position: given.position ?? null
  };
}

function objective(given: Sent<Objective>): Objective {
  return {
    ...given,
    measure: given.measure ?? null,
    unit: given.unit ?? null,
    baseline: given.baseline ?? null,
    target: given.target ?? null,
    current: given.current ?? null,
    currentAsOf: given.currentAsOf ?? null,
    due: given.due ?? null,
    position: given.position ?? null
  };
}

function initiative(given: Sent<Initiative>): Initiative {
  return {
    ...given,
    impact: given.impact ?? null,
    effort: given.effort ?? null,
    investment: given.investment ?? null,
    objective: given.objective ?? null,
    position: given.position ?? null
  };
}

function action(given: Sent<Action>): Action {
  return {
    ...given,
    owner: person(given.owner),
    due: given.due ?? null,
    done: given.done ?? null,
    blocker: given.blocker ?? null,
    objective: given.objective ?? null,
    position: given.position ?? null
  };
}

function swotItem(given: Sent<SwotItem>): SwotItem {
  return {
    ...given,
    item: ownText(given.item),
    objective: given.objective ?? null,
    position: given.position ?? null
  };
}

function stakeholder(given: Sent<Stakeholder>): Stakeholder {
  return {
    ...given,
    contact: person(given.contact),
    title: given.title ?? null,
    reportsTo: given.reportsTo ?? null,
    site: person(given.site),
    seniority: given.seniority ?? null,
    role: given.role ?? null,
    influence: given.influence ?? null,
    support: given.support ?? null,
    access: given.access ?? null,
    lastContact: given.lastContact ?? null,
    shared: given.shared ?? false
  };
}

/** People of a customer, as far as they are sent. */
export const decodePeople = ({ centers, stakeholders, contactLimits }: Sent<People>): People => ({
  centers: centers.map((given) => ({ ...given, position: given.position ?? null })),
  stakeholders: stakeholders.map(stakeholder),
  contactLimits: contactLimits.map((given) => ({ ...given }))
});

export function decode(sent: Sent<PlanInput>): PlanInput {
  return {
    ...sent,
    standard: sent.standard ? standard(sent.standard) : null,
    profile: profile(sent.profile),
    needs: sent.needs.map(need),
    objectives: sent.objectives.map(objective),
    initiatives: sent.initiatives.map(initiative),
    actions: sent.actions.map(action),
    milestones: sent.milestones.map((given) => ({
      ...given,
      due: given.due ?? null,
      done: given.done ?? null,
      objective: given.objective ?? null
    })),
    swot: sent.swot.map(swotItem),
    members: sent.members.map((given) => ({ ...given, user: person(given.user), shared: given.shared ?? false })),
    ...decodePeople(sent)
  };
}
