/**
 * Variables that dynamic SOQL may bind: `Database.query('... WHERE Name = :name')` sees the simple variables of the
 * method that calls it. Source: Apex Developer Guide, "Dynamic SOQL", "SOQL Injection".
 */
import type { ApexValue } from '../values.ts';
import type { Run } from './code.ts';
import { memberNamed, namePlace, placeValue } from './names.ts';
import type { Scope } from './scope.ts';

/** Finds a variable's value by name; undefined when there is none. */
export type FindVariable = (name: string) => ApexValue | undefined;

/** Lets queries inside `run` find what is visible at this place. */
export function withVariables(scope: Scope, run: Run): Run {
  const visible = scope.visible();
  return (frame) => {
    const { thread } = frame;
    const outer = thread.findVariable;
    thread.findVariable = (name) => {
      const local = visible.get(name.toLowerCase());
      if (local) return frame.locals[local.slot] ?? null;
      const field = memberNamed(scope, name);
      if (!field || (scope.isStatic && !field.isStatic)) return undefined;
      return placeValue(namePlace(scope, name, frame.line)).run(frame);
    };
    try {
      return run(frame);
    } finally {
      thread.findVariable = outer;
    }
  };
}
