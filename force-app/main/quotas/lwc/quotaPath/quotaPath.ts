// The fewest steps to a chance to reach the quota, other ways beside them, and why the rest is left out.
import { LightningElement, api } from 'lwc';
import { lastResult } from 'c/lastResult';
import { opaque } from 'c/opaque';
import { watchLayout, type Layout } from 'c/ownWidth';
import { plain } from 'c/phrase';
import { lookedAt, type Measure, type PathWay, type QuotaAnswer, type QuotaInput, type Rate } from 'c/quotaEngine';
import { leftOutRows, pathHeadline, pathWordsOf, stepName, type StepText } from 'c/quotaPathSentence';
import type { QuotaWords } from 'c/quotaSentence';
import { firstChoice, measuresOf, subtitleOf } from './choices';
import { excludedAfter, type Toggled } from './exclusion';
import { measuresWithQuota } from './question';
import { searched } from './searched';
import { offerTasks, takeBack, type MadeTasks } from './tasks';

export default class QuotaPath extends LightningElement {
  @api input!: QuotaInput;
  @api answer!: QuotaAnswer;
  @api words!: QuotaWords;

  chosenLevel: number | undefined;
  chosenMeasures: string | undefined;
  chosenWay: PathWay['kind'] = 'Fewest';
  /** What the rep leaves out, with the reason. */
  excluded: ReadonlyMap<string, string> = new Map();
  /** Tasks that were made last. */
  made: MadeTasks | null = null;
  layout: Layout = 'wide';
  stopWatching: (() => void) | undefined;
  private toUndo = false;
  private readonly measuresOf = lastResult(measuresOf);
  private readonly searched = lastResult(searched);

  get labels() {
    return this.words.labels.path;
  }

  get level() {
    return this.chosenLevel ?? this.input.settings.pathLevel;
  }

  get possible() {
    return measuresWithQuota(this.answer);
  }

  get measuresValue() {
    return this.chosenMeasures ?? firstChoice(this.possible);
  }

  get measures(): readonly Measure[] {
    return this.measuresOf(this.answer, this.measuresValue);
  }

  get path() {
    return this.answered.path;
  }

  get pathWords() {
    return opaque(pathWordsOf(this.input, this.measures, this.words));
  }

  get headline() {
    return pathHeadline(this.path, this.level, this.pathWords);
  }

  get spoken() {
    return plain(this.headline);
  }

  get subtitle() {
    return subtitleOf(this.input, this.answer, this.measures, this.words);
  }

  get ways() {
    const { ways } = this.path;
    const chosen = ways.find(({ kind }) => kind === this.chosenWay) ?? ways[0];
    return ways.map((way) => ({ key: way.kind, way, isChosen: way === chosen }));
  }

  get pivots() {
    return this.answered.pivots;
  }

  get pathKeys() {
    return this.ways.find(({ isChosen }) => isChosen)?.way.steps.map(({ key }) => key) ?? [];
  }

  get excludedKeys() {
    return [...this.excluded.keys()];
  }

  get leftOut() {
    return leftOutRows(this.path.leftOut, this.level, this.excluded, this.pathWords);
  }

  get pageClass() {
    return `page ${this.layout}`;
  }

  override renderedCallback() {
    const { page } = this.refs ?? {};
    if (page && !this.stopWatching) {
      this.stopWatching = watchLayout(page, (layout) => {
        this.layout = layout;
      });
      (this.refs?.controls as HTMLElement | undefined)?.focus();
    }
    if (this.toUndo) {
      this.toUndo = false;
      (this.refs?.made as HTMLElement | undefined)?.focus();
    }
  }

  override disconnectedCallback() {
    this.stopWatching?.();
    this.stopWatching = undefined;
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

  get undoLabel() {
    return this.made && this.made.ids.length > 0 ? this.labels.tasksUndo : undefined;
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

  back() {
    this.dispatchEvent(new CustomEvent('back'));
  }

  private get answered() {
    return this.searched(this.input, this.answer, this.measures, this.level, this.excluded);
  }
}
