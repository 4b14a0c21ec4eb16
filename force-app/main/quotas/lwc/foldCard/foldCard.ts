// A card with its title; where there is little room its content is folded below the title until it is asked for.
import { LightningElement, api } from 'lwc';

export default class FoldCard extends LightningElement {
  @api label = '';
  @api note = '';
  @api icon = '';
  /** Whether the content is folded at first. */
  @api folds = false;

  isOpen = false;

  get expanded() {
    return String(this.isOpen);
  }

  get chevron() {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }

  get isClosed() {
    return this.folds && !this.isOpen;
  }

  get aboutClass() {
    return this.isClosed ? 'about closed' : 'about';
  }

  get bodyClass() {
    return this.isClosed ? 'body closed' : 'body';
  }

  toggle() {
    this.isOpen = !this.isOpen;
  }
}
