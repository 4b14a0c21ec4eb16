// What the containers of quotas share: what the org sent is shown or why not, and asked for again when records change.
import { LightningElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import type { WireResult } from '@salesforce/apexMethod';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import { failureOf, type Failure } from 'c/dealFetch';
import { labels } from 'c/quotaLabels';

/** Base of a container: its wire hands over to `hold`, and what was sent comes to `show`. */
export class LoadedView<Sent> extends LightningElement {
  labels = labels;
  failure: Failure | undefined;
  private wired: WireResult<Sent> | undefined;
  private refreshId: number | undefined;

  override connectedCallback() {
    this.refreshId = registerRefreshHandler(this, () => this.refresh());
  }

  override disconnectedCallback() {
    if (this.refreshId !== undefined) {
      unregisterRefreshHandler(this.refreshId);
    }
  }

  get isLoading() {
    return !this.failure;
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
      this.failure = failureOf(this.wired.error, labels);
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
      this.failure = failureOf(wired.error, labels);
    }
  }
}
