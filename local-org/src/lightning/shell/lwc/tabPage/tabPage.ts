// A tab of the app that shows a FlexiPage or a component.
import { api, LightningElement } from 'lwc';
import type { NavItem } from 'model/types';
import { context } from 'platform/context';
import type { Route } from 'page/routes';
import { announcePage } from '../announce/announce';

export default class TabPage extends LightningElement {
  host = { objectApiName: null, recordId: null, object: null, record: null };
  item: NavItem | undefined;

  @api
  get route(): Route {
    return { kind: 'unknown' };
  }
  set route(route: Route) {
    const tab = route.kind === 'tab' ? route.tab : '';
    this.item = context.app.items.find(({ href, page }) => page !== null && href === `/lightning/n/${tab}`);
    if (this.item) announcePage(this, this.item.label, () => this.template?.querySelector('h1'));
  }
}
