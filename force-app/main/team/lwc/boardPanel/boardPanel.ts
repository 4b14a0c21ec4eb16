// One board: the sentence that answers, a table with bars or, on a phone, tiles; the records behind a row on demand.
import { LightningElement, api } from 'lwc';
import items from '@salesforce/apex/ManagerBoardController.items';
import type { FetchError } from '@salesforce/apexMethod';
import { isCut, recordsOf, type Board, type BoardRecord, type BoardRow, type BoardWords } from 'c/boardPanels';
import { failureOf } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';

export default class BoardPanel extends LightningElement {
  @api board!: Board;
  @api words!: BoardWords;
  @api narrow = false;

  opened: string | null = null;
  records: readonly BoardRecord[] | undefined;
  cut = false;
  problem = '';

  get labels() {
    return this.words.labels;
  }

  get rows() {
    const { heads, rows } = this.board;
    return rows.map((row) => {
      const [first, ...others] = row.cells.map((cell, place) => ({
        ...cell,
        head: heads[place]?.text,
        barStyle: cell.bar ? `width: ${cell.bar}` : undefined
      }));
      const isOpen = row.key === this.opened;
      return {
        ...row,
        first,
        others,
        isOpen,
        expanded: String(isOpen),
        icon: isOpen ? 'utility:up' : 'utility:down',
        detailKey: `${row.key} records`
      };
    });
  }

  get columns() {
    return this.board.heads.length + 1;
  }

  get isEmpty() {
    return this.board.rows.length === 0;
  }

  async toggle(event: Event) {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    const row = this.board.rows.find((one) => one.key === key);
    this.opened = this.opened === key ? null : key;
    this.records = row?.records;
    this.cut = false;
    this.problem = '';
    if (row && this.opened === key && !row.records) {
      await this.ask(row);
    }
  }

  private async ask({ key }: BoardRow) {
    try {
      const found = await items({ board: this.board.key, key });
      if (this.opened === key) {
        this.records = recordsOf(found, this.words);
        this.cut = isCut(found);
      }
    } catch (error) {
      if (this.opened === key) {
        this.problem = failureOf(error as FetchError, dealLabels).text;
      }
    }
  }
}
