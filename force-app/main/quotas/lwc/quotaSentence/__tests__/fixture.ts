// The quota of the screens with the words for it: the cases that all engines share, read as the org would send them.
import { readFileSync } from 'node:fs';
import type { QuotaInput } from 'c/quotaEngine';
import { wordsOf } from 'c/quotaSentence';
import { english } from '../../quotaLabels/__tests__/english';

const FILE = 'vectors/quotas/dana.json';

export const DANA = JSON.parse(readFileSync(FILE, 'utf8')) as QuotaInput;
export const WORDS = wordsOf(DANA, DANA.today, english, 'en-US');
