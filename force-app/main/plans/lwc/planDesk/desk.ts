// A plan while people work on it: a change shows at once, is saved on its own record, and never overwrites what somebody
// else has saved unseen. Without platform: who saves and who waits is handed in.
import type { Editable, Fields, MergeSide, PlanInput } from 'c/planEngine';
import type { SaveFailure } from 'c/planSaving';
import type { DeskState, Pending, PlanConflict, Refusal, Saver } from './contract';
import { PARTS, PLAN_FIELD, type PlanPart } from './fields';
import { asks, isSame, mergeOf, settled, without } from './merging';
import { copyOf, overlaid, reasonOf } from './overlay';
import { flatOf, itemsOf, newItem, namesIn, savedFields, withChanges, withItems, type PlanItem } from './records';

const RETRIES = 5;
const FIRST_PAUSE = 1000;

/** Somebody else has changed it since it was read. */
class Overtaken extends Error {
  readonly code = 'Conflict' satisfies SaveFailure['code'];
}

export class PlanDesk {
  private server: PlanInput;
  private shown: PlanInput | undefined;
  private readonly known = new Map<string, string>();
  private readonly pending = new Map<string, Pending>();
  private readonly sending = new Set<string>();
  private readonly hidden = new Set<string>();
  private readonly refusals = new Map<string, Refusal>();
  private readonly conflicts = new Map<string, PlanConflict>();
  /** As they were last told. */
  private shownRefusals: ReadonlyMap<string, Refusal> = new Map();
  private shownConflicts: ReadonlyMap<string, PlanConflict> = new Map();
  private readonly listeners = new Set<() => void>();
  private working = 0;
  private trying = 0;
  private merged = 0;

  private readonly saver: Saver;

  constructor(input: PlanInput, saver: Saver) {
    this.saver = saver;
    this.server = input;
    this.learn(input);
  }

  /** @returns ends the subscription */
  subscribe(changed: () => void): () => void {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  }

  /** Nobody looks at it and nothing waits to be saved. */
  get isIdle(): boolean {
    return this.listeners.size === 0 && this.pending.size === 0;
  }

  /** Nothing that would be lost with the page: no save on its way, no decision open, no refused text. */
  get isSaved(): boolean {
    return this.pending.size + this.conflicts.size + this.refusals.size + this.working === 0;
  }

  /** The plan as this user has it; lists and items that did not change are the same objects. */
  get input(): PlanInput {
    this.shown ??= overlaid(this.server, this.pending, this.hidden, this.known);
    return this.shown;
  }

  /** Names of people and objectives, by Id. */
  get names(): ReadonlyMap<string, string> {
    return this.known;
  }

  /** Somebody whom the plan has not named yet, before an entry is given to them. */
  know(id: string, name: string): void {
    this.known.set(id, name);
  }

  get state(): DeskState {
    const open = this.conflicts.size;
    const phase = open > 0 ? 'Open' : this.trying > 0 ? 'Trying' : this.working > 0 ? 'Saving' : 'Saved';
    return {
      phase,
      open,
      refusals: (this.shownRefusals = copyOf(this.refusals, this.shownRefusals)),
      conflicts: (this.shownConflicts = copyOf(this.conflicts, this.shownConflicts)),
      merged: this.merged
    };
  }

  /** What the org has now. Changes that are being saved are judged by the org's answer to them. */
  receive(input: PlanInput): void {
    this.server = input;
    this.learn(input);
    for (const [id, conflict] of this.conflicts) {
      this.settle(id, conflict, this.find(conflict.part, id));
    }
    this.tell();
  }

  /** @param seen values that the user changed from, where they are not those of now */
  edit(part: PlanPart, id: string, values: Fields, seen: Fields = {}): void {
    const item = this.find(part, id);
    const conflict = this.conflicts.get(id);
    this.refusals.delete(id);
    if (conflict) {
      this.conflicts.set(id, { ...conflict, mine: { ...conflict.mine, ...values } });
    } else if (item) {
      this.change(part, item, values, seen);
    }
    this.tell();
  }

