// `npm run libraries` also writes how wide the characters of the documents' font are, from the font itself, so that a page
// can be laid out without a browser or a library.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './checks/files.ts';

export const WIDTHS = path.join(ROOT, 'force-app/main/plans/lwc/documentPage/widths.ts');
const FONTS = { REGULAR: '400Regular/Arimo_400Regular.ttf', BOLD: '700Bold/Arimo_700Bold.ttf' } as const;
/** Latin, Greek, Cyrillic; Latin with more accents; punctuation, currencies, letterlike signs, arrows, mathematics, shapes. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
  [0x25a0, 0x25ff]
];

/**
 * Advance widths of a TrueType font by character.
 * Source: OpenType specification, tables "head", "hhea", "hmtx" and "cmap" format 4.
 */
export function widthsOf(font: Buffer): { readonly perEm: number; readonly widths: ReadonlyMap<number, number> } {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`the font has no table ${tag}`);
    return at;
  };
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const widthOf = (glyph: number): number => font.readUInt16BE(table('hmtx') + Math.min(glyph, metrics - 1) * 4);
  const glyphOf = characters(font, table('cmap'));
  const widths = new Map([[0, widthOf(0)]]);
  for (const [from, to] of RANGES)
    for (let code = from; code <= to; code++) {
      const glyph = glyphOf(code);
      if (glyph !== 0) widths.set(code, widthOf(glyph));
    }
  return { perEm: font.readUInt16BE(table('head') + 18), widths };
}

function characters(font: Buffer, cmap: number): (code: number) => number {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    return cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
  });
  const at = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('the font has no character map of format 4');
  const twice = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + twice + 2;
  return (code) => {
    for (let segment = 0; segment < twice; segment += 2) {
      if (font.readUInt16BE(ends + segment) < code) continue;
      const start = font.readUInt16BE(starts + segment);
      if (start > code) return 0;
      const delta = font.readUInt16BE(starts + twice + segment);
      const place = starts + 2 * twice + segment;
      const range = font.readUInt16BE(place);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(place + range + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Runs of characters: the code of the first, then the width of each. */
function runs(widths: ReadonlyMap<number, number>): string {
  let last = -2;
  let text = '';
  for (const [code, width] of widths) {
    text += code === last + 1 ? `,${width}` : `${text === '' ? '' : ';'}${code},${width}`;
    last = code;
  }
  return text;
}

/** The module with the widths of both fonts. */
export function widthsModule(): string {
  const fonts = Object.entries(FONTS).map(([name, file]) => {
    const font = readFileSync(path.join(ROOT, 'node_modules/@expo-google-fonts/arimo', file));
    const { perEm, widths } = widthsOf(font);
    return { name, perEm, text: runs(widths) };
  });
  return `// How wide the characters of Arimo are, which has the measures of Arial; written by scripts/fontWidths.ts.

/** Of the widths. */
export const PER_EM = ${fonts[0]?.perEm};

${fonts
  .map(
    ({ name, text }) =>
      `/** Runs: the code of the first character, then widths. */\nexport const ${name} =\n  '${text}';\n`
  )
  .join('\n')}`;
}

export function writeWidths(): void {
  writeFileSync(WIDTHS, widthsModule());
}
