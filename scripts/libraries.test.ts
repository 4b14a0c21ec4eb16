// The static resources that make documents are what the packages of package-lock.json give, small enough for an org, and
// without what Lightning Web Security refuses.
import { readFileSync } from 'node:fs';
import { WIDTHS, widthsModule } from './fontWidths.ts';
import { built, LIBRARIES, metadata, resourceFile } from './libraries.ts';

// Static Resources, "Static Resource Limits": 5 MB a resource.
const MOST = 5 * 1024 * 1024;
/** What the sandbox refuses or a review of the package would stop at; comments and licences are no code. */
const REFUSED = [
  /\beval\(/,
  /\bFunction\(/,
  /\bnew Worker\b/,
  /\bWebAssembly\b/,
  /\bimport\(/,
  /document\.write\(/,
  /\bsetTimeout\(["'`]/
];

test.each(LIBRARIES)('$name is what its packages give, and may run in an org', async (library) => {
  const script = readFileSync(resourceFile(library, 'js'), 'utf8');
  expect(script === (await built(library))).toBe(true);
  expect(readFileSync(resourceFile(library, 'resource-meta.xml'), 'utf8')).toBe(metadata(library));
  expect(script.length).toBeLessThan(MOST);
  expect(script).toMatch(/Built by scripts\/libraries\.ts from:[\s\S]+Permission is hereby granted/i);
  const code = script.slice(script.indexOf('*/') + 2);
  expect(REFUSED.filter((pattern) => pattern.test(code))).toEqual([]);
});

test('the widths of characters are those of the font', () => {
  expect(readFileSync(WIDTHS, 'utf8') === widthsModule()).toBe(true);
  // Arial: a space is 0.278 em, A is 0.667 (Adobe's metrics of Helvetica, which it shares).
  expect(widthsModule()).toMatch(/REGULAR =\n {2}'0,\d+;32,569,/);
});
