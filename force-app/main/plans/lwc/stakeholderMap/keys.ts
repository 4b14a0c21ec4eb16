// What a key means on the map. Pure.
import type { MapKey } from 'c/planEngine';

const STEPS: Readonly<Record<string, MapKey>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end'
};
const CORNERS: Readonly<Record<string, MapKey>> = { Home: 'first', End: 'last' };
const ACTS: Readonly<Record<string, 'open' | 'link' | 'cancel'>> = {
  ...{ Enter: 'open', ' ': 'open', r: 'link', R: 'link', Escape: 'cancel' }
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Null: the key is none of the map's, and what the browser does with it stays. */
export function keyOf({ key, ctrlKey, altKey, metaKey }: Pressed): MapKey | 'open' | 'link' | 'cancel' | null {
  if (altKey || metaKey) {
    return null;
  }
  return (ctrlKey ? CORNERS[key] : (STEPS[key] ?? ACTS[key])) ?? null;
}
