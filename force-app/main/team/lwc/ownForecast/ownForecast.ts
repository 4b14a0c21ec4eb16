// A rep's own forecast: what the deals say, what the rep says instead, and what the manager has changed. Event `save`.
import { LightningElement, api } from 'lwc';
import { forecastError } from 'c/forecastBridge';
import type { Forecast, ForecastRow } from 'c/forecastFetch';
import { callOf, changeText, moneyText, percentText, timeText, type ForecastWords } from 'c/forecastSentence';
import { byNumber, fillPlain } from 'c/phrase';
import { dealRows, entryOf, figureRows, hasOwn, type OwnField, type Typed } from './entry';

export default class OwnForecast extends LightningElement {
  @api
  get forecast(): Forecast {
    return this.shown;
  }
  set forecast(forecast: Forecast) {
    this.shown = forecast;
    this.typed = {};
    this.note = undefined;
  }
  @api words!: ForecastWords;
  @api isSaving = false;

  shown!: Forecast;
  typed: Typed = {};
  note: string | undefined;
  problem = '';

  get labels() {
    return this.words.labels;
  }

  get row(): ForecastRow {
    return this.shown.rows[0] as ForecastRow;
  }

  get figures() {
    return figureRows(this.row, this.typed, this.words);
  }

  get deals() {
    return dealRows(this.row, this.shown, this.words);
  }

  get noteText() {
    return this.note ?? this.row.note ?? '';
  }

  get isOpen() {
    return !this.shown.isLocked;
  }

  get isSubmitted() {
    return this.row.status === 'Submitted';
  }

  get maySaveDraft() {
    return !this.isSubmitted;
  }

  get submitLabel() {
    return this.isSubmitted ? this.labels.ownSubmitAgain : this.labels.ownSubmit;
  }

  get state() {
    const { labels, words, row, shown } = this;
    if (shown.isLocked) {
      return labels.ownLocked;
    }
    return row.submittedAt && this.isSubmitted ? fillPlain(labels.ownKept, timeText(row.submittedAt, words)) : '';
  }

  get changed() {
    const { row, labels, words } = this;
    return row.change === null || row.change === 0
      ? ''
      : fillPlain(labels.ownChanged, row.changedBy ?? '', changeText(row.change, words), row.reason ?? '');
  }

  get call() {
    return fillPlain(this.labels.ownCall, moneyText(callOf(this.row), this.words));
  }

  get error() {
    const { labels, words } = this;
    const { outcomes } = this.row;
    const error = forecastError(outcomes);
    const label = byNumber(outcomes.length, labels.ownErrorOne, labels.ownError, words.locale);
    return error === null ? '' : fillPlain(label, percentText(error, words), outcomes.length);
  }

  type(event: Event) {
    const field = event.target as HTMLInputElement;
    this.typed = { ...this.typed, [field.dataset.field as OwnField]: field.value };
    this.problem = '';
  }

  typeNote({ detail }: CustomEvent<{ readonly value: string }>) {
    this.note = detail.value;
    this.problem = '';
  }

  save() {
    this.send(false);
  }

  submit() {
    this.send(true);
  }

  private send(submits: boolean) {
    const entry = entryOf(this.row, this.typed, { note: this.noteText, submits }, this.words);
    if (entry === null) {
      this.problem = this.labels.changeNoAmount;
      return;
    }
    if (hasOwn(this.row, this.typed, this.words) && this.noteText.trim() === '') {
      this.problem = this.labels.noteNeeded;
      return;
    }
    this.dispatchEvent(new CustomEvent('save', { detail: { entry, submits } }));
  }
}
