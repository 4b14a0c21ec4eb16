// Adds the units of a near miss to the products of the deal, says so and takes it back. Asks the org by itself.
import { LightningElement, api } from 'lwc';
import change from '@salesforce/apex/DealQuantityController.change';
import type { FetchError } from '@salesforce/apexMethod';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import type { DealInput, RepairStep } from 'c/dealEngine';
import { messageOf } from 'c/dealFetch';
import { unitsAddedText, unitsUndoneText, type DealWords } from 'c/dealSentence';
import type { LineQuantity } from './contract';
import { quantitiesAfter, undone } from './quantities';

export type * from './contract';

/** What was saved last. */
interface Done {
  /** What Undo takes back. */
  readonly added: readonly LineQuantity[];
  readonly takenBack: readonly LineQuantity[];
}

const NOTHING: Done = { added: [], takenBack: [] };

export default class AddedUnits extends LightningElement {
  @api input!: DealInput;
  @api words!: DealWords;

  saving = false;
  done: Done = NOTHING;
  failure: string | undefined;
  private toFocus = false;

  /** Event `changed` when the org has answered, whatever it answered: the deal may be another by then. */
  @api async add(steps: readonly RepairStep[]) {
    const changes = quantitiesAfter(this.input.lines, steps);
    if (changes.length > 0 && !this.saving) {
      await this.save(changes, { added: changes, takenBack: [] });
    }
  }

  override renderedCallback() {
    if (this.toFocus) {
      this.toFocus = false;
      this.template?.querySelector<HTMLElement>('.text')?.focus();
    }
  }

  get isShown() {
    return this.saving || this.sentence !== '';
  }

  get role() {
    return this.failure === undefined ? 'status' : 'alert';
  }

  get icon() {
    return this.failure === undefined
      ? { name: 'utility:check', tone: 'good sign' }
      : { name: 'utility:error', tone: 'bad sign' };
  }

  get sentence() {
    const { words } = this;
    if (this.saving) return words.labels.unitsSaving;
    if (this.failure !== undefined) return this.failure;
    const texts = [
      ...this.done.added.map(({ lineId, before, after }) => unitsAddedText(lineId, after - before, after, words)),
      ...this.done.takenBack.map(({ lineId, after }) => unitsUndoneText(lineId, after, words))
    ];
    return texts.join(' ');
  }

  get canUndo() {
    return !this.saving && this.done.added.length > 0;
  }

  async undo() {
    const changes = undone(this.done.added);
    await this.save(changes, { added: [], takenBack: changes });
  }

  /** What is said in the end stands in place of what was said before: what was done, or why not. */
  private async save(changes: readonly LineQuantity[], done: Done) {
    const { id } = this.input.deal;
    this.saving = true;
    this.failure = undefined;
    try {
      await change({ opportunityId: id, quantities: JSON.stringify(changes) });
      // The standard parts of the page read by themselves.
      await notifyRecordUpdateAvailable([id, ...changes.map(({ lineId }) => lineId)].map((recordId) => ({ recordId })));
      this.done = done;
    } catch (error) {
      this.failure = messageOf(error as FetchError) ?? '';
      this.done = NOTHING;
    } finally {
      this.saving = false;
      this.toFocus = true;
      this.dispatchEvent(new CustomEvent('changed'));
    }
  }
}
