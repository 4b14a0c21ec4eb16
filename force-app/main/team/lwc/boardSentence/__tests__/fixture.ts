// Marcus's board with the words for it.
import { Board, decode } from 'c/teamEngine';
import { wordsOf } from 'c/quotaSentence';
import { englishModule } from '../../boardLabels/__tests__/english';
import { english as quotaEnglish } from '../../../../quotas/lwc/quotaLabels/__tests__/english';
import { MARCUS } from '../../teamEngine/__tests__/fixture';

export const INPUT = decode(MARCUS);
export const BOARD = new Board(INPUT);
const about = { user: { id: 'marcus', name: 'Marcus Oyelaran' }, currencyCode: 'USD', currencyDecimals: 2 };
export const WORDS = { labels: englishModule().labels, quota: wordsOf(about, INPUT.today, quotaEnglish, 'en-US') };
