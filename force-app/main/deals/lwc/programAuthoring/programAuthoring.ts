// The rule of a program on its record page: loads it, holds the draft while it is changed, saves and activates it.
import { LightningElement, api } from 'lwc';
import putInForce from '@salesforce/apex/ProgramAuthoringController.putInForce';
import lastDeals from '@salesforce/apex/ProgramAuthoringController.lastDeals';
import load from '@salesforce/apex/ProgramAuthoringController.load';
import newVersion from '@salesforce/apex/ProgramAuthoringController.newVersion';
import save from '@salesforce/apex/ProgramAuthoringController.save';
import type { FetchError } from '@salesforce/apexMethod';
import { NavigationMixin } from 'lightning/navigation';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { labels } from 'c/authoringLabels';
import { labels as dealLabels } from 'c/dealLabels';
import { decode, type CompiledProgram, type DealInput } from 'c/dealEngine';
import { fillPlain } from 'c/phrase';
import { toSave } from 'c/ruleDraft';
import { compareVersions, dealsOf, type Comparison } from 'c/versionComparison';
import type { Authoring } from './contract';
import { workshopOf, type Workshop } from './decoding';
import { failureOf, type Failure } from './failure';
import { faultOf, versionText } from './state';

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
  confirming = false;
  comparison: Comparison | undefined;
  /** Deals to test on; undefined: not read yet. */
  deals: readonly DealInput[] | undefined;
  /** Number of the test that is due; 0: none is. */
  test = 0;
  private tests = 0;
  benchFailed = false;

  get mayChange() {
    return this.given?.mayEdit === true && this.given.shown.status === 'Draft';
  }

  get readOnly() {
    return !this.mayChange || this.busy;
  }

  get mayMakeVersion() {
    return this.given?.mayEdit === true && this.given.shown.status !== 'Draft' && !this.given.draftId;
  }

  get explainsReading() {
    return this.given?.mayEdit === false;
  }

  get changed() {
    return this.program !== this.workshop?.program;
  }

  get fault() {
    const { program, workshop } = this;
    return program && workshop && this.mayChange ? faultOf(program, workshop) : null;
  }

  get benchObstacle() {
    return this.benchFailed ? labels.benchFailed : this.fault === null ? null : labels.benchWaits;
  }

  get vendorName() {
    return this.given?.vendor?.name ?? '';
  }

  get dealCount() {
    return this.deals?.length ?? 0;
  }

  get activeVersion() {
    return this.workshop?.active?.version ?? null;
  }

  get note() {
    return this.refusal ?? this.fault ?? (this.mayChange && this.changed ? labels.notSaved : null);
  }

  get noteClass() {
    return this.refusal ? 'note bad' : 'note quiet';
  }

  get cannotActivate() {
    return this.busy || this.fault !== null;
  }

  get saveLabel() {
    return this.busy ? labels.saving : labels.saveDraft;
  }

  get version() {
    return this.given && versionText(this.given);
  }

  get confirmTitle() {
    return fillPlain(labels.activateTitle, this.given?.shown.version ?? '');
  }

  get confirmText() {
    const { shown, active } = this.given ?? {};
    const starts = fillPlain(labels.activateText, shown?.version ?? '');
    return active ? `${starts} ${fillPlain(labels.activateEnds, active.version)}` : starts;
  }

  change(event: CustomEvent<CompiledProgram>) {
    this.program = event.detail;
    this.refusal = undefined;
    this.planTest();
  }

  /** The test bench says when: not at every key. */
  runTest() {
    this.test = 0;
    if (this.program && this.deals && this.fault === null) {
      this.comparison = compareVersions(this.deals, this.workshop?.active ?? null, this.program);
    }
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

  askToActivate() {
    this.confirming = true;
  }

  stopActivating() {
    this.confirming = false;
  }

  async activateDraft() {
    this.confirming = false;
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
    this.comparison = undefined;
    if (this.mayChange) {
      this.readDeals(this.workshop);
    }
  }

  /** Deals are read beside the rule, which does not wait for them. */
  private async readDeals({ frame }: Workshop) {
    this.benchFailed = false;
    try {
      const bench = await lastDeals({ programId: this.programId ?? '' });
      const { fields, today, costVisible, settings } = frame;
      this.deals = dealsOf(bench, { fields, today, costVisible, settings }, decode);
      this.planTest();
    } catch {
      this.benchFailed = true;
    }
  }

  private planTest() {
    this.tests += 1;
    this.test = this.deals && this.fault === null ? this.tests : 0;
  }
}
