/** Loads the ANTLR grammar of Apex when a source is first parsed: it costs half a second that a warm start saves. */
import { createRequire } from 'node:module';

import type * as ApexParser from '@apexdevtools/apex-parser';

export type Grammar = typeof ApexParser;

let loaded: Grammar | undefined;

export function grammar(): Grammar {
  loaded ??= createRequire(import.meta.url)('@apexdevtools/apex-parser') as Grammar;
  return loaded;
}
