// Stands in the place of a base component that the local org does not have, and says its name.
import { LightningElement } from 'lwc';

export default class MissingComponent extends LightningElement {
  tag = '';

  get message(): string {
    return `The local org does not have ${this.tag}.`;
  }
}

/** The class of a tag: `lightning-map`. */
export const missingComponent = (tag: string): typeof MissingComponent =>
  class extends MissingComponent {
    tag = tag;
  };
