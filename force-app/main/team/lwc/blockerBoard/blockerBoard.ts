// Open blockers of everybody below the user, the oldest first.
import { LightningElement, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { refreshApex } from '@salesforce/apex';
import branch from '@salesforce/apex/BlockerController.branch';
import type { WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { labels } from 'c/blockerLabels';
import { blockerText, type BlockerInput } from 'c/blockerSentence';
import { failureOf, type Failure } from 'c/dealFetch';
import { lastResult } from 'c/lastResult';

export default class BlockerBoard extends NavigationMixin(LightningElement) {
  labels = labels;
  input: BlockerInput | undefined;
  failure: Failure | undefined;
  private wired: WireResult<BlockerInput> | undefined;
  private readonly shown = lastResult((input: BlockerInput) =>
    input.blockers.map((entry) => blockerText(entry, { labels, locale: LOCALE, today: input.today }))
  );

  @wire(branch, {})
  receive(wired: WireResult<BlockerInput>) {
    this.wired = wired;
    if (wired.data) {
      this.failure = undefined;
      this.input = wired.data;
    } else if (wired.error) {
      this.failure = failureOf(wired.error, labels);
    }
  }

  get rows() {
    return this.input && this.shown(this.input);
  }

  get isEmpty() {
    return this.input?.blockers.length === 0;
  }

  open({ currentTarget }: Event) {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId: (currentTarget as HTMLElement).dataset.id ?? '', actionName: 'view' }
    });
  }

  async tryAgain() {
    await refreshApex(this.wired);
  }
}
