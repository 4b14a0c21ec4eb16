// The rivals of the matching bench: json-logic-engine with compiled rules, and json-rules-engine.
import { createRequire } from 'node:module';
import type { Ask, BenchProgram, FlatFacts } from './matchingDeals.ts';

// Installed into bench/node_modules when the bench is first run; typed here, since nothing else knows them.
const require = createRequire(import.meta.url);

type Condition = { readonly fact: string; readonly operator: string; readonly value: unknown };
type Conditions = { readonly all: readonly (Condition | { readonly any: readonly Condition[] })[] };

interface RulesEngine {
  addRule(rule: { conditions: Conditions; event: { type: string; params: { program: number } } }): void;
  run(facts: object): Promise<{ readonly events: readonly { readonly params: { readonly program: number } }[] }>;
}

interface LogicEngine {
  build(rule: unknown): (facts: object) => unknown;
}

/** Adds to `found` the programs that a line makes eligible. */
export type Rival = (facts: FlatFacts, found: Set<number>) => Promise<void> | void;

const variable = (fact: string) => ({ var: fact });

function logicOf(ask: Ask): unknown {
  if ('within' in ask) return { in: [variable(ask.fact), ask.within] };
  if ('outside' in ask) return { '!': [{ in: [variable(ask.fact), ask.outside] }] };
  return 'from' in ask ? { '>=': [variable(ask.fact), ask.from] } : { '<=': [variable(ask.fact), ask.to] };
}

export function jsonLogic(programs: readonly BenchProgram[]): Rival {
  const { LogicEngine } = require('json-logic-engine') as { LogicEngine: new () => LogicEngine };
  const engine = new LogicEngine();
  const rules = programs.map(({ families, skus, start, end, all, any }) =>
    engine.build({
      and: [
        families.length > 0 ? { in: [variable('family'), families] } : { in: [variable('sku'), skus] },
        { '>=': [variable('closeDate'), start] },
        { '<=': [variable('closeDate'), end] },
        ...all.map(logicOf),
        ...(any.length > 0 ? [{ or: any.map(logicOf) }] : [])
      ]
    })
  );
  return (facts, found) => {
    for (let program = 0; program < rules.length; program++) {
      if (rules[program]!(facts)) {
        found.add(program);
      }
    }
  };
}

function conditionOf(ask: Ask): Condition {
  const { fact } = ask;
  if ('within' in ask) return { fact, operator: 'in', value: ask.within };
  if ('outside' in ask) return { fact, operator: 'notIn', value: ask.outside };
  return 'from' in ask
    ? { fact, operator: 'greaterThanInclusive', value: ask.from }
    : { fact, operator: 'lessThanInclusive', value: ask.to };
}

export function jsonRules(programs: readonly BenchProgram[]): Rival {
  const { Engine } = require('json-rules-engine') as { Engine: new () => RulesEngine };
  const engine = new Engine();
  // Its comparisons are of numbers: days as numbers of eight digits.
  const digits = (date: string) => Number(date.replaceAll('-', ''));
  programs.forEach(({ families, skus, start, end, all, any }, program) =>
    engine.addRule({
      conditions: {
        all: [
          families.length > 0
            ? { fact: 'family', operator: 'in', value: families }
            : { fact: 'sku', operator: 'in', value: skus },
          { fact: 'closeDay', operator: 'greaterThanInclusive', value: digits(start) },
          { fact: 'closeDay', operator: 'lessThanInclusive', value: digits(end) },
          ...all.map(conditionOf),
          ...(any.length > 0 ? [{ any: any.map(conditionOf) }] : [])
        ]
      },
      event: { type: 'eligible', params: { program } }
    })
  );
  return async (facts, found) => {
    const { events } = await engine.run({ ...facts, closeDay: digits(facts.closeDate) });
    events.forEach(({ params }) => found.add(params.program));
  };
}
