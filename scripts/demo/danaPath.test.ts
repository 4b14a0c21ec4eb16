// What Dana's path may use has the figures of the screens: 70,000 of whitespace, 30,000 to the next tier.
import { danaCells, danaCounters, danaPlans, danaPrograms } from './danaPath.ts';

const fieldsOf = (key: string) => danaCells.find((cell) => cell.key === key)?.fields ?? {};

it('has the whitespace of Brightwater Clinics', () => {
  const cell = fieldsOf('demo-cell-dana-brightwater-security');
  // R13: benchmark - current - open.
  expect(Number(cell['Benchmark__c']) - Number(cell['Spend__c']) - Number(cell['Open_Pipeline__c'])).toBe(70_000);
  expect([cell['Peers_Buying__c'], cell['Peers__c']]).toEqual([9, 14]);
  expect(danaPlans.every(({ owner }) => owner === 'dana')).toBe(true);
});

it('has a counter 30,000 short of a band, and one that is too far', () => {
  const highest = (program: string): number =>
    Math.max(
      ...danaPrograms.tiers
        .filter(({ parents }) => parents?.['Program__r'] === program)
        .map(({ fields }) => Number(fields['From__c']))
    );
  const missing = danaPrograms.programs.map(({ key, parents }) => {
    const counter = danaCounters.find((one) => one.key === parents?.['Counter__r']);
    return highest(key) - Number(counter?.fields['Amount__c']);
  });
  expect(missing).toEqual([30_000, 138_000]);
});
