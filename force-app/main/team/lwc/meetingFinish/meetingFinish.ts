// Asks before a meeting is finished. Events `finish` (nextDay, or null) and `cancel`.
import { LightningElement, api } from 'lwc';
import { labels } from 'c/oneOnOneLabels';
import { fillPlain } from 'c/phrase';

export default class MeetingFinish extends LightningElement {
  /** Open commitments that are carried over. */
  @api carried = 0;
  @api rep = '';
  @api nextDay = '';
  @api isSaving = false;

  labels = labels;
  plansNext = true;
  chosenDay: string | undefined;
  isFocused = false;

  override renderedCallback() {
    if (!this.isFocused) {
      this.isFocused = true;
      (this.refs?.box as HTMLElement | undefined)?.focus();
    }
  }

  get text() {
    return fillPlain(labels.finishText, this.rep);
  }

  get carriedText() {
    const { carried } = this;
    return carried === 0 ? '' : carried === 1 ? labels.finishCarryOne : fillPlain(labels.finishCarry, carried);
  }

  get day() {
    return this.chosenDay ?? this.nextDay;
  }

  toggleNext({ target }: Event) {
    this.plansNext = (target as HTMLInputElement).checked;
  }

  chooseDay({ detail }: CustomEvent<{ readonly value: string | null }>) {
    this.chosenDay = detail.value ?? '';
  }

  press({ key }: KeyboardEvent) {
    if (key === 'Escape') {
      this.cancel();
    }
  }

  finish() {
    const nextDay = this.plansNext && this.day !== '' ? this.day : null;
    this.dispatchEvent(new CustomEvent('finish', { detail: { nextDay } }));
  }

  cancel() {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}
