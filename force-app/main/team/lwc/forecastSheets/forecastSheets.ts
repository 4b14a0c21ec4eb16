// The week's forecast as an Excel file: a sheet of figures, one of the bridge, one of moved deals. Pure: the library is
// handed in.
import type { ExcelCell, ExcelLibrary, ExcelSheet } from 'c/documentFile';
import { forecastError } from 'c/forecastBridge';
import type { Forecast } from 'c/forecastFetch';
import {
  barsOf,
  bridgeOf,
  callOf,
  countText,
  stepName,
  type ForecastWords,
  type TeamFigures
} from 'c/forecastSentence';

/** What the file is about. */
export interface SheetsOf {
  readonly forecast: Forecast;
  readonly team: TeamFigures;
  readonly words: ForecastWords;
}

type Row = readonly (ExcelCell | null)[];

/** Longest text of a cell, and of a sheet's name (Excel specifications and limits). */
const LONGEST = 32_767;
const SHEET_NAME = 31;

/** Always text, whatever it begins with: `=` would be a formula otherwise. What is no character of XML is left out. */
const text = (value: string, look: Partial<ExcelCell> = {}): ExcelCell => ({
  value: value.replace(/[^\P{Cc}\t\n\r]/gu, '').slice(0, LONGEST),
  type: String,
  ...look
});
const strong = (value: string): ExcelCell => text(value, { fontWeight: 'bold' });

function money(amount: number | null, { currency }: ForecastWords): ExcelCell | null {
  return amount === null ? null : { value: amount / 10 ** currency.decimals, type: Number, format: '#,##0.00' };
}

function share(value: number | null): ExcelCell | null {
  return value === null ? null : { value, type: Number, format: '0.0%' };
}

function sheet(name: string, data: readonly Row[], widths: readonly number[]): ExcelSheet {
  return {
    sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, SHEET_NAME),
    data,
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape'
  };
}

function figures({ forecast, team, words }: SheetsOf): ExcelSheet {
  const { labels } = words;
  const status = { NotStarted: labels.statusNotStarted, Draft: labels.statusDraft, Submitted: labels.columnSubmitted };
  const heads = [
    ...[labels.columnRep, labels.sheetTeam, labels.columnBooked, labels.columnCommit, labels.columnChange],
    ...[labels.columnCall, labels.columnBest, labels.columnPipeline, labels.columnMoved, labels.columnError],
    ...[labels.sheetStatus, labels.sheetReason, labels.sheetNote]
  ];
  const rows = forecast.rows.map((row): Row => {
    const { before, now } = bridgeOf([row], forecast);
    const amounts = [row.booked, row.committed, row.change, callOf(row), row.bestCase, row.pipeline, now - before];
    return [
      ...[text(row.name), text(row.team ?? ''), ...amounts.map((amount) => money(amount, words))],
      ...[share(forecastError(row.outcomes)), text(status[row.status]), text(row.reason ?? ''), text(row.note ?? '')]
    ];
  });
  const { booked, committed, change, call, bestCase, pipeline, bridge } = team;
  const sums = [booked, committed, change, call, bestCase, pipeline, bridge.now - bridge.before];
  const all = strong(countText(forecast.rows.length, labels.totalOne, labels.total, words));
  const last: Row = [all, null, ...sums.map((amount) => money(amount, words)), share(team.error)];
  const widths = [24, 20, 15, 15, 15, 15, 15, 15, 15, 12, 14, 40, 40];
  return sheet(labels.sheetFigures, [heads.map(strong), ...rows, last], widths);
}

function steps({ forecast, team, words }: SheetsOf): ExcelSheet {
  const { labels } = words;
  const heads = [labels.stepColumn, labels.amountColumn, labels.dealsColumn, labels.sumColumn].map(strong);
  const rows = barsOf(team.bridge, forecast, words).map(({ key, label, kind, amount, level }): Row => {
    const deals = team.bridge.steps.find(({ step }) => step === key)?.deals;
    const count: ExcelCell | null = deals === undefined ? null : { value: deals, type: Number };
    return [text(label), kind === 'total' ? null : money(amount, words), count, money(level, words)];
  });
  return sheet(labels.sheetBridge, [heads, ...rows], [20, 15, 10, 18]);
}

function moved({ forecast, team, words }: SheetsOf): ExcelSheet {
  const { labels } = words;
  const names = new Map(forecast.rows.map(({ userId, name }) => [userId, name]));
  const heads = [
    ...[labels.stepColumn, labels.ownColumnDeal, labels.sheetAccount, labels.columnRep, labels.amountColumn],
    ...[labels.ownColumnClose, labels.sheetNext]
  ].map(strong);
  const rows = team.bridge.moves.map(({ step, amount, deal }): Row => [
    ...[text(stepName(step, labels)), text(deal.name), text(deal.account ?? '')],
    ...[text(names.get(deal.user ?? '') ?? ''), money(amount, words)],
    { value: new Date(`${deal.closeDate}T00:00:00Z`), type: Date, format: 'mmm d, yyyy' },
    text(deal.nextStep ?? '')
  ]);
  return sheet(labels.sheetMoved, [heads, ...rows], [14, 36, 28, 24, 15, 15, 40]);
}

export function sheetsOf(about: SheetsOf): readonly ExcelSheet[] {
  return [figures(about), steps(about), moved(about)];
}

/** @returns the bytes of the file */
export function excelOf(about: SheetsOf, library: ExcelLibrary): Promise<Uint8Array> {
  return library.excelFile(sheetsOf(about));
}
