/** Loads the ANTLR grammar of Apex when a source is first parsed: it costs half a second that a warm start saves. */
import { createRequire } from 'node:module';

export type Grammar = typeof import('@apexdevtools/apex-parser');

let loaded: Grammar | undefined;

export function grammar(): Grammar {
  loaded ??= createRequire(import.meta.url)('@apexdevtools/apex-parser') as Grammar;
  return loaded;
}
