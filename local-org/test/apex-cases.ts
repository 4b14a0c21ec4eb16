/** Bodies of Apex test methods, run as one class in one org: what each says when it fails, null when it passes. */
import { openApexOrg } from './apex-org.ts';

/** @param more members of the class, and `classes` beside it */
export function apexCases(
  cases: Readonly<Record<string, string>>,
  more = '',
  classes: readonly string[] = []
): (name: string) => string | null | undefined {
  const names = Object.keys(cases);
  const methods = names.map((name, index) => `@IsTest static void case${index}() { ${cases[name] ?? ''} }`);
  let outcomes: ReadonlyMap<string, string | null> | undefined;
  return (name) => {
    if (!outcomes) {
      const { apex, context } = openApexOrg([
        ...classes,
        `@IsTest private class Cases { ${more} ${methods.join('\n')} }`
      ]);
      outcomes = new Map(apex.runTests(context).outcomes.map(({ methodName, message }) => [methodName, message]));
    }
    return outcomes.get(`case${names.indexOf(name)}`);
  };
}
