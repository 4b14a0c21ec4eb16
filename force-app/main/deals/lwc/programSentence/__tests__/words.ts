// The English words of a rule for tests.
import { catalogueOf } from 'c/dealEngine';
import type { RuleWords } from 'c/programSentence';
import { english as dealEnglish } from '../../dealLabels/__tests__/english';
import { englishModule } from '../../authoringLabels/__tests__/english';
import { deal } from '../../dealEngine/__tests__/builders';

export const words: RuleWords = {
  labels: englishModule().labels,
  dealLabels: dealEnglish,
  locale: 'en-US',
  currency: { code: 'USD', decimals: 2 },
  fields: catalogueOf(deal()).fields,
  today: '2026-02-13'
};
