// The first lines of the deal desk: the sentence that answers, margin and upside, what could not be checked, the actions.
import { LightningElement, api } from 'lwc';
import type { DealDecision } from 'c/dealDecision';
import { attention, headline, isToApply, restLine, spoken, upside, type DealWords } from 'c/dealSentence';
import { watchLayout, type Layout } from 'c/ownWidth';
import { NO_ACTIONS, type DeskActions } from 'c/programRows';
import { applyLabel } from './applyLabel';

export default class DealSummary extends LightningElement {
  @api words!: DealWords;
  /** Whether the user may not see cost. */
  @api costHidden = false;
  /** Keys of the programs that are applied to the deal. */
  @api applied: readonly string[] = [];
  /** Which buttons somebody answers. */
  @api actions: DeskActions = NO_ACTIONS;

  @api
  get decision(): DealDecision {
    return this.shown;
  }
  set decision(decision: DealDecision) {
    this.shown = decision;
    this.turn = 1 - this.turn;
  }

  shown!: DealDecision;
  said = '';
  layout: Layout = 'wide';
  turn = 0;
  unwatch: (() => void) | undefined;

  override renderedCallback() {
    const frame = this.refs?.frame;
    if (!this.unwatch && frame) {
      this.unwatch = watchLayout(frame as Element, (layout) => {
        this.layout = layout;
      });
    }
  }

  override disconnectedCallback() {
    this.unwatch?.();
    this.unwatch = undefined;
  }

  get frameClass() {
    return `summary ${this.layout}`;
  }

  /** Another name starts the pause anew, so that nothing is said between two keys. */
  get pauseClass() {
    return this.turn === 0 ? 'pause' : 'pause again';
  }

  get isNarrow() {
    return this.layout === 'narrow';
  }

  get headline() {
    return headline(this.shown, this.words, this.applied);
  }

  get rest() {
    return restLine(this.shown, this.words);
  }

  get upside() {
    return upside(this.shown, this.words);
  }

  /** Markup drops a space at the end of a line. */
  get gap() {
    return this.rest.length > 0 ? ' ' : '';
  }

  get hasRest() {
    return this.rest.length > 0 || this.upside !== null;
  }

  get attention() {
    return attention(this.shown, this.words);
  }

  /** Nothing to apply, nothing to press. */
  get applies() {
    return this.actions.apply && isToApply(this.shown, this.applied);
  }

  get applyLabel() {
    return applyLabel(this.shown.stack.chosen.length, this.isNarrow, this.words);
  }

  say() {
    this.said = spoken(this.shown, this.words, this.applied);
    this.dispatchEvent(new CustomEvent('settled'));
  }

  openUpside() {
    this.dispatchEvent(new CustomEvent('showprogram', { detail: { key: this.upside?.key } }));
  }

  @api
  focusWhatIf() {
    this.template?.querySelector<HTMLElement>('.whatif')?.focus();
  }

  openWhatIf() {
    this.dispatchEvent(new CustomEvent('whatif'));
  }

  apply() {
    this.dispatchEvent(new CustomEvent('apply'));
  }
}
