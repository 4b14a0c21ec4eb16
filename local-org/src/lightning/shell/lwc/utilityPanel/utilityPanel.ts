// The panel of one utility: its header, and its component, which lives on while the panel is minimized.
import { api, createContextProvider, LightningElement } from 'lwc';
import type { UtilityItem } from 'model/types';
import { EnclosingUtilityId } from 'platform/platformUtilityBarApi';
import { minimizeUtility, type Utility } from 'platform/utilities';
import type { PageHost } from 'page/host';

const provideUtilityId = createContextProvider(EnclosingUtilityId);

export default class UtilityPanel extends LightningElement {
  @api utility!: Utility;
  @api item!: UtilityItem;

  /** Utilities are told of the record of the page by `CurrentPageReference` alone. */
  host: PageHost = { objectApiName: null, recordId: null, object: null, record: null };
  /** Distance of the utility's button from the window's left edge, in pixels. */
  start = 0;

  constructor() {
    super();
    provideUtilityId(this, {
      consumerConnectedCallback: (consumer) => consumer.provide({ utilityId: this.utility.id })
    });
  }

  get panelClass(): string {
    const name = 'slds-utility-panel slds-grid slds-grid_vertical panel';
    return this.utility.isOpen ? `${name} slds-is-open` : `${name} slds-hide`;
  }
  get panelStyle(): string {
    const { width, height } = this.utility;
    return `width: ${width}px; height: ${height}px; left: max(0px, min(${this.start}px, 100vw - ${width}px))`;
  }
  get icon(): string {
    return `utility:${this.utility.panelIcon}`;
  }

  @api standAbove(button: HTMLElement | null): void {
    this.start = button?.getBoundingClientRect().left ?? 0;
  }
  @api takeFocus(): void {
    this.template?.querySelector<HTMLElement>('[data-panel]')?.focus();
  }
  @api hasFocus(): boolean {
    return this.template?.activeElement != null;
  }

  minimize(): void {
    minimizeUtility(this.utility.id);
  }
  press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    this.minimize();
  }
}
