// The rule of a program at work: holds the draft while it is changed, saves and activates it.
import { LightningElement, api } from 'lwc';
import putInForce from '@salesforce/apex/ProgramAuthoringController.putInForce';
import newVersion from '@salesforce/apex/ProgramAuthoringController.newVersion';
import save from '@salesforce/apex/ProgramAuthoringController.save';
import type { FetchError } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { labels } from 'c/authoringLabels';
import type { CompiledProgram } from 'c/dealEngine';
import { failureOf } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';
import { fillPlain } from 'c/phrase';
import type { Authoring } from 'c/programAuthoring';
import { toSave } from 'c/ruleDraft';
import { workshopOf, type Workshop } from './decoding';
import { stateOf } from './state';

export default class RuleDesk extends NavigationMixin(LightningElement) {
  /** The program as the org has it. */
  @api
  get given(): Authoring {
    return this.known;
  }
  set given(given: Authoring) {
    this.show(given);
  }

  labels = labels;
  known!: Authoring;
  workshop!: Workshop;
  /** The rule as the author has it now; null: it is not compiled yet. */
  program: CompiledProgram | null = null;
  refusal: string | undefined;
  busy = false;

  get state() {
    return stateOf(this.known, this.workshop, this.program);
  }

  get readOnly() {
    return !this.state.mayChange || this.busy;
  }

  get programId() {
    return this.known.shown.id;
  }

  get vendorName() {
    return this.known.vendor?.name ?? '';
  }

  change(event: CustomEvent<CompiledProgram>) {
    this.program = event.detail;
    this.refusal = undefined;
  }

  /** A value in the sentence leads to its field. */
  showField(event: CustomEvent<string>) {
    const target = event.detail;
    const part = target.startsWith('criterion-') ? 'c-criterion-builder' : 'c-tier-editor';
    this.template?.querySelector<HTMLElement & { focusOn(target: string): void }>(part)?.focusOn(target);
  }

  async saveDraft() {
    if (await this.store()) {
      this.tell(labels.savedToast);
    }
  }

  async activateDraft() {
    if (this.state.changed && !(await this.store())) {
      return;
    }
    const { id, stamp = null, version } = this.known.shown;
    if (await this.attempt(async () => this.stored(await putInForce({ programId: id, stamp })))) {
      this.tell(fillPlain(labels.activatedToast, version));
    }
  }

  async makeVersion() {
    await this.attempt(async () => this.open(await newVersion({ programId: this.programId })));
  }

  openDraft() {
    this.open(this.known.draftId ?? '');
  }

  private open(recordId: string) {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, actionName: 'view' } });
  }

  private async store(): Promise<boolean> {
    const { id, stamp = null } = this.known.shown;
    const draft = this.program && JSON.stringify(toSave(this.program));
    return draft !== null && this.attempt(async () => this.stored(await save({ programId: id, stamp, draft })));
  }

  private async stored(given: Authoring) {
    this.show(given);
    await notifyRecordUpdateAvailable([{ recordId: this.programId }]);
  }

  /** False where the org refused: the reason is shown, and what the author typed stays. */
  private async attempt(ask: () => Promise<void>): Promise<boolean> {
    this.busy = true;
    this.refusal = undefined;
    try {
      await ask();
    } catch (error) {
      this.refusal = failureOf(error as FetchError, dealLabels).text;
    }
    this.busy = false;
    return this.refusal === undefined;
  }

  private show(given: Authoring) {
    this.known = given;
    this.workshop = workshopOf(given);
    this.program = this.workshop.program;
  }

  private tell(title: string) {
    this.dispatchEvent(new ShowToastEvent({ title, variant: 'success' }));
  }
}
