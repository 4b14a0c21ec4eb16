// The health of a customer: loads what is known, reckons it, shows score, evidence and handover, and opens what a figure is
// made of.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import load from '@salesforce/apex/AccountHealthController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { CurrentPageReference, NavigationMixin } from 'lightning/navigation';
import { labels as dealLabels } from 'c/dealLabels';
import HealthBox from 'c/healthBox';
import { decode, health, type HealthInput, type HealthLoad } from 'c/healthEngine';
import { labels } from 'c/healthLabels';
import type HealthScore from 'c/healthScore';
import type { OpenedPart } from 'c/healthScore';
import { boxText, type Step } from 'c/healthSentence';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { WiredView } from 'c/wiredView';
import { shortSites, viewOf } from './view';
import { pageOf } from './steps';

export default class AccountHealth extends NavigationMixin(WiredView<HealthLoad>) {
  @api recordId = '';

  labels = labels;
  input: HealthInput | undefined;

  /** Today, where the company is. */
  readonly asOf = null;
  private readonly reckoned = lastResult((input: HealthInput) => opaque(health(input)));
  private readonly viewed = lastResult(viewOf);

  @wire(load, { accountId: '$recordId', asOf: '$asOf' })
  receive(wired: WireResult<HealthLoad>) {
    this.hold(wired);
  }

  /** Who comes back from a record has perhaps changed it. */
  @wire(CurrentPageReference)
  arrive() {
    if (this.wired?.data) {
      this.refresh();
    }
  }

  protected override get errorLabels() {
    return dealLabels;
  }

  protected override show(sent: HealthLoad) {
    super.show(sent);
    this.input = opaque(shortSites(decode(sent)));
  }

  /** Undefined while it is still to come. */
  get page() {
    return this.input && this.viewed(this.reckoned(this.input), this.input, this.words(this.input.asOf));
  }

  async open({ detail: { part } }: CustomEvent<OpenedPart>) {
    const { input } = this;
    if (input) {
      const text = boxText(part, this.reckoned(input), input, this.words(input.asOf));
      await HealthBox.open({ label: text.title, size: 'small', text });
      (this.refs?.score as (HTMLElement & HealthScore) | undefined)?.focusPart(part);
    }
  }

  step({ detail }: CustomEvent<Step>) {
    this[NavigationMixin.Navigate](pageOf(detail));
  }

  private readonly words = lastResult((asOf: string) => ({ labels, locale: LOCALE, asOf }));
}
