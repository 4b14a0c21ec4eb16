// The card of the bridge: the chart or its table, which is what narrow pages show. Passes `choose` on.
import { LightningElement, api } from 'lwc';
import type { StepKind } from 'c/forecastBridge';
import type { Forecast } from 'c/forecastFetch';
import { barsOf, countText, moneyText, type ForecastWords, type TeamFigures } from 'c/forecastSentence';
import { lastResult } from 'c/lastResult';
import { fillPlain } from 'c/phrase';

export default class ForecastBridgeCard extends LightningElement {
  @api forecast!: Forecast;
  @api team!: TeamFigures;
  @api words!: ForecastWords;
  @api chosen: StepKind | null = null;
  @api narrow = false;

  asTable = false;

  private readonly made = lastResult(barsOf);

  get labels() {
    return this.words.labels;
  }

  get bars() {
    return this.made(this.team.bridge, this.forecast, this.words);
  }

  get isTable() {
    return this.asTable || this.narrow;
  }

  get canSwitch() {
    return !this.narrow;
  }

  get switchLabel() {
    return this.asTable ? this.labels.showChart : this.labels.showTable;
  }

  get label() {
    const { before, now } = this.team.bridge;
    return fillPlain(this.labels.bridgeChart, moneyText(before, this.words), moneyText(now, this.words));
  }

  get unknown() {
    const { labels, words } = this;
    const { length } = this.team.bridge.unknown;
    return length === 0 ? '' : countText(length, labels.unknownOne, labels.unknown, words);
  }

  switchView() {
    this.asTable = !this.asTable;
  }

  pass({ detail }: CustomEvent<{ readonly step: StepKind | null }>) {
    this.dispatchEvent(new CustomEvent('choose', { detail }));
  }
}
