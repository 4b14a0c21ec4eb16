// The utility bar at the foot of the page: a button a utility, and the panel of the one that is open above it.
// Source: Lightning Design System, "Docked Utility Bar"; Salesforce Help, "Add a Utility Bar to Lightning Apps".
import { api, LightningElement } from 'lwc';
import type { UtilityBarModel, UtilityItem } from 'model/types';
import { clickUtility, onUtilitiesChanged, setUtilities, utilities, type Utility } from 'platform/utilities';
import type UtilityPanel from '../utilityPanel/utilityPanel';

export default class UtilityBar extends LightningElement {
  @api bar!: UtilityBarModel;

  shown: readonly Utility[] = [];
  stop: () => void = () => {};

  connectedCallback(): void {
    this.stop = onUtilitiesChanged((focus) => this.change(focus));
    setUtilities(this.bar.items);
  }
  disconnectedCallback(): void {
    this.stop();
  }

  get listClass(): string {
    return this.bar.isLeftAligned ? 'slds-utility-bar' : 'slds-utility-bar mirrored';
  }

  get buttons(): object[] {
    return this.shown.map(({ id, label, icon, iconVariant, highlighted, isOpen }) => ({
      id,
      label,
      icon: `utility:${icon}`,
      variant: iconVariant,
      expanded: String(isOpen),
      itemClass: highlighted ? 'slds-utility-bar__item slds-has-notification' : 'slds-utility-bar__item',
      buttonClass: isOpen ? `${BUTTON} slds-is-active` : BUTTON
    }));
  }

  /** Panels stay once their component has started, so that it keeps what it holds while it is minimized. */
  get panels(): { utility: Utility; item: UtilityItem | undefined }[] {
    return this.shown
      .filter(({ isLoaded }) => isLoaded)
      .map((utility) => ({ utility, item: this.bar.items.find(({ id }) => id === utility.id) }));
  }

  press(event: Event): void {
    clickUtility((event.currentTarget as HTMLElement).dataset['id'] ?? '');
  }

  change(focus: string | null): void {
    const left = this.shown.find(({ id, isOpen }) => isOpen && this.panelOf(id)?.hasFocus());
    this.shown = utilities();
    const isClosed = left && !this.shown.some(({ id, isOpen }) => id === left.id && isOpen);
    // Panels and buttons are in place only after the bar has rendered.
    requestAnimationFrame(() => {
      const open = this.shown.find(({ isOpen }) => isOpen);
      if (open) this.panelOf(open.id)?.standAbove(this.buttonOf(open.id));
      if (focus) this.panelOf(focus)?.takeFocus();
      else if (isClosed) this.buttonOf(left.id)?.focus();
    });
  }

  panelOf(id: string): (HTMLElement & UtilityPanel) | null {
    return this.template?.querySelector<HTMLElement & UtilityPanel>(`shell-utility-panel[data-id="${id}"]`) ?? null;
  }
  buttonOf(id: string): HTMLElement | null {
    return this.template?.querySelector<HTMLElement>(`button[data-id="${id}"]`) ?? null;
  }
}

const BUTTON = 'slds-button slds-utility-bar__action';