  /** One try more with what was typed. */
  retry(id: string): void {
    const refusal = this.refusals.get(id);
    if (refusal) {
      this.edit(refusal.part, id, refusal.values);
    }
  }

  dismiss(id: string): void {
    this.refusals.delete(id);
    this.tell();
  }

  choose(id: string, field: string, side: MergeSide): void {
    const conflict = this.conflicts.get(id);
    if (conflict) {
      this.conflicts.set(id, { ...conflict, chosen: { ...conflict.chosen, [field]: side } });
      this.tell();
    }
  }

  /** Saves the result of a merge of which all is decided; restores what the other has deleted. */
  async resolve(id: string): Promise<void> {
    const conflict = this.conflicts.get(id);
    const result = conflict && mergeOf(conflict);
    if (!conflict || !result || result.open.length > 0) {
      return;
    }
    const item = this.find(conflict.part, id);
    if (result.deleted) {
      await this.restore(conflict, result.merged);
    } else if (item && conflict.theirs) {
      this.drop(id);
      const mine = without(result.merged, conflict.theirs);
      this.pending.set(id, { part: conflict.part, base: conflict.theirs, since: item.modified, mine });
      await this.send(id);
    }
    this.tell();
  }

  /** Leaves it as the other has it. */
  letGo(id: string): void {
    this.drop(id);
    this.tell();
  }

  /** Puts the items of a list in this order. */
  arrange(part: PlanPart, ids: readonly string[]): void {
    ids.forEach((id, index) => {
      const item = this.find(part, id);
      if (item && item.position !== index + 1) {
        this.edit(part, id, { position: index + 1 });
      }
    });
  }

  /** @returns Id of the new item @throws SaveFailure */
  async add(part: PlanPart, values: Fields): Promise<string> {
    const side = values.side;
    const { currencyDecimals, profile } = this.server;
    const { object, always } = PARTS[part];
    const fields = { ...savedFields(part, values, side, currencyDecimals), ...always, [PLAN_FIELD]: profile.id };
    const saved = await this.busy(() => this.saver.create(object, fields));
    const items = itemsOf(this.server, part);
    this.server = withItems(this.server, part, [...items, newItem(part, saved, values, this.known)]);
    this.tell();
    return saved.id;
  }

  /** Gone at once; it is back when the org refuses, or when somebody else has changed it since it was read. */
  async remove(part: PlanPart, id: string): Promise<void> {
    const before = this.find(part, id);
    this.hidden.add(id);
    this.tell();
    try {
      await this.busy(async () => {
        this.server = await this.saver.reload();
        const now = this.find(part, id);
        if (before && now && now.modified !== before.modified) {
          throw new Overtaken();
        }
        await (now && this.saver.remove(id));
      });
      const items = itemsOf(this.server, part).filter((item) => item.id !== id);
      this.server = withItems(this.server, part, items);
    } catch (failure) {
      this.refuse({ part, id, values: {}, reason: reasonOf(failure) });
    }
    this.hidden.delete(id);
    this.tell();
  }

  private async restore({ part, id }: PlanConflict, values: Fields): Promise<void> {
    try {
      await this.add(part, values);
      this.drop(id);
    } catch (failure) {
      this.refuse({ part, id, values: {}, reason: reasonOf(failure) });
    }
  }

  private async send(id: string): Promise<void> {
    const pending = this.pending.get(id);
    if (!pending || this.sending.has(id)) {
      return;
    }
    const { part, mine, since } = pending;
    this.sending.add(id);
    try {
      const saved = await this.busy(() => this.written(part, id, mine, since));
      this.sending.delete(id);
      this.accept(id, saved, mine);
    } catch (failure) {
      this.sending.delete(id);
      await this.fail(id, failure as SaveFailure);
    }
    this.tell();
  }

