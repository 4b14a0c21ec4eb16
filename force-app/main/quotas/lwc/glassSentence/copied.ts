// The glass box as plain text, for a mail: the sentence, the formula, the inputs.
import { plain } from 'c/phrase';
import type { Explanation } from 'c/quotaEngine';
import type { QuotaWords } from 'c/quotaSentence';
import { termFigure, termName } from './figure';
import { inputRows } from './inputs';
import { boxTitle } from './title';

export function boxAsText(explanation: Explanation, words: QuotaWords): string {
  const { box } = words.labels;
  const { measure } = explanation.question;
  const formula = explanation.formula.map((token) => {
    return token.kind === 'Sign'
      ? box[`sign${token.sign}`]
      : `${termName(token, words)} ${termFigure(token, measure, words)}`;
  });
  const inputs = inputRows(explanation.inputs, measure, words).map(({ name, figure, source }) =>
    [name, figure, source].filter((part) => part !== '').join('\t')
  );
  return [plain(boxTitle(explanation, words)), formula.join(' '), ...inputs].join('\n');
}
