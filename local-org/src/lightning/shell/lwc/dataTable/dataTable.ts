// A table of figures: heads, groups, details and totals as they are handed in.
import { api, LightningElement } from 'lwc';
import type { Table } from 'page/reportTable';

export default class DataTable extends LightningElement {
  @api table: Table = { head: [], rows: [] };
  /** Of the table, for those who do not see what it belongs to. */
  @api label = '';
  @api empty = 'No results';

  get isEmpty(): boolean {
    return this.table.rows.length === 0;
  }
}
