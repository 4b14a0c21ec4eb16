// Geometry of the charts of reports and dashboards: bars, columns and lines with their axes and labels. No DOM, no clock.
import { axisLabel, type ChartData, type Shown, valueLabel } from './chartData.ts';

export interface ChartStyle {
  readonly type: 'Bar' | 'Column' | 'Line';
  readonly groups: string;
  readonly units: string;
  readonly decimals: number;
  readonly showValues: boolean;
}

export interface Rect {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface Text {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly text: string;
  /** `halo`: white around it, where it stands on lines. */
  readonly className: string;
}

export interface Line {
  readonly key: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Path {
  readonly key: string;
  readonly points: string;
  readonly stroke: string;
  readonly dots: readonly { readonly key: string; readonly x: number; readonly y: number }[];
}

export interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly rects: readonly Rect[];
  readonly paths: readonly Path[];
  readonly grid: readonly Line[];
  readonly texts: readonly Text[];
  readonly legend: readonly { readonly key: string; readonly label: string; readonly fill: string }[];
}

/** The native palette; lines need colours that are apart. */
const FILLS = ['#066afe', '#b8dcff', '#0b827c', '#fe8f1e', '#7526e3', '#8a033e'];
const STROKES = ['#066afe', '#fe8f1e', '#0b827c', '#7526e3', '#8a033e', '#5a1ba9'];
const DARK = '#181818';
const GREY = '#5c5c5c';

const WIDTH = 420;
/** Of a letter of 11 pixels. */
const LETTER = 6;
const MAX_LABEL = 18;

/**
 * 0 to a round number that no value is beyond, in steps of 1, 2 or 5.
 * @param least smallest step: 1 for what is counted
 */
export function axisTicks(low: number, high: number, most = 4, least = 0): number[] {
  if (high === low) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, low)];
  const rough = Math.max(least, (high - low) / most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const cut = (text: string, most = MAX_LABEL): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Values that stand on no mark, and names. */
const plain = (texts: readonly Label[]): Text[] =>
  texts.map((text) => ({ ...text, className: text.fill === DARK && text.key.startsWith('v') ? 'halo' : '' }));

export function chartShapes(data: ChartData, style: ChartStyle, shown: Shown): Shapes {
  const fills = style.type === 'Line' ? STROKES : FILLS;
  const legend =
    data.series.length < 2
      ? []
      : data.series.map(({ label }, index) => ({ key: `${index}`, label, fill: fills[index % fills.length] ?? DARK }));
  const drawn = style.type === 'Bar' ? bars(data, style, shown) : upright(data, style, shown);
  return { width: WIDTH, legend, ...drawn, texts: plain(drawn.texts) };
}

type Label = Omit<Text, 'className'>;
type Drawn = Omit<Shapes, 'width' | 'legend' | 'texts'> & { readonly texts: readonly Label[] };

function extent({ series, categories }: ChartData, isStacked: boolean): [number, number] {
  const totals = isStacked
    ? categories.flatMap((_, index) => {
        const values = series.map(({ values: all }) => all[index] ?? 0);
        const sum = (keep: (value: number) => boolean) => values.filter(keep).reduce((a, b) => a + b, 0);
        return [sum((value) => value > 0), sum((value) => value < 0)];
      })
    : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  return [Math.min(0, ...totals), Math.max(0, ...totals)];
}

const fillOf = (index: number): string => FILLS[index % FILLS.length] ?? DARK;
/** Legible on the second, light colour as well. */
const onFill = (fill: string): string => (fill === '#b8dcff' || fill === '#fe8f1e' ? DARK : '#ffffff');

function bars(data: ChartData, style: ChartStyle, shown: Shown): Drawn {
  const { categories, series } = data;
  const isStacked = style.groups === 'stacked';
  const longest = Math.min(MAX_LABEL, Math.max(4, ...categories.map(({ length }) => length)));
  const left = longest * LETTER + 8;
  const right = 52;
  const perCategory = isStacked ? 1 : series.length;
  const band = Math.max(24, Math.min(56, perCategory * 20, 240 / Math.max(1, categories.length)), perCategory * 16 + 8);
  const bottom = 8 + band * categories.length;
  const ticks = axisTicks(...extent(data, isStacked), 4, data.dataType === 'int' ? 1 : 0);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const at = (value: number): number => left + ((value - first) / (last - first)) * (WIDTH - left - right);
  const thick = (band - 8) / perCategory;
  const rects: Rect[] = [];
  const texts: Label[] = [];
  const paint = (key: string, from: number, to: number, top: number, fill: string, value: number): void => {
    const [x, end] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))];
    rects.push({ key, x, y: top, width: end - x, height: thick - 1, fill });
    if (!style.showValues) return;
    const text = valueLabel(value, data.dataType, style.units, style.decimals, shown);
    const middle = top + thick / 2 + 3.5;
    const fits = text.length * LETTER < end - x - 4;
    if (!isStacked) texts.push({ key: `v${key}`, x: end + 5, y: middle, anchor: 'start', fill: DARK, text });
    else if (fits)
      texts.push({ key: `i${key}`, x: (x + end) / 2, y: middle, anchor: 'middle', fill: onFill(fill), text });
  };
  categories.forEach((category, row) => {
    const top = 8 + row * band + 4;
    texts.push({
      key: `c${row}`,
      x: left - 6,
      y: top + (band - 8) / 2 + 4,
      anchor: 'end',
      fill: DARK,
      text: cut(category)
    });
    let [up, down] = [0, 0];
    series.forEach(({ values }, index) => {
      const value = values[row];
      if (value === null || value === undefined) return;
      const key = `${row}-${index}`;
      const fill = fillOf(index);
      if (!isStacked) return paint(key, 0, value, top + index * thick, fill, value);
      const from = value < 0 ? down : up;
      paint(key, from, from + value, top, fill, value);
      if (value < 0) down += value;
      else up += value;
    });
  });
  const grid = ticks.map((tick) => ({ key: `g${tick}`, x1: at(tick), y1: 4, x2: at(tick), y2: bottom }));
  const labels = ticks.map((tick): Label => ({
    key: `t${tick}`,
    x: at(tick),
    y: bottom + 14,
    anchor: 'middle',
    fill: GREY,
    text: axisLabel(tick, data.dataType, shown)
  }));
  return { height: bottom + 22, rects, paths: [], grid, texts: [...texts, ...labels] };
}

