// A plan as Apex sends it, with the five objectives of the demo plan and a little of the rest: for tests of the page.
import type { Action, Need, Objective, PlanInput, Standard } from 'c/planEngine';

export const MODIFIED = '2026-02-12T16:00:00.000Z';
const editable = (id: string) => ({ id, modified: MODIFIED });

export const MARA = { id: '005mara', name: 'Mara Lindqvist' };
export const JOAN = { id: '003joan', name: 'Joan Pratt' };

type Figures = readonly [baseline: number, target: number | null, current: number];

const objective = (
  index: number,
  name: string,
  measure: Objective['measure'],
  [baseline, target, current]: Figures,
  due: string
): Objective => ({
  ...editable(`o${index}`),
  name,
  measure,
  unit: measure === 'Manual' ? 'Sites refreshed' : null,
  ...{ baseline, target, current },
  currentAsOf: index === 4 ? '2026-02-09' : '2026-02-13',
  due,
  shared: index > 2,
  position: index
});

const action = (index: number, name: string, side: Action['side'], more: Partial<Action> = {}): Action => ({
  ...editable(`a${index}`),
  name,
  side,
  owner: side === 'Us' ? MARA : JOAN,
  due: '2026-02-16',
  done: null,
  blocker: null,
  objective: 'o3',
  shared: false,
  position: index,
  ...more
});

const need = (index: number, text: string): Need => ({
  ...editable(`n${index}`),
  need: { text, isElsewhere: false },
  kind: 'Business',
  priority: 'High',
  evidence: 'Review',
  evidenceDate: '2025-10-16',
  saidBy: JOAN,
  lastConfirmed: '2025-10-16',
  objective: 'o4',
  position: index
});

export const STANDARD: Standard = {
  key: 'Default',
  label: 'Company standard',
  threshold: 8000,
  reviewDays: 90,
  items: [
    { place: 'Objectives', label: 'Objectives', minimum: 5, weight: 6000, cadenceDays: null, mustHave: false },
    { place: 'Needs', label: 'Needs', minimum: 2, weight: 3000, cadenceDays: 90, mustHave: false },
    { place: 'SignOff', label: 'Customer sign-off', minimum: 1, weight: 1000, cadenceDays: null, mustHave: true }
  ].map((item) => ({ ...item, stakeholderMinimum: 0 })) as readonly StandardItemOf[]
};
type StandardItemOf = Standard['items'][number];

export const NORTHGATE: PlanInput = {
  today: '2026-02-13',
  currencyCode: 'USD',
  currencyDecimals: 2,
  costVisible: true,
  editable: true,
  standard: STANDARD,
  profile: {
    ...editable('plan'),
    name: 'Northgate Logistics 2026',
    account: { id: '001northgate', name: 'Northgate Logistics Group' },
    segment: 'Mid-Market',
    owner: MARA,
    type: 'Expand',
    status: 'Draft',
    start: '2026-01-01',
    last: '2026-12-31',
    vision: { text: 'Deliveries that come on the promised day.', isElsewhere: false },
    strategy: { text: 'Cure the back orders first, then refresh.', isElsewhere: false },
    revenueTarget: 560_000_00,
    marginTarget: 92_400_00,
    lastReview: '2025-11-20',
    nextReview: '2026-02-18',
    signedOn: null,
    signedBy: null,
    version: 2
  },
  needs: [need(1, 'Deliveries on the promised day'), need(2, 'A fixed device cost per site')],
  objectives: [
    objective(1, 'Grow revenue with Northgate', 'Revenue', [412_000_0000, 560_000_0000, 68_400_0000], '2026-12-31'),
    objective(2, 'Lift our margin', 'Margin Rate', [14_2000, 16_5000, 15_1000], '2026-12-31'),
    objective(3, 'Current network at all four sites', 'Manual', [0, 4_0000, 1_0000], '2026-09-30'),
    objective(4, 'Orders arrive on the promised day', 'On-Time Lines', [86_0000, 96_0000, 91_0000], '2026-06-30'),
    objective(5, 'Site managers recommend us', 'Satisfaction', [7_8000, null, 8_1000], '2026-06-30')
  ],
  initiatives: [],
  actions: [
    action(1, 'Register the Dayton wireless deal', 'Us'),
    action(2, 'Weekly back-order call', 'Us', { owner: null }),
    action(3, 'Approve the network standard', 'Customer', { due: '2026-02-10', blocker: 'waiting for security review' })
  ],
  milestones: [],
  swot: [],
  members: [{ ...editable('m1'), role: 'Owner', user: MARA }],
  centers: [],
  stakeholders: [],
  contactLimits: []
};
