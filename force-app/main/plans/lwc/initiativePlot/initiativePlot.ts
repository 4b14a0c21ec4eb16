// Initiatives by impact and effort: each dot is numbered by its rank. Event `choose`.
import { LightningElement, api } from 'lwc';
import { fillPlain } from 'c/phrase';
import type { PlanWords } from 'c/planSentence';
import { dotsOf, SIZE, TICKS, type PlottedInitiative } from './dots';

export type { PlottedInitiative } from './dots';

export default class InitiativePlot extends LightningElement {
  @api initiatives: readonly PlottedInitiative[] = [];
  /** The initiative that stands out. */
  @api chosen: string | null = null;
  @api words!: PlanWords;

  viewBox = `-30 -10 ${SIZE + 40} ${SIZE + 48}`;
  size = SIZE;
  half = SIZE / 2;

  get labels() {
    return this.words.labels;
  }

  get ticks() {
    return TICKS;
  }

  get dots() {
    return dotsOf(this.initiatives).map((dot) => {
      const { labels } = this;
      const isFirst = dot.quarter === 'DoFirst';
      return {
        ...dot,
        className: `dot${isFirst ? ' first' : ''}${dot.id === this.chosen ? ' chosen' : ''}`,
        label: fillPlain(labels.plotDot, dot.rank, dot.name, dot.impact, dot.effort),
        pressed: dot.id === this.chosen ? 'true' : 'false'
      };
    });
  }

  choose(event: Event) {
    this.tell(event);
  }

  press(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.tell(event);
    }
  }

  private tell(event: Event) {
    const { id } = (event.currentTarget as SVGElement).dataset;
    this.dispatchEvent(new CustomEvent('choose', { detail: { id } }));
  }
}
