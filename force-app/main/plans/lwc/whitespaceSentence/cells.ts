// A cell in few words: its figure, its state, and what is said of it to those who hear the page. Pure.
import { numberFormat } from 'c/intl';
import { fillPlain } from 'c/phrase';
import type { Cell, Matrix } from 'c/whitespaceEngine';
import { centerName, siteName, type WhitespaceWords } from './words';

export type WhitespaceView = 'left' | 'spend' | 'pipeline' | 'score';

export interface CellText {
  readonly figure: string;
  /** State, or the competitor's name. */
  readonly word: string;
  /** "Networking, Dayton DC, Operations, White, 70,000 US dollars left". */
  readonly said: string;
}

const HUNDRED = 100;
const THOUSAND = 1000;
const MILLION = 1_000_000;

/** `70k`, `1.2M`, `850`; as small as a cell is. */
export function shortAmount(minor: number, { labels, locale, currency }: WhitespaceWords): string {
  const units = minor / 10 ** currency.decimals;
  const text = (value: number, digits: number) => numberFormat(locale, { maximumFractionDigits: digits }).format(value);
  if (Math.round(units) < THOUSAND) {
    return text(units, 0);
  }
  return Math.round(units / THOUSAND) < THOUSAND
    ? fillPlain(labels.thousands, text(units / THOUSAND, 0))
    : fillPlain(labels.millions, text(units / MILLION, 1));
}

export function stateWord({ state, record }: Cell, { labels }: WhitespaceWords): string {
  return (state === 'Competitor' ? record?.competitor : null) ?? labels[state];
}

/** "Networking, Dayton DC, Operations". */
export function cellName({ row, column }: Cell, { families, columns }: Matrix, words: WhitespaceWords): string {
  const place = columns[column] ?? { site: null, center: null };
  return fillPlain(words.labels.cellName, families[row] ?? '', siteName(place, words), centerName(place, words));
}

export function cellText(cell: Cell, matrix: Matrix, view: WhitespaceView, words: WhitespaceWords): CellText {
  const word = stateWord(cell, words);
  const { figure, said } = figureOf(cell, view, words);
  return { figure, word, said: [cellName(cell, matrix, words), word, said].join(', ') };
}

function figureOf(cell: Cell, view: WhitespaceView, words: WhitespaceWords) {
  const { labels, locale } = words;
  const value = cell[view];
  if (value === null || (view !== 'left' && value === 0)) {
    return { figure: labels.none, said: labels.saidNone };
  }
  if (view === 'score') {
    const figure = numberFormat(locale, { maximumFractionDigits: 0 }).format(value / HUNDRED);
    return { figure, said: fillPlain(labels.saidScore, figure) };
  }
  const said = { left: labels.saidLeft, spend: labels.saidSpend, pipeline: labels.saidPipeline }[view];
  return { figure: shortAmount(value, words), said: fillPlain(said, spoken(value, words)) };
}

/** The currency by its name: a sign is not read out everywhere. */
function spoken(minor: number, { locale, currency }: WhitespaceWords): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: currency.code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0
  }).format(minor / 10 ** currency.decimals);
}
