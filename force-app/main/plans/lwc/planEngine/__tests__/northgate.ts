// The people of the drawing: Northgate Logistics Group on 13 February 2026, twelve of them in four buying centers.
import type { BuyingCenter, ContactLimit, Stakeholder } from 'c/planEngine';

export const AS_OF = '2026-02-13';

export const LIMITS: readonly ContactLimit[] = [
  { seniority: 'Executive', days: 60 },
  { seniority: 'Director', days: 30 },
  { seniority: 'Manager', days: 30 },
  { seniority: 'Specialist', days: 45 }
];

const center = (id: string, name: string, position: number): BuyingCenter => ({ id, name, position, modified: '' });

export const CENTERS: readonly BuyingCenter[] = [
  center('it', 'IT', 1),
  center('ops', 'Operations', 2),
  center('fin', 'Finance and Procurement', 3),
  center('sec', 'Security', 4)
];

export function stakeholder(id: string, changes: Partial<Stakeholder> = {}): Stakeholder {
  return {
    id,
    modified: '2026-02-01T08:00:00.000Z',
    contact: { id: `contact-${id}`, name: id },
    title: null,
    center: 'it',
    reportsTo: null,
    site: null,
    seniority: 'Manager',
    role: 'Influencer',
    influence: 2,
    support: 0,
    access: 2,
    lastContact: '2026-02-10',
    ...changes
  };
}

type Row = readonly [
  ...who: [id: string, name: string, title: string, center: string, seniority: string, role: string],
  ...stand: [boss: string | null, influence: number, support: number | null, access: number, last: string | null]
];

const ROWS: readonly Row[] = [
  ['priya', 'Priya Raman', 'CIO', 'it', 'Executive', 'Decision Maker', null, 3, 1, 2, '2026-02-01'],
  ['marcus', 'Marcus Feld', 'IT Director', 'it', 'Director', 'Sponsor', 'priya', 3, 2, 3, '2026-02-09'],
  ['tomas', 'Tomás Ibarra', 'Network Manager', 'it', 'Manager', 'Evaluator', 'marcus', 2, 1, 3, '2026-02-04'],
  ['kofi', 'Kofi Mensah', 'Service Desk Lead', 'it', 'Specialist', 'User', 'marcus', 1, 0, 3, '2026-01-23'],
  ['lena', 'Lena Vogt', 'COO', 'ops', 'Executive', 'Decision Maker', null, 3, 0, 1, '2025-12-01'],
  ['joan', 'Joan Pratt', 'Director, Warehousing', 'ops', 'Director', 'Influencer', 'lena', 3, 1, 3, '2026-02-11'],
  ['sam', 'Sam Whitlock', 'Dayton DC Manager', 'ops', 'Manager', 'User', 'joan', 2, -1, 2, '2026-02-07'],
  ['ewa', 'Ewa Nowak', 'Toledo DC Manager', 'ops', 'Manager', 'User', 'joan', 2, 0, 2, '2026-01-03'],
  ['gerald', 'Gerald Osei', 'CFO', 'fin', 'Executive', 'Approver', null, 3, 0, 1, '2025-12-24'],
  ['colin', 'Colin Drake', 'Procurement Manager', 'fin', 'Manager', 'Buyer', 'gerald', 2, -1, 3, '2026-02-05'],
  ['nadia', 'Nadia Bello', 'Controller', 'fin', 'Specialist', 'Influencer', 'gerald', 1, null, 1, null],
  ['aisha', 'Aisha Karim', 'Security Manager', 'sec', 'Manager', 'Evaluator', 'priya', 2, 0, 1, '2026-01-06']
];

const SITES: Readonly<Record<string, string>> = { sam: 'Dayton DC', ewa: 'Toledo DC' };

export const STAKEHOLDERS: readonly Stakeholder[] = ROWS.map(
  ([id, name, title, centerId, seniority, role, reportsTo, influence, support, access, lastContact]) => {
    const site = SITES[id];
    return stakeholder(id, {
      contact: { id: `contact-${id}`, name },
      site: site === undefined ? null : { id: site, name: site },
      ...{ title, center: centerId, seniority, role, reportsTo, influence, support, access, lastContact }
    });
  }
);

export const NORTHGATE = { centers: CENTERS, stakeholders: STAKEHOLDERS, contactLimits: LIMITS };
