// What a manager changes of a rep's commit: kept only with a reason, which the rep sees. Event `keep`.
import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import type { Cents } from 'c/forecastBridge';
import { centsOf, editText, firstName, shortChange, type ForecastWords } from 'c/forecastSentence';
import { fillPlain } from 'c/phrase';

/** Detail of `keep`: an amount of null takes the change back. */
export interface KeptChange {
  readonly userId: string;
  readonly amount: Cents | null;
  readonly reason: string;
}

export default class ForecastChange extends LightningElement {
  @api userId = '';
  @api name = '';
  /** As it is kept; another one than before ends what is typed. */
  @api
  get change(): Cents | null {
    return this.kept;
  }
  set change(change: Cents | null) {
    if (change !== this.kept) {
      this.kept = change;
      this.typing = undefined;
      this.why = undefined;
    }
  }
  @api reason = '';
  @api words!: ForecastWords;
  @api disabled = false;

  kept: Cents | null = null;
  /** What somebody types; undefined: nobody does. */
  typing: string | undefined;
  why: string | undefined;
  problem = '';

  get labels() {
    return this.words.labels;
  }

  get fieldLabel() {
    return fillPlain(this.labels.changeOf, this.name);
  }

  get reasonLabel() {
    return fillPlain(this.labels.changeReason, firstName(this.name));
  }

  get text() {
    const { typing, change, words } = this;
    return typing ?? (change === null ? '' : shortChange(change, words));
  }

  get readText() {
    const { change, words } = this;
    return change === null ? this.labels.none : shortChange(change, words);
  }

  get inputClass() {
    return `slds-input field${(this.change ?? 0) < 0 ? ' bad' : ''}`;
  }

  /** Open from the first key that makes another amount, until it is kept or given up. */
  get asks() {
    return this.typing !== undefined && this.wanted !== this.change;
  }

  get reasonText() {
    return this.why ?? this.reason;
  }

  get wanted(): Cents | null | undefined {
    return centsOf(this.typing ?? '', this.words.currency.decimals, LOCALE);
  }

  /** The field shows other digits then: all of them are marked, so that the next key replaces them. */
  start(event: Event) {
    const field = event.target as HTMLInputElement;
    this.typing ??= editText(this.change, this.words.currency.decimals);
    Promise.resolve().then(() => field.select());
  }

  type(event: Event) {
    this.typing = (event.target as HTMLInputElement).value;
    this.problem = '';
  }

  typeReason(event: Event) {
    this.why = (event.target as HTMLInputElement).value;
    this.problem = '';
  }

  leave() {
    if (!this.asks) {
      this.typing = undefined;
    }
  }

  keys(event: KeyboardEvent) {
    if (event.key === 'Enter' && this.asks) {
      event.preventDefault();
      this.keep();
    } else if (event.key === 'Escape' && this.typing !== undefined) {
      event.stopPropagation();
      this.cancel();
    }
  }

  cancel() {
    this.typing = undefined;
    this.why = undefined;
    this.problem = '';
    this.template?.querySelector<HTMLElement>('input.field')?.focus();
  }

  keep() {
    const { labels, wanted, userId } = this;
    const reason = this.reasonText.trim();
    if (wanted === undefined) {
      this.problem = labels.changeNoAmount;
    } else if (wanted !== null && reason === '') {
      this.problem = labels.changeWhyFirst;
      this.template?.querySelector<HTMLElement>('input.why')?.focus();
    } else {
      const detail: KeptChange = { userId, amount: wanted, reason };
      this.dispatchEvent(new CustomEvent('keep', { detail }));
      this.cancel();
    }
  }
}
