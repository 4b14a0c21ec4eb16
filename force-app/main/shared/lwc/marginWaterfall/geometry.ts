// Where the bars of the waterfall are: across in percent, so that text keeps its size at any width; up in pixels. Pure.

export interface WaterfallBar {
  readonly key: string;
  readonly label: string;
  /** Of a total: what it stands at; of a step: what it adds. */
  readonly amount: number;
  readonly text: string;
  /** Below the label; empty: none. */
  readonly share: string;
  readonly isTotal: boolean;
  /** Striped: not booked. A hoped-for total is solid up to the total before it. */
  readonly isHoped: boolean;
  readonly isStrong: boolean;
}

/** A line that totals should stay above. */
export interface WaterfallFloor {
  readonly amount: number;
  readonly text: string;
}

export const CHART_HEIGHT = 190;
/** Room for a figure above the highest bar, and for one below the lowest. */
const ABOVE = 22;
const BELOW = 4;
/** Share of its place that a bar fills. */
const FILLED = 0.68;
const TEXT_GAP = 7;
/** The floor's text is below its line, which it must not touch. */
const FLOOR_TEXT = 14;

/** Diagonals over the largest bar there can be; the bar's own frame cuts them off. */
export const STRIPES = Array.from(
  { length: 90 },
  (_, at) => `M${at * 8 - CHART_HEIGHT} ${CHART_HEIGHT}l${CHART_HEIGHT} -${CHART_HEIGHT}`
).join('');

interface Span {
  readonly from: number;
  readonly to: number;
  readonly hoped: boolean;
}

export interface DrawnPart {
  readonly key: string;
  readonly y: string;
  readonly height: string;
  readonly hoped: boolean;
  readonly className: string;
}

export interface DrawnBar extends WaterfallBar {
  readonly parts: readonly DrawnPart[];
  readonly x: string;
  readonly width: string;
  readonly middle: string;
  readonly textY: string;
  readonly textClass: string;
  readonly labelClass: string;
  /** The level that the next bar starts at. */
  readonly joins: { readonly x1: string; readonly x2: string; readonly y: string } | null;
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
const pixels = (at: number): string => String(Math.round(at * 10) / 10);

interface Placed {
  readonly bar: WaterfallBar;
  readonly spans: readonly Span[];
  /** The sum after the bar. */
  readonly level: number;
}

function placed(bars: readonly WaterfallBar[]): readonly Placed[] {
  let level = 0;
  let booked = 0;
  return bars.map((bar) => {
    const from = level;
    level = bar.isTotal ? bar.amount : level + bar.amount;
    if (!bar.isTotal) {
      return { bar, spans: [{ from, to: level, hoped: bar.isHoped }], level };
    }
    const solid = bar.isHoped ? booked : bar.amount;
    booked = solid;
    return {
      bar,
      spans: [
        { from: 0, to: solid, hoped: false },
        ...(solid === bar.amount ? [] : [{ from: solid, to: bar.amount, hoped: true }])
      ],
      level
    };
  });
}

/** Pixels from the top for an amount; the ground, 0, is always in sight. */
function scaleOf(all: readonly Placed[], floor: WaterfallFloor | null): (amount: number) => number {
  const ends = [0, floor?.amount ?? 0, ...all.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]))];
  const high = Math.max(...ends);
  const low = Math.min(...ends);
  const span = high - low || 1;
  const bottom = low < 0 ? ABOVE : BELOW;
  return (amount) => ABOVE + ((high - amount) / span) * (CHART_HEIGHT - ABOVE - bottom);
}

function classOf({ isTotal, isStrong, amount }: WaterfallBar, hoped: boolean): string {
  if (hoped) {
    return 'bar hoped';
  }
  return isTotal ? (isStrong ? 'bar strong' : 'bar total') : amount < 0 ? 'bar less' : 'bar total';
}

export function barsOf(bars: readonly WaterfallBar[], floor: WaterfallFloor | null): readonly DrawnBar[] {
  const all = placed(bars);
  const y = scaleOf(all, floor);
  const place = 1 / Math.max(1, bars.length);
  return all.map(({ bar, spans, level }, index) => {
    const left = place * (index + (1 - FILLED) / 2);
    const tops = spans.map(({ from, to }) => Math.min(y(from), y(to)));
    const last = index === all.length - 1;
    return {
      ...bar,
      parts: spans.map(({ from, to, hoped }, part) => ({
        key: `${bar.key} ${part}`,
        y: pixels(Math.min(y(from), y(to))),
        // A step of nothing is still a line.
        height: pixels(Math.max(1, Math.abs(y(to) - y(from)))),
        hoped,
        className: classOf(bar, hoped)
      })),
      x: percent(left),
      width: percent(place * FILLED),
      middle: percent(place * (index + 0.5)),
      textY: pixels(Math.min(...tops) - TEXT_GAP),
      textClass: bar.isStrong ? 'figure bold' : 'figure',
      labelClass: bar.isStrong ? 'label bold' : 'label',
      joins: last ? null : { x1: percent(left + place * FILLED), x2: percent(left + place), y: pixels(y(level)) }
    };
  });
}

export interface DrawnFloor {
  readonly text: string;
  readonly y: string;
  readonly textX: string;
  readonly textY: string;
}

/** Its text stands where the steps hang above it: between the first total and the second. */
export function floorOf(bars: readonly WaterfallBar[], floor: WaterfallFloor): DrawnFloor {
  const y = scaleOf(placed(bars), floor)(floor.amount);
  return {
    text: floor.text,
    y: pixels(y),
    textX: percent(bars.length < 3 ? 0.5 : 2 / bars.length),
    textY: pixels(Math.min(CHART_HEIGHT - 2, y + FLOOR_TEXT))
  };
}
