// CSV of bulk jobs, in and out. Source: Bulk API 2.0 Developer Guide, "Prepare CSV Files".
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';

export const delimiters = {
  BACKQUOTE: '`',
  CARET: '^',
  COMMA: ',',
  PIPE: '|',
  SEMICOLON: ';',
  TAB: '\t'
} as const;

export const lineEndings = { LF: '\n', CRLF: '\r\n' } as const;

export interface CsvFormat {
  readonly columnDelimiter: keyof typeof delimiters;
  readonly lineEnding: keyof typeof lineEndings;
}

/** Fails a job as a whole; the message stands in the job's `errorMessage`. */
export class JobFailed extends Error {}

/** Text that the parser gets at a time: some thousand rows. */
const piece = 256 * 1024;

/** Longest value, as the longest field of the platform: a quote that is never closed does not eat the whole file. */
const maxValue = 131_072;

/**
 * The rows of a CSV text, header first, as groups between which other work may run. A byte order mark is dropped.
 * @throws JobFailed for text that is no CSV in this format
 */
export async function* readCsv(text: Buffer, format: CsvFormat): AsyncGenerator<string[][], void, void> {
  checkEncoding(text);
  checkLineEnding(text, format);
  const parser = Readable.from(pieces(text)).pipe(
    parse({
      bom: true,
      delimiter: delimiters[format.columnDelimiter],
      record_delimiter: lineEndings[format.lineEnding],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: maxValue * 8
    })
  );
  let rows: string[][] = [];
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      rows.push(row);
      if (rows.length < 1000) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw new JobFailed(`ClientInputError : Failed to parse CSV: ${error instanceof Error ? error.message : ''}`);
  }
  if (rows.length > 0) yield rows;
}

function* pieces(text: Buffer): Generator<Buffer> {
  for (let start = 0; start < text.length; start += piece) yield text.subarray(start, start + piece);
}

function checkEncoding(text: Buffer): void {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    throw new JobFailed('ClientInputError : The job data is not in UTF-8');
  }
}

/** The end of the first line tells. */
function checkLineEnding(text: Buffer, { lineEnding }: CsvFormat): void {
  const end = text.indexOf('\n');
  if (end < 0) return;
  const actual = text[end - 1] === 0x0d ? 'CRLF' : 'LF';
  if (actual !== lineEnding) {
    throw new JobFailed(
      `ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is ${lineEnding}`
    );
  }
}

/** One line with its end, every value quoted. */
export function csvLine(values: readonly string[], { columnDelimiter, lineEnding }: CsvFormat): string {
  const quoted = values.map((value) => `"${value.includes('"') ? value.replaceAll('"', '""') : value}"`);
  return quoted.join(delimiters[columnDelimiter]) + lineEndings[lineEnding];
}
