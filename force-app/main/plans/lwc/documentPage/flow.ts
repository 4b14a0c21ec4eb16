// Puts pieces on pages, one below the other: what belongs together stays together, every page begins with its head. Pure.
import { A4, type Block, type Page } from './marks';
import { moved, type Piece } from './pieces';

export interface FlowItem {
  readonly section: string;
  readonly piece: Piece;
  /** A heading stays on the page of what comes after it. */
  readonly leads?: boolean;
  /** What stands above it again where the section goes on on another page. */
  readonly again?: Piece;
}

export interface Flow {
  /** Above everything on a page, by its number from 1. */
  head(page: number): Piece;
  readonly items: readonly FlowItem[];
}

const WIDTH = A4.width - 2 * A4.margin;
const TOP = A4.margin;
/** Lengths are sums of fractions. */
const NEAR = 1e-6;

const blockOf = (section: string, { height, marks }: Piece, y: number): Block => {
  return { section, x: A4.margin, y, width: WIDTH, height, marks: moved({ height, marks }, 0, y).marks };
};

/** Heights of items that must start on one page: headings and the first item after them. */
function together(items: readonly FlowItem[], from: number): number {
  let height = 0;
  for (let index = from; index < items.length; index++) {
    const item = items[index] as FlowItem;
    height += item.piece.height;
    if (!item.leads) {
      return height;
    }
  }
  return height;
}

/** Pages of a flow, at least one. A piece that is higher than a page is alone on its page. */
export function flowed({ head, items }: Flow): readonly Page[] {
  const pages: Block[][] = [];
  let y = 0;
  let page: Block[] = [];
  const put = (section: string, piece: Piece) => {
    page.push(blockOf(section, piece, y));
    y += piece.height;
  };
  const begin = () => {
    page = [];
    pages.push(page);
    y = TOP;
    put('head', head(pages.length));
  };
  begin();
  items.forEach((item, index) => {
    if (y + together(items, index) > A4.bottom + NEAR && page.length > 1) {
      begin();
      if (item.again && items[index - 1]?.section === item.section) {
        put(item.section, item.again);
      }
    }
    put(item.section, item.piece);
  });
  return pages.map((blocks) => ({ blocks }));
}
