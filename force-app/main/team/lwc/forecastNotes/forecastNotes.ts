// What reps and the manager say about the week; the manager's own note is written here. Event `note`.
import { LightningElement, api } from 'lwc';
import type { Forecast } from 'c/forecastFetch';
import { notesOf, type ForecastWords } from 'c/forecastSentence';
import { lastResult } from 'c/lastResult';

export default class ForecastNotes extends LightningElement {
  @api forecast!: Forecast;
  @api words!: ForecastWords;

  isWriting = false;
  private asksFocus = false;
  private typed = '';
  private readonly made = lastResult(notesOf);

  override renderedCallback() {
    if (this.isWriting && this.asksFocus) {
      this.asksFocus = false;
      (this.refs?.field as HTMLElement | undefined)?.focus();
    }
  }

  get labels() {
    return this.words.labels;
  }

  get notes() {
    return this.made(this.forecast, this.words);
  }

  get isEmpty() {
    return this.notes.length === 0;
  }

  get own() {
    return this.forecast.own?.note ?? '';
  }

  get addLabel() {
    return this.own === '' ? this.labels.notesAdd : this.labels.notesEdit;
  }

  get mayWrite() {
    return !this.forecast.isLocked && !this.isWriting;
  }

  write() {
    this.typed = this.own;
    this.isWriting = true;
    this.asksFocus = true;
  }

  type({ detail }: CustomEvent<{ readonly value: string }>) {
    this.typed = detail.value;
  }

  cancel() {
    this.isWriting = false;
  }

  save() {
    this.isWriting = false;
    this.dispatchEvent(new CustomEvent('note', { detail: { text: this.typed.trim() } }));
  }
}
