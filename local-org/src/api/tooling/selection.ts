// Which tests a run is asked for. Source: Tooling API, "Run Tests Asynchronously", "Run Tests Synchronously".
import { asArray, asObject } from '../body.ts';
import { jsonError, OrgError } from '../errors.ts';
import type { Call, Json } from '../types.ts';

export interface AskedTests {
  /** Test classes by name, in order. */
  readonly classes: readonly { readonly name: string; readonly id: string }[];
  /** Methods of a class, by lower-case class name; absent: all. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
  readonly all: boolean;
  readonly skipCoverage: boolean;
}

interface ApexClass {
  readonly id: string;
  readonly name: string;
}

/** @throws OrgError INVALID_INPUT for no tests or classes that are none, JSON_PARSER_ERROR */
export function askedTests(call: Call): AskedTests {
  const body = call.json();
  const given: Json = Array.isArray(body) ? { tests: body } : asObject(body, 'RunTestsRequest');
  const known = apexClasses(call);
  const level = given['testLevel'];
  const skipCoverage = given['skipCodeCoverage'] === true;
  if (level === 'RunLocalTests' || level === 'RunAllTestsInOrg') {
    return { classes: known.filter(({ name }) => isTest(call, name)), methods: new Map(), all: true, skipCoverage };
  }
  if (given['suiteids'] ?? given['suiteNames'])
    throw new OrgError('NOT_SUPPORTED_BY_LOCAL_ORG', 'The local org does not support test suites');
  const methods = new Map<string, string[]>();
  const classes = new Map<string, ApexClass>();
  for (const { text, named } of entries(given)) {
    const found = known.find(({ id, name }) => id === text || id.slice(0, 15) === text || sameName(name, text));
    if (!found || !isTest(call, found.name))
      throw new OrgError(
        'INVALID_INPUT',
        `This class name's value is invalid: ${text}. Provide the name of an Apex class that has test methods.`
      );
    classes.set(found.id, found);
    if (named.length > 0)
      methods.set(found.name.toLowerCase(), [...(methods.get(found.name.toLowerCase()) ?? []), ...named]);
  }
  if (classes.size === 0)
    throw new OrgError('INVALID_INPUT', 'No tests to run: give tests, classNames, classids or a testLevel');
  return { classes: [...classes.values()], methods, all: false, skipCoverage };
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function entries(given: Json): { text: string; named: string[] }[] {
  const listed = ['classNames', 'classids', 'classIds'].flatMap((key) => {
    const value = given[key];
    if (value === undefined || value === null) return [];
    if (typeof value !== 'string') throw jsonError(`${key} must be a text with commas`);
    return value.split(',').map((part) => ({ text: part.trim(), named: [] }));
  });
  const tests = given['tests'];
  if (tests === undefined || tests === null) return listed;
  return [
    ...listed,
    ...asArray(tests, 'tests').map((item) => {
      const { className, classId, testMethods } = asObject(item, 'TestItem');
      const text = className ?? classId;
      if (typeof text !== 'string') throw jsonError('A test must have a className or a classId');
      const named = testMethods === undefined || testMethods === null ? [] : asArray(testMethods, 'testMethods');
      return { text, named: named.map(String) };
    })
  ];
}

function apexClasses({ org }: Call): ApexClass[] {
  return org.store
    .select('SELECT "Id", "Name" FROM "ApexClass" ORDER BY "Name"')
    .map((row) => ({ id: String(row['Id']), name: String(row['Name']) }));
}

/** By its text, so that nothing is compiled for the answer. */
function isTest({ org }: Call, name: string): boolean {
  const source = org.project.find('ApexClass', name)?.source ?? '';
  return /@istest\b|\btestmethod\b/i.test(source);
}
