// The state of the utility bar: which utilities there are, which one is open, how each looks now.
import type { UtilityItem } from '../model/types.ts';

export type IconVariant = 'success' | 'warning' | 'error';

export interface Utility {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly iconVariant: IconVariant | undefined;
  readonly highlighted: boolean;
  readonly panelLabel: string;
  readonly panelIcon: string;
  readonly panelIconVariant: IconVariant | undefined;
  /** Of the panel, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether its component has been started; it stays alive from then on. */
  readonly isLoaded: boolean;
  readonly isOpen: boolean;
}

/** What a handler of {@link onClick} is told. */
export interface UtilityClick {
  readonly utilityId: string;
  readonly panelVisible: boolean;
}

type Listener = (focus: string | null) => void;
type ClickHandler = (click: UtilityClick) => void;

let state: readonly Utility[] = [];
const listeners = new Set<Listener>();
const clickHandlers = new Map<string, ClickHandler[]>();

/** Fills the bar; all panels are closed. */
export function setUtilities(items: readonly UtilityItem[]): void {
  clickHandlers.clear();
  state = items.map(({ id, label, icon, width, height, eager }) => ({
    id,
    label,
    icon,
    iconVariant: undefined,
    highlighted: false,
    panelLabel: label,
    panelIcon: icon,
    panelIconVariant: undefined,
    width,
    height,
    isLoaded: eager,
    isOpen: false
  }));
  announce(null);
}

export const utilities = (): readonly Utility[] => state;

/** @throws Error for an id that the bar does not have */
export function utility(id: string): Utility {
  const found = state.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no utility ${id}.`);
  return found;
}

/** Calls back after every change, with the id of the utility whose panel is to take the focus; returns how to stop. */
export function onUtilitiesChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const announce = (focus: string | null): void => listeners.forEach((listener) => listener(focus));

/** Only one panel is open at a time: opening one minimizes the other. */
export function openUtility(id: string, takesFocus: boolean): void {
  if (utility(id).isOpen) return;
  state = state.map((each) =>
    each.id === id ? { ...each, isOpen: true, isLoaded: true } : { ...each, isOpen: false }
  );
  announce(takesFocus ? id : null);
}

export const minimizeUtility = (id: string): void => changeUtility(id, { isOpen: false });

export function changeUtility(id: string, change: Partial<Omit<Utility, 'id'>>): void {
  const changed = { ...utility(id), ...change };
  state = state.map((each) => (each.id === id ? changed : each));
  announce(null);
}

/** The user's click on the utility's button. */
export function clickUtility(id: string): void {
  const { isOpen } = utility(id);
  if (isOpen) minimizeUtility(id);
  else openUtility(id, true);
  for (const handler of clickHandlers.get(id) ?? []) handler({ utilityId: id, panelVisible: !isOpen });
}

/** Handlers add up and stay, as on the platform. */
export function onClick(id: string, handler: ClickHandler): void {
  clickHandlers.set(utility(id).id, [...(clickHandlers.get(id) ?? []), handler]);
}
