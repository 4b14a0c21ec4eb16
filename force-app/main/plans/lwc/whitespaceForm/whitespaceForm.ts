// Asks for changes to a cell. Closes with what has changed, or with null.
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { fillPlain } from 'c/phrase';
import type { WhitespaceRecord } from 'c/whitespaceEngine';
import { minorOf, type WhitespaceWords } from 'c/whitespaceSentence';
import { changeOf, isDay, typedOf, type TypedCell } from './values';

export type { CellChange } from './values';

export interface AskedCell {
  readonly name: string;
  /** Null: nobody has edited it yet. */
  readonly record: WhitespaceRecord | null;
  readonly words: WhitespaceWords;
}

const STATES = ['White', 'Open', 'Owned', 'Competitor', 'Blocked'] as const;

export default class WhitespaceForm extends LightningModal {
  @api asked!: AskedCell;

  typed: TypedCell | undefined;
  problem = '';

  get labels() {
    return this.asked.words.labels;
  }

  get heading() {
    return fillPlain(this.labels.editOf, this.asked.name);
  }

  get values(): TypedCell {
    return this.typed ?? typedOf(this.asked.record, this.asked.words.currency.decimals);
  }

  get currencyCode() {
    return this.asked.words.currency.code;
  }

  get states() {
    const { labels } = this;
    return [{ label: labels.asRecords, value: '' }, ...STATES.map((value) => ({ label: labels[value], value }))];
  }

  get isBlocked() {
    return this.values.state === 'Blocked';
  }

  change(event: CustomEvent<{ readonly value: string | null }>) {
    const { name = '' } = (event.currentTarget as HTMLElement).dataset;
    this.typed = { ...this.values, [name]: event.detail.value ?? '' };
    this.problem = '';
  }

  save() {
    const { values, asked, labels } = this;
    const { locale, currency } = asked.words;
    const change = changeOf(values, asked.record, { decimals: currency.decimals, locale });
    if (change) {
      this.close(change);
    } else {
      const isDate = values.renewal !== '' && !isDay(values.renewal);
      const isMoney = [values.potential, values.spend].some(
        (text) => minorOf(text, currency.decimals, locale) === undefined
      );
      this.problem = isDate && !isMoney ? labels.dateRefused : labels.amountRefused;
    }
  }

  cancel() {
    this.close(null);
  }
}
