// The first lines of a what-if: the sentence, what it costs, and what can be done with it.
import { LightningElement, api } from 'lwc';
import type { Part } from 'c/phrase';
import type { Layout } from 'c/ownWidth';
import type { WhatIfLabels } from 'c/whatIfLabels';

export default class WhatIfSummary extends LightningElement {
  @api headline: readonly Part[] = [];
  @api rest: readonly Part[] = [];
  @api labels!: WhatIfLabels;
  /** Whether there is something to reset. */
  @api changed = false;
  @api canSave = false;
  /** Why nothing can be saved, or what went wrong; empty: nothing to say. */
  @api note = '';
  /** A name for the scenario. */
  @api suggestedName = '';

  /** Narrow: buttons as wide as there is room. */
  @api layout: Layout = 'wide';

  /** What a screen reader is told half a second after the last key. */
  @api
  get spoken(): string {
    return this.sentence;
  }
  set spoken(sentence: string) {
    this.sentence = sentence;
    this.turn = 1 - this.turn;
  }

  sentence = '';
  said = '';
  turn = 0;
  isNaming = false;
  name = '';

  /** Another name starts the pause anew, so that nothing is said between two keys. */
  get pauseClass() {
    return this.turn === 0 ? 'pause' : 'pause again';
  }

  get frameClass() {
    return `summary ${this.layout}`;
  }

  get isNarrow() {
    return this.layout === 'narrow';
  }

  get cannotReset() {
    return !this.changed;
  }

  get cannotSave() {
    return !this.canSave;
  }

  get cannotName() {
    return this.name.trim() === '';
  }

  @api
  focusHeadline() {
    (this.refs?.headline as HTMLElement | undefined)?.focus();
  }

  say() {
    this.said = this.sentence;
  }

  back() {
    this.tell('back');
  }

  reset() {
    this.tell('reset');
  }

  async startNaming() {
    this.name = this.suggestedName;
    this.isNaming = true;
    await Promise.resolve();
    (this.refs?.name as HTMLInputElement | undefined)?.select();
  }

  setName({ currentTarget }: Event) {
    this.name = (currentTarget as HTMLInputElement).value;
  }

  stopNaming() {
    this.isNaming = false;
  }

  press(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.stopNaming();
    } else if (event.key === 'Enter' && !this.cannotName) {
      this.save();
    }
  }

  save() {
    this.isNaming = false;
    this.tell('save', { name: this.name.trim() });
  }

  private tell(type: string, detail?: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
