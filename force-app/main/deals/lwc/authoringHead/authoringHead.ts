// The first thing on a program's page: its rule as a sentence, its version, what can be done with it, what is wrong.
import { LightningElement, api } from 'lwc';
import { labels } from 'c/authoringLabels';
import type { CompiledProgram } from 'c/dealEngine';
import type { Authoring } from 'c/programAuthoring';
import type { RuleWords } from 'c/programSentence';
import { confirmOf, scopeWarning } from './texts';
import { versionText } from './version';

export default class AuthoringHead extends LightningElement {
  @api program!: CompiledProgram;
  @api words!: RuleWords;
  @api given!: Authoring;
  @api busy = false;
  /** Whether the rule differs from the saved one. */
  @api changed = false;
  /** The first thing to put right; null: the rule can be activated. */
  @api fault: string | null = null;
  /** What is to put right on other tabs. */
  @api elsewhere: readonly string[] = [];
  /** Why the org refused the last save; undefined: it did not. */
  @api refusal: string | undefined;

  labels = labels;
  confirming = false;
  private focusNext: string | undefined;

  override renderedCallback() {
    if (this.focusNext) {
      const control = this.template?.querySelector<HTMLElement>(this.focusNext);
      this.focusNext = undefined;
      control?.focus();
    }
  }

  get mayChange() {
    return this.given.mayEdit && this.given.shown.status === 'Draft';
  }

  get mayMakeVersion() {
    return this.given.mayEdit && this.given.shown.status !== 'Draft' && !this.given.draftId;
  }

  get hasDraft() {
    return Boolean(this.given.draftId);
  }

  get explainsReading() {
    return !this.given.mayEdit;
  }

  get note() {
    return this.refusal ?? this.fault ?? (this.mayChange && this.changed ? labels.notSaved : null);
  }

  get noteClass() {
    return this.refusal ? 'note bad' : 'note quiet';
  }

  get scopeWarning() {
    return scopeWarning(this.program);
  }

  get hasElsewhere() {
    return this.elsewhere.length > 0;
  }

  get faults() {
    return this.elsewhere.map((text, key) => ({ text, key }));
  }

  get cannotActivate() {
    return this.busy || this.fault !== null;
  }

  get saveLabel() {
    return this.busy ? labels.saving : labels.saveDraft;
  }

  get version() {
    return versionText(this.given);
  }

  get confirm() {
    return confirmOf(this.given);
  }

  lead({ detail }: CustomEvent<string>) {
    this.dispatchEvent(new CustomEvent('field', { detail }));
  }

  save() {
    this.dispatchEvent(new CustomEvent('save'));
  }

  askToActivate() {
    this.confirming = true;
    this.focusNext = '.cancel';
  }

  stopActivating() {
    this.confirming = false;
    this.focusNext = '.ask';
  }

  activateDraft() {
    this.confirming = false;
    this.dispatchEvent(new CustomEvent('activate'));
  }

  makeVersion() {
    this.dispatchEvent(new CustomEvent('newversion'));
  }

  openDraft() {
    this.dispatchEvent(new CustomEvent('opendraft'));
  }
}
