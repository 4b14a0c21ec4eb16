// A page that is not there: an unknown address or record, or one the user may not see.
import { api, LightningElement } from 'lwc';
import { announcePage } from '../announce/announce';

export default class MissingPage extends LightningElement {
  @api title = '';
  @api message = '';

  connectedCallback(): void {
    announcePage(this, this.title, () => this.template?.querySelector('h1'));
  }
}
