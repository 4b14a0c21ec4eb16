// `lightning/platformUtilityBarApi`: what a component may do with the utility that it is in.
// Source: Salesforce Console Developer Guide, "Methods for Utility Bars" (the methods for LWC).
import {
  changeUtility,
  minimizeUtility,
  onClick,
  openUtility,
  utilities,
  utility,
  type IconVariant,
  type Utility,
  type UtilityClick
} from './utilities.ts';

export interface UtilityInfo {
  readonly id: string;
  readonly isLoaded: boolean;
  readonly utilityLabel: string;
  readonly utilityIcon: string;
  readonly utilityIconVariant: IconVariant | undefined;
  readonly utilityHighlighted: boolean;
  readonly utilityVisible: boolean;
  readonly utilityPoppedOut: boolean;
  readonly panelHeaderLabel: string;
  readonly panelHeaderIcon: string;
  readonly panelHeaderIconVariant: IconVariant | undefined;
  readonly panelHeight: number;
  readonly panelWidth: number;
}

const infoOf = (shown: Utility): UtilityInfo => ({
  id: shown.id,
  isLoaded: shown.isLoaded,
  utilityLabel: shown.label,
  utilityIcon: shown.icon,
  utilityIconVariant: shown.iconVariant,
  utilityHighlighted: shown.highlighted,
  utilityVisible: shown.isOpen,
  utilityPoppedOut: false,
  panelHeaderLabel: shown.panelLabel,
  panelHeaderIcon: shown.panelIcon,
  panelHeaderIconVariant: shown.panelIconVariant,
  panelHeight: shown.height,
  panelWidth: shown.width
});

// Every method answers with a promise, which is rejected for an id that the bar does not have.

export const getAllUtilityInfo = async (): Promise<UtilityInfo[]> => utilities().map(infoOf);

export const getInfo = async (utilityId: string): Promise<UtilityInfo> => infoOf(utility(utilityId));

export async function minimize(utilityId: string): Promise<boolean> {
  minimizeUtility(utilityId);
  return true;
}

export async function open(
  utilityId: string,
  { autoFocus = false }: { readonly autoFocus?: boolean } = {}
): Promise<boolean> {
  openUtility(utilityId, autoFocus);
  return true;
}

export async function onUtilityClick(utilityId: string, handler: (click: UtilityClick) => void): Promise<boolean> {
  onClick(utilityId, handler);
  return true;
}

interface PanelAttributes {
  readonly label?: string;
  readonly icon?: string;
  readonly iconVariant?: IconVariant;
  readonly height?: number;
  readonly width?: number;
}

/** Transitions of the size are left out: the panel has its new size at once. */
export async function updatePanel(utilityId: string, attributes: PanelAttributes = {}): Promise<boolean> {
  const { label, icon, iconVariant, height, width } = attributes;
  changeUtility(utilityId, {
    ...(label !== undefined && { panelLabel: label }),
    ...(icon !== undefined && { panelIcon: icon }),
    ...(iconVariant !== undefined && { panelIconVariant: iconVariant }),
    ...(height !== undefined && { height }),
    ...(width !== undefined && { width })
  });
  return true;
}

interface UtilityAttributes {
  readonly label?: string;
  readonly icon?: string;
  readonly iconVariant?: IconVariant;
  readonly highlighted?: boolean;
}

export async function updateUtility(utilityId: string, attributes: UtilityAttributes = {}): Promise<boolean> {
  const { label, icon, iconVariant, highlighted } = attributes;
  changeUtility(utilityId, {
    ...(label !== undefined && { label }),
    ...(icon !== undefined && { icon }),
    ...(iconVariant !== undefined && { iconVariant }),
    ...(highlighted !== undefined && { highlighted })
  });
  return true;
}

export const enableModal = (): Promise<never> => unsupported('enableModal');
export const enablePopout = (): Promise<never> => unsupported('enablePopout');

const unsupported = (method: string): Promise<never> =>
  Promise.reject(new Error(`The local org does not support ${method} of lightning/platformUtilityBarApi.`));

interface UtilityContext {
  readonly utilityId: string;
}

/** Wire adapter: the id of the utility that the component is in; null outside of the utility bar. */
export class EnclosingUtilityId {
  // The engine asks the nearest provider for this; the shell's panel is the only one.
  static contextSchema = { utilityId: 'required' } as const;
  static configSchema = {};

  readonly #callback: (utilityId: string | null) => void;

  constructor(callback: (utilityId: string | null) => void) {
    this.#callback = callback;
    callback(null);
  }

  connect(): void {}

  update(_config: object, context?: UtilityContext): void {
    this.#callback(context?.utilityId ?? null);
  }

  disconnect(): void {}
}
