// Every word that the plan screens import is in the project, and says something.
import { readdirSync, readFileSync } from 'node:fs';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';
import { english } from './english';

test('every label that is imported is in the project and says something', () => {
  expect(Object.entries(english).filter(([, text]) => text.trim() === '')).toEqual([]);
});

const CLASSES = 'force-app/main/plans/classes';

function labelsOfApex(): string[] {
  return readdirSync(CLASSES)
    .filter((file) => file.endsWith('.cls'))
    .flatMap((file) => [...readFileSync(`${CLASSES}/${file}`, 'utf8').matchAll(/\bLabel\.(\w+)/g)])
    .map(([, name = '']) => name);
}

test('no label of the page is left over', () => {
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/planLabels');
  const used = new Set([...Object.values(labels).map((name) => name.replace(/^c\./, '')), ...labelsOfApex()]);
  // The map has labels of its own.
  const names = [...projectLabels().keys()].filter((name) => name.startsWith('Plan_') && !name.startsWith('Plan_Map_'));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});
