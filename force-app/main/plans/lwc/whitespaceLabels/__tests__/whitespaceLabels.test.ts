// Every word that whitespace imports is in the project, and none is left over.
import { readdirSync, readFileSync } from 'node:fs';
import { projectLabels } from '../../../../deals/lwc/dealLabels/__tests__/english';
import { english } from './english';

const CLASSES = 'force-app/main/plans/classes';

test('every label that is imported says something', () => {
  expect(Object.entries(english).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('no label of whitespace is left over', () => {
  const { labels } = jest.requireActual<{ labels: Readonly<Record<string, string>> }>('c/whitespaceLabels');
  const ofApex = readdirSync(CLASSES)
    .filter((file) => file.endsWith('.cls'))
    .flatMap((file) => [...readFileSync(`${CLASSES}/${file}`, 'utf8').matchAll(/\bLabel\.(\w+)/g)])
    .map(([, name = '']) => name);
  const used = new Set([...Object.values(labels).map((name) => name.replace(/^c\./, '')), ...ofApex]);
  const names = [...projectLabels().keys()].filter((name) => name.startsWith('Whitespace_'));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
});
