// The components of a region or facet that are visible for this record, user and screen.
import { api, LightningElement } from 'lwc';
import type { FlexiComponent, FlexiPage } from 'model/types';
import { context } from 'platform/context';
import type { PageHost } from 'page/host';
import { isVisible, type Surroundings } from 'page/visibility';

export default class Region extends LightningElement {
  @api items: readonly FlexiComponent[] = [];
  @api page!: FlexiPage;
  @api host!: PageHost;
  @api width = 'LARGE';

  get shown(): object[] {
    const surroundings: Surroundings = {
      record: (path) => this.host.valueAt?.(path),
      customPermission: (name) => context.customPermissions.includes(name),
      formFactor: context.settings['formFactor'] ?? 'Large',
      user: { Id: context.user?.id, Alias: context.user?.alias, Title: context.user?.title }
    };
    return (this.items ?? []).flatMap((item): object[] => {
      try {
        return isVisible(item.visibility, surroundings) ? [{ key: item.identifier, item }] : [];
      } catch (error) {
        return [{ key: item.identifier, problem: (error as Error).message }];
      }
    });
  }
}
