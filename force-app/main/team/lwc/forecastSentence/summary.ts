// The text for the manager's manager, written from the figures. Pure.
import { formatMonth } from 'c/dates';
import type { Forecast, ForecastRow } from 'c/forecastFetch';
import { byNumber, fillPlain, listOf } from 'c/phrase';
import type { TeamFigures } from './team';
import { fixedText, firstName, moneyText, percentText, type ForecastWords } from './words';

function booked({ booked: amount, target, expected }: TeamFigures, words: ForecastWords): string {
  const { labels } = words;
  if (amount === null) {
    return '';
  }
  if (target === null || target <= 0 || expected === null || expected <= 0) {
    return fillPlain(labels.sumBookedOnly, moneyText(amount, words));
  }
  return fillPlain(
    labels.sumBooked,
    moneyText(amount, words),
    moneyText(target, words),
    percentText(amount / target, words, 1),
    fixedText(amount / expected, 2, words)
  );
}

function changes(rows: readonly ForecastRow[], words: ForecastWords): string {
  const { labels } = words;
  const said = rows
    .filter(({ change }) => change !== null && change !== 0)
    .map(({ name, change }) => {
      const label = (change ?? 0) < 0 ? labels.sumTaking : labels.sumAdding;
      return fillPlain(label, moneyText(Math.abs(change ?? 0), words), firstName(name));
    });
  return said.length === 0 ? '' : listOf(said, words.locale, 'conjunction');
}

function committed({ rows }: Forecast, team: TeamFigures, words: ForecastWords): string {
  const { labels } = words;
  const why = changes(rows, words);
  const [commit, call] = [moneyText(team.committed, words), moneyText(team.call, words)];
  return why === '' ? fillPlain(labels.sumCommit, commit, call) : fillPlain(labels.sumCommitChanged, commit, call, why);
}

function slipped({ bridge }: TeamFigures, words: ForecastWords): string {
  const [largest] = bridge.moves
    .filter(({ step }) => step === 'Slipped')
    .sort((one, other) => one.amount - other.amount);
  return largest
    ? fillPlain(
        words.labels.sumSlip,
        largest.deal.account ?? largest.deal.name,
        moneyText(-largest.amount, words),
        formatMonth(largest.deal.closeDate, words.locale)
      )
    : '';
}

function missing({ rows }: Forecast, words: ForecastWords): string {
  const { labels, locale } = words;
  const late = rows.filter(({ status }) => status !== 'Submitted');
  const names = late.map(({ name, status }) => {
    return status === 'Draft' ? fillPlain(labels.sumDraft, firstName(name)) : firstName(name);
  });
  return late.length === 0
    ? ''
    : fillPlain(
        byNumber(late.length, labels.sumMissingOne, labels.sumMissing, locale),
        late.length,
        listOf(names, locale, 'conjunction')
      );
}

export function summaryOf(forecast: Forecast, team: TeamFigures, words: ForecastWords): string {
  const won = team.bridge.steps.find(({ step }) => step === 'Won')?.amount ?? 0;
  return [
    booked(team, words),
    committed(forecast, team, words),
    won === 0 ? '' : fillPlain(words.labels.sumWon, moneyText(-won, words)),
    slipped(team, words),
    missing(forecast, words)
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
