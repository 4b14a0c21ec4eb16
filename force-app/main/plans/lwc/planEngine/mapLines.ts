// The reporting lines of the map: elbows that run between cards, never under them.
import type { PersonCoverage } from './coverage';
import type { MapCard, MapColumn, MapSizes } from './mapLayout';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface MapLine {
  /** Who reports. */
  readonly from: string;
  /** To whom. */
  readonly to: string;
  /** Between buying centers: dashed. */
  readonly across: boolean;
  readonly points: readonly Point[];
}

interface Ends {
  readonly upper: MapCard;
  readonly lower: MapCard;
}

/** Lines across centers start beside those within one, and apart from each other. */
const ASIDE = 38;
const LANES = [0, -6, 6] as const;

export function linesOf(
  people: readonly PersonCoverage[],
  cards: readonly MapCard[],
  columns: readonly MapColumn[],
  sizes: MapSizes
): readonly MapLine[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const byLine = byLineOf(cards);
  const left = new Map(columns.map(({ id, x }) => [id, x + sizes.gapX / 2]));
  let lane = 0;
  return people.flatMap(({ id, boss }) => {
    const report = byId.get(id);
    const head = boss === null ? undefined : byId.get(boss);
    if (!report || !head || boss === null) {
      return [];
    }
    const across = report.center !== head.center;
    const shift = across ? (LANES[lane++ % LANES.length] ?? 0) : 0;
    const ends = head.line <= report.line ? { upper: head, lower: report } : { upper: report, lower: head };
    const points = route(ends, { across, shift, sizes, gutter: left.get(ends.lower.center) ?? 0, byLine });
    return [{ from: id, to: boss, across, points }];
  });
}

function byLineOf(cards: readonly MapCard[]): ReadonlyMap<number, readonly MapCard[]> {
  const byLine = new Map<number, MapCard[]>();
  for (const card of cards) {
    byLine.set(card.line, [...(byLine.get(card.line) ?? []), card]);
  }
  return byLine;
}

interface Way {
  readonly across: boolean;
  readonly shift: number;
  readonly sizes: MapSizes;
  /** Beside all cards of the lower one's center. */
  readonly gutter: number;
  readonly byLine: ReadonlyMap<number, readonly MapCard[]>;
}

const middle = ({ x, width }: MapCard): number => x + width / 2;

function route({ upper, lower }: Ends, way: Way): readonly Point[] {
  const { sizes, shift } = way;
  const start = middle(upper) + (way.across ? ASIDE : 0);
  const below = upper.y + upper.height + sizes.gapY / 2 + shift;
  if (upper.line === lower.line) {
    return [
      { x: start, y: upper.y + upper.height },
      { x: start, y: below },
      { x: middle(lower), y: below },
      { x: middle(lower), y: lower.y + lower.height }
    ];
  }
  if (isFree(middle(lower), upper.line, lower.line, way)) {
    return elbow(start, upper, below, { x: middle(lower), y: lower.y });
  }
  const beside = lower.x - sizes.gapX / 2;
  const gutter = isFree(beside, upper.line, lower.line, way) ? beside : way.gutter;
  return reachFromLeft(start, upper, below, gutter, lower, way);
}

/** Down from the upper card, along, down to the end. */
function elbow(start: number, upper: MapCard, below: number, end: Point): readonly Point[] {
  const bottom = { x: start, y: upper.y + upper.height };
  return start === end.x ? [bottom, end] : [bottom, { x: start, y: below }, { x: end.x, y: below }, end];
}

/** Beside the cards in between: from card to card by their left edges where the way is theirs alone. */
function reachFromLeft(
  start: number,
  upper: MapCard,
  below: number,
  gutter: number,
  lower: MapCard,
  { byLine, sizes }: Way
): readonly Point[] {
  const end = leftEnd(gutter, lower, byLine, sizes);
  if (!end.isAround && upper.x === lower.x && upper.center === lower.center) {
    const y = upper.y + upper.height / 2;
    return [{ x: upper.x, y }, { x: gutter, y }, ...end.points];
  }
  return [{ x: start, y: upper.y + upper.height }, { x: start, y: below }, { x: gutter, y: below }, ...end.points];
}

/** Into the left edge; where another card stands between the gutter and it, over that card and in from the top. */
function leftEnd(
  gutter: number,
  lower: MapCard,
  byLine: ReadonlyMap<number, readonly MapCard[]>,
  sizes: MapSizes
): { readonly points: readonly Point[]; readonly isAround: boolean } {
  const isAround = (byLine.get(lower.line) ?? []).some((card) => card.x < lower.x && card.x + card.width > gutter);
  if (!isAround) {
    const y = lower.y + lower.height / 2;
    return {
      points: [
        { x: gutter, y },
        { x: lower.x, y }
      ],
      isAround
    };
  }
  const above = lower.y - sizes.gapY / 2;
  const points = [
    { x: gutter, y: above },
    { x: middle(lower), y: above },
    { x: middle(lower), y: lower.y }
  ];
  return { points, isAround };
}

/** Whether a line down meets no card between the two. */
function isFree(x: number, from: number, to: number, { byLine, sizes }: Way): boolean {
  for (let line = from + 1; line < to; line += 1) {
    const cards = byLine.get(line) ?? [];
    // Half of the gap on either side belongs to the card: a line never touches a frame.
    if (cards.some((card) => x > card.x - sizes.gapX / 4 && x < card.x + card.width + sizes.gapX / 4)) {
      return false;
    }
  }
  return true;
}
