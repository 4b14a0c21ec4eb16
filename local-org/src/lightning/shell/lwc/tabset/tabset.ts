// `flexipage:tabset`: the tabs of a facet, each with the components of its own facet.
import { api, LightningElement } from 'lwc';
import type { FlexiComponent, FlexiPage } from 'model/types';
import type { PageHost } from 'page/host';
import { tabTitle } from 'page/templates';

export default class Tabset extends LightningElement {
  @api item!: FlexiComponent;
  @api page!: FlexiPage;
  @api host!: PageHost;
  @api width = 'LARGE';

  get tabs(): { key: string; label: string; items: readonly FlexiComponent[]; active: boolean }[] {
    const facet = this.page.regions[String(this.item.properties['tabs'] ?? '')] ?? [];
    return facet.map(({ identifier, properties }) => ({
      key: identifier,
      label: tabTitle(String(properties['title'] ?? '')),
      items: this.page.regions[String(properties['body'] ?? '')] ?? [],
      active: properties['active'] === true
    }));
  }

  /** Only for the first rendering: afterwards the user chooses. */
  get firstTab(): string | undefined {
    return (this.tabs.find(({ active }) => active) ?? this.tabs[0])?.key;
  }
}
