// A one-on-one: loads the meeting and the rep's quota, shows what changed since the last one, and does what is decided.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import addTopic from '@salesforce/apex/OneOnOneController.addTopic';
import choose from '@salesforce/apex/OneOnOneController.choose';
import finish from '@salesforce/apex/OneOnOneController.finish';
import keep from '@salesforce/apex/OneOnOneController.keep';
import load from '@salesforce/apex/OneOnOneController.load';
import share from '@salesforce/apex/OneOnOneController.share';
import sign from '@salesforce/apex/OneOnOneController.sign';
import loadQuota from '@salesforce/apex/QuotaController.load';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { failureOf } from 'c/dealFetch';
import { offer, pdfLibrary } from 'c/documentDownload';
import { lastResult } from 'c/lastResult';
import { decode, type Choice, type OneOnOneInput, type Sent } from 'c/oneOnOneEngine';
import { pdfOfMeeting } from 'c/oneOnOneFile';
import { labels } from 'c/oneOnOneLabels';
import { opaque } from 'c/opaque';
import { fillPlain } from 'c/phrase';
import type { QuotaInput } from 'c/quotaEngine';
import { inputOf, type QuotaLoad } from 'c/quotaFetch';
import { WiredView } from 'c/wiredView';
import { viewOf } from './view';

export default class OneOnOne extends NavigationMixin(WiredView<Sent<OneOnOneInput>>) {
  @api recordId = '';

  labels = labels;
  input: OneOnOneInput | undefined;
  /** Undefined: still to come; null: there is none, or it cannot be read. */
  quota: QuotaInput | null | undefined;
  quotaId: string | undefined;
  /** What was chosen since it was loaded, before the org has answered. */
  chosen: readonly Choice[] = [];
  isSaving = false;
  isFinishing = false;
  nextId = '';
  said = '';
  problem = '';

  private readonly viewed = lastResult(viewOf);
  private readonly words = lastResult((code: string, decimals: number, asOf: string) => ({
    ...{ labels, locale: LOCALE, timeZone: TIME_ZONE, currency: { code, decimals }, asOf }
  }));
  private readonly choices = lastResult((stored: readonly Choice[], chosen: readonly Choice[]) => [
    ...stored,
    ...chosen
  ]);

  @wire(load, { meetingId: '$recordId' })
  receive(wired: WireResult<Sent<OneOnOneInput>>) {
    this.hold(wired);
  }

  @wire(loadQuota, { quotaId: '$quotaId' })
  receiveQuota({ data, error }: WireResult<QuotaLoad>) {
    if (this.quotaId !== undefined) {
      this.quota = data ? opaque(inputOf(data)) : error ? null : undefined;
    }
  }

  /** Undefined while something is still to come. */
  get page() {
    const { input, quota } = this;
    if (!input || quota === undefined) {
      return undefined;
    }
    const words = this.words(input.currencyCode, input.currencyDecimals, input.today);
    return this.viewed(input, quota, this.choices(input.meeting.choices, this.chosen), words);
  }

  get signText() {
    return fillPlain(labels.signText, this.input?.meeting.managerName ?? '');
  }

  get rep() {
    return this.input?.meeting.repName ?? '';
  }

  open({ detail }: CustomEvent<{ readonly recordId: string }>) {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId: detail.recordId, actionName: 'view' }
    });
  }

  openNext() {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId: this.nextId, actionName: 'view' }
    });
  }

  /** Shown at once, and as it was where the org refuses. */
  async choose({ detail }: CustomEvent<Choice>) {
    const before = this.chosen;
    this.chosen = [...before, detail];
    if (!(await this.doing(() => choose({ meetingId: this.recordId, ...detail })))) {
      this.chosen = before;
    }
  }

  async addTopic({ detail }: CustomEvent<{ readonly text: string }>) {
    await this.doing(() => addTopic({ meetingId: this.recordId, text: detail.text }), true);
  }

  async share() {
    if (await this.doing(() => share({ meetingId: this.recordId }), true)) {
      this.say(fillPlain(labels.shared, this.rep));
    }
  }

  ask() {
    this.isFinishing = true;
  }

  cancel() {
    this.isFinishing = false;
  }

  async finish({ detail }: CustomEvent<{ readonly nextDay: string | null }>) {
    const agenda = JSON.stringify(this.page?.agenda ?? null);
    const done = await this.doing(async () => {
      this.nextId = (await finish({ meetingId: this.recordId, agenda, nextDay: detail.nextDay })) ?? '';
    }, true);
    this.isFinishing = !done;
    if (done) {
      this.say(fillPlain(labels.finishedSaid, this.rep));
    }
  }

  async sign() {
    if (await this.doing(() => sign({ meetingId: this.recordId }), true)) {
      this.say(labels.signedSaid);
    }
  }

  async keep({ detail }: CustomEvent<{ readonly id: string; readonly what: string }>) {
    if (await this.doing(() => keep({ commitmentId: detail.id }), true)) {
      this.say(fillPlain(labels.keptSaid, detail.what));
    }
  }

  async print() {
    const { page, input } = this;
    if (page && input) {
      try {
        const about = { title: page.title, author: input.meeting.managerName, language: LOCALE };
        const file = pdfOfMeeting(page, about, await pdfLibrary(this));
        this.say(fillPlain(labels.printed, offer(file, page.title, 'pdf')));
      } catch {
        this.problem = labels.printFailed;
      }
    }
  }

  protected override get errorLabels() {
    return labels;
  }

  protected override show(sent: Sent<OneOnOneInput>) {
    super.show(sent);
    this.input = opaque(decode(sent));
    this.chosen = [];
    this.quotaId = this.input.quotaId ?? undefined;
    this.quota = this.input.quotaId === null ? null : this.quota;
  }

  private say(text: string) {
    this.said = text;
    (this.refs?.said as HTMLElement | undefined)?.focus();
  }

  /** @returns whether it was done */
  private async doing(what: () => Promise<unknown>, thenRefresh = false): Promise<boolean> {
    this.isSaving = true;
    this.problem = '';
    this.said = '';
    let done = false;
    try {
      await what();
      done = true;
    } catch (error) {
      this.problem = failureOf(error as FetchError, { errorText: labels.failed }).text;
    }
    if (done && thenRefresh) {
      await this.refresh();
    }
    this.isSaving = false;
    return done;
  }
}
