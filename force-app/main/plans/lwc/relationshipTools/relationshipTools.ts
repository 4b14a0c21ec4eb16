// How the people are shown, of which site, and the ways to add some. Events: `view` and `site` with what is chosen, `add`
// and `center` for a new person and buying center.
import { LightningElement, api } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import type { Stakeholder } from 'c/planEngine';
import type { RelationshipLabels } from 'c/relationshipLabels';
import { sitesOf } from './sites';

type Chosen = CustomEvent<{ readonly value: string }>;

export default class RelationshipTools extends LightningElement {
  @api stakeholders: readonly Stakeholder[] = [];
  @api labels!: RelationshipLabels;
  /** `map` or `table`; null: there is no choice. */
  @api shownAs: string | null = null;
  /** Account; empty: all of them. */
  @api site = '';
  @api canAdd = false;
  @api canAddCenter = false;

  get isMap() {
    return this.shownAs === 'map';
  }

  get isTable() {
    return this.shownAs === 'table';
  }

  get tableKeys() {
    return this.canAddCenter ? this.labels.tableKeys : this.labels.tableKeysRead;
  }

  get choices() {
    return [
      { label: this.labels.map, value: 'map' },
      { label: this.labels.table, value: 'table' }
    ];
  }

  get sites() {
    const sites = sitesOf(this.stakeholders, LOCALE).map(({ id, name }) => ({ label: name, value: id }));
    return [{ label: this.labels.allSites, value: '' }, ...sites];
  }

  get hasSites() {
    return this.sites.length > 1;
  }

  chooseView({ detail }: Chosen) {
    this.dispatchEvent(new CustomEvent('view', { detail }));
  }

  chooseSite({ detail }: Chosen) {
    this.dispatchEvent(new CustomEvent('site', { detail }));
  }

  add() {
    this.dispatchEvent(new CustomEvent('add'));
  }

  addCenter() {
    this.dispatchEvent(new CustomEvent('center'));
  }
}
