/** The three lines with which the platform shows where an error is, above the message itself. */
const WIDTH = 40;

/** @param offset of the character that the arrow points at */
export function withPlace(source: string, offset: number, message: string): string {
  const before = source.slice(0, offset);
  const row = before.split('\n').length;
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = source.slice(lineStart).split('\n')[0] ?? '';
  const column = offset - lineStart;
  const shownFrom = Math.max(0, column - WIDTH);
  const shown = line.slice(shownFrom, column + WIDTH);
  return `\n${shown}\n${' '.repeat(column - shownFrom)}^\nERROR at Row:${row}:Column:${column + 1}\n${message}`;
}
