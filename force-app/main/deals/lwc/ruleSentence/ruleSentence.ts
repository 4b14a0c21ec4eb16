// A program's rule as one sentence; its values lead to their fields.
import { LightningElement, api } from 'lwc';
import type { CompiledProgram } from 'c/dealEngine';
import { programSentence, type RuleWords } from 'c/programSentence';

export default class RuleSentence extends LightningElement {
  @api program!: CompiledProgram;
  @api words!: RuleWords;

  get stretches() {
    return programSentence(this.program, this.words).map((part, key) => ({ ...part, key }));
  }

  get label() {
    return this.words.labels.ruleLabel;
  }

  lead(event: MouseEvent) {
    const { target } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('field', { detail: target }));
  }
}
