// Two people changed one item: what merged by itself is listed, what both changed asks. Nothing is saved before that.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { getRecord, getFieldValue, type UiRecord } from 'lightning/uiRecordApi';
import type { WireResult } from '@salesforce/apexMethod';
import { ask } from 'c/planAsk';
import { mergeOf, PARTS, type PlanConflict } from 'c/planDesk';
import type { MergeSide } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { timeText, type PlanWords } from 'c/planSentence';
import { rowOf, typedOf } from './rows';

export default class ConflictPanel extends LightningElement {
  @api conflict!: PlanConflict;
  @api words!: PlanWords;
  /** Names of people and objectives by Id. */
  @api names: ReadonlyMap<string, string> = new Map();

  who = '';
  at = '';

  @wire(getRecord, { recordId: '$recordId', fields: '$stampFields' })
  receive({ data }: WireResult<UiRecord>) {
    if (data) {
      const [name, date] = this.stampFields as [string, string];
      this.who = String(getFieldValue(data, name) ?? '');
      this.at = timeText(Date.parse(String(getFieldValue(data, date))), { locale: LOCALE } as PlanWords);
    }
  }

  /** Nothing to ask of a record that is gone. */
  get recordId() {
    return this.conflict.theirs ? this.conflict.id : undefined;
  }

  get stampFields() {
    const { object } = PARTS[this.conflict.part];
    return [`${object}.LastModifiedBy.Name`, `${object}.LastModifiedDate`];
  }

  get labels() {
    return this.words.labels;
  }

  get name() {
    return this.who || this.labels.conflictTheirName;
  }

  get result() {
    return mergeOf(this.conflict);
  }

  get isDeleted() {
    return this.result.deleted;
  }

  get headline() {
    const { labels, who, at } = this;
    if (this.isDeleted) {
      return labels.conflictDeleted;
    }
    return who ? fillPlain(labels.conflictTitle, who, at) : labels.conflictTitleShort;
  }

  get kept() {
    const asks = this.result.changes.filter(({ by, field }) => by === 'Both' && field !== 'position').length;
    return asks === 1 ? this.labels.conflictKept : fillPlain(this.labels.conflictKeptMany, asks);
  }

  get isUndecided() {
    return this.result.open.length > 0;
  }

  get theirsTitle() {
    return fillPlain(this.labels.conflictTheirs, this.name);
  }

  get takeAllLabel() {
    return fillPlain(this.labels.conflictTakeAll, this.name);
  }

  get rows() {
    return this.result.changes
      .filter(({ field }) => field !== 'position')
      .map((change) => rowOf(change, this.conflict, this.name, this.context));
  }

  get context() {
    return { words: this.words, names: this.names };
  }

  get typed() {
    return typedOf(this.conflict, this.context);
  }

  choose(event: Event) {
    const { value, dataset } = event.target as HTMLInputElement;
    ask(this, { do: 'choose', id: this.conflict.id, field: dataset.field ?? '', side: value as MergeSide });
  }

  /** Left and right are the radio buttons' own; up and down go from field to field, Enter saves. */
  press(event: KeyboardEvent) {
    event.stopPropagation();
    const { field } = (event.target as HTMLElement).dataset;
    if (field === undefined) {
      return;
    }
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const fields = this.rows.filter(({ asks }) => asks).map((row) => row.field);
      const at = fields.indexOf(field) + (event.key === 'ArrowUp' ? -1 : 1);
      this.template?.querySelector<HTMLElement>(`input[data-field="${fields[at] ?? field}"]`)?.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.save();
    }
  }

  save() {
    ask(this, { do: 'resolve', id: this.conflict.id });
  }

  takeAll() {
    ask(this, { do: 'letGo', id: this.conflict.id });
  }
}
