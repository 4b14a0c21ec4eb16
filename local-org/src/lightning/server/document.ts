// The HTML document of every page of the shell: the page's data and the scripts, nothing inline that runs.
import { query } from '../../soql/index.ts';
import type { Org } from '../../api/index.ts';
import { contextFor, systemContext } from '../../security/index.ts';
import type { UserAccess } from '../../security/types.ts';
import { appModel } from '../model/app.ts';
import { homePageOf } from '../model/flexiPage.ts';
import type { PageContext, PageUser } from '../model/types.ts';
import { objectModel } from '../model/objectModel.ts';
import { parseRoute } from '../page/routes.ts';
import type { Prebuilt } from '../build/prebuilt.ts';

export interface PageParts {
  readonly prebuilt: Prebuilt;
  readonly componentsUrl: string;
}

/** Active users, by name. */
export function activeUsers(org: Org): PageUser[] {
  const soql = 'SELECT Id, Name, Alias, Title, Profile.Name FROM User WHERE IsActive = true ORDER BY Name';
  return query(systemContext(org.store), { soql, mode: 'system' }).records.map(({ values }) => {
    const profile = values['Profile'] as { values: { Name: string } } | null;
    return {
      id: String(values['Id']),
      name: String(values['Name']),
      alias: String(values['Alias']),
      title: values['Title'] === null ? null : String(values['Title']),
      profile: profile?.values.Name ?? ''
    };
  });
}

/**
 * @param address path and query of the page
 * @param userAgent of the browser that asks for it
 */
export function pageContext(
  org: Org,
  userId: string | null,
  address: string,
  componentsUrl: string,
  userAgent: string
): PageContext {
  const users = activeUsers(org);
  const user = users.find(({ id }) => id === userId) ?? null;
  const context = user ? contextFor(org.store, org.project, user.id) : null;
  const app = appModel(org.project, org.schema, context?.access ?? null);
  return {
    organization: organization(org),
    user,
    users,
    now: org.clock.now(),
    settings: { ...settings(org, user?.id ?? null), formFactor: formFactorOf(userAgent) },
    customPermissions: org.project
      .all('CustomPermission')
      .map(({ fullName }) => fullName)
      .filter((name) => context?.access.hasCustomPermission(name)),
    modifyAllData: context?.access.modifyAllData ?? false,
    app,
    home: homePageOf(org.project, app.name),
    object: context && objectOfAddress(org, context.access, address, app.name),
    componentsUrl
  };
}

/** With the page itself, because everything on it waits for it. */
function objectOfAddress(org: Org, access: UserAccess, address: string, app: string): PageContext['object'] {
  const route = parseRoute(address);
  const object = 'object' in route && route.object !== null ? org.schema.object(route.object) : undefined;
  return object && access.mayRead(object) ? objectModel(object, org, access, app) : null;
}

function organization(org: Org): PageContext['organization'] {
  const [row] = org.store.select('SELECT "Name" FROM "Organization"');
  return { id: org.store.organizationId, name: String(row?.['Name'] ?? '') };
}

/** The user's locale, language and time zone; the platform writes them with underscores. */
function settings(org: Org, userId: string | null): Record<string, string> {
  const sql = 'SELECT "LocaleSidKey", "LanguageLocaleKey", "TimeZoneSidKey" FROM "User" WHERE "Id" = ?';
  const [row] = userId ? org.store.select(sql, [userId]) : [];
  const tag = (value: unknown): string => String(value ?? 'en_US').replace('_', '-');
  return {
    locale: tag(row?.['LocaleSidKey']),
    lang: tag(row?.['LanguageLocaleKey']),
    timeZone: String(row?.['TimeZoneSidKey'] ?? 'America/Los_Angeles'),
    currency: 'USD'
  };
}

/** The device's, not the window's. Source: LWC Developer Guide, "Check Form Factor on the Client". */
export function formFactorOf(userAgent: string): 'Large' | 'Medium' | 'Small' {
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(userAgent)) return 'Medium';
  return /Mobile/.test(userAgent) ? 'Small' : 'Large';
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What nearly every component imports: without it here, they would wait for it after their own file. */
const SOON = ['@salesforce/apex', 'lightning/uiRecordApi'];

export function document(context: PageContext, { prebuilt, componentsUrl }: PageParts): string {
  // `<` inside JSON would let a record's text close the element.
  const data = JSON.stringify(context).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${escaped(context.settings['lang'] ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(context.app.label)}</title>
<link rel="icon" href="/lightning/mark.svg" type="image/svg+xml">
<link rel="modulepreload" href="${prebuilt.shadowUrl}">
<link rel="modulepreload" href="${prebuilt.mainUrl}">
<link rel="modulepreload" href="${componentsUrl}">
${SOON.map((name) => `<link rel="modulepreload" href="${prebuilt.urlOf(name)}">`).join('\n')}
<link rel="stylesheet" href="/assets/styles/salesforce-lightning-design-system.min.css">
<link rel="stylesheet" href="/lightning/page.css">
<script type="application/json" id="org-context">${data}</script>
<script type="module" src="${prebuilt.shadowUrl}"></script>
<script type="module" src="${prebuilt.mainUrl}"></script>
</head>
<body>
<noscript>This page needs JavaScript.</noscript>
</body>
</html>
`;
}
