// Two people changed one item: what merged by itself is listed, what both changed asks. Nothing is saved before that.
import { LightningElement, api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import { getRecord, getFieldValue, type UiRecord } from 'lightning/uiRecordApi';
import type { WireResult } from '@salesforce/apexMethod';
import { ask } from 'c/planAsk';
import { mergeOf, PARTS, type PlanConflict } from 'c/planDesk';
import type { FieldMerge, MergeSide, ObjectiveMeasure } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import { fieldText, timeText, valueText, type PlanWords } from 'c/planSentence';

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
    return this.result.changes.filter(({ field }) => field !== 'position').map((change) => this.rowOf(change));
  }

  /** What was typed of an item that is gone. */
  get typed() {
    return Object.entries(this.conflict.mine).map(([field, value]) => ({
      field,
      text: fillPlain(this.labels.refusedText, fieldText(field, this.words), this.shownOf(field, value))
    }));
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

  private shownOf(field: string, value: FieldMerge['base']): string {
    const measure = (this.conflict.base.measure ?? null) as ObjectiveMeasure | null;
    return valueText(field, value, { measure, names: this.names }, this.words);
  }

  private rowOf({ field, base, theirs, mine, by, value }: FieldMerge) {
    const { labels, name } = this;
    const chosen = this.conflict.chosen[field];
    const [theirText, mineText] = [this.shownOf(field, theirs), this.shownOf(field, mine)];
    const asks = by === 'Both';
    const reasons = {
      Theirs: fillPlain(labels.conflictOnlyTheirs, name),
      Mine: labels.conflictOnlyMine,
      Alike: '',
      Both:
        chosen === 'Mine' ? fillPlain(labels.conflictReplaces, theirText) : fillPlain(labels.conflictTakes, mineText)
    };
    const isOpen = asks && chosen === undefined;
    return {
      field,
      asks,
      label: fieldText(field, this.words),
      group: fillPlain(labels.conflictSide, fieldText(field, this.words)),
      groupName: `${this.conflict.id}-${field}`,
      before: this.shownOf(field, base),
      theirs: theirs === base ? labels.conflictSame : theirText,
      mine: mine === base ? labels.conflictSame : mineText,
      takesTheirs: chosen === 'Theirs',
      takesMine: chosen === 'Mine',
      result: isOpen ? '' : this.shownOf(field, value),
      reason: isOpen ? labels.conflictDecide : reasons[by],
      icon: asks ? 'utility:warning' : 'utility:success',
      tone: asks ? 'result missing' : 'result good',
      className: asks ? 'asks' : ''
    };
  }
}
