// The list of a lookup: which option is active, and where a key leads. Pure.
import { labels } from 'c/lookupLabels';

/** A record to choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name; null: nothing. */
  readonly detail: string | null;
}

interface Option extends Choice {
  readonly domId: string;
  readonly selected: 'true' | 'false';
  readonly className: string;
}

const CLASS = 'slds-media slds-media_small slds-media_center slds-listbox__option slds-listbox__option_entity';

/** `active`: index of the option that the keyboard is on; -1: none. */
function optionsOf(choices: readonly Choice[], active: number): Option[] {
  return choices.map((choice, index) => ({
    ...choice,
    domId: `option-${index}`,
    selected: index === active ? 'true' : 'false',
    className: `${CLASS} ${choice.detail === null ? '' : 'slds-listbox__option_has-meta'} ${index === active ? 'slds-has-focus' : ''}`
  }));
}

/** What there is of the list. */
interface Shown {
  /** Undefined: they are on their way. */
  readonly choices: readonly Choice[] | undefined;
  readonly isOpen: boolean;
  readonly active: number;
  readonly turn: 0 | 1 | undefined;
}

/** How the list looks: its options, or what is told instead of them. */
export function listOf({ choices, isOpen, active, turn }: Shown) {
  const options = optionsOf(choices ?? [], active);
  const activeOption = isOpen ? options[active] : undefined;
  const box = 'slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click';
  return {
    options,
    activeOption,
    activeId: activeOption?.domId,
    expanded: isOpen ? 'true' : 'false',
    boxClass: isOpen ? `${box} slds-is-open` : box,
    pauseClass: turn === undefined ? '' : `pause turn-${turn}`,
    note: choices === undefined ? labels.searching : choices.length === 0 ? labels.none : null
  };
}

/** Index that a key leads to, round the ends of `count` options; null for a key that does not walk. */
export function stepTo(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') {
    return count === 0 ? -1 : (active + 1) % count;
  }
  if (key === 'ArrowUp') {
    return count === 0 ? -1 : (Math.max(active, 0) - 1 + count) % count;
  }
  return null;
}
