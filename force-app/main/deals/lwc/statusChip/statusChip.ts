// A status as a chip: word, icon and color together.
import { LightningElement, api } from 'lwc';
import type { Sign } from 'c/statusSign';

export default class StatusChip extends LightningElement {
  @api iconName = '';
  @api tone: Sign['tone'] = 'quiet';
  @api text = '';

  get className() {
    return `chip ${this.tone}`;
  }
}
