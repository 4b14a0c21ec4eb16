// One component of a FlexiPage: a standard one of the shell, one of the project, or a card that names what is missing.
import { api, LightningElement } from 'lwc';
import type { FlexiComponent, FlexiPage, SectionModel } from 'model/types';
import { fieldSection } from 'page/fieldSection';
import type { PageHost } from 'page/host';

const RECORD_PARTS: readonly string[] = [
  'force:highlightsPanel',
  'force:detailPanel',
  'flexipage:fieldSection',
  'force:relatedListContainer',
  'force:relatedListSingleContainer'
];

export default class Part extends LightningElement {
  @api item!: FlexiComponent;
  @api page!: FlexiPage;
  @api host!: PageHost;
  @api width = 'LARGE';

  get isTabset(): boolean {
    return this.item.name === 'flexipage:tabset';
  }
  get isHighlights(): boolean {
    return this.isRecordPart('force:highlightsPanel');
  }
  get isDetails(): boolean {
    return this.isRecordPart('force:detailPanel');
  }
  get section(): SectionModel | null {
    const { object } = this.host;
    return object && this.isRecordPart('flexipage:fieldSection') ? fieldSection(this.item, this.page, object) : null;
  }
  get isRelatedLists(): boolean {
    return this.isRecordPart('force:relatedListContainer');
  }
  get isRelatedList(): boolean {
    return this.isRecordPart('force:relatedListSingleContainer');
  }
  get isListCard(): boolean {
    return this.item.name === 'flexipage:filterListCard';
  }
  get isRecent(): boolean {
    return this.item.name === 'home:recentRecordContainer';
  }
  get isCustom(): boolean {
    return this.item.name.startsWith('c:');
  }

  get missing(): string {
    const { name } = this.item;
    return RECORD_PARTS.includes(name) ? `${name} needs a record page.` : `The local org does not render ${name}.`;
  }

  isRecordPart(name: string): boolean {
    return this.item.name === name && this.host.record !== null;
  }
}
