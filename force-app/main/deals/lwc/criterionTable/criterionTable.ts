// The criteria of one program: what is required, what the deal has, and whether it is met.
import { LightningElement, api } from 'lwc';
import type { CriterionOutcome, CriterionResult } from 'c/dealEngine';
import { actualParts, outcomeText, requirementText, type DealWords } from 'c/dealSentence';

/** Word, icon and color together (never color alone). "Not met" is no error: it is not red. */
const SIGNS: Readonly<Record<CriterionOutcome, { readonly iconName: string; readonly tone: string }>> = {
  met: { iconName: 'utility:check', tone: 'good' },
  notMet: { iconName: 'utility:close', tone: 'quiet' },
  unknown: { iconName: 'utility:help', tone: 'missing' }
};

export default class CriterionTable extends LightningElement {
  @api criteria: readonly CriterionResult[] = [];
  @api vendorName = '';
  @api words!: DealWords;
  @api caption = '';
  /** Narrow: what the deal has stands below what is required. */
  @api stacked = false;

  get isTable() {
    return !this.stacked;
  }

  get tableClass() {
    return this.stacked ? 'stacked' : '';
  }

  get headClass() {
    return this.stacked ? 'slds-assistive-text' : '';
  }

  get rows() {
    return this.criteria.map((criterion, index) => {
      const sign = SIGNS[criterion.outcome];
      return {
        key: index,
        number: criterion.sequence ?? '',
        required: requirementText(criterion, this.words),
        actual: actualParts(criterion, this.vendorName, this.words),
        outcome: outcomeText(criterion.outcome, this.words),
        iconName: sign.iconName,
        outcomeClass: `sign ${sign.tone}`
      };
    });
  }
}
