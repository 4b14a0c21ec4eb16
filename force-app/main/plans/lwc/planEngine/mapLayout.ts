// Where the people of a customer stand on the map: a column a buying center, a row a seniority, and between them the
// lines of who reports to whom. Pixels; nothing overlaps, no line runs under a card.
import { coverage, type Coverage, type People } from './coverage';
import { linesOf, type MapLine } from './mapLines';
import { centersInOrder, peopleInOrder, rowOf } from './peopleOrder';

export interface MapSizes {
  readonly cardWidth: number;
  readonly cardHeight: number;
  /** Between cards side by side, and from the edge of a column to its cards: wide enough for a line. */
  readonly gapX: number;
  /** Between cards one above the other: wide enough for lines. */
  readonly gapY: number;
  /** Head of a column. */
  readonly headHeight: number;
  /** Names of the rows. */
  readonly rowNameWidth: number;
  /** Cards side by side in one seniority of a center before the next stands below. */
  readonly across: number;
}

/** As drawn. */
export const MAP_SIZES: MapSizes = {
  cardWidth: 212,
  cardHeight: 76,
  gapX: 16,
  gapY: 32,
  headHeight: 40,
  rowNameWidth: 96,
  across: 2
};

export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapColumn extends MapBox {
  /** Buying center. */
  readonly id: string;
}

/** Null seniority: what the standard does not name. */
export interface MapRow {
  readonly seniority: string | null;
  readonly y: number;
  readonly height: number;
}

export interface MapCard extends MapBox {
  /** Stakeholder; null: the place of a decision maker who is missing. */
  readonly id: string | null;
  readonly center: string;
  /** Seniority, from the top. */
  readonly row: number;
  /** Line of cards, from the top; a row has one or more. */
  readonly line: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly MapColumn[];
  readonly rows: readonly MapRow[];
  /** By line, then from the left. */
  readonly cards: readonly MapCard[];
  readonly lines: readonly MapLine[];
}

type Place = Pick<MapCard, 'id' | 'center' | 'row'>;

/**
 * @param width of the region, which columns fill when they need less; pixels
 * @param covered the same people's coverage, where it is known already
 */
export function mapLayout(
  people: People,
  width: number,
  covered: Coverage = coverage(people, '1970-01-01'),
  sizes: MapSizes = MAP_SIZES
): MapLayout {
  const places = placesOf(people, covered);
  const rows = rowsOf(people, places, sizes);
  const columns = columnsOf(people, places, width, sizes);
  const bottom = rows.at(-1);
  const height = bottom ? bottom.y + bottom.height : sizes.headHeight;
  const cards = cardsOf(places, rows, columns, sizes);
  return {
    width: Math.max(width, ...columns.map((column) => column.x + column.width)),
    height,
    columns: columns.map((column) => ({ ...column, height })),
    rows,
    cards,
    lines: linesOf(covered.people, cards, columns, sizes)
  };
}

/** People in their order, and the places of decision makers who are missing, which are at the top of a center. */
function placesOf({ stakeholders, centers, contactLimits }: People, covered: Coverage): readonly Place[] {
  const missing = covered.centers
    .filter((center) => center.missing.includes('DecisionMaker'))
    .map(({ id }) => ({ id: null, center: id, row: 0 }));
  const known = new Set(centers.map(({ id }) => id));
  const people = peopleInOrder({ stakeholders, centers, contactLimits })
    .filter(({ center }) => known.has(center))
    .map(({ id, center, seniority }) => ({ id, center, row: rowOf(seniority, contactLimits) }));
  return [...people, ...missing];
}

const inCell = (places: readonly Place[], center: string, row: number): readonly Place[] =>
  places.filter((place) => place.center === center && place.row === row);

/** Most cards that one center has in a row. */
function widest(places: readonly Place[], row: number): number {
  const counts = new Map<string, number>();
  for (const place of places) {
    if (place.row === row) {
      counts.set(place.center, (counts.get(place.center) ?? 0) + 1);
    }
  }
  return Math.max(1, ...counts.values());
}

function rowsOf({ contactLimits }: People, places: readonly Place[], sizes: MapSizes): readonly MapRow[] {
  const names: (string | null)[] = contactLimits.map(({ seniority }) => seniority);
  if (places.some(({ row }) => row === contactLimits.length)) {
    names.push(null);
  }
  let y = sizes.headHeight;
  return names.map((seniority, row) => {
    const height = Math.ceil(widest(places, row) / sizes.across) * (sizes.cardHeight + sizes.gapY);
    const top = y;
    y += height;
    return { seniority, y: top, height };
  });
}

const GAP_BETWEEN_COLUMNS = 12;

function columnsOf({ centers }: People, places: readonly Place[], width: number, sizes: MapSizes): MapColumn[] {
  const widths = centersInOrder(centers).map(({ id }) => {
    const rows = new Set(places.filter(({ center }) => center === id).map(({ row }) => row));
    const cards = Math.max(1, ...[...rows].map((row) => Math.min(inCell(places, id, row).length, sizes.across)));
    return { id, width: cards * sizes.cardWidth + (cards + 1) * sizes.gapX };
  });
  const needed = widths.reduce((sum, column) => sum + column.width + GAP_BETWEEN_COLUMNS, sizes.rowNameWidth);
  const spare = Math.max(0, Math.floor((width + GAP_BETWEEN_COLUMNS - needed) / Math.max(1, widths.length)));
  let x = sizes.rowNameWidth;
  return widths.map((column) => {
    const left = x;
    x += column.width + spare + GAP_BETWEEN_COLUMNS;
    return { id: column.id, x: left, y: 0, width: column.width + spare, height: 0 };
  });
}

function cardsOf(
  places: readonly Place[],
  rows: readonly MapRow[],
  columns: readonly MapColumn[],
  sizes: MapSizes
): readonly MapCard[] {
  const linesBefore: number[] = [];
  const pitch = sizes.cardHeight + sizes.gapY;
  for (const { height } of rows) {
    linesBefore.push((linesBefore.at(-1) ?? 0) + height / pitch);
  }
  const cards = columns.flatMap((column) =>
    rows.flatMap(({ y }, row) => {
      const cell = inCell(places, column.id, row);
      return cell.map((place, index): MapCard => {
        const line = Math.floor(index / sizes.across);
        const inLine = Math.min(sizes.across, cell.length - line * sizes.across);
        const taken = inLine * sizes.cardWidth + (inLine - 1) * sizes.gapX;
        const left = column.x + Math.floor((column.width - taken) / 2);
        return {
          ...place,
          x: left + (index % sizes.across) * (sizes.cardWidth + sizes.gapX),
          y: y + line * pitch,
          width: sizes.cardWidth,
          height: sizes.cardHeight,
          line: (linesBefore[row - 1] ?? 0) + line
        };
      });
    })
  );
  return cards.sort((one, other) => one.line - other.line || one.x - other.x);
}
