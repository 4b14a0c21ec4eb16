// The judged programs: list and detail, side by side where there is room. Knows which program is open.
import { LightningElement, api } from 'lwc';
import type { DealDecision } from 'c/dealDecision';
import type { Verdict } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import { lookupOf } from 'c/dealSentence';
import { watchLayout, type Layout } from 'c/ownWidth';
import type ProgramDetail from 'c/programDetail';
import type ProgramList from 'c/programList';
import { NO_ACTIONS, type DeskActions, type Refusal } from 'c/programRows';

export default class ProgramBoard extends LightningElement {
  @api decision: DealDecision | undefined;
  @api words: DealWords | undefined;
  /** Checkboxes take programs in and leave them out: event `force`. */
  @api selectable = false;
  /** The choice that could not be kept. */
  @api refusal: Refusal | null = null;
  @api actions: DeskActions = NO_ACTIONS;
  /** Without what a sentence above has said. */
  @api brief = false;

  layout: Layout = 'wide';
  chosenKey: string | null = null;
  unwatch: (() => void) | undefined;

  /** Opens the program and takes the focus to it in the list. */
  @api async showProgram(key: string) {
    this.chosenKey = key;
    await Promise.resolve();
    await (this.refs?.list as ProgramList | undefined)?.focusProgram(key);
  }

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
    return `board ${this.layout}`;
  }

  /** Beside the list something is always open, the first of the stack at first; below its row only what was chosen. */
  get openVerdict(): Verdict | undefined {
    if (!this.decision) {
      return undefined;
    }
    const { verdicts } = lookupOf(this.decision);
    const chosen = verdicts.get(this.chosenKey ?? '');
    const first = verdicts.get(this.decision.stack.chosen[0]?.key ?? '') ?? this.decision.result.verdicts[0];
    return chosen ?? (this.layout === 'wide' ? first : undefined);
  }

  get openKey() {
    return this.openVerdict?.key ?? null;
  }

  get besideList() {
    return this.layout === 'wide' ? this.openVerdict : undefined;
  }

  openProgram({ detail }: CustomEvent<{ key: string }>) {
    const closes = this.layout !== 'wide' && detail.key === this.chosenKey;
    this.chosenKey = closes ? null : detail.key;
  }

  /** Hands on what list and detail ask the page for. */
  relay({ type, detail }: CustomEvent<unknown>) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  focusDetail() {
    (this.refs?.detail as ProgramDetail | undefined)?.focusHeading();
  }

  async focusList() {
    await (this.refs?.list as ProgramList | undefined)?.focusProgram(this.openKey ?? '');
  }
}
