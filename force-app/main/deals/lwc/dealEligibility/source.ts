// Where the deal comes from: the wire sends it, then its rules are asked for shard by shard; what comes late is dropped.
import { refreshApex } from '@salesforce/apex';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { decode, type DealInput, type DealLoad } from 'c/dealEngine';
import { failureOf, loadPrograms, type Failure } from 'c/dealFetch';
import { labels } from 'c/dealLabels';

/** What the page is told of its deal. */
export interface Told {
  readonly shown: (input: DealInput) => void;
  readonly failed: (failure: Failure) => void;
}

export class DealSource {
  private readonly told: Told;
  private wired: WireResult<DealLoad> | undefined;
  /** The deal whose rules are on their way or shown: what comes for an older one is late. */
  private loaded: DealLoad | undefined;

  constructor(told: Told) {
    this.told = told;
  }

  /** What is on its way is of another deal. */
  forget(): void {
    this.loaded = undefined;
  }

  async receive(wired: WireResult<DealLoad>): Promise<void> {
    this.wired = wired;
    this.loaded = wired.data ?? (wired.error ? undefined : this.loaded);
    if (wired.data) {
      await this.showWithRules(wired.data);
    } else if (wired.error) {
      this.told.failed(failureOf(wired.error, labels));
    }
  }

  async refresh(): Promise<void> {
    await refreshApex(this.wired);
  }

  async again(): Promise<void> {
    await this.refresh();
    // The same error again is not handed over a second time.
    if (this.wired?.error) {
      this.told.failed(failureOf(this.wired.error, labels));
    }
  }

  /** The deal as the org has it now. @throws Error with a text for people */
  async fresh(): Promise<DealInput> {
    await this.refresh();
    const sent = this.loaded;
    const programs = sent && (await loadPrograms(sent.shards));
    if (!sent || !programs) {
      throw new Error(labels.errorText);
    }
    return decode({ ...sent, programs });
  }

  private async showWithRules(sent: DealLoad): Promise<void> {
    try {
      const programs = await loadPrograms(sent.shards);
      if (programs && this.loaded === sent) {
        this.told.shown(decode({ ...sent, programs }));
      } else if (this.loaded === sent) {
        await this.showChanged(sent);
      }
    } catch (error) {
      if (this.loaded === sent) {
        this.told.failed(failureOf(error as FetchError, labels));
      }
    }
  }

  /** A program was changed between deal and rules: a fresh deal names new shards. */
  private async showChanged(sent: DealLoad): Promise<void> {
    await this.refresh();
    if (this.loaded === sent) {
      this.told.failed({ text: labels.errorText, details: undefined });
    }
  }
}
