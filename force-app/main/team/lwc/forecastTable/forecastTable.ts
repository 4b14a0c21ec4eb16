// Forecasts by rep: a table, or tiles where there is little room. Passes `keep` of a change on.
import { LightningElement, api } from 'lwc';
import type { Forecast } from 'c/forecastFetch';
import { repRows, totalsOf, type ForecastWords, type RepRow, type TeamFigures } from 'c/forecastSentence';
import { lastResult } from 'c/lastResult';
import type { KeptChange } from 'c/forecastChange';

/** Half of the room of a bar, in percent. */
const HALF = 48;

/** To the right what came, to the left what went, on one scale for all. */
function withBars(rows: readonly RepRow[]) {
  const most = Math.max(1, ...rows.map(({ moved }) => Math.abs(moved)));
  return rows.map((row) => {
    const width = Math.max(row.moved === 0 ? 0 : 1, (Math.abs(row.moved) / most) * HALF);
    return {
      ...row,
      url: `/lightning/r/${row.userId}/view`,
      barX: `${row.moved < 0 ? 50 - width : 50}%`,
      barWidth: `${width}%`,
      barClass: row.moved < 0 ? 'bar loss' : 'bar gain'
    };
  });
}

export default class ForecastTable extends LightningElement {
  @api forecast!: Forecast;
  @api team!: TeamFigures;
  @api words!: ForecastWords;
  @api narrow = false;

  private readonly made = lastResult((forecast: Forecast, words: ForecastWords) => withBars(repRows(forecast, words)));
  private readonly summed = lastResult(totalsOf);

  get labels() {
    return this.words.labels;
  }

  get rows() {
    return this.made(this.forecast, this.words);
  }

  get totals() {
    return this.summed(this.forecast, this.team, this.words);
  }

  get isLocked() {
    return this.forecast.isLocked;
  }

  pass({ detail }: CustomEvent<KeptChange>) {
    this.dispatchEvent(new CustomEvent('keep', { detail }));
  }
}
