// Applies programs to a deal: shows what it takes, asks the org, and where it refuses offers what to apply instead.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { DealInput } from 'c/dealEngine';
import { labels } from 'c/applyLabels';
import type { Alternative } from 'c/applySentence';
import { lastResult } from 'c/lastResult';
import { asked, NOTHING_ASKED, searched, toApply, type Application, type ApplyOffer } from './application';
import { offerRows } from './offer';
import { viewOf } from './view';

export type * from './contract';
export type { ApplyOffer } from './application';

export default class DealApply extends LightningModal {
  @api
  get offer(): ApplyOffer | undefined {
    return this.shown;
  }
  set offer(offer: ApplyOffer | undefined) {
    this.shown = offer;
    this.step({ rows: offer ? offerRows(offer.input, offer.decision, offer.undecided) : [] });
  }
  /** The deal as the org has it now, after a refusal. */
  @api fresh!: () => Promise<DealInput>;

  labels = labels;
  shown: ApplyOffer | undefined;
  application: Application = NOTHING_ASKED;
  private toFocus = false;
  private readonly viewOf = lastResult(viewOf);

  override renderedCallback() {
    if (this.toFocus) {
      this.toFocus = false;
      this.template?.querySelector<HTMLElement>('.answer')?.focus();
    }
  }

  get view() {
    return this.shown && this.viewOf(this.shown, this.application);
  }

  choose(event: CustomEvent<Alternative['kind']>) {
    this.step({ chosenKind: event.detail });
  }

  cancel() {
    this.close();
  }

  async applyOnEnter(event: KeyboardEvent) {
    if (event.key === 'Enter' && this.application.refused && !this.view?.cannotApply) {
      event.preventDefault();
      await this.send();
    }
  }

  async send() {
    const rows = toApply(this.application);
    this.step({ sending: true, failure: undefined });
    this.disableClose = true;
    const answer = await asked(this.shown?.input.deal.id ?? '', rows);
    this.disableClose = false;
    if ('applied' in answer) {
      this.step({ sending: false });
      this.close(answer.applied);
      return;
    }
    const { refused } = answer.change;
    this.toFocus = true;
    this.step({ ...answer.change, sending: false, searching: refused !== undefined });
    if (refused) {
      this.step({ ...(await searched(this.fresh, rows, refused)), searching: false });
    }
  }

  private step(change: Partial<Application>) {
    this.application = { ...this.application, ...change };
  }
}
