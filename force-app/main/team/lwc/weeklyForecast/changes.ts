// What is written from the page: which method of Apex, and what is said afterwards.
import changeMethod from '@salesforce/apex/ForecastController.change';
import noteMethod from '@salesforce/apex/ForecastController.note';
import remindMethod from '@salesforce/apex/ForecastController.remind';
import saveMethod from '@salesforce/apex/ForecastController.save';
import submitMethod from '@salesforce/apex/ForecastController.submitCall';
import type { KeptChange } from 'c/forecastChange';
import type { Forecast, ForecastLoad } from 'c/forecastFetch';
import type { ForecastLabels } from 'c/forecastLabels';
import { firstName, type TeamFigures } from 'c/forecastSentence';
import { byNumber, fillPlain } from 'c/phrase';

export interface Done {
  /** The forecasts afterwards, or how many tasks were made. */
  readonly send: () => Promise<ForecastLoad | number>;
  readonly say: (answer: ForecastLoad | number) => string;
}

function save({ entry, submits }: { readonly entry: string; readonly submits: boolean }, labels: ForecastLabels): Done {
  return { send: () => saveMethod({ entry }), say: () => (submits ? labels.ownSent : labels.ownSaved) };
}

function keep({ userId, amount, reason }: KeptChange, { rows }: Forecast, labels: ForecastLabels): Done {
  const who = firstName(rows.find((row) => row.userId === userId)?.name ?? '');
  return {
    send: () => changeMethod({ change: JSON.stringify({ userId, amount, reason }) }),
    say: () => fillPlain(amount === null ? labels.changeTakenBack : labels.changeKept, who)
  };
}

function note(text: string): Done {
  return { send: () => noteMethod({ text }), say: () => '' };
}

function call(summary: string, { call: seen }: TeamFigures): Done {
  return { send: () => submitMethod({ call: JSON.stringify({ summary, seen }) }), say: () => '' };
}

function remind(labels: ForecastLabels, locale: string): Done {
  return {
    send: () => remindMethod({}),
    say: (answer) => {
      const made = Number(answer);
      return made === 0
        ? labels.remindedNone
        : fillPlain(byNumber(made, labels.remindedOne, labels.reminded, locale), made);
    }
  };
}

export const CHANGES = { save, keep, note, call, remind };
