// The rule of a program on its record page: loads it, holds the draft while it is changed, saves and activates it.
import { LightningElement, api } from 'lwc';
import putInForce from '@salesforce/apex/ProgramAuthoringController.putInForce';
import load from '@salesforce/apex/ProgramAuthoringController.load';
import newVersion from '@salesforce/apex/ProgramAuthoringController.newVersion';
import save from '@salesforce/apex/ProgramAuthoringController.save';
import type { FetchError } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { labels } from 'c/authoringLabels';
import { labels as dealLabels } from 'c/dealLabels';
import type { CompiledProgram } from 'c/dealEngine';
import { failureOf, type Failure } from 'c/dealFetch';
import { fillPlain } from 'c/phrase';
import { toSave } from 'c/ruleDraft';
import type { Authoring } from './contract';
import { workshopOf, type Workshop } from './decoding';
import { faultOf, faultsElsewhere } from './state';

export type * from './contract';

export default class ProgramAuthoring extends NavigationMixin(LightningElement) {
  @api
  get recordId(): string | undefined {
    return this.programId;
  }
  set recordId(id: string | undefined) {
    if (id !== this.programId) {
      this.programId = id;
      this.given = undefined;
      this.fetch();
    }
  }

  labels = labels;
  dealLabels = dealLabels;
  programId: string | undefined;
  given: Authoring | undefined;
  workshop: Workshop | undefined;
  /** The rule as the author has it now. */
  program: CompiledProgram | null = null;
  failure: Failure | undefined;
  refusal: string | undefined;
  busy = false;

  get mayChange() {
    return this.given?.mayEdit === true && this.given.shown.status === 'Draft';
  }

  get readOnly() {
    return !this.mayChange || this.busy;
  }

  get changed() {
    return this.program !== this.workshop?.program;
  }

  get fault() {
    const { program, workshop } = this;
    return program && workshop && this.mayChange ? faultOf(program, workshop) : null;
  }

  get elsewhere() {
    const { program, workshop } = this;
    return program && workshop && this.mayChange ? faultsElsewhere(program, workshop) : [];
  }

  get vendorName() {
    return this.given?.vendor?.name ?? '';
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
      this.dispatchEvent(new ShowToastEvent({ title: labels.savedToast, variant: 'success' }));
    }
  }

  async activateDraft() {
    if (this.changed && !(await this.store())) {
      return;
    }
    const { id = '', stamp = null, version = 0 } = this.given?.shown ?? {};
    if (await this.send(() => putInForce({ programId: id, stamp }))) {
      const title = fillPlain(labels.activatedToast, version);
      this.dispatchEvent(new ShowToastEvent({ title, variant: 'success' }));
    }
  }

  async makeVersion() {
    const programId = this.programId ?? '';
    this.busy = true;
    try {
      this.open(await newVersion({ programId }));
    } catch (error) {
      this.refusal = failureOf(error as FetchError, dealLabels).text;
    }
    this.busy = false;
  }

  openDraft() {
    this.open(this.given?.draftId ?? '');
  }

  async fetch() {
    const programId = this.programId;
    this.failure = undefined;
    if (programId) {
      try {
        const given = await load({ programId });
        if (programId === this.programId) this.show(given);
      } catch (error) {
        this.failure = failureOf(error as FetchError, dealLabels);
      }
    }
  }

  private open(recordId: string) {
    this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, actionName: 'view' } });
  }

  private store(): Promise<boolean> {
    const { program } = this;
    const { id = '', stamp = null } = this.given?.shown ?? {};
    return program
      ? this.send(() => save({ programId: id, stamp, draft: JSON.stringify(toSave(program)) }))
      : Promise.resolve(false);
  }

  /** False where the org refused: the reason is shown, and what the author typed stays. */
  private async send(ask: () => Promise<Authoring>): Promise<boolean> {
    this.busy = true;
    this.refusal = undefined;
    try {
      this.show(await ask());
      await notifyRecordUpdateAvailable([{ recordId: this.programId ?? '' }]);
    } catch (error) {
      this.refusal = failureOf(error as FetchError, dealLabels).text;
    }
    this.busy = false;
    return this.refusal === undefined;
  }

  private show(given: Authoring) {
    this.given = given;
    this.workshop = workshopOf(given);
    this.program = this.workshop.program;
  }
}
