// Which packages a command installs, and that it never takes any away.
import { toInstall } from './install.mjs';

const wanted = new Map([
  ['node_modules/jsforce', { version: '3.10.26' }],
  ['node_modules/jest', { version: '29.7.0', dev: true }]
]);
const installed = (...places: string[]) => new Map([...wanted].filter(([place]) => places.includes(place)));

test.each([
  ['a bare clone that starts', [], false, 'product'],
  ['a bare clone that is tested', [], true, 'all'],
  ['a started clone that starts again', ['node_modules/jsforce'], false, 'none'],
  ['a started clone that is tested', ['node_modules/jsforce'], true, 'all'],
  ['a tested clone that starts', ['node_modules/jsforce', 'node_modules/jest'], false, 'none'],
  ['a tested clone that lost a package of the product and starts', ['node_modules/jest'], false, 'all']
])('%s', (_who, places, development, expected) => {
  expect(toInstall(wanted, installed(...places), development)).toBe(expected);
});

test('another version is not the one that is wanted', () => {
  const old = new Map([['node_modules/jsforce', { version: '3.0.0' }]]);
  expect(toInstall(wanted, old, false)).toBe('product');
});
