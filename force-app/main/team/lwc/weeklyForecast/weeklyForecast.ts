// The forecast of the week: loads it, shows the branch's or the rep's own, saves what is written in it.
import { wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import load from '@salesforce/apex/ForecastController.load';
import type { FetchError, WireResult } from '@salesforce/apexMethod';
import { failureOf } from 'c/dealFetch';
import { excelLibrary, offer } from 'c/documentDownload';
import type { StepKind } from 'c/forecastBridge';
import type { KeptChange } from 'c/forecastChange';
import { forecastOf, type Forecast, type ForecastLoad } from 'c/forecastFetch';
import { labels } from 'c/forecastLabels';
import { summaryOf, teamOf, wordsOf, type ForecastWords, type TeamFigures } from 'c/forecastSentence';
import { excelOf } from 'c/forecastSheets';
import { LoadedView } from 'c/loadedView';
import { opaque } from 'c/opaque';
import { layoutOf, watchWidth } from 'c/ownWidth';
import { fillPlain } from 'c/phrase';
import { CHANGES, type Done } from './changes';
import { pageOf } from './page';

export default class WeeklyForecast extends LoadedView<ForecastLoad> {
  texts = labels;
  forecast: Forecast | undefined;
  team: TeamFigures | undefined;
  words: ForecastWords | undefined;
  chosen: StepKind | null = null;
  /** What somebody made of the summary; null: it is written from the figures. */
  edited: string | null = null;
  isSaving = false;
  said = '';
  problem = '';
  width = 0;
  private stop: (() => void) | undefined;

  @wire(load, {})
  receive(wired: WireResult<ForecastLoad>) {
    this.hold(wired);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stop?.();
    this.stop = undefined;
  }

  override renderedCallback() {
    const page = this.refs?.page as HTMLElement | undefined;
    this.stop ??= page && watchWidth(page, (width) => (this.width = width));
  }

  get page() {
    const { forecast, team, words } = this;
    return forecast && team && words && pageOf(forecast, team, words, this.edited);
  }

  get isNarrow() {
    return this.width > 0 && layoutOf(this.width) === 'narrow';
  }

  get pageClass() {
    return this.width === 0 || layoutOf(this.width) === 'wide' ? 'page wide' : 'page';
  }

  choose({ detail }: CustomEvent<{ readonly step: StepKind | null }>) {
    this.chosen = detail.step;
  }

  showAll() {
    this.chosen = null;
  }

  edit({ detail }: CustomEvent<{ readonly text: string | null }>) {
    const { forecast, team, words } = this;
    this.edited = detail.text ?? (forecast && team && words ? summaryOf(forecast, team, words) : null);
  }

  save({ detail }: CustomEvent<{ readonly entry: string; readonly submits: boolean }>) {
    return this.write(CHANGES.save(detail, labels));
  }

  keep({ detail }: CustomEvent<KeptChange>) {
    return this.write(CHANGES.keep(detail, this.forecast as Forecast, labels));
  }

  saveNote({ detail }: CustomEvent<{ readonly text: string }>) {
    return this.write(CHANGES.note(detail.text));
  }

  submitCall() {
    const summary = this.page?.summary ?? '';
    return this.write(CHANGES.call(summary, this.team as TeamFigures));
  }

  remind() {
    return this.write(CHANGES.remind(labels, LOCALE));
  }

  async exportFile() {
    const { forecast, team, words } = this;
    if (!forecast || !team || !words || this.isSaving) {
      return;
    }
    await this.attempt(async () => {
      const file = await excelOf({ forecast, team, words }, await excelLibrary(this));
      const name = fillPlain(labels.file, forecast.branch ?? '', forecast.week);
      this.said = fillPlain(labels.exported, offer(file, name, 'xlsx'));
    });
  }

  protected override show(sent: ForecastLoad) {
    super.show(sent);
    const forecast = forecastOf(sent);
    this.forecast = opaque(forecast);
    this.team = opaque(teamOf(forecast));
    this.words = opaque(wordsOf(forecast, labels, LOCALE));
  }

  private write({ send, say }: Done) {
    return this.attempt(async () => {
      const answer = await send();
      if (typeof answer !== 'number') {
        this.show(answer);
      }
      await this.refresh();
      this.said = say(answer);
    });
  }

  private async attempt(act: () => Promise<void>) {
    this.isSaving = true;
    this.problem = '';
    this.said = '';
    try {
      await act();
    } catch (error) {
      const { text, details } = failureOf(error as FetchError, labels);
      this.problem = details ? `${text} ${details}` : text;
    }
    this.isSaving = false;
  }
}
