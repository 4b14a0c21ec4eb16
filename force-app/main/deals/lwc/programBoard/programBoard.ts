// The judged programs: list and detail, side by side where there is room. Knows which program is open.
import { LightningElement, api } from 'lwc';
import type { DealResult, Verdict } from 'c/dealEngine';
import type { DealWords } from 'c/dealSentence';
import type ProgramDetail from 'c/programDetail';
import type ProgramList from 'c/programList';
import type { Layout } from 'c/programRows';
import { watchLayout } from './width';

export default class ProgramBoard extends LightningElement {
  @api result: DealResult | undefined;
  @api words: DealWords | undefined;

  layout: Layout = 'wide';
  chosenKey: string | null = null;
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

  get verdicts(): readonly Verdict[] {
    return this.result?.verdicts ?? [];
  }

  get frameClass() {
    return `board ${this.layout}`;
  }

  /** Beside the list something is always open; below its row only what was chosen. */
  get openVerdict(): Verdict | undefined {
    const chosen = this.verdicts.find((verdict) => verdict.key === this.chosenKey);
    return chosen ?? (this.layout === 'wide' ? this.verdicts[0] : undefined);
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

  focusDetail() {
    (this.refs?.detail as ProgramDetail | undefined)?.focusHeading();
  }

  focusList() {
    (this.refs?.list as ProgramList | undefined)?.focusProgram(this.openKey ?? '');
  }
}
