// The way from one margin to the next as bars: totals stand on the ground, steps hang where they change the sum.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { barsOf, CHART_HEIGHT, floorOf, STRIPES, type WaterfallBar, type WaterfallFloor } from './geometry';

export type { WaterfallBar, WaterfallFloor } from './geometry';

export default class MarginWaterfall extends LightningElement {
  @api bars: readonly WaterfallBar[] = [];
  @api floor: WaterfallFloor | null = null;
  /** One line that says what the chart is about. */
  @api label = '';

  height = CHART_HEIGHT;
  stripes = STRIPES;

  private readonly barsOf = lastResult(barsOf);
  private readonly floorOf = lastResult(floorOf);

  get drawn() {
    return this.barsOf(this.bars, this.floor);
  }

  get drawnFloor() {
    return this.floor && this.floorOf(this.bars, this.floor);
  }
}
