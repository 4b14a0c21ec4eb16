// A tab of the app that shows a FlexiPage or a component, and a component at an address of its own.
import { api, LightningElement } from 'lwc';
import type { NavItem } from 'model/types';
import { context } from 'platform/context';
import type { Route } from 'page/routes';
import { announcePage } from '../announce/announce';

function tabItem(route: Route): NavItem | undefined {
  const tab = route.kind === 'tab' ? route.tab : '';
  return context.app.items.find(({ href, page }) => page !== null && href === `/lightning/n/${tab}`);
}

/** `c__visitPlan`; the state of its address reaches it by CurrentPageReference. */
function componentItem(component: string): NavItem {
  const name = component.replace(/^c__/, '');
  const part = { name: `c:${name}`, identifier: `c_${name}`, properties: {}, visibility: null };
  return {
    label: name,
    href: `/lightning/cmp/${component}`,
    object: null,
    page: { name, label: name, template: 'flexipage:defaultAppHomeTemplate', regions: { main: [part] } }
  };
}

export default class TabPage extends LightningElement {
  host = { objectApiName: null, recordId: null, object: null, record: null };
  item: NavItem | undefined;

  @api
  get route(): Route {
    return { kind: 'unknown' };
  }
  set route(route: Route) {
    this.item = route.kind === 'component' ? componentItem(route.component) : tabItem(route);
    if (this.item) announcePage(this, this.item.label, () => this.template?.querySelector('h1'));
  }
}
