// What a user does to the people of a plan: edits, moves, links, adds, removes; each is saved at once, and what the org refuses can
// be tried again.
import LightningPrompt from 'lightning/prompt';
import StakeholderForm, { type AskedStakeholder, type Removal } from 'c/stakeholderForm';
import { confirmed } from 'c/confirmed';
import { opaque } from 'c/opaque';
import { fillPlain } from 'c/phrase';
import { closesLoop, type PlanInput, type Stakeholder, type WantedRole } from 'c/planEngine';
import { failureText, type SaveFailure } from 'c/planSaving';
import type { RelationshipWords } from 'c/relationshipSentence';
import { changeOf, type StakeholderChange } from './edits';
import { addCenter, addStakeholder, PeopleSaver, removeStakeholder } from './saver';

export interface Problem {
  readonly text: string;
  /** Null: there is nothing left to try. */
  readonly retry: (() => Promise<void>) | null;
}

/** What the page does for it. */
export interface Page {
  changed(): void;
  say(text: string): void;
  fail(problem: Problem | undefined): void;
  refresh(): Promise<unknown>;
  /** The plan as it is now; undefined: there is none yet. */
  asking(): Asking | undefined;
  /** Where the keyboard goes on. */
  focus(id: string): void;
}

/** The plan as it is shown, and what can be chosen. */
export interface Asking {
  readonly input: PlanInput;
  readonly words: RelationshipWords;
  readonly seniorities: readonly { readonly value: string }[];
  readonly roles: readonly { readonly value: string }[];
}

const nameOf = ({ contact }: Stakeholder): string => contact?.name ?? '';

export class Doing {
  private readonly page: Page;
  private readonly saver: PeopleSaver;

  constructor(page: Page) {
    this.page = page;
    this.saver = new PeopleSaver(() => page.changed());
  }

  settle(): void {
    this.saver.settle();
  }

  peopleOf(input: PlanInput) {
    const { centers, contactLimits, stakeholders } = input;
    return opaque({ centers, contactLimits, stakeholders: this.saver.shown(stakeholders) });
  }

  async edit(id: string, logsContact: boolean): Promise<void> {
    const asking = this.page.asking();
    const person = this.find(id, asking);
    if (asking && person) {
      const values = await this.ask({ person, logsContact }, asking);
      if (values === 'remove') {
        await this.remove(person, asking);
        return;
      }
      if (values) {
        await this.save(id, changeOf(person, values), asking.words.labels.saved);
      }
      this.page.focus(id);
    }
  }

  async move({
    id,
    center,
    seniority
  }: {
    readonly id: string;
    readonly center: string;
    readonly seniority: string;
  }): Promise<void> {
    const asking = this.page.asking();
    const person = this.find(id, asking);
    if (asking && person) {
      const name = asking.input.centers.find((one) => one.id === center)?.name ?? '';
      const said = fillPlain(asking.words.labels.moved, nameOf(person), name, seniority);
      await this.save(id, changeOf(person, { center, seniority }), said);
      this.page.focus(id);
    }
  }

  async link({ id, boss }: { readonly id: string; readonly boss: string }): Promise<void> {
    const asking = this.page.asking();
    const person = this.find(id, asking);
    const head = this.find(boss, asking);
    if (!asking || !person || !head) {
      return;
    }
    const { labels } = asking.words;
    if (closesLoop(this.peopleOf(asking.input).stakeholders, id, boss)) {
      this.page.say(fillPlain(labels.loopRefused, nameOf(head), nameOf(person)));
    } else {
      const said = fillPlain(labels.linked, nameOf(person), nameOf(head));
      await this.save(id, changeOf(person, { reportsTo: boss }), said);
    }
    this.page.focus(id);
  }

