// The project's app: its name and what its navigation bar leads to.
// Source: Metadata API Developer Guide, "CustomApplication" and "CustomTab".
import { children, text, type MetadataComponent, type ProjectMetadata } from '../../metadata/index.ts';
import type { Schema } from '../../schema/types.ts';
import type { UserAccess } from '../../security/types.ts';
import { flexiPage } from './flexiPage.ts';
import type { AppModel, FlexiPage, NavItem } from './types.ts';
import { utilityBarOf } from './utilityBar.ts';

/** The project's first Lightning app; a project without one gets the tabs of its own objects. */
export function appModel(project: ProjectMetadata, schema: Schema, access: UserAccess | null): AppModel {
  const app = project.all('CustomApplication').find(({ xml }) => text(xml, 'uiType') === 'Lightning');
  const tabs = app
    ? children(app.xml, 'tabs').map((tab) => tab.text)
    : ['standard-home', ...project.all('CustomTab').map(({ fullName }) => fullName)];
  const items = tabs.flatMap((tab) => {
    const item = navItem(tab, project, schema, access);
    return item ? [item] : [];
  });
  return {
    name: app?.fullName ?? '',
    label: (app && text(app.xml, 'label')) ?? 'Local Org',
    items: items.some(({ href }) => href === HOME) ? items : [navHome, ...items],
    utilityBar: app ? utilityBarOf(app, project) : null
  };
}

const HOME = '/lightning/page/home';
const navHome: NavItem = { label: 'Home', href: HOME, object: null, page: null };

/** Null for an object that the user may not read. */
function navItem(tab: string, project: ProjectMetadata, schema: Schema, access: UserAccess | null): NavItem | null {
  if (tab === 'standard-home') return navHome;
  const objectName = tab.startsWith('standard-') ? tab.slice('standard-'.length) : tab;
  const object = schema.object(objectName);
  if (object) {
    if (access && !access.mayRead(object)) return null;
    return { label: object.labelPlural, href: `/lightning/o/${object.name}/list`, object: object.name, page: null };
  }
  const component = project.find('CustomTab', tab);
  const href = `/lightning/n/${tab}`;
  if (!component) return { label: tab, href, object: null, page: unknownTab(tab) };
  return { label: text(component.xml, 'label') ?? tab, href, object: null, page: tabPage(component, project) };
}

/** A tab of a FlexiPage or of one component. */
function tabPage({ fullName, xml }: MetadataComponent, project: ProjectMetadata): FlexiPage {
  const pageName = text(xml, 'flexiPage');
  const page = pageName ? project.find('FlexiPage', pageName) : undefined;
  if (page) return flexiPage(page, project);
  const component = text(xml, 'lwcComponent');
  return component ? singlePage(fullName, `c:${component}`) : unknownTab(fullName);
}

/** The page names the component that the local org does not render. */
const unknownTab = (tab: string): FlexiPage => singlePage(tab, `tab:${tab}`);

const singlePage = (name: string, component: string): FlexiPage => ({
  name,
  label: name,
  template: 'flexipage:defaultAppHomeTemplate',
  regions: { main: [{ name: component, identifier: component.replace(':', '_'), properties: {}, visibility: null }] }
});
