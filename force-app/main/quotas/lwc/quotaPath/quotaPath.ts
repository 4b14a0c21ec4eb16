// The fewest steps to a chance to reach the quota, other ways beside them, and why the rest is left out.
import { api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { lookedAt, type PathWay, type QuotaAnswer, type QuotaInput, type Rate } from 'c/quotaEngine';
import { pathWordsOf, stepName, type StepText } from 'c/quotaPathSentence';
import type { QuotaWords } from 'c/quotaSentence';
import { QuotaView } from 'c/quotaView';
import { firstChoice, measuresOf, subtitleOf } from './choices';
import { excludedAfter, type Toggled } from './exclusion';
import { measuresWithQuota } from './question';
import { searched, shownOf, type LeftOut } from './searched';
import { offerTasks, takeBack, type MadeTasks } from './tasks';

export default class QuotaPath extends QuotaView {
  @api input!: QuotaInput;
  @api answer!: QuotaAnswer;
  @api words!: QuotaWords;

  chosenLevel: number | undefined;
  chosenMeasures: string | undefined;
  chosenWay: PathWay['kind'] = 'Fewest';
  excluded: LeftOut = new Map();
  /** Tasks that were made last. */
  made: MadeTasks | null = null;
  private toUndo = false;
  private readonly measuresOf = lastResult(measuresOf);
  private readonly searched = lastResult(searched);
  private readonly shownOf = lastResult(shownOf);
  private readonly wordsOf = lastResult((...of: Parameters<typeof pathWordsOf>) => opaque(pathWordsOf(...of)));

  get level() {
    return this.chosenLevel ?? this.input.settings.pathLevel;
  }

  get possible() {
    return measuresWithQuota(this.answer);
  }

  get measuresValue() {
    return this.chosenMeasures ?? firstChoice(this.possible);
  }

  get path() {
    return this.searched(this.input, this.answer, this.measures, this.level, this.excluded);
  }

  get pathWords() {
    return this.wordsOf(this.input, this.measures, this.words);
  }

  get shown() {
    return this.shownOf(this.path, this.level, this.excluded, this.chosenWay, this.pathWords);
  }

  /** Side by side the ladders have no room on a phone. */
  get hasTabs() {
    return this.isNarrow && this.shown.ways.length > 1;
  }

  get subtitle() {
    return subtitleOf(this.input, this.answer, this.measures, this.words);
  }

  get undoLabel() {
    return this.made && this.made.ids.length > 0 ? this.words.labels.path.tasksUndo : undefined;
  }

  override renderedCallback() {
    super.renderedCallback();
    if (this.toUndo) {
      this.toUndo = false;
      (this.refs?.made as HTMLElement | undefined)?.focus();
    }
  }

  chooseLevel({ detail }: CustomEvent<{ readonly level: Rate }>) {
    this.chosenLevel = detail.level;
  }

  chooseMeasures({ detail }: CustomEvent<{ readonly measures: string }>) {
    this.chosenMeasures = detail.measures;
  }

  chooseWay({ detail }: CustomEvent<{ readonly kind: PathWay['kind'] }>) {
    this.chosenWay = detail.kind;
  }

  async toggle({ detail }: CustomEvent<Toggled>) {
    this.excluded = await excludedAfter(this.excluded, detail, stepName(detail, this.pathWords), this.words);
  }

  async makeTasks({ detail }: CustomEvent<{ readonly title: string; readonly steps: readonly StepText[] }>) {
    const { input, words } = this;
    const lastDay = lookedAt(input)?.end ?? '';
    const made = await offerTasks({ ...detail, owner: input.user.id, lastDay, words: opaque(words) });
    this.made = made ?? this.made;
    this.toUndo = made !== null;
  }

  async undoTasks() {
    if (this.made) {
      this.made = await takeBack(this.made, this.words);
    }
  }

  private get measures() {
    return this.measuresOf(this.answer, this.measuresValue);
  }
}
