// Asks for a stakeholder, new or changed. Closes with the values, with `remove`, or with null.
import { api, wire } from 'lwc';
import LightningModal from 'lightning/modal';
import type { WireResult } from '@salesforce/apexMethod';
import { getRelatedListRecords, type RelatedRecords } from 'lightning/uiRelatedListApi';
import { closesLoop, type BuyingCenter, type Person, type Stakeholder, type WantedRole } from 'c/planEngine';
import type { StakeholderChange } from 'c/relationshipMap';
import type { RelationshipWords } from 'c/relationshipSentence';
import { fillPlain } from 'c/phrase';
import { choicesOf, fieldsOf, personsOf, problemOf, valuesOf, type Typed } from './fields';

export interface AskedStakeholder {
  /** Null: a new one, proposed for the center and role that are given. */
  readonly person: Stakeholder | null;
  readonly center: string | null;
  readonly role: WantedRole | null;
  readonly accountId: string;
  readonly today: string;
  /** Sets the day of the last contact to today. */
  readonly logsContact: boolean;
  readonly stakeholders: readonly Stakeholder[];
  readonly centers: readonly BuyingCenter[];
  readonly seniorities: readonly string[];
  readonly roles: readonly string[];
  readonly words: RelationshipWords;
}

/** What it closes with when the person is to be taken off the map. */
export type Removal = 'remove';

/** As many as a list may have at once. */
const PAGE = 200;

export default class StakeholderForm extends LightningModal {
  @api asked!: AskedStakeholder;

  pageSize = PAGE;
  contactFields = ['Contact.Id', 'Contact.Name', 'Contact.Title'];
  siteFields = ['Account.Id', 'Account.Name'];
  contacts: readonly (Person & { readonly detail: string | null })[] | undefined;
  sites: readonly Person[] = [];
  term = '';
  contact: (Person & { readonly detail: string | null }) | null = null;
  typed: Typed | undefined;
  /** Whether the joint plan is to name the person; undefined: as it is. */
  shares: boolean | undefined;
  problem = '';

  /** A new one is chosen among the contacts; of one that is there the contact stays. */
  get contactsOf() {
    return this.asked.person ? undefined : this.asked.accountId;
  }

  get accountId() {
    return this.asked.accountId;
  }

  @wire(getRelatedListRecords, {
    parentRecordId: '$contactsOf',
    relatedListId: 'Contacts',
    fields: '$contactFields',
    pageSize: '$pageSize'
  })
  receiveContacts({ data, error }: WireResult<RelatedRecords>) {
    if (data || error) {
      this.contacts = personsOf(data);
    }
  }

  @wire(getRelatedListRecords, {
    parentRecordId: '$accountId',
    relatedListId: 'ChildAccounts',
    fields: '$siteFields',
    pageSize: '$pageSize'
  })
  receiveSites({ data }: WireResult<RelatedRecords>) {
    this.sites = personsOf(data);
  }

  get labels() {
    return this.asked.words.labels;
  }

  get values(): Typed {
    return this.typed ?? valuesOf(this.asked);
  }

  get heading() {
    const { person } = this.asked;
    return person ? fillPlain(this.labels.edit, person.contact?.name ?? this.labels.nobody) : this.labels.add;
  }

  get isNew() {
    return this.asked.person === null;
  }

  get choices() {
    return choicesOf(this.contacts, this.asked.stakeholders, this.term);
  }

  get fields() {
    return fieldsOf(this.asked, this.values, this.sites);
  }

  search({ detail }: CustomEvent<{ readonly term: string }>) {
    this.term = detail.term;
  }

  choose({ detail }: CustomEvent<{ readonly choice: (Person & { readonly detail: string | null }) | null }>) {
    this.contact = detail.choice;
    this.problem = '';
  }

  change(event: CustomEvent<{ readonly value: string | null }>) {
    const { name = '' } = (event.currentTarget as HTMLElement).dataset;
    this.typed = { ...this.values, [name]: event.detail.value ?? '' };
    this.problem = '';
  }

  get shared() {
    return this.shares ?? this.asked.person?.shared ?? false;
  }

  share(event: Event) {
    this.shares = (event.target as HTMLInputElement).checked;
  }

  setToday() {
    this.typed = { ...this.values, lastContact: this.asked.today };
  }

  save() {
    const { asked, values, contact } = this;
    this.problem = problemOf(asked, values, contact, closesLoop);
    if (this.problem === '') {
      this.close(this.result(values, contact));
    }
  }

  remove() {
    this.close('remove' satisfies Removal);
  }

  cancel() {
    this.close(null);
  }

  private result(values: Typed, contact: Person | null): StakeholderChange {
    const level = (text: string): number | null => (text === '' ? null : Number(text));
    const known = (text: string): string | null => (text === '' ? null : text);
    return {
      ...(this.isNew && contact ? { contact: { id: contact.id, name: contact.name } } : {}),
      center: values.center,
      seniority: known(values.seniority),
      role: known(values.role),
      reportsTo: known(values.reportsTo),
      influence: level(values.influence),
      support: level(values.support),
      access: level(values.access),
      site: [...this.sites, ...this.knownSites].find(({ id }) => id === values.site) ?? null,
      lastContact: known(values.lastContact),
      shared: this.shared
    };
  }

  private get knownSites(): readonly Person[] {
    return this.asked.stakeholders.flatMap(({ site }) => site ?? []);
  }
}
