// Deals that moved the open commit: the first of all, or those of a bar that is chosen. Event `all` takes the choice back.
import { LightningElement, api } from 'lwc';
import type { StepKind } from 'c/forecastBridge';
import type { Forecast } from 'c/forecastFetch';
import { movedDeals, stepName, type ForecastWords, type TeamFigures } from 'c/forecastSentence';
import { lastResult } from 'c/lastResult';
import { fillPlain } from 'c/phrase';

/** What is shown before somebody asks for all. */
const FIRST = 6;

export default class MovedList extends LightningElement {
  @api forecast!: Forecast;
  @api team!: TeamFigures;
  @api words!: ForecastWords;
  @api chosen: StepKind | null = null;

  showsAll = false;

  private readonly made = lastResult(movedDeals);

  get labels() {
    return this.words.labels;
  }

  get all() {
    return this.made(this.team.bridge, this.forecast, this.chosen, this.words);
  }

  get deals() {
    return this.showsAll || this.chosen ? this.all : this.all.slice(0, FIRST);
  }

  get isEmpty() {
    return this.all.length === 0;
  }

  get only() {
    const { chosen, labels } = this;
    return chosen ? fillPlain(labels.movedOnly, stepName(chosen, labels)) : '';
  }

  get allLabel() {
    const { length } = this.team.bridge.moves;
    return this.chosen || (!this.showsAll && length > FIRST) ? fillPlain(this.labels.movedAll, length) : '';
  }

  showAll() {
    this.showsAll = true;
    this.dispatchEvent(new CustomEvent('all'));
  }
}
