// Plan standards: the share of assigned accounts with a compliant plan (R12). Pure.
import { byNumber, fillPlain } from 'c/phrase';
import { barred, counted, countText, hasFigure, heads, number, percentOf, person, row, sum, text } from './cells';
import type { BoardWords } from './cells';
import type { Board, BoardRep } from './contract';

/** An account without a plan counts as 0; without accounts there is no share. */
const share = ({ accounts, compliant }: BoardRep): number | null => {
  return accounts ? ((compliant ?? 0) / accounts) * 100 : null;
};

function says(words: BoardWords): string {
  const { labels, boards } = words;
  if (!hasFigure(words, ({ accounts }) => accounts)) {
    return labels.plansUnknown;
  }
  const assigned = sum(boards.reps, ({ accounts }) => accounts);
  const compliant = sum(boards.reps, (rep) => rep.compliant);
  const without = sum(boards.reps, ({ withoutPlan }) => withoutPlan);
  if (assigned === 0) {
    return labels.plansNobody;
  }
  const whole = counted(assigned, labels.assignedOne, labels.assignedMany, words);
  const rest = without === 0 ? labels.planlessNone : counted(without, labels.planlessOne, labels.planlessMany, words);
  return compliant === 0
    ? fillPlain(labels.plansSaysNone, whole, rest)
    : fillPlain(
        byNumber(compliant, labels.plansSaysOne, labels.plansSays, words.locale),
        countText(compliant, words),
        whole,
        rest
      );
}

export function planBoard(words: BoardWords): Board {
  const { labels, boards } = words;
  const rows = [...boards.reps].sort((one, other) => (share(one) ?? 101) - (share(other) ?? 101));
  return {
    key: 'plans',
    label: labels.plans,
    says: says(words),
    note: labels.plansNote,
    heads: heads(
      ['rep', labels.rep, false],
      ['team', labels.team, false],
      ['accounts', labels.accounts],
      ['compliant', labels.compliant],
      ['without', labels.withoutPlan],
      ['share', labels.share]
    ),
    rows: rows.map((rep) => {
      const [assigned, compliant] = [countText(rep.accounts, words), countText(rep.compliant, words)];
      const percent = percentOf(share(rep), words);
      return row(
        rep.id,
        [
          person(rep),
          text('team', rep.team),
          number('accounts', assigned),
          number('compliant', compliant),
          number('without', countText(rep.withoutPlan, words)),
          barred('share', percent, (share(rep) ?? 0) / 100)
        ],
        { formula: fillPlain(labels.formulaShare, compliant, assigned, percent) },
        words
      );
    })
  };
}
