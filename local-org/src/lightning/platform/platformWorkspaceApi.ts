// `lightning/platformWorkspaceApi`: tabs of console apps. The local org's apps have standard navigation.
// Source: Component Library, "lightning-platform-workspace-api".
import { refusing } from './unsupported.ts';

/** A wire adapter whose value never changes. */
const constant = <T>(value: T) =>
  class ConstantAdapter {
    constructor(callback: (value: T) => void) {
      callback(value);
    }
    connect(): void {}
    update(): void {}
    disconnect(): void {}
  };

export const IsConsoleNavigation = constant(false);
export const EnclosingTabId = constant<string | null>(null);

const ofConsole = (name: string) => refusing(`${name}, which needs a console app`);
export const closeTab = ofConsole('closeTab');
export const disableTabClose = ofConsole('disableTabClose');
export const focusTab = ofConsole('focusTab');
export const getAllTabInfo = ofConsole('getAllTabInfo');
export const getFocusedTabInfo = ofConsole('getFocusedTabInfo');
export const getTabInfo = ofConsole('getTabInfo');
export const openSubtab = ofConsole('openSubtab');
export const openTab = ofConsole('openTab');
export const refreshTab = ofConsole('refreshTab');
export const setTabHighlighted = ofConsole('setTabHighlighted');
export const setTabIcon = ofConsole('setTabIcon');
export const setTabLabel = ofConsole('setTabLabel');
