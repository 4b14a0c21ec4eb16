// One board: the sentence that answers, a table with bars, and the records behind a row on demand.
import { LightningElement, api } from 'lwc';
import items from '@salesforce/apex/ManagerBoardController.items';
import type { FetchError } from '@salesforce/apexMethod';
import type { BoardPanelLabels } from 'c/boardPanelLabels';
import type { Board, BoardItem } from 'c/boardPanels';
import { failureOf } from 'c/dealFetch';
import { labels as dealLabels } from 'c/dealLabels';

export default class BoardPanel extends LightningElement {
  @api board!: Board;
  @api labels!: BoardPanelLabels;

  opened: string | null = null;
  records: readonly BoardItem[] | undefined;
  problem = '';

  get rows() {
    return this.board.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, barStyle: cell.bar ? `width: ${cell.bar}` : undefined })),
      isOpen: row.key === this.opened,
      expanded: String(row.key === this.opened),
      detailKey: `${row.key} records`
    }));
  }

  get columns() {
    return this.board.heads.length + 1;
  }

  get isEmpty() {
    return this.board.rows.length === 0;
  }

  get found() {
    return this.records?.map(({ id, name, detail }) => ({ id, name, detail, url: `/lightning/r/${id}/view` }));
  }

  get isNone() {
    return this.records?.length === 0;
  }

  async toggle(event: Event) {
    const { key = '' } = (event.currentTarget as HTMLElement).dataset;
    this.opened = this.opened === key ? null : key;
    this.records = undefined;
    this.problem = '';
    if (this.opened === null) {
      return;
    }
    try {
      const records = await items({ board: this.board.key, key });
      if (this.opened === key) {
        this.records = records;
      }
    } catch (error) {
      this.problem = failureOf(error as FetchError, dealLabels).text;
    }
  }
}
