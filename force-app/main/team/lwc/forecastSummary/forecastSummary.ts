// The text of the week: written from the figures, edited freely, copied; never sent by itself. Event `edit`.
import { LightningElement, api } from 'lwc';
import type { ForecastWords } from 'c/forecastSentence';

export default class ForecastSummary extends LightningElement {
  /** What the figures say, or what somebody has made of it. */
  @api text = '';
  @api words!: ForecastWords;
  @api disabled = false;

  said = '';

  get mayWrite() {
    return !this.disabled;
  }

  get labels() {
    return this.words.labels;
  }

  type({ detail }: CustomEvent<{ readonly value: string }>) {
    this.said = '';
    this.tell(detail.value);
  }

  /** Null: as the figures have it. */
  again() {
    this.said = '';
    this.tell(null);
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.text);
      this.said = this.labels.summaryCopied;
    } catch {
      this.said = this.labels.summaryNotCopied;
    }
  }

  private tell(text: string | null) {
    this.dispatchEvent(new CustomEvent('edit', { detail: { text } }));
  }
}
