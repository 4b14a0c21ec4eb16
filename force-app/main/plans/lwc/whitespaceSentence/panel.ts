// An opened cell in words: what is left and why, with the formula in figures; who and when. Pure.
import { formatDay } from 'c/dates';
import { numberFormat } from 'c/intl';
import { formatMoney, formatPercent } from 'c/money';
import { fillPlain, link, type Part } from 'c/phrase';
import { LEAST_PEERS, peopleAt, type Cell, type Column, type Matrix, type WhitespaceInput } from 'c/whitespaceEngine';
import { cellName, shortAmount, stateWord } from './cells';
import { centerName, siteName, type WhitespaceWords } from './words';

/** A line of the formula. `note` stands small beside its name. */
export interface FormulaLine {
  readonly key: string;
  readonly name: readonly Part[];
  readonly note: string;
  readonly amount: string;
  /** Class of its sign; empty: none. */
  readonly glyph: string;
}

export interface PanelText {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  readonly place: string;
  readonly state: Cell['state'];
  readonly word: string;
  /** Null: what is left is not known, or it cannot be sold. */
  readonly figure: string | null;
  readonly formula: readonly FormulaLine[];
  /** Widths of the bar in percent; null: there is no whole. */
  readonly bar: { readonly spend: string; readonly pipeline: string; readonly said: string } | null;
  readonly facts: readonly { readonly key: string; readonly name: string; readonly text: readonly Part[] }[];
}

const TRILLION = 1_000_000_000_000;
const HUNDRED = 100;
const RATIO_DIGITS = 2;

const amountOf = (minor: number, { currency, locale }: WhitespaceWords): string =>
  formatMoney(minor, currency, locale, true);

export function panelOf(cell: Cell, input: WhitespaceInput, matrix: Matrix, words: WhitespaceWords): PanelText {
  const place = matrix.columns[cell.column] ?? { key: '', site: null, within: [], center: null };
  return {
    key: cell.key,
    name: cellName(cell, matrix, words),
    family: matrix.families[cell.row] ?? '',
    place: `${siteName(place, words)}, ${centerName(place, words)}`,
    state: cell.state,
    word: stateWord(cell, words),
    figure: cell.left === null ? null : amountOf(cell.left, words),
    formula: formulaOf(cell, input, words),
    bar: barOf(cell, words),
    facts: factsOf(cell, input, place, words)
  };
}

function formulaOf(cell: Cell, { size }: WhitespaceInput, words: WhitespaceWords): readonly FormulaLine[] {
  const { labels, locale } = words;
  const minus = (minor: number) => fillPlain(labels.minus, amountOf(minor, words));
  const lines: FormulaLine[] = [];
  if (cell.benchmark !== null && cell.source !== null) {
    const ratio =
      cell.ratio === null
        ? null
        : numberFormat(locale, { maximumSignificantDigits: RATIO_DIGITS + 1 }).format(cell.ratio / TRILLION);
    lines.push({
      key: 'benchmark',
      name: [{ text: { Peers: labels.peersSpend, Entered: labels.entered, Stored: labels.stored }[cell.source] }],
      note: ratio === null || size === null ? '' : fillPlain(labels.sizeOf, ratio, compact(size, words)),
      amount: amountOf(cell.benchmark, words),
      glyph: ''
    });
  }
  lines.push({
    key: 'spend',
    name: [{ text: labels.spent }],
    note: '',
    amount: minus(cell.spend),
    glyph: 'glyph Owned'
  });
  const named = cell.deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const isEntered = cell.record?.pipeline !== null && cell.record?.pipeline !== undefined;
  for (const deal of cell.deals) {
    lines.push({
      key: deal.id,
      name: link(deal.name, deal.id),
      note: '',
      amount: isEntered || deal.amount === null ? '' : minus(deal.amount),
      glyph: 'glyph Open'
    });
  }
  const rest = isEntered ? cell.pipeline : cell.pipeline - named;
  if (cell.deals.length === 0 || rest > 0) {
    const note = !isEntered && rest > 0 ? labels.spread : '';
    lines.push({
      key: 'pipeline',
      name: [{ text: labels.inPipeline }],
      note,
      amount: minus(Math.max(0, rest)),
      glyph: 'glyph Open'
    });
  }
  return lines;
}

