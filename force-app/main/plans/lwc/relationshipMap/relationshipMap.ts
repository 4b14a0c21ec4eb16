// The people of a customer: loads them with their plan, shows what needs attention and then map, table or list, saves
// changes.
import { api, wire } from 'lwc';
import LOCALE from '@salesforce/i18n/locale';
import ROLE from '@salesforce/schema/Stakeholder__c.Role__c';
import SENIORITY from '@salesforce/schema/Stakeholder__c.Seniority__c';
import load from '@salesforce/apex/PlanController.load';
import type { WireResult } from '@salesforce/apexMethod';
import { getPicklistValues, type PicklistValues } from 'lightning/uiObjectInfoApi';
import { labels as dealLabels } from 'c/dealLabels';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import type { PlanInput } from 'c/planEngine';
import { inputOf, type PlanLoad } from 'c/planFetch';
import type RelationshipBoard from 'c/relationshipBoard';
import { labels } from 'c/relationshipLabels';
import type { FindingPart } from 'c/relationshipSentence';
import { WiredView } from 'c/wiredView';
import { Doing, type Problem } from './doing';
import { viewOf } from './view';

export type { StakeholderChange } from './edits';
export type { CenterText, RelationshipView, RowText } from './view';

/** Record type of an object that has none of its own. */
const MASTER = '012000000000000AAA';

type OfPerson = CustomEvent<{ readonly id: string }>;

export default class RelationshipMap extends WiredView<PlanLoad> {
  /** The plan. */
  @api recordId: string | undefined;

  labels = labels;
  masterType = MASTER;
  seniorityField = SENIORITY;
  roleField = ROLE;
  input: PlanInput | undefined;
  site = '';
  said = '';
  problem: Problem | undefined;
  seniorities: PicklistValues['values'] = [];
  roles: PicklistValues['values'] = [];
  /** Counts changes that show before the org has them. */
  turn = 0;
  private readonly viewed = lastResult(viewOf);
  private readonly wordsOf = lastResult((...lists: readonly PicklistValues['values'][]) => {
    const names = new Map(lists.flat().map(({ value, label }) => [value, label]));
    return opaque({ labels, locale: LOCALE, names });
  });
  private readonly peopleOf = lastResult((input: PlanInput, _turn: number) => this.doing.peopleOf(input));
  private readonly doing = new Doing({
    changed: () => (this.turn += 1),
    say: (text) => (this.said = text),
    fail: (problem) => (this.problem = problem),
    refresh: () => this.refresh(),
    asking: () => this.asking,
    focus: (id) => this.board?.focusPerson(id)
  });

  @wire(load, { planId: '$recordId' })
  receive(wired: WireResult<PlanLoad>) {
    this.hold(wired);
  }

  @wire(getPicklistValues, { recordTypeId: '$masterType', fieldApiName: '$seniorityField' })
  receiveSeniorities({ data }: WireResult<PicklistValues>) {
    this.seniorities = data?.values ?? [];
  }

  @wire(getPicklistValues, { recordTypeId: '$masterType', fieldApiName: '$roleField' })
  receiveRoles({ data }: WireResult<PicklistValues>) {
    this.roles = data?.values ?? [];
  }

  protected override get errorLabels() {
    return dealLabels;
  }

  protected override show(sent: PlanLoad) {
    super.show(sent);
    this.doing.settle();
    this.input = opaque(inputOf(sent));
  }

  get words() {
    return this.wordsOf(this.seniorities, this.roles);
  }

  get editable() {
    return this.input?.editable ?? false;
  }

  get view() {
    const { input, words } = this;
    return input && this.viewed(this.peopleOf(input, this.turn), input.today, this.site || null, input.editable, words);
  }

  get isLoading() {
    return !this.failure;
  }

  chooseSite({ detail }: CustomEvent<{ readonly value: string }>) {
    this.site = detail.value;
  }

  say({ detail }: CustomEvent<{ readonly text: string }>) {
    this.said = detail.text;
  }

  async act({ detail: { action, id = '', role } }: CustomEvent<FindingPart>) {
    if (action === 'person') {
      this.site = '';
      this.board?.focusPerson(id);
    } else if (action === 'contact') {
      await this.edit(id, true);
    } else if (action === 'add') {
      await this.doing.add(id, role);
    } else {
      this.board?.showTable();
    }
  }

  async open({ detail }: OfPerson) {
    await this.edit(detail.id, false);
  }

  async logContact({ detail }: OfPerson) {
    await this.edit(detail.id, true);
  }

  async move({ detail }: CustomEvent<{ readonly id: string; readonly center: string; readonly seniority: string }>) {
    await this.doing.move(detail);
  }

  async link({ detail }: CustomEvent<{ readonly id: string; readonly boss: string }>) {
    await this.doing.link(detail);
  }

  async nameSomeone({ detail }: CustomEvent<{ readonly center: string }>) {
    await this.doing.add(detail.center, 'DecisionMaker');
  }

  async addStakeholder() {
    await this.doing.add(null);
  }

  async addCenter() {
    await this.doing.addCenter();
  }

  async retry() {
    const { problem } = this;
    this.problem = undefined;
    await problem?.retry?.();
  }

  dismiss() {
    this.problem = undefined;
  }

  private get asking() {
    const { input, words, seniorities, roles } = this;
    return input && { input, words, seniorities, roles };
  }

  private async edit(id: string, logsContact: boolean) {
    if (this.editable) {
      await this.doing.edit(id, logsContact);
    }
  }

  private get board() {
    return this.refs?.board as (HTMLElement & RelationshipBoard) | undefined;
  }
}
