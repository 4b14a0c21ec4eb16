// The forecasts of Marcus's team: the engine makes of them the bridge of the forecast's screen.
import {
  bridge,
  forecastError,
  type ForecastDeal
} from '../../force-app/main/team/lwc/forecastBridge/forecastBridge.ts';
import { forecasts } from './forecast.ts';
import type { DemoRecord } from './types.ts';

const ofWeek = (week: string): readonly DemoRecord[] => forecasts.filter(({ fields }) => fields['Week__c'] === week);
const dealsOf = ({ fields }: DemoRecord): ForecastDeal[] => JSON.parse(String(fields['Deals__c'])) as ForecastDeal[];
const before = ofWeek('2026-02-06');
const now = ofWeek('2026-02-13');

it('is the bridge of the screen, with Rosa who has not begun', () => {
  // Rosa's deals are looked up as they are: Ardmore has slipped.
  const rosa = dealsOf(before.find(({ owner }) => owner === 'rosa')!).map((deal) =>
    deal.id.endsWith('slipped') ? { ...deal, closeDate: '2026-04-21' } : deal
  );
  const found = bridge({
    ...{ periodStart: '2026-01-01', periodEnd: '2026-03-31', adjustedBefore: 0, adjustedNow: 0 },
    before: before.flatMap(dealsOf),
    now: [...now.flatMap(dealsOf), ...rosa]
  });
  expect([found.before, found.now, found.residual]).toEqual([246_800_000, 235_000_000, 0]);
  expect(Object.fromEntries(found.steps.map(({ step, amount, deals }) => [step, [amount / 100_000, deals]]))).toEqual({
    New: [95, 2],
    MovedUp: [260, 2],
    Amount: [-22, 1],
    Adjusted: [0, 0],
    Won: [-208, 6],
    Lost: [-85, 1],
    Slipped: [-158, 2],
    MovedDown: [0, 0]
  });
});

it.each(['grace', 'luis', 'mei', 'dana', 'owen', 'henrik', 'priya'])(
  '%s has the stored steps of the engine',
  (alias) => {
    const [then, is] = [before, now].map((rows) => rows.find(({ owner }) => owner === alias)!);
    const found = bridge({
      ...{ periodStart: '2026-01-01', periodEnd: '2026-03-31', adjustedBefore: 0, adjustedNow: 0 },
      before: dealsOf(then!),
      now: dealsOf(is!)
    });
    const stored = (name: string): unknown => is!.fields[name];
    expect(stored('Commit_Before__c')).toBe(found.before / 100);
    expect(stored('Commit__c')).toBe(found.now / 100);
    expect(['New', 'Moved_Up', 'Amount', 'Won', 'Lost', 'Slipped'].map((step) => stored(`Bridge_${step}__c`))).toEqual(
      ['New', 'MovedUp', 'Amount', 'Won', 'Lost', 'Slipped'].map(
        (step) => (found.steps.find((one) => one.step === step)?.amount ?? 0) / 100
      )
    );
  }
);

// Commit, best case, pipeline in thousands, error of four quarters in percent: the screen's rows.
test.each([
  ['grace', 590, 380, 0, 9],
  ['luis', 470, 475, 0, 5],
  ['mei', 465, 480, 0, 4],
  ['dana', 300, 400, 500, 6],
  ['owen', 185, 395, 110, 14],
  ['henrik', 180, 520, 110, 22],
  ['priya', 90, 390, 410, 31]
])('%s has the row of the screen', (alias, sure, best, rest, error) => {
  const { fields } = now.find(({ owner }) => owner === alias)!;
  expect([fields['Commit__c'], fields['Best_Case__c'], fields['Pipeline__c']]).toEqual([
    sure * 1000,
    best * 1000,
    rest * 1000
  ]);
  const outcomes = forecasts
    .filter((row) => row.owner === alias && row.fields['Measured__c'] === true)
    .map((row) => ({ commit: Number(row.fields['Commit__c']), actual: Number(row.fields['Actual__c']) }));
  expect(Math.round((forecastError(outcomes) ?? 0) * 100)).toBe(error);
});
