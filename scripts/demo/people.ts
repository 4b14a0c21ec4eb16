// The sales organisation: a hierarchy of roles, and the twenty-one people in it.
import type { DemoRole, DemoUser } from './types.ts';

export const roles: readonly DemoRole[] = [
  { developerName: 'Quarterdeck_VP_Sales', name: 'VP Sales', parent: null },
  { developerName: 'Quarterdeck_Manager_West', name: 'Sales Manager West', parent: 'Quarterdeck_VP_Sales' },
  { developerName: 'Quarterdeck_Manager_East', name: 'Sales Manager East', parent: 'Quarterdeck_VP_Sales' },
  { developerName: 'Quarterdeck_Strategic_East', name: 'Strategic Sales East', parent: 'Quarterdeck_VP_Sales' },
  { developerName: 'Quarterdeck_Desk', name: 'Deal Desk', parent: 'Quarterdeck_VP_Sales' },
  { developerName: 'Quarterdeck_Rep_West', name: 'Account Manager West', parent: 'Quarterdeck_Manager_West' },
  { developerName: 'Quarterdeck_Inside_West', name: 'Inside Sales West', parent: 'Quarterdeck_Manager_West' },
  { developerName: 'Quarterdeck_Rep_East', name: 'Account Manager East', parent: 'Quarterdeck_Manager_East' },
  { developerName: 'Quarterdeck_Inside_East', name: 'Inside Sales East', parent: 'Quarterdeck_Manager_East' },
  { developerName: 'Quarterdeck_Public_Health', name: 'Public & Health', parent: 'Quarterdeck_Strategic_East' },
  { developerName: 'Quarterdeck_Commercial', name: 'Commercial', parent: 'Quarterdeck_Strategic_East' }
];

const REP = ['Quarterdeck_Rep', 'Quarterdeck_View_Cost'];
const INSIDE = ['Quarterdeck_Rep'];
const MANAGER = ['Quarterdeck_Manager', 'Quarterdeck_View_Cost'];
const DESK = ['Quarterdeck_Deal_Desk', 'Quarterdeck_View_Cost'];

export const loaderPermissionSets: readonly string[] = [
  'Quarterdeck_Admin',
  'Quarterdeck_Import',
  'Quarterdeck_View_Cost'
];

type Row = readonly [
  alias: string,
  firstName: string,
  lastName: string,
  title: string,
  role: string,
  manager: string | null,
  permissionSets: readonly string[]
];

const rows: readonly Row[] = [
  ['vp', 'Ines', 'Okafor', 'VP Sales', 'VP_Sales', null, MANAGER],
  ['manager', 'Ruben', 'Castellano', 'Sales Manager West', 'Manager_West', 'vp', MANAGER],
  ['manager2', 'Elena', 'Marsh', 'Sales Manager East', 'Manager_East', 'vp', MANAGER],
  ['desk', 'Nora', 'Petrov', 'Deal Desk Lead', 'Desk', 'vp', DESK],
  ['desk2', 'Samir', 'Haddad', 'Deal Desk Analyst', 'Desk', 'desk', DESK],
  ['rep', 'Maya', 'Lindqvist', 'Senior Account Manager', 'Rep_West', 'manager', REP],
  ['rep2', 'Tomas', 'Reyes', 'Account Manager', 'Rep_West', 'manager', REP],
  ['rep3', 'Ana', 'Ferreira', 'Account Manager', 'Rep_West', 'manager', REP],
  ['inside', 'Jonas', 'Weber', 'Inside Sales Representative', 'Inside_West', 'manager', INSIDE],
  ['rep4', 'Dwayne', 'Holt', 'Senior Account Manager', 'Rep_East', 'manager2', REP],
  ['rep5', 'Keiko', 'Tanabe', 'Account Manager', 'Rep_East', 'manager2', REP],
  ['inside2', 'Lucia', 'Marchetti', 'Inside Sales Representative', 'Inside_East', 'manager2', INSIDE],
  ['marcus', 'Marcus', 'Oyelaran', 'Sales Manager Strategic East', 'Strategic_East', 'vp', MANAGER],
  ['grace', 'Grace', 'Adeyemi', 'Account Manager', 'Public_Health', 'marcus', REP],
  ['mei', 'Mei', 'Tanaka', 'Account Manager', 'Public_Health', 'marcus', REP],
  ['henrik', 'Henrik', 'Solberg', 'Account Manager', 'Public_Health', 'marcus', REP],
  ['rosa', 'Rosa', 'Lindqvist', 'Account Manager', 'Public_Health', 'marcus', REP],
  ['luis', 'Luis', 'Arroyo', 'Account Manager', 'Commercial', 'marcus', REP],
  ['owen', 'Owen', 'Keane', 'Account Manager', 'Commercial', 'marcus', REP],
  ['priya', 'Priya', 'Raman', 'Account Manager', 'Commercial', 'marcus', REP],
  // Last: where one user is all of them, the records of the last are that user's.
  ['dana', 'Dana', 'Whitlock', 'Account Manager', 'Commercial', 'marcus', REP]
];

export const users: readonly DemoUser[] = rows.map(
  ([alias, firstName, lastName, title, role, manager, permissionSets]) => ({
    alias,
    firstName,
    lastName,
    title,
    role: `Quarterdeck_${role}`,
    manager,
    permissionSets
  })
);

/** Who owns accounts, by sales region. */
export const ownersByRegion: Readonly<Record<string, readonly string[]>> = {
  West: ['rep', 'rep2', 'rep3'],
  Central: ['rep2', 'rep3', 'rep5'],
  East: ['rep4', 'rep5'],
  International: ['rep4', 'rep5']
};

/** User names are unique over all orgs of the world, hence a domain of the demo's own. */
export const usernameOf = (user: Pick<DemoUser, 'firstName' | 'lastName'>): string =>
  `${user.firstName}.${user.lastName}@quarterdeck.example`.toLowerCase();