/** `$40.0M`. */
function compact(minor: number, { locale, currency }: WhitespaceWords): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: currency.code,
    notation: 'compact',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1
  }).format(minor / 10 ** currency.decimals);
}

function barOf({ benchmark, spend, pipeline, left }: Cell, words: WhitespaceWords): PanelText['bar'] {
  if (benchmark === null || benchmark <= 0 || left === null) {
    return null;
  }
  const spent = Math.min(1, spend / benchmark);
  const open = Math.min(1 - spent, pipeline / benchmark);
  const [ofSpend, ofPipeline, ofLeft, whole] = [spend, pipeline, left, benchmark].map((one) => shortAmount(one, words));
  return {
    spend: `width: ${spent * HUNDRED}%`,
    pipeline: `width: ${open * HUNDRED}%`,
    said: fillPlain(words.labels.barText, ofSpend ?? '', ofPipeline ?? '', ofLeft ?? '', whole ?? '')
  };
}

function factsOf(cell: Cell, input: WhitespaceInput, place: Column, words: WhitespaceWords): PanelText['facts'] {
  const { labels, locale } = words;
  const { record, adoption, buying, score } = cell;
  const text = (value: string): readonly Part[] => [{ text: value }];
  const peers =
    adoption === null
      ? fillPlain(labels.peersNone, LEAST_PEERS)
      : fillPlain(labels.peersBuy, buying, input.peers.count, formatPercent(adoption, locale, 0));
  const points = numberFormat(locale, { maximumFractionDigits: 2 }).format((score ?? 0) / HUNDRED);
  const facts: (readonly [key: string, name: string, value: readonly Part[] | null])[] = [
    ['peers', labels.peers, text(peers)],
    ['competitor', labels.competitor, record?.competitor ? text(record.competitor) : null],
    ['renewal', labels.renewal, record?.renewal ? text(formatDay(record.renewal, locale, 'always')) : null],
    ['way', labels.wayIn, wayIn(input, place, words)],
    ['reason', labels.reason, record?.reason ? text(record.reason) : null],
    ['next', labels.nextStep, record?.nextStep ? text(record.nextStep) : null],
    ['score', labels.score, scoreText(cell, input, points, words)]
  ];
  return facts.flatMap(([key, name, value]) => (value ? [{ key, name, text: value }] : []));
}

function scoreText({ score }: Cell, { potential }: WhitespaceInput, points: string, { labels }: WhitespaceWords) {
  if (score !== null) {
    return [{ text: fillPlain(labels.scoreText, points) }];
  }
  return potential === null ? [{ text: labels.scoreNone }] : null;
}

/** The person through whom the center is reached: a sponsor, else who gives most access, then who has most influence. */
function wayIn(input: WhitespaceInput, place: Column, { labels }: WhitespaceWords): readonly Part[] {
  const there = peopleAt(input, place).filter(({ center, contact }) => center === place.center && contact !== null);
  const rank = (one: (typeof there)[number]): number =>
    (one.role === 'Sponsor' ? 100 : 0) + 10 * (one.access ?? 0) + (one.influence ?? 0);
  const [best] = [...there].sort((one, other) => rank(other) - rank(one));
  if (!best?.contact) {
    return [{ text: labels.wayNobody }];
  }
  const [before = '', after = ''] = (best.role === 'Sponsor' ? labels.waySponsor : labels.wayKnown).split('{0}');
  return [{ text: before }, ...link(best.contact.name, best.contact.id), { text: after }].filter(
    ({ text }) => text !== ''
  );
}