  /** @param role that the new one is to have; undefined: any */
  async add(center: string | null, role?: WantedRole): Promise<void> {
    const asking = this.page.asking();
    const values = asking && (await this.ask({ center, role: role ?? null }, asking));
    if (asking && values && values !== 'remove') {
      const said = fillPlain(asking.words.labels.saved, values.contact?.name ?? '');
      await this.create(() => addStakeholder(values), said, asking.words);
    }
  }

  async addCenter(): Promise<void> {
    const asking = this.page.asking();
    if (asking) {
      const { labels } = asking.words;
      const typed = await LightningPrompt.open({ label: labels.addCenter, message: labels.centerName });
      const name = typed?.trim() ?? '';
      if (name !== '') {
        await this.create(() => addCenter(asking.input, name), fillPlain(labels.saved, name), asking.words);
      }
    }
  }

  private find(id: string, asking: Asking | undefined): Stakeholder | undefined {
    return asking && this.peopleOf(asking.input).stakeholders.find((one) => one.id === id);
  }

  private async ask(
    about: Partial<Pick<AskedStakeholder, 'person' | 'center' | 'role' | 'logsContact'>>,
    { input, words, seniorities, roles }: Asking
  ): Promise<StakeholderChange | Removal | null> {
    const limits = input.contactLimits.map(({ seniority }) => seniority);
    const asked: AskedStakeholder = opaque({
      ...{ person: null, center: null, role: null, logsContact: false, ...about },
      ...{ words, today: input.today, accountId: input.profile.account.id },
      ...{ stakeholders: this.peopleOf(input).stakeholders, centers: input.centers },
      seniorities: seniorities.length > 0 ? seniorities.map(({ value }) => value) : limits,
      roles: roles.map(({ value }) => value)
    });
    const label = about.person ? fillPlain(words.labels.edit, nameOf(about.person)) : words.labels.add;
    const answer = (await StakeholderForm.open({ label, size: 'small', asked })) as StakeholderChange | Removal | null;
    return answer ?? null;
  }

  private async remove(person: Stakeholder, { words: { labels } }: Asking): Promise<void> {
    const name = nameOf(person) || labels.nobody;
    const message = fillPlain(labels.removeAsk, name);
    if (await confirmed({ label: labels.remove, message, theme: 'warning' })) {
      await this.takeAway(person, name);
    } else {
      this.page.focus(person.id);
    }
  }

  private async takeAway(person: Stakeholder, name: string): Promise<void> {
    const labels = this.page.asking()?.words.labels;
    this.page.fail(undefined);
    const problem = await removeStakeholder(person.id);
    if (problem && labels) {
      this.page.fail({ text: failureText(problem, name, labels), retry: () => this.takeAway(person, name) });
    } else if (labels) {
      this.page.say(fillPlain(labels.removed, name));
      await this.page.refresh();
      // The card that had the keyboard is gone.
      this.page.focus(person.reportsTo ?? '');
    }
  }

  /** @param said may name the person as `{0}` */
  private async save(id: string, change: StakeholderChange, said: string): Promise<void> {
    const asking = this.page.asking();
    const person = this.find(id, asking);
    if (!asking || !person || Object.keys(change).length === 0) {
      return;
    }
    this.page.fail(undefined);
    const problem = await this.saver.update(person, change);
    if (problem) {
      // A later try is of the record as it is then: what somebody else saved has been read by now.
      const text = failureText(problem, nameOf(person), asking.words.labels);
      const isGone = problem.code === 'Conflict' && problem.isGone;
      this.page.fail({ text, retry: isGone ? null : () => this.save(id, change, said) });
    } else {
      this.page.say(fillPlain(said, nameOf(person)));
    }
    await this.page.refresh();
  }

  private async create(make: () => Promise<SaveFailure | null>, said: string, words: RelationshipWords): Promise<void> {
    this.page.fail(undefined);
    const problem = await make();
    if (problem) {
      this.page.fail({
        text: failureText(problem, '', words.labels),
        retry: () => this.create(make, said, words)
      });
    } else {
      this.page.say(said);
      await this.page.refresh();
    }
  }
}
