// The joint plan of the screens as Apex sends it, and what is hard to print.
import type { JointDocument } from 'c/jointPlanContent';

export const NORTHGATE_JOINT: JointDocument = {
  today: '2026-02-16',
  customer: 'Northgate Logistics Group',
  supplier: 'Fennway',
  owner: 'Mara Lindqvist',
  start: '2026-01-01',
  last: '2026-12-31',
  version: 2,
  goal: 'Deliveries that come on the promised day and one current network, so that every Northgate site can ship without waiting.',
  objectives: [
    {
      ...{ name: 'Current network at all four sites', measure: 'Manual', unit: 'Sites refreshed', due: '2026-09-30' },
      ...{ baseline: 0, current: 10_000, target: 40_000, currentAsOf: '2026-02-16' }
    },
    {
      ...{ name: 'Orders arrive on the promised day', measure: 'On-Time Lines', due: '2026-06-30' },
      ...{ baseline: 860_000, current: 910_000, target: 960_000, currentAsOf: '2026-02-09' }
    },
    {
      ...{ name: 'Site managers recommend us', measure: 'Satisfaction', due: '2026-06-30' },
      ...{ baseline: 78_000, current: 81_000, target: 85_000, currentAsOf: '2026-02-13' }
    }
  ],
  needs: [
    'Deliveries on the promised day',
    'Wireless in every aisle, Dayton and Toledo',
    'A fixed device cost per site',
    'One recovery plan for warehouse systems',
    'Safe sign-in on shared scanners',
    'Fewer invoices to check'
  ],
  actions: [
    {
      name: 'Weekly back-order call with Joan Pratt',
      side: 'Us',
      owner: 'Jonah Reyes',
      due: '2026-02-18',
      objective: 2
    },
    { name: 'Survey switches, Dayton and Toledo', side: 'Us', owner: 'Ilse Brandt', due: '2026-02-20', objective: 1 },
    { name: 'Bring a vendor trainer to Toledo', side: 'Us', owner: 'Ravi Menon', due: '2026-03-12', objective: 3 },
    {
      ...{ name: 'Approve the network standard', side: 'Customer', owner: 'Priya Raman' },
      ...{ due: '2026-02-10', done: '2026-02-16', objective: 1 }
    },
    {
      ...{ name: 'Share floor plans for Dayton', side: 'Customer', owner: 'Sam Whitlock' },
      ...{ due: '2026-02-12', done: '2026-02-11', objective: 1 }
    },
    {
      ...{ name: 'Name one receiving contact per site', side: 'Customer', owner: 'Joan Pratt' },
      ...{ due: '2026-03-06', objective: 2 }
    }
  ],
  milestones: [
    { name: 'Columbus network', due: '2026-01-29', done: '2026-01-29' },
    { name: 'Dayton network', due: '2026-04-24' },
    { name: '96 % on time', due: '2026-06-30' },
    { name: 'Toledo network', due: '2026-07-31' },
    { name: 'Akron network', due: '2026-09-30' }
  ],
  ours: [
    { name: 'Jonah Reyes', role: 'Inside' },
    { name: 'Mara Lindqvist', role: 'Owner' },
    { name: 'Ravi Menon', role: 'Service' }
  ],
  theirs: [
    { name: 'Priya Raman', title: 'CIO' },
    { name: 'Joan Pratt', title: 'Director, Warehousing' },
    { name: 'Marcus Feld', title: 'IT Director' }
  ]
};

/** Accents, currencies, quotes, what a spreadsheet would take for a formula, and what markup would. */
export const HARD_TEXTS: readonly string[] = [
  'Müller & Söhne – “Fünf” € £ ¥ ‚Łódź‘ Ångström naïve',
  'Žižek, Đorđe, Ørsted, Ťapák, Győr, İzmir, Ελλάδα, Москва',
  '=cmd|"/C calc"!A0',
  '+1-2',
  '-3',
  '@SUM(1;2)',
  '<b>bold</b> & "quoted" \'single\' ]]>'
];

/** Nothing shared yet. */
export const EMPTY_JOINT: JointDocument = {
  today: '2026-02-16',
  customer: 'Northgate Logistics Group',
  supplier: 'Fennway',
  owner: 'Mara Lindqvist',
  version: 1,
  objectives: [],
  needs: [],
  actions: [],
  milestones: [],
  ours: [],
  theirs: []
};
