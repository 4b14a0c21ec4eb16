// Text of documents: what can be printed, how wide it is, and its lines. Pure.
import { BOLD, PER_EM, REGULAR } from './widths';

type Widths = ReadonlyMap<number, number>;

function read(text: string): Widths {
  const widths = new Map<number, number>();
  for (const run of text.split(';')) {
    const [first = 0, ...rest] = run.split(',').map(Number);
    rest.forEach((width, index) => widths.set(first + index, width));
  }
  return widths;
}

const FONTS: { readonly regular: Widths; readonly bold: Widths } = { regular: read(REGULAR), bold: read(BOLD) };

/** The box that a font shows for a character that it does not have. */
const MISSING = 0;

/** One space for every sort of space, accents with their letter, nothing that has no shape or is no text. Line ends stay. */
export function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}/gu, (one) => {
      return one === '\n' ? one : '';
    });
}

/**
 * Of a UTF-16 unit that the font does not have, as a picture of it needs: ideograms are as wide as high, and so, with some
 * room, are the two halves of a surrogate pair together.
 */
function pictured(unit: number, missing: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    return 0.65 * PER_EM;
  }
  return unit >= 0x2e80 ? PER_EM : missing;
}

/** Width in points of a text without line ends; of what the font does not have, enough for a picture of it. */
export function widthOf(text: string, size: number, bold: boolean): number {
  const widths = bold ? FONTS.bold : FONTS.regular;
  const missing = widths.get(MISSING) ?? PER_EM;
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    sum += widths.get(unit) ?? pictured(unit, missing);
  }
  return (sum * size) / PER_EM;
}

/** Characters of a text that the font does not have, each once. */
export function unprintable(text: string): readonly string[] {
  const missing = [...cleaned(text)].filter((one) => one !== '\n' && !FONTS.regular.has(one.codePointAt(0) ?? 0));
  return [...new Set(missing)];
}

/** Parts of a word that each fit; at least one character a part, and no surrogate pair is torn apart. */
function broken(word: string, width: number, size: number, bold: boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const one of word) {
    if (part !== '' && widthOf(part + one, size, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += one;
  }
  return [...parts, part];
}

/** Lines of a text that fit into a width; a word that alone is too wide is broken. Never empty. */
export function linesOf(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of cleaned(text).trim().split('\n')) {
    let line = '';
    for (const word of paragraph.split(/ +/).filter((one) => one !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (widthOf(longer, size, bold) <= width) {
        line = longer;
      } else {
        const parts = broken(word, width, size, bold);
        lines.push(...(line === '' ? [] : [line]), ...parts.slice(0, -1));
        line = parts.at(-1) ?? '';
      }
    }
    lines.push(line);
  }
  return lines;
}
