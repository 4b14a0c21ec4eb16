// Rules of programs as Apex stores them, put together for the engine. Pure.
import type { CompiledProgram, ProgramRules } from 'c/dealEngine';

/**
 * Programs of all shards, in their order. Special prices go to their product rows; without View Cost there are none, and
 * no row has the key.
 * @returns undefined when a shard has changed since the deal was loaded
 */
export function programsOf(answers: readonly ProgramRules[]): CompiledProgram[] | undefined {
  return answers.some(({ stale }) => stale)
    ? undefined
    : answers.flatMap(({ rules, prices }) => (rules ?? []).map((rule, index) => programOf(rule, prices?.[index])));
}

/** `prices` of its product rows; absent without the right to read them. */
export function programOf(rule: string, prices: string | null | undefined): CompiledProgram {
  const program = JSON.parse(rule) as CompiledProgram;
  if (prices === undefined || prices === null) return program;
  const specials = JSON.parse(prices) as readonly (number | null)[];
  return {
    ...program,
    products: (program.products ?? []).map((row, index) => ({ ...row, special: specials[index] ?? null }))
  };
}
