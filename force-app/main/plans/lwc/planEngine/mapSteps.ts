// Where a key leads on the map: to the boss, a report, a neighbour.
import type { Coverage } from './coverage';
import type { MapCard, MapLayout } from './mapLayout';

export type MapKey = 'up' | 'down' | 'left' | 'right' | 'home' | 'end' | 'first' | 'last';

type Person = MapCard & { readonly id: string };

const isPerson = (card: MapCard): card is Person => card.id !== null;
const middle = ({ x, width }: MapCard): number => x + width / 2;

/**
 * Up: the boss, or without one who stands above. Down: the first report, or who stands below. Left and right: the
 * neighbour, at the end of a line the one of the next, so that these two alone reach everybody. Home and End: the ends
 * of the line; first and last: of the map.
 * @returns the stakeholder; the same one where the key leads nowhere, null where there is nobody at all
 */
export function stepOnMap(layout: MapLayout, covered: Coverage, from: string | null, key: MapKey): string | null {
  const people = layout.cards.filter(isPerson);
  const at = people.findIndex(({ id }) => id === from);
  const here = people[at];
  if (!here) {
    return people[0]?.id ?? null;
  }
  return (target(people, at, here, covered, key) ?? here).id;
}

function target(
  people: readonly Person[],
  at: number,
  here: Person,
  covered: Coverage,
  key: MapKey
): Person | undefined {
  const ofLine = people.filter(({ line }) => line === here.line);
  switch (key) {
    case 'left':
      return people[at - 1];
    case 'right':
      return people[at + 1];
    case 'home':
      return ofLine[0];
    case 'end':
      return ofLine.at(-1);
    case 'first':
      return people[0];
    case 'last':
      return people.at(-1);
    case 'up': {
      const boss = covered.people.find(({ id }) => id === here.id)?.boss;
      return people.find(({ id }) => id === boss) ?? nearest(people, here, -1);
    }
    default: {
      const reports = new Set(covered.people.filter(({ boss }) => boss === here.id).map(({ id }) => id));
      return people.find(({ id }) => reports.has(id)) ?? nearest(people, here, 1);
    }
  }
}

/** On the next line above or below that has anybody. */
function nearest(people: readonly Person[], here: Person, direction: 1 | -1): Person | undefined {
  const beyond = people.filter(({ line }) => (line - here.line) * direction > 0);
  const lines = beyond.map(({ line }) => line);
  const line = direction > 0 ? Math.min(...lines) : Math.max(...lines);
  const apart = (card: MapCard): number => Math.abs(middle(card) - middle(here));
  return beyond.filter((card) => card.line === line).sort((one, other) => apart(one) - apart(other))[0];
}
