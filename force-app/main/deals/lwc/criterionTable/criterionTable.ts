// The criteria of one program: what is required, what the deal has, and whether it is met or what repairs it.
import { LightningElement, api } from 'lwc';
import type { Verdict } from 'c/dealEngine';
import { actualParts, requirementText, type DealWords } from 'c/dealSentence';
import { resultOf } from './result';

export default class CriterionTable extends LightningElement {
  @api verdict!: Verdict;
  @api words!: DealWords;
  @api caption = '';
  /** Narrow: what the deal has stands below what is required. */
  @api stacked = false;

  get isTable() {
    return !this.stacked;
  }

  get tableClass() {
    return this.stacked ? 'stacked' : this.verdict.status;
  }

  get headClass() {
    return this.stacked ? 'slds-assistive-text' : '';
  }

  get resultLabel() {
    const { columnRepair, columnResult } = this.words.labels;
    return this.verdict.status === 'nearMiss' ? columnRepair : columnResult;
  }

  get rows() {
    const { verdict, words } = this;
    return verdict.criteria.map((criterion, index) => ({
      key: index,
      number: criterion.sequence ?? '',
      required: requirementText(criterion, verdict, words),
      actual: actualParts(criterion, verdict.vendorName, words),
      ...resultOf(verdict, index, words)
    }));
  }
}
