// A run of a report as rows of a table: groups with their figures, details below them, totals last.
import { recordHref, type ReportFact, type ReportGroup, type ReportResult } from './analytics.ts';

export interface TableCell {
  readonly key: string;
  readonly text: string;
  readonly href: string | null;
  readonly className: string;
  readonly isHeader: boolean;
  readonly span: number;
}

export interface TableRow {
  readonly key: string;
  readonly className: string;
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

const NUMBERS = ['int', 'double', 'currency', 'percent'];

export function reportTable(result: ReportResult, details: boolean): Table {
  return result.reportMetadata.reportFormat === 'MATRIX' ? matrix(result) : list(result, details);
}

const cell = (key: string, text: string, more: Partial<TableCell> = {}): TableCell => ({
  key,
  text,
  href: null,
  className: '',
  isHeader: false,
  span: 1,
  ...more
});

/** Groups indent; figures stand in columns of their own, before those of the details. */
function list(result: ReportResult, details: boolean): Table {
  const { reportMetadata, reportExtendedMetadata } = result;
  const { detailColumns, aggregates, groupingsDown } = reportMetadata;
  const hasGroups = groupingsDown.length > 0;
  const columns = details ? detailColumns : [];
  const info = reportExtendedMetadata.detailColumnInfo;
  const isNumber = columns.map((name) => NUMBERS.includes(info[name]?.dataType ?? ''));
  const names = [
    ...(hasGroups
      ? [
          cell(
            'group',
            groupingsDown.map(({ name }) => reportExtendedMetadata.groupingColumnInfo[name]?.label ?? name).join(' / ')
          ),
          ...aggregates.map((name) =>
            cell(`a${name}`, reportExtendedMetadata.aggregateColumnInfo[name]?.label ?? name, { className: 'number' })
          )
        ]
      : []),
    ...columns.map((name, index) =>
      cell(`d${name}`, info[name]?.label ?? name, isNumber[index] ? { className: 'number' } : {})
    )
  ];
  const rows: TableRow[] = [];
  const pad = (key: string): TableCell[] => columns.map((name) => cell(`${key}${name}`, ''));
  const figures = (key: string, fact: ReportFact | undefined): TableCell[] =>
    aggregates.map((name, index) =>
      cell(`${key}${name}`, fact?.aggregates[index]?.label ?? '', { className: 'number' })
    );
  const addDetails = (key: string): void => {
    for (const [at, row] of (result.factMap[`${key}!T`]?.rows ?? []).entries()) {
      const before = hasGroups ? [cell('group', ''), ...aggregates.map((name) => cell(`a${name}`, ''))] : [];
      const own = row.dataCells.map((one, index) =>
        cell(`d${index}`, one.label, { href: recordHref(one), className: isNumber[index] ? 'number' : '' })
      );
      rows.push({ key: `${key}r${at}`, className: '', cells: [...before, ...own] });
    }
  };
  const addGroups = (groups: readonly ReportGroup[], level: number): void => {
    for (const group of groups) {
      const head = cell('group', group.label, {
        isHeader: true,
        className: `level${level}`,
        href: recordHref(group)
      });
      const cells = [head, ...figures('a', result.factMap[`${group.key}!T`]), ...pad('d')];
      rows.push({ key: group.key, className: 'group', cells });
      addGroups(group.groupings, level + 1);
      if (group.groupings.length === 0 && details) addDetails(group.key);
    }
  };
  if (hasGroups) addGroups(result.groupingsDown.groupings, 0);
  else addDetails('T');
  const total = result.factMap['T!T'];
  if (hasGroups) {
    const cells = [cell('group', 'Total', { isHeader: true }), ...figures('a', total), ...pad('d')];
    rows.push({ key: 'total', className: 'total', cells });
  } else {
    rows.push({ key: 'total', className: 'total', cells: [totals(result, total, Math.max(1, columns.length))] });
  }
  return { head: [{ key: 'head', className: '', cells: names }], rows };
}

/** A list without groups says its figures in one line. */
function totals(
  { reportMetadata, reportExtendedMetadata }: ReportResult,
  fact: ReportFact | undefined,
  span: number
): TableCell {
  const parts = reportMetadata.aggregates.map(
    (name, index) =>
      `${reportExtendedMetadata.aggregateColumnInfo[name]?.label ?? name}: ${fact?.aggregates[index]?.label ?? ''}`
  );
  return cell('total', parts.join('   '), { isHeader: true, span });
}

function leaves(groups: readonly ReportGroup[], before: readonly string[] = []): { key: string; labels: string[] }[] {
  return groups.flatMap(({ key, label, groupings }) =>
    groupings.length > 0 ? leaves(groupings, [...before, label]) : [{ key, labels: [...before, label] }]
  );
}

function matrix(result: ReportResult): Table {
  const { reportMetadata, reportExtendedMetadata } = result;
  const { aggregates, groupingsDown } = reportMetadata;
  const across = [...leaves(result.groupingsAcross.groupings), { key: 'T', labels: ['Total'] }];
  const down = [...leaves(result.groupingsDown.groupings), { key: 'T', labels: ['Total'] }];
  const figureNames = aggregates.map((name) => reportExtendedMetadata.aggregateColumnInfo[name]?.label ?? name);
  const title = groupingsDown
    .map(({ name }) => reportExtendedMetadata.groupingColumnInfo[name]?.label ?? name)
    .join(' / ');
  const top = [
    cell('group', title),
    ...across.map(({ key, labels }) =>
      cell(`x${key}`, labels.join(' / '), { span: aggregates.length, className: 'number' })
    )
  ];
  const second = [
    cell('group', ''),
    ...across.flatMap(({ key }) =>
      figureNames.map((name, index) => cell(`x${key}-${index}`, name, { className: 'number' }))
    )
  ];
  const rows = down.map(({ key, labels }): TableRow => ({
    key,
    className: key === 'T' ? 'total' : '',
    cells: [
      cell('group', labels.join(' / '), { isHeader: true }),
      ...across.flatMap(({ key: column }) =>
        aggregates.map((_, index) =>
          cell(`${column}-${index}`, result.factMap[`${key}!${column}`]?.aggregates[index]?.label ?? '', {
            className: 'number'
          })
        )
      )
    ]
  }));
  const head = [{ key: 'head', className: '', cells: top }];
  return { head: aggregates.length > 1 ? [...head, { key: 'figures', className: '', cells: second }] : head, rows };
}

export interface TableStyle {
  readonly maxRows: number | null;
  /** Digits after the point of numbers; -1: as the report has them. */
  readonly decimals: number;
  readonly locale: string;
}

function rounded(text: string, value: unknown, dataType: string, { decimals, locale }: TableStyle): string {
  const amount = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;
  if (decimals < 0 || typeof amount !== 'number' || dataType === 'int') return text;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const written = new Intl.NumberFormat(locale, digits).format(amount);
  const sign = /^\D*?(?=-?\d)/.exec(text)?.[0] ?? '';
  return dataType === 'percent' ? `${written}%` : dataType === 'currency' ? sign + written : written;
}

/** A table of a dashboard: the columns that its component names. */
export function componentTable(
  result: ReportResult,
  columns: readonly { readonly column: string; readonly type: string }[],
  style: TableStyle
): Table {
  const { maxRows } = style;
  const { reportMetadata, reportExtendedMetadata } = result;
  const infos = {
    detail: reportExtendedMetadata.detailColumnInfo,
    grouping: reportExtendedMetadata.groupingColumnInfo,
    aggregate: reportExtendedMetadata.aggregateColumnInfo
  } as const;
  const open = columns.flatMap(({ column, type }) => {
    const info = infos[type as keyof typeof infos]?.[column];
    return info ? [{ column, type, info }] : [];
  });
  const isNumber = (at: number): boolean =>
    NUMBERS.includes(open[at]?.info.dataType ?? '') && open[at]?.type !== 'grouping';
  const head = open.map(({ column, info, type }, index) =>
    cell(
      `${type}${column}`,
      type === 'aggregate' ? info.label.replace(/^(?:Sum of|Average|Largest|Smallest) /, '') : info.label,
      {
        className: isNumber(index) ? 'number' : ''
      }
    )
  );
  const rows: TableRow[] = [];
  if (reportMetadata.reportFormat === 'TABULAR') {
    for (const [at, { dataCells }] of (result.factMap['T!T']?.rows ?? []).entries()) {
      const cells = open.map(({ column, info }, index) => {
        const one = dataCells[reportMetadata.detailColumns.indexOf(column)];
        return cell(`${index}`, one ? rounded(one.label, one.value, info.dataType, style) : '', {
          href: one ? recordHref(one) : null,
          className: isNumber(index) ? 'number' : ''
        });
      });
      rows.push({ key: `${at}`, className: '', cells });
    }
    return { head: [{ key: 'head', className: '', cells: head }], rows: rows.slice(0, maxRows ?? undefined) };
  }
  const add = (groups: readonly ReportGroup[], path: readonly ReportGroup[]): void => {
    for (const group of groups) {
      const own = [...path, group];
      if (group.groupings.length > 0) {
        add(group.groupings, own);
        continue;
      }
      const cells = open.map(({ column, type, info }, index) => {
        const level = reportMetadata.groupingsDown.findIndex(({ name }) => name === column);
        const at = own[level];
        if (type === 'grouping')
          return cell(`${index}`, at?.label ?? '', { href: at ? recordHref(at) : null, isHeader: index === 0 });
        const fact = result.factMap[`${group.key}!T`];
        const figure = fact?.aggregates[reportMetadata.aggregates.indexOf(column)];
        const text = figure ? rounded(figure.label, figure.value, info.dataType, style) : '';
        return cell(`${index}`, text, { className: 'number' });
      });
      rows.push({ key: group.key, className: '', cells });
    }
  };
  add(result.groupingsDown.groupings, []);
  return { head: [{ key: 'head', className: '', cells: head }], rows: rows.slice(0, maxRows ?? undefined) };
}
