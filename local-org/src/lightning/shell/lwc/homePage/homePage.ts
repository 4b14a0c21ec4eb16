// The app's Home: the project's active home page.
import { LightningElement } from 'lwc';
import { context } from 'platform/context';
import { announcePage } from '../announce/announce';

export default class HomePage extends LightningElement {
  page = context.home;
  host = { objectApiName: null, recordId: null, object: null, record: null };
  appLabel = context.app.label;

  connectedCallback(): void {
    announcePage(this, 'Home', () => this.template?.querySelector('h1'));
  }
}
