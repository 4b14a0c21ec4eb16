// Data quality: the use of the CRM as the mean of what is known of four shares (R15). Pure.
import { fillPlain, listOf } from 'c/phrase';
import { barred, heads, number, percentOf, person, row, sum } from './cells';
import type { BoardWords } from './cells';
import type { Board } from './contract';

const COLUMNS = ['nextSteps', 'closeDates', 'touched', 'plansFresh'] as const;

export function qualityBoard(words: BoardWords): Board {
  const { labels, boards } = words;
  const known = boards.reps.filter(({ crmUse }) => typeof crmUse === 'number');
  const sorted = [...boards.reps].sort((one, other) => (one.crmUse ?? 101) - (other.crmUse ?? 101));
  const [lowest] = sorted;
  return {
    key: 'quality',
    label: labels.quality,
    says:
      lowest && known.length > 0
        ? fillPlain(
            labels.qualitySays,
            percentOf(sum(known, ({ crmUse }) => crmUse) / known.length, words),
            lowest.name,
            percentOf(lowest.crmUse, words)
          )
        : labels.qualityUnknown,
    note: labels.qualityNote,
    heads: heads(
      ['rep', labels.rep, false],
      ['use', labels.crmUse],
      ...COLUMNS.map((column) => [column, labels[column]] as const)
    ),
    rows: sorted.map((rep) => {
      const parts = COLUMNS.filter((column) => typeof rep[column] === 'number').map(
        (column) => `${labels[column]} ${percentOf(rep[column], words)}`
      );
      return row(
        rep.id,
        [
          person(rep),
          barred('use', percentOf(rep.crmUse, words), (rep.crmUse ?? 0) / 100),
          ...COLUMNS.map((column) => number(column, percentOf(rep[column], words)))
        ],
        {
          formula: parts.length
            ? fillPlain(labels.formulaUse, listOf(parts, words.locale, 'conjunction'), percentOf(rep.crmUse, words))
            : labels.qualityUnknown
        },
        words
      );
    })
  };
}