const HEIGHT = 236;
const TOP = 16;

/** Columns and lines: values go up, categories to the right. */
function upright(data: ChartData, style: ChartStyle, shown: Shown): Drawn {
  const { categories } = data;
  const isStacked = style.groups === 'stacked';
  const ticks = axisTicks(...extent(data, isStacked), 4, data.dataType === 'int' ? 1 : 0);
  const [first = 0, last = 1] = [ticks[0], ticks.at(-1)];
  const names = ticks.map((tick) => axisLabel(tick, data.dataType, shown));
  const left = Math.max(...names.map(({ length }) => length)) * LETTER + 10;
  const bottom = HEIGHT - 26;
  const at = (value: number): number => bottom - ((value - first) / (last - first)) * (bottom - TOP);
  const band = (WIDTH - left - 8) / Math.max(1, categories.length);
  const center = (column: number): number => left + band * (column + 0.5);
  const marks =
    style.type === 'Line' ? lines(data, style, shown, center, at) : columns(data, style, shown, left, band, at);
  const room = Math.max(4, Math.floor(band / LETTER));
  // Names that would run into each other: every second one, every third, ...
  const every = Math.max(
    1,
    Math.ceil((Math.max(...categories.map(({ length }) => Math.min(length, 8)), 1) * LETTER + 6) / band)
  );
  const texts = [
    ...marks.texts,
    ...names.map((text, index): Label => ({
      key: `t${index}`,
      x: left - 6,
      y: at(ticks[index] ?? 0) + 4,
      anchor: 'end',
      fill: GREY,
      text
    })),
    ...categories.flatMap((category, column): Label[] =>
      column % every === 0
        ? [
            {
              key: `c${column}`,
              x: center(column),
              y: bottom + 17,
              anchor: 'middle',
              fill: GREY,
              text: cut(category, Math.max(8, room * every))
            }
          ]
        : []
    )
  ];
  const grid = ticks.map((tick) => ({ key: `g${tick}`, x1: left, y1: at(tick), x2: WIDTH - 8, y2: at(tick) }));
  return { height: HEIGHT, rects: marks.rects, paths: marks.paths, grid, texts };
}