  private change(part: PlanPart, item: PlanItem, values: Fields, seen: Fields): void {
    const { id, modified } = item;
    const known = this.pending.get(id);
    const now = flatOf(part, item);
    const base = known?.base ?? { ...now, ...seen };
    const mine = { ...known?.mine, ...values };
    this.pending.set(id, { part, base, since: known?.since ?? modified, mine });
    if (known || isSame(base, now)) {
      this.send(id);
    } else {
      // It has changed on the page since the user began to change it.
      this.settle(id, { part, id, base, theirs: now, mine, chosen: {} }, item);
    }
  }

  /** Tries again while the org cannot be reached. */
  private async written(part: PlanPart, id: string, mine: Fields, since: string, tries = 0): Promise<Editable> {
    const side = mine.side ?? this.find(part, id)?.side;
    try {
      return await this.saver.update(id, savedFields(part, mine, side, this.server.currencyDecimals), since);
    } catch (failure) {
      if ((failure as SaveFailure).code !== 'Offline' || tries >= RETRIES) {
        throw failure;
      }
      this.trying += 1;
      this.tell();
      await this.saver.wait(FIRST_PAUSE * 2 ** tries);
      this.trying -= 1;
      return this.written(part, id, mine, since, tries + 1);
    }
  }

  private accept(id: string, saved: Editable, sent: Fields): void {
    const pending = this.pending.get(id);
    if (!pending) {
      return;
    }
    const { part } = pending;
    const items = itemsOf(this.server, part).map((item) => {
      return item.id === id ? { ...withChanges(part, item, sent, this.known), modified: saved.modified } : item;
    });
    this.server = withItems(this.server, part, items);
    const base = { ...pending.base, ...sent };
    const mine = without(pending.mine, base);
    if (Object.keys(mine).length > 0) {
      this.pending.set(id, { part, base, since: saved.modified, mine });
      this.send(id);
    } else {
      this.pending.delete(id);
    }
  }

  private async fail(id: string, failure: SaveFailure): Promise<void> {
    const pending = this.pending.get(id);
    if (!pending) {
      return;
    }
    const { part, base, mine } = pending;
    if (failure.code === 'Conflict') {
      this.server = await this.busy(() => this.saver.reload());
      this.learn(this.server);
      this.settle(id, { part, id, base, theirs: null, mine, chosen: {} }, this.find(part, id));
    } else {
      this.pending.delete(id);
      this.refuse({ part, id, values: mine, reason: reasonOf(failure) });
    }
  }

  /** Fields changed by one side merge by themselves; only fields changed by both ask. */
  private settle(id: string, before: PlanConflict, item: PlanItem | undefined): void {
    const theirs = item ? flatOf(before.part, item) : null;
    const conflict = settled(before, theirs);
    const result = mergeOf(conflict);
    if (asks(conflict)) {
      this.conflicts.set(id, conflict);
      this.pending.set(id, { part: before.part, base: before.base, since: '', mine: before.mine });
      return;
    }
    this.drop(id);
    this.merged += 1;
    const mine = theirs ? without(result.merged, theirs) : {};
    if (item && theirs && Object.keys(mine).length > 0) {
      this.pending.set(id, { part: before.part, base: theirs, since: item.modified, mine });
      this.send(id);
    }
  }

  private drop(id: string): void {
    this.conflicts.delete(id);
    this.pending.delete(id);
  }

  private refuse(refusal: Refusal): void {
    this.refusals.set(refusal.id, refusal);
  }

  private find(part: PlanPart, id: string): PlanItem | undefined {
    return itemsOf(this.server, part).find((item) => item.id === id);
  }

  private learn(input: PlanInput): void {
    const objectives = input.objectives.map(({ id, name }) => [id, name] as const);
    for (const [id, name] of [...namesIn(input), ...objectives]) {
      this.known.set(id, name);
    }
  }

  private async busy<Result>(work: () => Promise<Result>): Promise<Result> {
    this.working += 1;
    this.tell();
    try {
      return await work();
    } finally {
      this.working -= 1;
    }
  }

  private tell(): void {
    this.shown = undefined;
    for (const listener of this.listeners) {
      listener();
    }
  }
}
