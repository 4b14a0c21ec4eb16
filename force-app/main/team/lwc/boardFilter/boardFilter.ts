// Asks which reps the board shows. Event `filter` with the whole filter, after each change.
import { LightningElement, api } from 'lwc';
import type { BoardWords } from 'c/boardSentence';
import { NO_FILTER, type Filter, type Team } from 'c/teamEngine';

const PERCENT = 100;

/** What an input holds; what is no number asks for nothing. */
function numberIn(value: string): number | null {
  const number = Number(value);
  return value.trim() === '' || !Number.isFinite(number) ? null : number;
}

export default class BoardFilter extends LightningElement {
  @api filter: Filter = NO_FILTER;
  @api teams: readonly Team[] = [];
  @api words!: BoardWords;

  get labels() {
    return this.words.labels;
  }

  get teamOptions() {
    return [
      { value: '', label: this.labels.filterAllTeams },
      ...this.teams.filter(({ parent }) => parent !== null).map(({ id, name }) => ({ value: id, label: name }))
    ];
  }

  get chance() {
    const { chanceUnder } = this.filter;
    return chanceUnder === null ? null : chanceUnder * PERCENT;
  }

  change(event: CustomEvent<{ readonly value: string }>) {
    const { name } = (event.currentTarget as HTMLElement).dataset;
    const { value } = event.detail;
    const number = numberIn(value);
    switch (name) {
      case 'pace':
        return this.tell({ paceUnder: number });
      case 'chance':
        return this.tell({ chanceUnder: number === null ? null : number / PERCENT });
      case 'team':
        return this.tell({ team: value });
      default:
        return this.tell({ name: value });
    }
  }

  clear() {
    this.tell(NO_FILTER);
  }

  private tell(change: Partial<Filter>) {
    this.dispatchEvent(new CustomEvent('filter', { detail: { ...this.filter, ...change } }));
  }
}
