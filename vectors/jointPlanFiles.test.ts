// The files of the joint plan, made by the committed libraries and read back by others: the same content in all three,
// one A4 page, special characters, and no formula in the spreadsheet.
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import readXlsxFile from 'read-excel-file/node';
import { englishOf, moduleOf, readPdf, resource } from './documents.ts';

interface Content {
  readonly fileName: string;
}
type Given = Readonly<Record<string, unknown>>;

const { contentOf, textsOf } = moduleOf<{
  contentOf(document: Given, words: object): Content;
  textsOf(content: Content): readonly string[];
}>('jointPlanContent/jointPlanContent.ts');
const { pdfFileOf, wordOf, excelOf } = moduleOf<{
  pdfFileOf(content: Content, library: unknown): Uint8Array;
  wordOf(content: Content, library: unknown): Promise<Uint8Array>;
  excelOf(content: Content, library: unknown): Promise<Uint8Array>;
}>('jointPlanFile/jointPlanFile.ts');
const { NORTHGATE_JOINT, EMPTY_JOINT, HARD_TEXTS } = moduleOf<{
  readonly NORTHGATE_JOINT: Given & { readonly objectives: readonly Given[]; readonly actions: readonly Given[] };
  readonly EMPTY_JOINT: Given;
  readonly HARD_TEXTS: readonly string[];
}>('jointPlanContent/__tests__/northgate.ts');

const words = {
  labels: englishOf('jointPlanLabels/jointPlanLabels.ts'),
  plan: {
    labels: englishOf('planLabels/objectiveLabels.ts'),
    locale: 'en-US',
    currency: { code: 'USD', decimals: 2 },
    asOf: '2026-02-16'
  }
};
const pdfLibrary = resource('documentPdf');
const wordLibrary = resource('documentWord');
const excelLibrary = resource('documentExcel');

const LONG = Array.from({ length: 8 }, (_, index) => `word${index} of eighty`)
  .join(' ')
  .slice(0, 80);
const HARD: Given = {
  ...NORTHGATE_JOINT,
  customer: 'Müller & Söhne GmbH',
  goal: HARD_TEXTS.join('\n'),
  objectives: HARD_TEXTS.map((name) => ({ ...NORTHGATE_JOINT.objectives[0], name })),
  needs: [...HARD_TEXTS, LONG, 'x'.repeat(80)],
  actions: HARD_TEXTS.map((name) => ({ ...NORTHGATE_JOINT.actions[0], name, owner: name }))
};
const CASES: readonly (readonly [string, Given])[] = [
  ['the plan of the screens', NORTHGATE_JOINT],
  ['a plan of which nothing is shared', EMPTY_JOINT],
  ['special characters, formulas and long words', HARD]
];

/** Without spaces: where a line is broken is the page's affair. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
const missing = (content: Content, found: string): readonly string[] =>
  textsOf(content).filter((text) => !text.split('\n').every((line) => bare(found).includes(bare(line))));

/** Every text of a sheet, and numbers and days as the content writes them. */
async function readExcel(file: Uint8Array): Promise<readonly unknown[]> {
  const sheets = (await readXlsxFile(Buffer.from(file))) as unknown as readonly {
    readonly data: readonly unknown[][];
  }[];
  return sheets.flatMap(({ data }) => data.flat()).filter((cell) => cell !== null);
}

describe.each(CASES)('%s', (_name, document) => {
  const content = contentOf(document, words);

  test('is all there in the PDF file, on A4', () => {
    const { pages, title } = readPdf(pdfFileOf(content, pdfLibrary));
    expect(missing(content, pages.map(({ texts }) => texts.join(' ')).join(' '))).toEqual([]);
    for (const { width, height } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
    expect(title).toBe(`Joint plan 2026`);
  });

  test('is all there in the Word file', async () => {
    const file = await wordOf(content, wordLibrary);
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(file) });
    expect(missing(content, `${value} ${footerOf(file)}`)).toEqual([]);
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  test('is all there in the Excel file, and nothing in it is a formula', async () => {
    const file = await excelOf(content, excelLibrary);
    const cells = await readExcel(file);
    const found = cells.filter((cell) => typeof cell === 'string').join(' ');
    // What the file has as numbers and days is tested by itself.
    const asText = missing(content, found).filter((text) => !/^[\d.,%$]+$|^\w{3} \d+(, \d{4})?$/.test(text));
    expect(asText).toEqual([]);
    for (const [name, part] of Object.entries(unzipSync(file))) {
      if (name.startsWith('xl/worksheets/')) expect(Buffer.from(part).toString()).not.toMatch(/<f[\s>]|t="str"/);
    }
  });
});

function footerOf(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /^word\/footer/.test(name));
  return parts
    .map(([, part]) =>
      Buffer.from(part)
        .toString()
        .replace(/<[^>]+>/g, ' ')
    )
    .join(' ');
}

