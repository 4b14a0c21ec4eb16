// `lightning/modal` for unit tests, which the platform's Jest runner lacks. A test gives `open` its answer with
// `jest.spyOn(MyModal, 'open').mockResolvedValue(...)`, and hears `close(result)` of a mounted modal as `modalclose`.
import { api, LightningElement } from 'lwc';

export default class LightningModal extends LightningElement {
  /** Dismissed at once. */
  static open(): Promise<unknown> {
    return Promise.resolve(undefined);
  }

  @api label = '';
  @api description = '';
  @api size = 'medium';
  @api disableClose = false;

  @api close(result?: unknown): void {
    if (!this.disableClose) this.dispatchEvent(new CustomEvent('modalclose', { detail: result }));
  }
}
