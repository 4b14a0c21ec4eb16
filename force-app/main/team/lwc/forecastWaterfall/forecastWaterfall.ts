// From last week's open commit to this week's as a chart on a cut axis. Event `choose` with the step of a bar.
import { LightningElement, api } from 'lwc';
import type { StepKind } from 'c/forecastBridge';
import { axisText, type BridgeBar, type ForecastWords } from 'c/forecastSentence';
import { lastResult } from 'c/lastResult';
import { drawn, PLOT_HEIGHT } from './geometry';

export default class ForecastWaterfall extends LightningElement {
  @api bars: readonly BridgeBar[] = [];
  @api words!: ForecastWords;
  /** One line that says what the chart is about. */
  @api label = '';
  /** The step whose deals are shown elsewhere; null: all. */
  @api chosen: StepKind | null = null;

  height = PLOT_HEIGHT;

  private readonly draw = lastResult((bars: readonly BridgeBar[], words: ForecastWords) => {
    const { lines, bars: placed } = drawn(bars);
    return { bars: placed, lines: lines.map(({ value, y }) => ({ y, text: axisText(value, words) })) };
  });

  get plot() {
    return this.draw(this.bars, this.words);
  }

  get columns() {
    return this.bars.map((bar) => ({
      ...bar,
      labelClass: bar.kind === 'total' ? 'name strong' : 'name',
      isPressed: bar.key === this.chosen ? 'true' : 'false'
    }));
  }

  choose(event: Event) {
    const { step } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('choose', { detail: { step: step === this.chosen ? null : step } }));
  }
}
