// A goal of one's own beside the quota. Only its owner sees it; it is saved by Lightning Data Service, as the user.
import { LightningElement, api } from 'lwc';
import GOAL from '@salesforce/schema/Personal_Goal__c';
import AMOUNT from '@salesforce/schema/Personal_Goal__c.Amount__c';
import MEASURE from '@salesforce/schema/Personal_Goal__c.Measure__c';
import PERIOD from '@salesforce/schema/Personal_Goal__c.Period__c';
import { createRecord, deleteRecord, updateRecord } from 'lightning/uiRecordApi';
import { opening } from 'c/openFigure';
import { plain } from 'c/phrase';
import type { FigureCode, GoalAnswer, QuotaInput } from 'c/quotaEngine';
import { valueText, type QuotaWords } from 'c/quotaSentence';
import { goalChance, goalText } from './text';

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
    return goalChance(this.goal, this.words);
  }

  get text() {
    return goalText(this.goal, this.measure, this.words);
  }

  get spoken() {
    return plain(this.text);
  }

  openPart({ detail }: CustomEvent<{ readonly name: FigureCode; readonly giveBack: () => void }>) {
    const question = { figure: detail.name, measure: this.measure, period: this.input.period };
    this.dispatchEvent(opening(question, detail.giveBack));
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
