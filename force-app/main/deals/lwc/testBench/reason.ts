// What gains and losses come from, in one line.
import { fillPlain } from 'c/phrase';
import { rateText, valuesText, type RuleWords } from 'c/programSentence';
import type { Comparison, RuleChange } from 'c/versionComparison';

function changeText(change: RuleChange, words: RuleWords): string {
  const { labels } = words;
  switch (change.code) {
    case 'criterion': {
      const field = words.fields.get(change.to.field);
      const [from, to] = [change.from, change.to].map((criterion) => valuesText(criterion, field, words));
      return `${field?.label ?? ''} ${fillPlain(labels.changeRates, to ?? '', from ?? '')}`.trim();
    }
    case 'rate': {
      const [from, to] = [change.from, change.to].map((rate) => rateText(rate, change, words));
      return fillPlain(labels.changeRates, to ?? '', from ?? '');
    }
    case 'tiers':
      return labels.changeTiers;
    case 'mode':
      return labels.changeMode;
    case 'criteria':
      return labels.changeCriteria;
    case 'other':
      return labels.changeOther;
  }
}

/** `Gains come from Partner tier Silver instead of Gold, losses come from 4.5% instead of 5%. Deals ... keep version 3.` */
export function reasonText(comparison: Comparison, activeVersion: number | null, words: RuleWords): string {
  const { labels, locale } = words;
  const causes = [
    comparison.gainsFrom && fillPlain(labels.gainsFrom, changeText(comparison.gainsFrom, words)),
    comparison.lossesFrom && fillPlain(labels.lossesFrom, changeText(comparison.lossesFrom, words))
  ].filter((text) => text !== null);
  const text = causes.join(', ');
  const sentence = text === '' ? '' : `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}.`;
  const kept = activeVersion === null ? '' : fillPlain(labels.keepVersion, activeVersion);
  return [sentence, kept].filter((part) => part !== '').join(' ');
}
