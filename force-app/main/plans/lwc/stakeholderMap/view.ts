// The layout of the map as its template shows it. Pure.
import type { MapBox, MapCard, MapLayout } from 'c/planEngine';
import type { CenterText, RowText } from 'c/relationshipMap';
import type { PersonText } from 'c/relationshipSentence';

export function styleOf({ x, y, width, height }: MapBox): string {
  return `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}

/** @param drop center that a card is dragged over */
export function columnsOf({ columns }: MapLayout, centers: readonly CenterText[], drop: string | null) {
  return columns.map((column) => {
    const center = centers.find(({ id }) => id === column.id);
    const states = [center?.isSingle ? 'single' : '', column.id === drop ? 'drop' : ''];
    return {
      id: column.id,
      name: center?.name ?? '',
      count: center?.count ?? '',
      isSingle: center?.isSingle ?? false,
      style: styleOf(column),
      className: ['column', ...states].filter(Boolean).join(' ')
    };
  });
}

export function linesOf({ lines }: MapLayout) {
  return lines.map(({ from, across, points }) => ({
    from,
    className: across ? 'line across' : 'line',
    points: points.map(({ x, y }) => `${x},${y}`).join(' ')
  }));
}

interface Shown {
  readonly people: readonly PersonText[];
  readonly tabStop: string | null;
  readonly linking: string | null;
  readonly editable: boolean;
}

export function rowsOf({ rows, cards }: MapLayout, texts: readonly RowText[], shown: Shown) {
  const people = new Map(shown.people.map((person) => [person.id, person]));
  return rows.map(({ y, height }, row) => {
    const inRow = cards.filter((card) => card.row === row);
    return {
      key: row,
      name: texts[row]?.name ?? '',
      note: texts[row]?.note ?? '',
      style: `top:${y}px;height:${height}px`,
      cells: inRow.map((card) => cellOf(card, people.get(card.id ?? '') ?? null, shown))
    };
  });
}

function cellOf(card: MapCard, person: PersonText | null, { tabStop, linking, editable }: Shown) {
  return {
    key: card.id ?? `missing-${card.center}`,
    id: card.id,
    center: card.center,
    person,
    style: styleOf(card),
    tabIndex: card.id === tabStop ? 0 : -1,
    draggable: editable ? 'true' : 'false',
    className: card.id !== null && card.id === linking ? 'cell linking' : 'cell'
  };
}

/** Buying center and seniority at a point; null beside the columns. A seniority that is not known is nobody's to choose. */
export function spotAt({ columns, rows }: MapLayout, x: number, y: number) {
  const column = columns.find((one) => x >= one.x && x < one.x + one.width);
  const row = rows.find((one) => y >= one.y && y < one.y + one.height);
  return column && row?.seniority ? { center: column.id, seniority: row.seniority } : null;
}
