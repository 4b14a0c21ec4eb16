// `flexipage:filterListCard`: the first rows of a list view.
import { api, LightningElement } from 'lwc';
import type { ListViewModel, ObjectModel } from 'model/types';
import { context } from 'platform/context';
import { objectModel } from 'platform/objects';
import { messageOf } from 'page/form';

export default class ListCard extends LightningElement {
  @api properties: Readonly<Record<string, unknown>> = {};

  object: ObjectModel | null = null;
  view: ListViewModel | null = null;
  problem = '';

  connectedCallback(): void {
    void this.open(String(this.properties['entityName'] ?? ''), String(this.properties['filterName'] ?? ''));
  }

  async open(objectName: string, viewName: string): Promise<void> {
    try {
      const object = await objectModel(objectName);
      const view = object.listViews.find(({ name }) => name === viewName);
      if (!view) this.problem = `${object.labelPlural} have no list view ${viewName}.`;
      else if (view.problem) this.problem = view.problem;
      else Object.assign(this, { object, view });
    } catch (error) {
      this.problem = messageOf(error);
    }
  }

  get where(): string {
    return this.view?.where.replaceAll('{user}', context.user?.id ?? '') ?? '';
  }
  get rowCount(): number {
    return Number(this.properties['pageSize']) || 10;
  }
  get href(): string {
    return `/lightning/o/${this.object?.name}/list?filterName=${this.view?.name}`;
  }
}
