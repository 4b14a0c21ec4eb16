// Prints the records of a query: as a table, as CSV (the records one after the other), or as JSON.
import { callApi } from './client.ts';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

interface Column {
  readonly columnName: string;
  readonly aggregate: boolean;
  readonly joinColumns: readonly Column[];
}

type Row = Readonly<Record<string, unknown>>;

export interface QueryOptions {
  readonly url: string;
  readonly token: string;
  readonly soql: string;
  readonly format: Format;
  /** Deleted records, too (`queryAll`). */
  readonly allRows: boolean;
}

/** @throws UsageError with the API's error */
export async function printQuery(options: QueryOptions, print: (line: string) => void = console.log): Promise<void> {
  const { url, token, soql, format, allRows } = options;
  const resource = `${url}/services/data/v66.0/${allRows ? 'queryAll' : 'query'}?q=${encodeURIComponent(soql)}`;
  const { columnMetadata } = (await callApi(`${resource}&columns=true`, token)) as { columnMetadata: Column[] };
  const rows: Row[] = [];
  let total = 0;
  for (let next: string | null = resource; next !== null;) {
    const page = (await callApi(next, token)) as { records: Row[]; totalSize: number; nextRecordsUrl?: string };
    // One by one: a call with hundreds of thousands of arguments overflows the stack.
    for (const row of page.records) rows.push(row);
    total = page.totalSize;
    next = page.nextRecordsUrl === undefined ? null : url + page.nextRecordsUrl;
  }
  if (format === 'json') {
    print(JSON.stringify(rows.map(withoutAttributes), null, 2));
    return;
  }
  const paths = columnMetadata.flatMap((column) => pathsOf(column));
  const cells = rows.map((row) => paths.map((path) => textOf(valueAt(row, path))));
  const header = paths.map((path) => path.join('.'));
  const table = paths.length === 0 ? [] : [header, ...cells];
  if (format === 'csv') {
    for (const line of table) print(line.map(csvCell).join(','));
    return;
  }
  for (const line of aligned(table)) print(line);
  print(`${total} ${total === 1 ? 'record' : 'records'}`);
}

/** A parent has columns of its own; a list of children is one. */
function pathsOf({ columnName, aggregate, joinColumns }: Column): string[][] {
  if (aggregate || joinColumns.length === 0) return [[columnName]];
  return joinColumns.flatMap((column) => pathsOf(column)).map((path) => [columnName, ...path]);
}

function valueAt(row: Row, path: readonly string[]): unknown {
  let value: unknown = row;
  for (const name of path) {
    if (value === null || typeof value !== 'object') return null;
    const found = Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase());
    value = found?.[1] ?? null;
  }
  return value;
}

function textOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const children = (value as { records?: Row[] }).records;
  return JSON.stringify(children ? children.map(withoutAttributes) : value);
}

/** What the query asked for, without type and address of each record. */
function withoutAttributes(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== 'attributes')
      .map(([name, value]) => [name, plain(value)])
  );
}

function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const { records } = value as { records?: Row[] };
  return records ? records.map(withoutAttributes) : withoutAttributes(value as Row);
}

/** RFC 4180 */
const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function aligned(table: readonly (readonly string[])[]): string[] {
  const shown = table.map((line) => line.map((cell) => cell.replace(/\s+/g, ' ')));
  const widths = (shown[0] ?? []).map((_, column) =>
    shown.reduce((widest, line) => Math.max(widest, line[column]?.length ?? 0), 0)
  );
  const lines = shown.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  );
  const [header, ...rows] = lines;
  return header === undefined ? [] : [header, widths.map((width) => '-'.repeat(width)).join('  '), ...rows];
}