interface Marks {
  readonly rects: readonly Rect[];
  readonly paths: readonly Path[];
  readonly texts: readonly Label[];
}

function columns(
  data: ChartData,
  style: ChartStyle,
  shown: Shown,
  left: number,
  band: number,
  at: (value: number) => number
): Marks {
  const isStacked = style.groups === 'stacked';
  const count = isStacked ? 1 : data.series.length;
  const width = Math.min(58, (band * 0.72) / count);
  const start = (column: number): number => left + band * (column + 0.5) - (width * count) / 2;
  const rects: Rect[] = [];
  const texts: Label[] = [];
  data.categories.forEach((_, column) => {
    let [up, down] = [0, 0];
    data.series.forEach(({ values }, index) => {
      const value = values[column];
      if (value === null || value === undefined) return;
      const from = isStacked ? (value < 0 ? down : up) : 0;
      if (value < 0) down += value;
      else up += value;
      const [y, end] = [Math.min(at(from), at(from + value)), Math.max(at(from), at(from + value))];
      const x = start(column) + (isStacked ? 0 : index * width);
      const fill = fillOf(index);
      rects.push({ key: `${column}-${index}`, x: x + 1, y, width: width - 2, height: end - y, fill });
      if (!style.showValues) return;
      const text = valueLabel(value, data.dataType, style.units, style.decimals, shown);
      const isInside = isStacked && end - y > 14;
      // Beside each other they would run into each other.
      if (text.length * LETTER > (count > 1 ? Math.max(width + 8, band / count) : band + 4)) return;
      if (isStacked && !isInside) return;
      texts.push({
        key: `${isInside ? 'i' : 'v'}${column}-${index}`,
        x: x + width / 2,
        y: isInside ? (y + end) / 2 + 4 : y - 4,
        anchor: 'middle',
        fill: isInside ? onFill(fill) : DARK,
        text
      });
    });
  });
  return { rects, paths: [], texts };
}

function lines(
  data: ChartData,
  style: ChartStyle,
  shown: Shown,
  center: (column: number) => number,
  at: (value: number) => number
): Marks {
  const ends: { index: number; y: number; x: number; text: string }[] = [];
  const paths = data.series.map(({ values }, index): Path => {
    const known = values.flatMap((value, column) => (value === null ? [] : [{ column, value }]));
    const dots = known.map(({ column, value }) => ({ key: `${index}-${column}`, x: center(column), y: at(value) }));
    const last = known.at(-1);
    if (last)
      ends.push({
        index,
        x: center(last.column),
        y: at(last.value),
        text: valueLabel(last.value, data.dataType, style.units, style.decimals, shown)
      });
    return {
      key: `l${index}`,
      points: dots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
      stroke: STROKES[index % STROKES.length] ?? DARK,
      dots
    };
  });
  if (!style.showValues) return { rects: [], paths, texts: [] };
  // The upper line's value stands above it, the others below, so that two that meet stay legible.
  const sorted = [...ends].sort((a, b) => a.y - b.y);
  const texts = sorted.map(({ index, x, y, text }, rank): Label => ({
    key: `v${index}`,
    x: Math.min(x + 8, WIDTH - 4),
    y: rank === 0 ? Math.max(12, y - 8) : y + 16 + (rank - 1) * 12,
    anchor: 'end',
    fill: DARK,
    text
  }));
  return { rects: [], paths, texts };
}

/** What the chart says, for those who do not see it. */
export function chartSummary(title: string, data: ChartData, style: ChartStyle, shown: Shown): string {
  const { categories, series } = data;
  if (categories.length === 0) return `${title}: no data`;
  const text = (value: number | null): string =>
    value === null ? 'none' : valueLabel(value, data.dataType, style.units, style.decimals, shown);
  const [only] = series;
  const first = categories
    .slice(0, 3)
    .map((category, index) =>
      series.length === 1 && only
        ? `${category} ${text(only.values[index] ?? null)}`
        : `${category}: ${series.map(({ label, values }) => `${label} ${text(values[index] ?? null)}`).join(', ')}`
    );
  const rest = categories.length > 3 ? `; ${categories.length} in all` : '';
  return `${title}. ${first.join('; ')}${rest}`;
}
