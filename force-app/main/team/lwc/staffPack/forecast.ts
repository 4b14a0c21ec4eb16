// The week's forecast as sections of the pack: what is committed, and the bridge from last week's. Where there is none, none.
import LOCALE from '@salesforce/i18n/locale';
import loadForecast from '@salesforce/apex/ForecastController.load';
import { forecastOf } from 'c/forecastFetch';
import { labels as forecastLabels } from 'c/forecastLabels';
import { barsOf, headlineOf, teamOf, wordsOf } from 'c/forecastSentence';
import type { BriefSection } from 'c/meetingBriefPage';
import { plain } from 'c/phrase';

/** Who may not read forecasts, or has none, gets the pack without them. */
export async function forecastSections(heading: string): Promise<readonly BriefSection[]> {
  try {
    const forecast = forecastOf(await loadForecast({}));
    if (!forecast.isManager || forecast.rows.length === 0) {
      return [];
    }
    const words = wordsOf(forecast, forecastLabels, LOCALE);
    const team = teamOf(forecast);
    const bars = barsOf(team.bridge, forecast, words);
    return [
      {
        heading,
        rows: [
          { text: plain(headlineOf(forecast, team, words)), note: '' },
          ...bars.map(({ label, text }) => ({ text: label, note: text }))
        ],
        none: ''
      }
    ];
  } catch {
    return [];
  }
}
