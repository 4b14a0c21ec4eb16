// One person: name, influence, title, access, support, days since the last contact.
import { LightningElement, api } from 'lwc';
import type { PersonText } from 'c/relationshipSentence';

export default class StakeholderCard extends LightningElement {
  @api person!: PersonText;

  get className() {
    return `card ${this.person.support.code}`;
  }

  get contactClass() {
    return this.person.isLate ? 'contact late' : 'contact';
  }

  get contactIcon() {
    return this.person.isLate ? 'utility:clock' : this.person.isUnknown ? 'utility:help' : undefined;
  }
}
