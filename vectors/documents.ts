// What tests of documents share: the committed libraries as a page runs them, the modules of the package, English words,
// and what a reader of PDF files finds.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const LWC = path.join(ROOT, 'force-app/main/plans/lwc');

/** Runs the script of a static resource as a page does, and hands over what it offers. */
export function resource(name: string): unknown {
  jest.requireActual(path.join(ROOT, 'force-app/main/plans/staticresources', `${name}.js`));
  return (globalThis as Record<string, unknown>)[name.charAt(0).toUpperCase() + name.slice(1)];
}

/** A module of the package; its types are checked with the components. */
export const moduleOf = <Module extends object>(file: string): Module =>
  jest.requireActual<Module>(path.join(LWC, file));

/** English words of a module of labels. */
export function englishOf(file: string): Readonly<Record<string, string>> {
  const xml = readFileSync(path.join(ROOT, 'force-app/main/shared/labels/CustomLabels.labels-meta.xml'), 'utf8');
  const entries = xml.matchAll(/<fullName>(\w+)<\/fullName>[\s\S]*?<value>([\s\S]*?)<\/value>/g);
  const values = new Map([...entries].map(([, label = '', value = '']) => [label, value.replaceAll('&amp;', '&')]));
  const imports = readFileSync(path.join(LWC, file), 'utf8').matchAll(
    /import (\w+) from '@salesforce\/label\/c\.(\w+)'/g
  );
  return Object.fromEntries([...imports].map(([, key = '', label = '']) => [key, values.get(label) ?? '']));
}

export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** As stretches of text lie on the page, in the order of the file. */
  readonly texts: readonly string[];
}

export interface PdfFound {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  readonly language: string;
  /** Whether all fonts are in the file. */
  readonly fonts: readonly string[];
}

/** Reads with pdf.js, in a process of its own because it is an ES module with awaits of its own. */
const READER = `
  import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const task = getDocument({ data: new Uint8Array(Buffer.concat(chunks)), useSystemFonts: false, verbosity: 0 });
  const file = await task.promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push({ width, height, texts: items.map((item) => item.str).filter((text) => text.trim() !== '') });
    await page.getOperatorList();
  }
  const { info } = await file.getMetadata();
  console.log(JSON.stringify({ pages, title: info.Title, language: info.Language ?? '', fonts: [] }));
`;

export function readPdf(file: Uint8Array): PdfFound {
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', READER], {
    input: file,
    cwd: ROOT,
    maxBuffer: 50_000_000
  });
  return JSON.parse(answer.toString()) as PdfFound;
}
