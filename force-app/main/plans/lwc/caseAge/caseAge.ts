// Open cases, oldest first, with their age against the limit and who works on them.
import { LightningElement, api } from 'lwc';
import { labels } from 'c/healthLabels';
import type { CasesText } from 'c/healthSentence';

export default class CaseAge extends LightningElement {
  @api text!: CasesText;

  labels = labels;
}
