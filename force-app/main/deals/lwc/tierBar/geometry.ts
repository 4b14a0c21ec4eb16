// Where the parts of the bar are, in percent of its width, so that text keeps its size at any width. Pure.
import type { TierBarWords } from 'c/dealSentence';

/** From the palest to the strongest, spread over the bands. */
const SHADES = ['#f3f3f3', '#d8e6fe', '#aacbff', '#78b0fd'] as const;
/** A mark closer to an end than this share is labelled inwards. */
const EDGE = 0.16;
/** Marks closer together than this are labelled to either side. */
const APART = 0.3;

type Anchor = 'start' | 'middle' | 'end';

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

export interface Segment {
  readonly key: number;
  readonly x: string;
  readonly width: string;
  readonly fill: string;
  readonly rate: string;
  readonly lower: string;
  readonly anchor: Anchor;
}

export function segmentsOf({ bands }: TierBarWords): readonly Segment[] {
  const last = Math.max(1, bands.length - 1);
  return bands.map(({ from, to, rate, lower }, key) => ({
    key,
    x: percent(from),
    width: percent(to - from),
    fill: SHADES[Math.round((key / last) * (SHADES.length - 1))] ?? SHADES[0],
    // A rate without room would run over its neighbor; it is in the bar's one-line label.
    rate: to - from > 0.012 * (rate.length + 2) ? rate : '',
    lower: from > 0 ? lower : '',
    anchor: from > 1 - EDGE / 2 ? 'end' : 'middle'
  }));
}

export interface Mark {
  readonly key: string;
  readonly x: string;
  readonly text: string;
  readonly anchor: Anchor;
  readonly className: string;
}

function anchorOf(at: number, leftOf: number | null, rightOf: number | null): Anchor {
  if (leftOf !== null && leftOf - at < APART) {
    return at < EDGE ? 'start' : 'end';
  }
  if (rightOf !== null && at - rightOf < APART) {
    return at > 1 - EDGE ? 'end' : 'start';
  }
  if (at < EDGE) {
    return 'start';
  }
  return at > 1 - EDGE ? 'end' : 'middle';
}

export function marksOf({ before, after }: TierBarWords): readonly Mark[] {
  const mark = (key: string, at: number, text: string, anchor: Anchor): Mark => ({
    key,
    x: percent(at),
    text,
    anchor,
    className: `mark ${key}`
  });
  return [
    ...(before ? [mark('before', before.at, before.text, anchorOf(before.at, after.at, null))] : []),
    mark('after', after.at, after.text, anchorOf(after.at, null, before?.at ?? null))
  ];
}
