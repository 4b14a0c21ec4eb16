// The text that joins the criteria of a rule, and what is wrong with it while it is typed.
import { LightningElement, api } from 'lwc';
import type { CompiledProgram } from 'c/dealEngine';
import { logicStatus, type RuleWords } from 'c/programSentence';

const SIGN = { valid: 'utility:check', advice: 'utility:warning', fault: 'utility:error' } as const;
const COLOR = { valid: 'good', advice: 'missing', fault: 'bad' } as const;

export default class LogicField extends LightningElement {
  @api program!: CompiledProgram;
  @api words!: RuleWords;
  @api readOnly = false;

  get labels() {
    return this.words.labels;
  }

  get logic() {
    return this.program.logic ?? '';
  }

  get invalid() {
    return logicStatus(this.program, this.words).level === 'fault' ? 'true' : 'false';
  }

  get status() {
    const { text, level } = logicStatus(this.program, this.words);
    return { text, icon: SIGN[level], className: `status ${COLOR[level]}` };
  }

  change(event: Event) {
    this.dispatchEvent(new CustomEvent('logicchange', { detail: (event.target as HTMLInputElement).value }));
  }
}
