// How somebody stands to us: a sign, a word and a color that say the same.
import { LightningElement, api } from 'lwc';
import type { SupportText } from 'c/relationshipSentence';

const UP = 'M2 7 L6 3 L10 7';
const DOWN = 'M2 5 L6 9 L10 5';
const PATHS: Readonly<Record<Exclude<SupportText['code'], 'notKnown'>, string>> = {
  champion: 'M2 6 L6 2 L10 6 M2 11 L6 7 L10 11',
  supporter: UP,
  neutral: 'M2 6 L10 6',
  critic: DOWN,
  opponent: 'M2 1 L6 5 L10 1 M2 6 L6 10 L10 6'
};

export default class SupportSign extends LightningElement {
  @api support!: SupportText;

  get path() {
    const { code } = this.support;
    return code === 'notKnown' ? '' : PATHS[code];
  }

  get className() {
    return `sign ${this.support.code}`;
  }
}