test('the plan of the screens is one page, named after the customer and the year', () => {
  const content = contentOf(NORTHGATE_JOINT, words);
  const { pages } = readPdf(pdfFileOf(content, pdfLibrary));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.texts).toContain('Page 1 of 1');
  expect(content.fileName).toBe('Northgate Logistics joint plan 2026');
});

test('the spreadsheet has figures as numbers, rates as rates, and days as days', async () => {
  const cells = await readExcel(await excelOf(contentOf(NORTHGATE_JOINT, words), excelLibrary));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  // Sites: 0, 1, 4 and a quarter of the way; on-time lines of 86, 91 and 96 %; satisfaction 7.8, 8.1, 8.5.
  expect(numbers).toEqual(expect.arrayContaining([0, 1, 4, 0.25, 0.86, 0.91, 0.96, 0.5, 7.8, 8.1, 8.5]));
  const days = cells.filter((cell) => cell instanceof Date).map((cell) => (cell as Date).toISOString().slice(0, 10));
  expect(days).toEqual(expect.arrayContaining(['2026-09-30', '2026-06-30', '2026-02-18', '2026-02-11', '2026-01-29']));
});

test('a line that the font does not have is a picture in its place, and nothing else is', () => {
  // One white pixel.
  const url =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';
  const drawn: Given[] = [];
  const picture = (line: Given) => {
    drawn.push(line);
    return { url, width: 20, height: 14, baseline: 10 };
  };
  const content = contentOf({ ...NORTHGATE_JOINT, needs: ['אספקה בזמן', 'Größe'] }, words);
  const file = pdfFileOf(content, { ...(pdfLibrary as object), picture });
  expect(drawn).toEqual([{ text: 'אספקה בזמן', size: 9.9, bold: false, color: '#181818' }]);
  expect(
    Buffer.from(file)
      .toString('latin1')
      .match(/\/Subtype \/Image/g)
  ).toHaveLength(1);
  const texts = readPdf(file).pages.flatMap((one) => one.texts);
  expect(texts).toContain('Größe');
  expect(texts).not.toContain('אספקה בזמן');
});

test('every column of the lists has a head, which stays in sight', async () => {
  const file = await excelOf(contentOf(NORTHGATE_JOINT, words), excelLibrary);
  const sheets = (await readXlsxFile(Buffer.from(file))) as unknown as readonly {
    readonly data: readonly unknown[][];
  }[];
  for (const { data } of sheets.slice(2)) {
    const widest = Math.max(...data.map((row) => row.filter((cell) => cell !== null).length));
    expect(data[1]?.filter((cell) => cell !== null)).toHaveLength(widest);
  }
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  const frozen = parts.map(([, part]) => /state="frozen"/.test(Buffer.from(part).toString()));
  expect(frozen).toEqual([false, true, true, true, true]);
});

test('no half of a character is written: neither what was sent so, nor where a name is cut', async () => {
  const given = {
    ...NORTHGATE_JOINT,
    customer: `Twenty one letters \u{1F600}\u{1F600}\u{1F600}\u{1F600}`,
    goal: 'Half \ud83d here'
  };
  const content = contentOf(given, words);
  const files = [await excelOf(content, excelLibrary), await wordOf(content, wordLibrary)];
  for (const [name, part] of files.flatMap((file) => Object.entries(unzipSync(file)))) {
    // A lone half is written as U+FFFD in UTF-8.
    if (name.endsWith('.xml')) expect([name, Buffer.from(part).toString().includes('\ufffd')]).toEqual([name, false]);
  }
});

test('what is written from the right stands so in the Word file', async () => {
  const content = contentOf({ ...NORTHGATE_JOINT, needs: ['אספקה בזמן', '24: توصيل أسرع', 'Größe אחת'] }, words);
  const xml = Buffer.from(unzipSync(await wordOf(content, wordLibrary))['word/document.xml']!).toString();
  const paragraphOf = (text: string) =>
    xml
      .split('<w:p>')
      .find((one) => one.includes(text))
      ?.match(/<w:(bidi|rtl)\/>/g);
  expect(paragraphOf('אספקה בזמן')).toEqual(['<w:bidi/>', '<w:rtl/>']);
  expect(paragraphOf('24: توصيل')).toEqual(['<w:bidi/>', '<w:rtl/>']);
  expect(paragraphOf('Größe')).toBeNull();
});

test('a text that looks like a formula stays a text', async () => {
  const cells = await readExcel(await excelOf(contentOf(HARD, words), excelLibrary));
  expect(cells).toEqual(expect.arrayContaining(['=cmd|"/C calc"!A0', '+1-2', '-3', '@SUM(1;2)']));
});
