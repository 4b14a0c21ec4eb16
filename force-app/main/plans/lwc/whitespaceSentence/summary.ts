// The answer of whitespace: what is left in all, where to go next, what is not known, and how it is worked out. Pure.
import { formatMoney } from 'c/money';
import { byNumber, fillPlain, listOf } from 'c/phrase';
import { LEAST_PEERS, locationsOf, type Matrix, type WhitespaceInput } from 'c/whitespaceEngine';
import { cellName } from './cells';
import type { WhitespaceWords } from './words';

export interface SummaryText {
  /** "$704,000". */
  readonly figure: string;
  /** "left to win in 53 of 80 cells: peer benchmark less spend less pipeline." */
  readonly note: string;
  /** Of the cell to go to next; null: none. */
  readonly best: string | null;
  readonly bestKey: string | null;
  /** What is not known. */
  readonly unknown: string;
}

/** Amounts in all are said in whole units: cents of a benchmark say nothing. */
function wholeAmount(minor: number, { currency, locale }: WhitespaceWords): string {
  const unit = 10 ** currency.decimals;
  return formatMoney(Math.round(minor / unit) * unit, currency, locale, true);
}

export function summaryOf(input: WhitespaceInput, matrix: Matrix, words: WhitespaceWords): SummaryText {
  const { labels, locale } = words;
  const { best, open, cells, total, notKnown, fewPeers } = matrix;
  const isFew = input.peers.count < LEAST_PEERS;
  const unknown = isFew
    ? byNumber(notKnown, labels.unknownPeersOne, labels.unknownPeersMany, locale)
    : byNumber(notKnown, labels.unknownOne, labels.unknownMany, locale);
  return {
    figure: wholeAmount(total.left, words),
    note: fillPlain(labels.leftIn, open, cells.length),
    best: best && cellName(best, matrix, words),
    bestKey: best?.key ?? null,
    unknown: [
      notKnown === 0 ? '' : fillPlain(unknown, notKnown, LEAST_PEERS),
      fewPeers === 0 ? '' : fillPlain(byNumber(fewPeers, labels.fewOne, labels.fewMany, locale), fewPeers)
    ]
      .filter((text) => text !== '')
      .join(' ')
  };
}

/** How the figures come about, a sentence each, with what is missing of this customer. */
export function explained(input: WhitespaceInput, matrix: Matrix, words: WhitespaceWords): readonly string[] {
  const { labels, locale } = words;
  const { peers, size, potential } = input;
  const locations = locationsOf(input);
  const unsized = locations.filter((one) => one.size === null);
  const isPartly = unsized.length > 0 && unsized.length < locations.length;
  return [
    peersText(input, words),
    size === null ? '' : fillPlain(labels.howRatio, wholeAmount(size, words)),
    labels.howShare,
    isPartly
      ? fillPlain(
          labels.howSites,
          listOf(
            unsized.map(({ id, name }) => words.sites.get(id) ?? name),
            locale,
            'conjunction'
          )
        )
      : '',
    labels.howSpend,
    matrix.unplaced.length === 0
      ? ''
      : fillPlain(
          labels.howUnplaced,
          listOf(
            matrix.unplaced.map(({ name }) => name),
            locale,
            'conjunction'
          )
        ),
    labels.howScore,
    potential === null && peers.count >= LEAST_PEERS ? labels.howNoPotential : ''
  ].filter((text) => text !== '');
}

function peersText({ peers, size }: WhitespaceInput, { labels }: WhitespaceWords): string {
  if (size === null) {
    return labels.howSegment;
  }
  return peers.count < LEAST_PEERS
    ? fillPlain(labels.howFewPeers, peers.count, LEAST_PEERS)
    : fillPlain(labels.howPeers, peers.count);
}
