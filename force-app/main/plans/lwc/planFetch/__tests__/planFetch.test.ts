// What Apex leaves out is null again, and nothing that was sent is changed or shared.
import { inputOf, type PlanLoad } from 'c/planFetch';

const stamp = { modified: '2026-02-13T17:00:00.000Z' };
const text = (words?: string) => ({ ...(words !== undefined && { text: words }), isElsewhere: false });

/** As the org sends it: nothing is there of what has no value. */
const SPARSE: PlanLoad = {
  today: '2026-02-13',
  currencyCode: 'USD',
  currencyDecimals: 2,
  costVisible: false,
  editable: true,
  profile: {
    id: 'p1',
    ...stamp,
    name: 'Northgate Logistics 2026',
    account: { id: 'a1', name: 'Northgate Logistics Group' },
    owner: { id: 'u1', name: 'Maya Lindqvist' },
    vision: text(),
    strategy: text('Site by site'),
    version: 1
  },
  needs: [{ id: 'n1', ...stamp, need: text('Fewer invoices to check') }],
  objectives: [{ id: 'o1', ...stamp, name: 'Lift our margin', shared: false, hidesTarget: true }],
  initiatives: [{ id: 'i1', ...stamp, name: 'One invoice for all sites', shared: false }],
  actions: [{ id: 'c1', ...stamp, name: 'Share floor plans', side: 'Customer', shared: true }],
  milestones: [{ id: 'm1', ...stamp, name: 'Dayton network', shared: true }],
  swot: [{ id: 's1', ...stamp, item: text(), kind: 'Threat' }],
  members: [{ id: 'r1', ...stamp, role: 'Owner' }],
  centers: [{ id: 'b1', ...stamp, name: 'IT' }],
  stakeholders: [{ id: 'k1', ...stamp, center: 'b1' }],
  contactLimits: [{ seniority: 'Executive', days: 60 }]
};

test('what is left out is null', () => {
  const input = inputOf(SPARSE);
  expect(input.standard).toBeNull();
  expect(input.profile).toMatchObject({
    segment: null,
    type: null,
    status: null,
    start: null,
    last: null,
    vision: { text: null, isElsewhere: false },
    strategy: { text: 'Site by site', isElsewhere: false },
    revenueTarget: null,
    marginTarget: null,
    lastReview: null,
    nextReview: null,
    signedOn: null,
    signedBy: null
  });
  expect(input.needs[0]).toEqual({
    id: 'n1',
    ...stamp,
    need: { text: 'Fewer invoices to check', isElsewhere: false },
    kind: null,
    priority: null,
    evidence: null,
    evidenceDate: null,
    saidBy: null,
    lastConfirmed: null,
    shared: false,
    objective: null,
    position: null
  });
  expect(input.objectives[0]).toMatchObject({ measure: null, baseline: null, target: null, current: null, due: null });
  expect(input.objectives[0]).toMatchObject({ hidesTarget: true, unit: null, currentAsOf: null, position: null });
  expect(input.initiatives[0]).toMatchObject({ impact: null, effort: null, investment: null, objective: null });
  expect(input.actions[0]).toMatchObject({ owner: null, due: null, done: null, blocker: null, objective: null });
  expect(input.milestones[0]).toMatchObject({ due: null, done: null, objective: null });
  expect(input.swot[0]).toMatchObject({ item: { text: null }, objective: null, position: null });
  expect(input.members[0]).toMatchObject({ user: null });
  expect(input.centers[0]).toMatchObject({ position: null });
  expect(input.stakeholders[0]).toMatchObject({
    contact: null,
    reportsTo: null,
    site: null,
    support: null,
    access: null
  });
});

test('what is there stays, in a copy of its own', () => {
  const standard = {
    key: 'Default',
    label: 'Company standard',
    threshold: 8_000,
    reviewDays: 90,
    items: [
      { place: 'Needs', label: 'Needs', weight: 2_000, minimum: 6, stakeholderMinimum: 0, mustHave: false } as const
    ]
  };
  const signedBy = { id: 'x1', name: 'Priya Raman' };
  const sent: PlanLoad = { ...SPARSE, standard, profile: { ...SPARSE.profile, signedBy, signedOn: '2026-02-16' } };
  const input = inputOf(sent);
  expect(input.standard).toEqual({ ...standard, items: [{ ...standard.items[0], cadenceDays: null }] });
  expect(input.profile).toMatchObject({ signedBy, signedOn: '2026-02-16' });
  expect(input.profile.signedBy).not.toBe(signedBy);
  expect(input.contactLimits[0]).not.toBe(sent.contactLimits[0]);
});
