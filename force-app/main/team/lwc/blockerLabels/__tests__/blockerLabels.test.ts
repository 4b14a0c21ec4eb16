// Every word that blockers imports is in the project, says something, and none is left over.
import { labelsOfApex, projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';
import { english } from './english';

test('every label that is imported is in the project and says something', () => {
  expect(Object.entries(english).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('no label of blockers is left over', () => {
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/blockerLabels');
  const used = new Set([...Object.values(labels).map((name) => name.replace(/^c\./, '')), ...labelsOfApex('team')]);
  const names = [...projectLabels().keys()].filter((name) => name.startsWith('Blocker_'));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});
