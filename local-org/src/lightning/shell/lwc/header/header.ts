// Top of the page: the mark, search, the user's menu, and the app's navigation.
import { api, LightningElement } from 'lwc';
import { context } from 'platform/context';
import { query } from 'platform/objects';
import { goTo } from 'platform/navigation';
import { contains } from 'page/listQuery';
import { parseRoute } from 'page/routes';
import type { NavItem } from 'model/types';
import type { SearchResult } from '../searchBox/searchBox';

const PER_OBJECT = 5;

export default class Header extends LightningElement {
  @api address = '';

  appLabel = context.app.label;
  search = (typed: string): Promise<SearchResult[]> => searchRecords(typed);

  get items(): object[] {
    return context.app.items.map((item) => {
      const isCurrent = this.isCurrent(item);
      return {
        ...item,
        current: isCurrent ? 'page' : null,
        className: isCurrent ? 'item current' : 'item'
      };
    });
  }

  isCurrent(item: NavItem): boolean {
    const route = parseRoute(this.address);
    if ('object' in route && route.object && item.object) return route.object === item.object;
    return item.href === this.address.split('?')[0];
  }

  open(event: CustomEvent<SearchResult>): void {
    goTo(event.detail.href ?? '');
  }
}

/** Records of the app's objects whose name contains what was typed. */
async function searchRecords(typed: string): Promise<SearchResult[]> {
  const objects = context.app.items.flatMap(({ object, label }) => (object ? [{ object, label }] : []));
  const found = await Promise.all(
    objects.map(async ({ object, label }) => {
      const name = object === 'Dashboard' ? 'Title' : 'Name';
      const where = contains(name, typed);
      const { records } = await query(
        `SELECT Id, ${name} FROM ${object} WHERE ${where} ORDER BY ${name} LIMIT ${PER_OBJECT}`
      );
      return records.map(({ Id, [name]: found }) => ({
        id: String(Id),
        label: String(found),
        detail: label,
        href: `/lightning/r/${object}/${String(Id)}/view`
      }));
    })
  );
  return found.flat();
}
