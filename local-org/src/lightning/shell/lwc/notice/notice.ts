// A card with a message in the place of something that cannot be shown.
import { api, LightningElement } from 'lwc';

export default class Notice extends LightningElement {
  @api title = '';
  @api message = '';
  @api isError = false;

  get icon(): string {
    return this.isError ? 'utility:error' : 'utility:info';
  }
  get variant(): string | null {
    return this.isError ? 'error' : null;
  }
}
