// The deal desk on a loaded deal: the answer, the what-if in its place, and applying the programs that are chosen.
import { LightningElement, api } from 'lwc';
import type AddedUnits from 'c/addedUnits';
import type DealAnswer from 'c/dealAnswer';
import type { ApplyResult } from 'c/dealApply';
import type { DealInput, RepairStep } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import type { DeskActions } from 'c/programRows';
import { appliedToast, askToApply, type ApplyAsked } from './applying';
import { whatIfStart, type WhatIfRequest, type WhatIfStart } from './whatIfStart';

/** Where the deal comes from. */
export interface DealOrigin {
  /** The deal as the org has it now. @throws Error with a text for people */
  fresh(): Promise<DealInput>;
  /** Has the page shown the deal as the org has it now. */
  refresh(): Promise<void>;
}

export default class DealDesk extends LightningElement {
  @api words!: DealWords;
  @api origin!: DealOrigin;

  /** Another deal starts anew: no what-if ever stands under a deal that it is not about. */
  @api
  get input(): DealInput {
    return this.given;
  }
  set input(input: DealInput) {
    if (this.given?.deal.id !== input.deal.id) {
      this.whatIf = undefined;
      this.result = undefined;
    }
    this.given = input;
  }

  given!: DealInput;
  /** What the what-if on screen begins with; undefined: the deal as it is saved. */
  whatIf: WhatIfStart | undefined;
  /** What was applied on this page. */
  result: ApplyResult | undefined;
  actions: DeskActions = { whatIf: true, apply: true, addUnits: true };

  /** Limits that the deal broke when its programs were applied; the org keeps no record of them. */
  get broken() {
    const isCurrent = this.result?.evaluationId === this.given.applied?.evaluationId;
    return isCurrent ? this.result?.guardrails : undefined;
  }

  /** Hidden rather than gone: the rep's own choice of programs is still there afterwards. */
  get answerClass() {
    return this.whatIf ? 'slds-hide' : '';
  }

  openWhatIf({ detail }: CustomEvent<WhatIfRequest>) {
    this.whatIf = whatIfStart(this.given, detail);
  }

  async closeWhatIf() {
    this.whatIf = undefined;
    await Promise.resolve();
    (this.refs?.answer as DealAnswer | undefined)?.focusWhatIf();
  }

  async applyPrograms({ detail }: CustomEvent<ApplyAsked>) {
    const result = await askToApply(this.given, detail, () => this.origin.fresh());
    if (result) {
      this.result = result;
      this.dispatchEvent(appliedToast(this.given, result));
      await this.refresh();
    }
  }

  async addUnits({ detail }: CustomEvent<{ readonly steps: readonly RepairStep[] }>) {
    await (this.refs?.added as AddedUnits | undefined)?.add(detail.steps);
  }

  async refresh() {
    await this.origin.refresh();
  }
}
