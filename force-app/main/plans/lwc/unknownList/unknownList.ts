// What is not known, each with the step that would make it known. Event `step`.
import { LightningElement, api } from 'lwc';
import type { Step, UnknownText } from 'c/healthSentence';

export default class UnknownList extends LightningElement {
  @api heading = '';
  @api items: readonly UnknownText[] = [];

  take(event: Event) {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    const step = this.items.find((item) => item.key === key)?.step;
    if (step) {
      this.dispatchEvent(new CustomEvent<Step>('step', { detail: step }));
    }
  }
}
