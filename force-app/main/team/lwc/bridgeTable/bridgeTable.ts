// The bridge as a table with bars: the twin of the chart, and what a phone shows. Event `choose` with the step of a row.
import { LightningElement, api } from 'lwc';
import type { StepKind } from 'c/forecastBridge';
import type { BridgeBar, ForecastWords } from 'c/forecastSentence';

export default class BridgeTable extends LightningElement {
  @api bars: readonly BridgeBar[] = [];
  @api words!: ForecastWords;
  @api label = '';
  @api chosen: StepKind | null = null;

  get labels() {
    return this.words.labels;
  }

  /** Steps are drawn on one scale, so that lengths compare; levels would dwarf them. */
  get rows() {
    const steps = this.bars.filter(({ kind }) => kind !== 'total').map(({ amount }) => Math.abs(amount));
    const most = Math.max(1, ...steps);
    return this.bars.map((bar) => ({
      ...bar,
      rowClass: bar.kind === 'total' ? 'total' : '',
      barClass: `bar ${bar.kind}`,
      amountText: bar.kind === 'total' ? '' : bar.text,
      textClass: bar.kind === 'loss' ? 'bad' : '',
      width: bar.kind === 'total' ? null : `${Math.round((Math.abs(bar.amount) / most) * 98)}%`,
      isPressed: bar.key === this.chosen ? 'true' : 'false'
    }));
  }

  choose(event: Event) {
    const { step } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('choose', { detail: { step: step === this.chosen ? null : step } }));
  }
}
