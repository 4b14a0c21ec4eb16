// A component of the project, with the properties of its FlexiPage and what a record page supplies.
import { api, getComponentDef, LightningElement } from 'lwc';
import type { FlexiComponent } from 'model/types';
import { loadComponent, type ComponentClass } from 'platform/components';
import type { PageHost } from 'page/host';

export default class CustomPart extends LightningElement {
  @api item!: FlexiComponent;
  @api host!: PageHost;
  @api width = 'LARGE';

  component: ComponentClass | null = null;
  problem = '';

  connectedCallback(): void {
    loadComponent(this.item.name).then(
      (component) => {
        this.component = component;
      },
      (error: unknown) => this.fail(error)
    );
  }

  /** What a component throws stays in its place on the page. */
  errorCallback(error: Error): void {
    this.fail(error);
  }

  fail(error: unknown): void {
    this.component = null;
    this.problem = (error as Error).message;
    console.error(error);
  }

  get title(): string {
    return `${this.item.name} does not run`;
  }

  /** Only what the component declares with `@api`. */
  get properties(): Record<string, unknown> {
    if (!this.component) return {};
    const declared = getComponentDef(this.component).props;
    const supplied = {
      ...this.item.properties,
      ...(this.host.recordId !== null && { recordId: this.host.recordId, objectApiName: this.host.objectApiName }),
      flexipageRegionWidth: this.width
    };
    return Object.fromEntries(Object.entries(supplied).filter(([name]) => name in declared));
  }
}
