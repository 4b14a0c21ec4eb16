// Certifications: what is held, when it ends, which programs need it and what rests on it. Pure.
import { addDays } from 'c/dealEngine';
import { formatDay } from 'c/dates';
import { fillPlain } from 'c/phrase';
import { counted, countText, heads, linked, moneyText, number, row, sum, text } from './cells';
import type { BoardWords } from './cells';
import type { Board, ManagerBoardsLoad } from './contract';

/** Days before its end from which a certificate is worth a look. */
const ENDING = 90;

type Certificate = ManagerBoardsLoad['certificates'][number];

function says(words: BoardWords): string {
  const { labels, boards } = words;
  const held = boards.certificates.length;
  if (held === 0) {
    return labels.certificatesNone;
  }
  const last = addDays(boards.asOf, ENDING);
  const ending = boards.certificates.filter(({ lastDay }) => typeof lastDay === 'string' && lastDay <= last).length;
  return fillPlain(
    labels.certificatesSays,
    counted(held, labels.heldOne, labels.heldMany, words),
    ending === 0 ? labels.endingNone : counted(ending, labels.endingOne, labels.endingMany, words)
  );
}

const needsOf = ({ name, vendorId }: Certificate, boards: ManagerBoardsLoad): ManagerBoardsLoad['needs'] =>
  boards.needs.filter(
    (need) => need.vendorId === vendorId && (need.certificates.length === 0 || need.certificates.includes(name))
  );

function rowOf(certificate: Certificate, words: BoardWords) {
  const { labels, boards, locale } = words;
  const { id, name, vendor, holder, lastDay } = certificate;
  const needs = needsOf(certificate, boards);
  const cells = [
    linked('name', name, id),
    text('vendor', vendor),
    text('holder', holder),
    text('last', lastDay ? formatDay(lastDay, locale, { unlessOf: boards.asOf }) : labels.noEnd),
    number('programs', countText(needs.length, words)),
    number(
      'worth',
      moneyText(
        sum(needs, ({ amount }) => amount),
        words
      )
    )
  ];
  const records = needs.map(({ programId, program, amount }) => ({
    key: programId,
    name: program,
    url: `/lightning/r/${programId}/view`,
    detail: fillPlain(labels.itemProgram, moneyText(amount, words))
  }));
  return row(id, cells, { formula: labels.formulaPrograms, records }, words);
}

export function certificateBoard(words: BoardWords): Board {
  const { labels, boards } = words;
  return {
    key: 'certificates',
    label: labels.certificates,
    says: says(words),
    note: labels.certificatesNote,
    heads: heads(
      ['name', labels.certificate, false],
      ['vendor', labels.vendor, false],
      ['holder', labels.holder, false],
      ['last', labels.lastDay, false],
      ['programs', labels.programs],
      ['worth', labels.worth]
    ),
    rows: boards.certificates.map((certificate) => rowOf(certificate, words))
  };
}
