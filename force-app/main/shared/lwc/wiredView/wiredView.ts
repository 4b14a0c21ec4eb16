// What containers share: what the org sent is shown or why not, and asked for again when records change.
import { LightningElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import type { WireResult } from '@salesforce/apexMethod';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { failureOf, type Failure, type FailureLabels } from 'c/fetchFailure';

/** Base of a container: its wire hands over to `hold`, and what was sent comes to `show`. */
export class WiredView<Sent> extends LightningElement {
  failure: Failure | undefined;
  protected wired: WireResult<Sent> | undefined;
  private refreshId: number | undefined;

  /** To be overridden: the words of the capability. */
  protected get errorLabels(): FailureLabels {
    return { errorText: '' };
  }

  override connectedCallback() {
    this.refreshId = registerRefreshHandler(this, () => this.refresh());
  }

  override disconnectedCallback() {
    if (this.refreshId !== undefined) {
      unregisterRefreshHandler(this.refreshId);
    }
  }

  async refresh(): Promise<boolean> {
    await refreshApex(this.wired);
    return true;
  }

  async tryAgain() {
    this.failure = undefined;
    await this.refresh();
    // The same error again is not handed over a second time.
    if (this.wired?.error) {
      this.failure = failureOf(this.wired.error, this.errorLabels);
    }
  }

  /** To be overridden: what is sent is read-only. */
  protected show(_sent: Sent) {
    this.failure = undefined;
  }

  protected hold(wired: WireResult<Sent>) {
    this.wired = wired;
    if (wired.data) {
      this.show(wired.data);
    } else if (wired.error) {
      this.failure = failureOf(wired.error, this.errorLabels);
    }
  }
}
