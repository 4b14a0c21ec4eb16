// What a page of a document is made of. Lengths are points (1/72 inch) from the page's upper left corner; pure.

/** Colors by their part: `ink` is text, `quiet` is small print, `accent` headings and amounts. */
export type Tone = 'ink' | 'quiet' | 'accent' | 'line' | 'strong' | 'white';

export type Mark =
  | {
      readonly kind: 'text';
      /** Left end of the text; the right one where it ends there. */
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly size: number;
      readonly bold: boolean;
      readonly tone: Tone;
      readonly text: string;
      readonly ends: boolean;
    }
  | {
      readonly kind: 'line';
      readonly x: number;
      readonly y: number;
      readonly to: number;
      readonly tone: Tone;
      readonly width: number;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: Tone;
      readonly edge: Tone;
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number; readonly fill: Tone }
  /** The hook in a checkbox of 8 points, whose upper left corner is given. */
  | { readonly kind: 'tick'; readonly x: number; readonly y: number };

/** What stays together on a page. */
export interface Block {
  /** The section that it belongs to. */
  readonly section: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Places are those of the page. */
  readonly marks: readonly Mark[];
}

export interface Page {
  readonly blocks: readonly Block[];
}

/** ISO 216. `margin` on all sides; blocks of the body lie between `top` and `bottom`. */
export const A4 = { width: 595.28, height: 841.89, margin: 42, bottom: 798 } as const;
