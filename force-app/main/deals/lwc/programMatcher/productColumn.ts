// The column of products: on which programs' product lists a line is (R6).
import { matchesPattern, type DealLine, type Rule } from 'c/dealEngine';
import { MaskRows, setBit } from './masks';

interface Listed {
  /** Programs by Product2 Id, family and SKU; a SKU with wildcards is in `patterns`. */
  readonly product: Map<string, Int32Array>;
  readonly family: Map<string, Int32Array>;
  readonly sku: Map<string, Int32Array>;
  readonly patterns: Map<string, Int32Array>;
  /** Programs with any row by family, by SKU: without the value they are unknown. */
  readonly byFamily: Int32Array;
  readonly bySku: Int32Array;
}

type Product = Pick<DealLine, 'productId' | 'family' | 'sku'>;

interface Known extends Omit<Product, 'productId'> {
  readonly row: number;
  readonly next: Known | undefined;
}

function emptyList(words: number): Listed {
  const maps = { product: new Map(), family: new Map(), sku: new Map(), patterns: new Map() };
  return { ...maps, byFamily: new Int32Array(words), bySku: new Int32Array(words) };
}

export class ProductColumn {
  readonly rows: MaskRows;
  private readonly included: Listed;
  private readonly excluded: Listed;
  /** Programs whose list includes by rows; the others include every line. */
  private readonly listing: Int32Array;
  /**
   * By Product2 Id where lists name Ids, else by SKU: the same product nearly always has the same family. Comparing texts
   * is most of what a line costs, so what no list asks for is not compared.
   */
  private readonly known = new Map<string | null, Known>();
  private readonly byProduct: boolean;
  private anyLine = -1;

  constructor(words: number, rules: ReadonlyMap<number, Rule>) {
    this.rows = new MaskRows(words);
    this.included = emptyList(words);
    this.excluded = emptyList(words);
    this.listing = new Int32Array(words);
    rules.forEach(({ included, excluded }, slot) => {
      if (included.length > 0) {
        setBit(this.listing, slot);
      }
      included.forEach((row) => this.list(this.included, row, slot));
      excluded.forEach((row) => this.list(this.excluded, row, slot));
    });
    this.byProduct = this.included.product.size > 0 || this.excluded.product.size > 0;
  }

  private list(into: Listed, { match, value }: Rule['included'][number], slot: number): void {
    const wild = match === 'SKU' && /[*?]/.test(value);
    const map = match === 'Product' ? into.product : match === 'Family' ? into.family : wild ? into.patterns : into.sku;
    const mask = map.get(value) ?? new Int32Array(this.rows.words);
    setBit(mask, slot);
    map.set(value, mask);
    if (match !== 'Product') {
      setBit(match === 'Family' ? into.byFamily : into.bySku, slot);
    }
  }

  /** The row of a line's product. */
  rowOf(product: Product): number {
    const { byProduct } = this;
    const key = byProduct ? product.productId : product.sku;
    const first = this.known.get(key);
    for (let one = first; one; one = one.next) {
      if (one.family === product.family && (!byProduct || one.sku === product.sku)) {
        return one.row;
      }
    }
    const { family, sku } = product;
    const row = this.build(product);
    this.known.set(key, { family, sku, row, next: first });
    return row;
  }

  /** The row of a deal without lines: whether a line qualifies is unknown to every program. */
  rowOfNoLine(): number {
    if (this.anyLine < 0) {
      this.anyLine = this.rows.add();
      this.rows.met.fill(0, this.anyLine * this.rows.words, (this.anyLine + 1) * this.rows.words);
      this.rows.close(this.anyLine);
    }
    return this.anyLine;
  }

  private build(product: Product): number {
    const { rows, listing } = this;
    const row = rows.add();
    const [inMet, inOpen] = this.on(this.included, product);
    const [exMet, exOpen] = this.on(this.excluded, product);
    for (let word = 0; word < rows.words; word++) {
      const every = ~listing[word]!;
      rows.met[row * rows.words + word] = (every | inMet[word]!) & ~exOpen[word]!;
      rows.open[row * rows.words + word] = (every | inOpen[word]!) & ~exMet[word]!;
    }
    return rows.close(row);
  }

  /** Programs of which a row matches, and of which one may. */
  private on(list: Listed, { productId, family, sku }: Product): readonly [Int32Array, Int32Array] {
    const met = new Int32Array(this.rows.words);
    const join = (mask: Int32Array | undefined): void => mask?.forEach((bits, word) => (met[word]! |= bits));
    join(list.product.get(productId));
    join(family === null ? undefined : list.family.get(family));
    if (sku !== null) {
      join(list.sku.get(sku));
      list.patterns.forEach((mask, pattern) => join(matchesPattern(pattern, sku) ? mask : undefined));
    }
    const open = met.map(
      (bits, word) => bits | (family === null ? list.byFamily[word]! : 0) | (sku === null ? list.bySku[word]! : 0)
    );
    return [met, open];
  }
}
