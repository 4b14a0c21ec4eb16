// A goal of one's own beside the quota. Only its owner sees it; it is saved by Lightning Data Service, as the user.
import { LightningElement, api } from 'lwc';
import GOAL from '@salesforce/schema/Personal_Goal__c';
import AMOUNT from '@salesforce/schema/Personal_Goal__c.Amount__c';
import MEASURE from '@salesforce/schema/Personal_Goal__c.Measure__c';
import PERIOD from '@salesforce/schema/Personal_Goal__c.Period__c';
import { createRecord, deleteRecord, updateRecord } from 'lightning/uiRecordApi';
import { fillPlain } from 'c/phrase';
import type { GoalAnswer, QuotaInput } from 'c/quotaEngine';
import { shareText, valueText, type QuotaWords } from 'c/quotaSentence';

/** New goals are about revenue: the measure that everybody has. */
const NEW_MEASURE = 'Revenue';

export default class PersonalGoal extends LightningElement {
  @api input!: QuotaInput;
  /** Null: no goal is set. */
  @api goal: GoalAnswer | null = null;
  @api words!: QuotaWords;

  isEditing = false;
  isSaving = false;
  problem = '';

  get labels() {
    return this.words.labels;
  }

  get record() {
    return this.input.goal;
  }

  get measure() {
    return this.record?.measure ?? NEW_MEASURE;
  }

  get amount() {
    return this.record ? valueText(this.record.amount, this.measure, this.words) : '';
  }

  get chance() {
    return this.goal?.chance ? fillPlain(this.labels.goalChance, shareText(this.goal.chance.hit, this.words)) : '';
  }

  get text() {
    const { goal, words, labels } = this;
    if (!goal || goal.attained === null) {
      return '';
    }
    const share = shareText(goal.attained, words, 1);
    return goal.gap === 0
      ? fillPlain(labels.goalReached, share)
      : fillPlain(labels.goalText, share, valueText(goal.gap, this.measure, words));
  }

  /** Major units, as the field has it. */
  get fieldValue() {
    return this.record ? this.record.amount / this.unit : undefined;
  }

  get editLabel() {
    return this.record ? this.labels.goalChange : this.labels.goalSet;
  }

  private get unit(): number {
    return 10 ** this.words.currency.decimals;
  }

  edit() {
    this.isEditing = true;
    this.problem = '';
  }

  cancel() {
    this.isEditing = false;
  }

  async save() {
    const value = Number((this.refs?.amount as unknown as { value: string } | undefined)?.value);
    if (!(value > 0) || !Number.isFinite(value)) {
      this.problem = this.labels.goalRefused;
      return;
    }
    await this.write(() => {
      return this.record
        ? updateRecord({ fields: { Id: this.record.id, [AMOUNT.fieldApiName]: value } })
        : createRecord({
            apiName: GOAL.objectApiName,
            fields: {
              [AMOUNT.fieldApiName]: value,
              [MEASURE.fieldApiName]: this.measure,
              [PERIOD.fieldApiName]: this.input.period
            }
          });
    });
  }

  async remove() {
    const { record } = this;
    if (record) {
      await this.write(() => deleteRecord(record.id));
    }
  }

  private async write(change: () => Promise<unknown>) {
    this.isSaving = true;
    this.problem = '';
    try {
      await change();
      this.isEditing = false;
      this.dispatchEvent(new CustomEvent('changed'));
    } catch {
      this.problem = this.labels.goalFailed;
    }
    this.isSaving = false;
  }
}
