/** The records that a new org comes with: itself, its profiles, one administrator and the standard price book. */
import { basename } from 'node:path';
import type { ProjectMetadata } from '../metadata/index.ts';
import type { RowValues } from '../schema/index.ts';
import { newRow, standard } from './rows.ts';
import type { Store } from './types.ts';

/** A profile of the local org; what it allows is the `security` room's. */
interface ProfileSource {
  readonly name: string;
  readonly description: string;
  readonly modifyAllData: boolean;
}

const profiles: readonly ProfileSource[] = [
  { name: 'System Administrator', description: 'May do everything.', modifyAllData: true },
  { name: 'Standard User', description: 'Works with the standard sales objects.', modifyAllData: false },
  { name: 'Minimum Access - Salesforce', description: 'May only sign in.', modifyAllData: false }
];

const SETTINGS = { TimeZoneSidKey: 'America/Los_Angeles', LanguageLocaleKey: 'en_US' } as const;

export function createOrg(store: Store, project: ProjectMetadata): void {
  const user = standard(store, 'User');
  const adminId = store.nextId(user);
  const insert = (name: string, values: RowValues) => {
    const row = newRow(store, standard(store, name), adminId, values);
    store.insert(standard(store, name), [row]);
    return row.Id ?? null;
  };
  insert('Organization', {
    Name: titleCase(project.name || basename(project.root)),
    DefaultLocaleSidKey: 'en_US',
    ...SETTINGS,
    FiscalYearStartMonth: 1,
    OrganizationType: 'Developer Edition',
    InstanceName: 'LOCAL'
  });
  const profileIds = profiles.map((profile) =>
    insert('Profile', {
      Name: profile.name,
      Description: profile.description,
      PermissionsModifyAllData: profile.modifyAllData,
      PermissionsViewAllData: profile.modifyAllData,
      UserType: 'Standard'
    })
  );
  insert('User', {
    Id: adminId,
    Username: 'admin@local-org.example',
    Alias: 'admin',
    FirstName: 'Org',
    LastName: 'Admin',
    Name: 'Org Admin',
    Email: 'admin@local-org.example',
    ProfileId: profileIds[0] ?? null,
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    ...SETTINGS
  });
  insert('Pricebook2', { Name: 'Standard Price Book', IsActive: true, IsStandard: true });
}

function titleCase(name: string): string {
  return name
    .split(/[\s_-]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
