// What repairing a near miss takes and brings: the step, how far the deal is, and what each program then pays.
import { LightningElement, api } from 'lwc';
import type { DealDecision } from 'c/dealDecision';
import type { RepairStep, Verdict } from 'c/dealEngine';
import { adviceHeadline, broughtBy, lookupOf, shortfallOf, type DealWords } from 'c/dealSentence';
import { NO_ACTIONS, type DeskActions } from 'c/programRows';

export default class RepairAdvice extends LightningElement {
  @api verdict!: Verdict;
  @api decision!: DealDecision;
  @api words!: DealWords;
  @api actions: DeskActions = NO_ACTIONS;

  get advice() {
    return lookupOf(this.decision).advice.get(this.verdict.key);
  }

  get headline() {
    return adviceHeadline(this.verdict, this.advice, this.words);
  }

  get shortfall() {
    return shortfallOf(this.verdict, this.words);
  }

  get brought() {
    return this.advice ? broughtBy(this.advice, this.decision, this.words) : [];
  }

  get steps(): readonly RepairStep[] {
    return this.verdict.repair?.steps ?? [];
  }

  /** Only what products alone repair can be saved from here. */
  get canAddUnits() {
    return this.actions.addUnits && this.steps.length > 0 && this.steps.every(({ code }) => code === 'addUnits');
  }

  addUnits() {
    const { key } = this.verdict;
    this.dispatchEvent(new CustomEvent('addunits', { detail: { key, steps: this.steps } }));
  }

  tryWhatIf() {
    const { key } = this.verdict;
    this.dispatchEvent(new CustomEvent('trywhatif', { detail: { keys: [key], steps: this.steps } }));
  }
}
