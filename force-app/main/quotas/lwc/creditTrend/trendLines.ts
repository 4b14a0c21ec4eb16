// Where the lines of the trend run: business days across, cumulative credit up. Pure.
import { axisEnd, gridLines, polyline } from 'c/chartScale';
import { formatMonth } from 'c/dates';
import type { Finish, MeasureAnswer, TrendPoint } from 'c/quotaEngine';
import { shortText, type QuotaWords } from 'c/quotaSentence';

/** Room around the plane, CSS pixels. */
export const PLANE = { height: 190, left: 48, right: 64, top: 14, bottom: 22 } as const;

export interface PlacedText {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface TrendLines {
  readonly booked: string;
  readonly plan: string;
  readonly before: string;
  readonly dots: readonly PlacedText[];
  /** The day's point; its text stands below it, at the ground above it. */
  readonly now: (PlacedText & { readonly textY: number }) | null;
  readonly fan: { readonly area: string; readonly middle: string; readonly ends: readonly PlacedText[] } | null;
  readonly grid: readonly PlacedText[];
  readonly months: readonly PlacedText[];
  readonly quota: PlacedText | null;
  readonly beforeEnd: PlacedText | null;
}

/** Least distance of two texts below each other. */
const LINE = 13;

interface Plane {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

function planeOf(points: readonly TrendPoint[], row: MeasureAnswer, edge: number): Plane & { readonly end: number } {
  const values = points.flatMap(({ credited, plan, before }) => [credited ?? 0, plan ?? 0, before ?? 0]);
  const end = axisEnd([...values, row.attainment.quota ?? 0, row.chance?.finish?.strong ?? 0]);
  const low = Math.min(0, ...values);
  const days = Math.max(1, points.length);
  const { height, left, top, bottom } = PLANE;
  return {
    end,
    x: (day) => left + (day / days) * (edge - left),
    y: (value) => top + ((end - value) / (end - low)) * (height - top - bottom)
  };
}

const onPlane = ({ x, y }: Plane, points: readonly TrendPoint[], of: 'credited' | 'plan' | 'before') =>
  points.flatMap((point) => {
    const value = point[of];
    return value === null ? [] : [{ x: x(point.day), y: y(value) }];
  });

function pastEnd(end: { x: number; y: number } | undefined, edge: number, text: string): PlacedText | null {
  return end ? { key: 'before', x: edge + 6, y: end.y, text } : null;
}

export interface TrendOf {
  readonly points: readonly TrendPoint[];
  readonly row: MeasureAnswer;
  /** Days of the stored snapshots: the dots; a missed week has none. */
  readonly weeks: readonly string[];
  /** Name of last year's period; null: there is none. */
  readonly before: string | null;
  /** CSS pixels, so that text keeps its size. */
  readonly width: number;
}

export function trendLines({ points, row, weeks, before, width }: TrendOf, words: QuotaWords): TrendLines {
  const edge = width - PLANE.right;
  const plane = planeOf(points, row, edge);
  const { measure, quota } = row.attainment;
  const start = { x: plane.x(0), y: plane.y(0) };
  const booked = onPlane(plane, points, 'credited');
  const past = onPlane(plane, points, 'before');
  const last = points.filter(({ credited }) => credited !== null).at(-1);
  const text = (value: number): string => shortText(value, measure, words);
  return {
    booked: polyline([start, ...booked]),
    plan: polyline([start, ...onPlane(plane, points, 'plan')]),
    before: past.length ? polyline([start, ...past]) : '',
    dots: points
      .filter(({ date, credited }) => credited !== null && weeks.includes(date))
      .map(({ date, day, credited }) => ({ key: date, x: plane.x(day), y: plane.y(credited ?? 0), text: '' })),
    now: last ? nowOf(plane, last, text) : null,
    fan:
      last && row.chance?.finish && row.chance.deals > 0 && last.day < points.length
        ? fanOf({ ...plane, edge }, last, row.chance.finish, text)
        : null,
    // An axis of nothing has no line above 0.
    grid: gridLines(plane.end, 3)
      .map((value) => ({ key: String(value), x: PLANE.left - 6, y: plane.y(value), text: text(value) }))
      .filter((line) => line.text !== text(0)),
    months: monthsOf(plane, points, words),
    quota: quota === null ? null : { key: 'quota', x: plane.x(0) + 4, y: plane.y(quota), text: text(quota) },
    beforeEnd: before === null ? null : pastEnd(past.at(-1), edge, before)
  };
}

/** Room that a text below a point needs. */
const BELOW = 14;

function nowOf({ x, y }: Plane, { day, credited }: TrendPoint, text: (value: number) => string): TrendLines['now'] {
  const at = y(credited ?? 0);
  const isLow = at + BELOW + 2 > PLANE.height - PLANE.bottom;
  return { key: 'now', x: x(day), y: at, textY: isLow ? at - 7 : at + BELOW, text: text(credited ?? 0) };
}

/** From today to the three finishes; their texts keep apart. */
function fanOf(
  { x, y, edge }: Plane & { readonly edge: number },
  last: TrendPoint,
  finish: Finish,
  text: (value: number) => string
): TrendLines['fan'] {
  const from = { x: x(last.day), y: y(last.credited ?? 0) };
  const at = (value: number) => ({ x: edge, y: y(value) });
  const [strong, middle, weak] = [at(finish.strong), at(finish.middle), at(finish.weak)];
  return {
    area: polyline([from, strong, weak]),
    middle: polyline([from, middle]),
    ends: [
      { key: 'strong', x: edge, y: Math.min(strong.y, middle.y - LINE), text: text(finish.strong) },
      { key: 'middle', x: edge, y: middle.y, text: text(finish.middle) },
      { key: 'weak', x: edge, y: Math.max(weak.y, middle.y + LINE), text: text(finish.weak) }
    ]
  };
}

/** Names of the months in the middle of their days. */
function monthsOf({ x }: Plane, points: readonly TrendPoint[], { locale }: QuotaWords): readonly PlacedText[] {
  const days = new Map<string, number[]>();
  for (const { date, day } of points) {
    const month = date.slice(0, 7);
    days.set(month, [...(days.get(month) ?? []), day]);
  }
  return [...days].map(([month, of]) => ({
    key: month,
    x: (x((of[0] ?? 1) - 1) + x(of.at(-1) ?? 0)) / 2,
    y: PLANE.height - 4,
    text: formatMonth(`${month}-01`, locale, 'short')
  }));
}
