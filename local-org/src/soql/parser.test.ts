// SOQL and SOSL Reference, "SOQL SELECT Syntax", "Condition Expression Syntax (WHERE Clause)", "Alias Notation".
import type { Logic, Select } from './ast.ts';
import { parseSoql } from './parser.ts';
import { refusal } from './testOrg.ts';

const treeOf = (where: string): Logic => {
  const { where: tree } = parseSoql(`SELECT Id FROM Account WHERE ${where}`);
  if (tree === null) throw new Error('no condition');
  return tree;
};

function isTrue(logic: Logic, values: Readonly<Record<string, boolean>>): boolean {
  if (logic.kind === 'leaf') return values[logic.leaf.left.text] === true;
  if (logic.kind === 'not') return !isTrue(logic.item, values);
  return logic.kind === 'and'
    ? logic.items.every((item) => isTrue(item, values))
    : logic.items.some((item) => isTrue(item, values));
}

describe('conditions joined by AND, OR and NOT', () => {
  type Values = Record<'a' | 'b' | 'c' | 'd', boolean>;
  // Each with the same condition in JavaScript, compared over all sixteen combinations.
  it.each<[string, (v: Values) => boolean]>([
    ['a = 1', ({ a }) => a],
    ['a = 1 AND b = 1 AND c = 1', ({ a, b, c }) => a && b && c],
    ['a = 1 OR (b = 1 AND c = 1)', ({ a, b, c }) => a || (b && c)],
    ['(((a = 1 AND b = 1) OR c = 1) AND (d = 1))', ({ a, b, c, d }) => ((a && b) || c) && d],
    ['NOT a = 1 AND b = 1', ({ a, b }) => !a && b],
    ['(NOT a = 1) OR (NOT (b = 1 AND (c = 1)))', ({ a, b, c }) => !a || !(b && c)],
    ['(a = 1) AND (b = 1 OR NOT c = 1)', ({ a, b, c }) => a && (b || !c)],
    ['NOT (a = 1 OR NOT (b = 1 OR c = 1))', ({ a, b, c }) => !(a || !(b || c))],
    ['NOT NOT a = 1', ({ a }) => a]
  ])('%s', (where, expected) => {
    const tree = treeOf(where);
    for (let bits = 0; bits < 16; bits++) {
      const values = { a: !!(bits & 1), b: !!(bits & 2), c: !!(bits & 4), d: !!(bits & 8) };
      expect([values, isTrue(tree, values)]).toEqual([values, expected(values)]);
    }
  });

  it('refuse AND beside OR without parentheses', () => {
    expect(() => treeOf('a = 1 OR b = 1 AND c = 1')).toThrow("unexpected token: 'AND'");
  });
});

describe('the clauses', () => {
  it('are read in their order, keywords in any case', () => {
    const select = parseSoql(
      'select g.Name n, COUNT(Id) from Garden__c g, g.Owner_Account__r a using scope everything ' +
        "where a.Name like 'x%' with USER_MODE group by Name having COUNT(Id) > 1 " +
        'order by COUNT(Id) desc nulls last, Name limit 10 offset :skip for view for reference all rows'
    );
    expect(select).toMatchObject({
      from: { text: 'Garden__c' },
      alias: { text: 'g' },
      paths: [{ path: { text: 'g.Owner_Account__r' }, alias: { text: 'a' } }],
      where: { leaf: { left: { text: 'a.Name' }, operator: 'LIKE', right: { value: { kind: 'text', text: "'x%'" } } } },
      accessLevel: 'USER_MODE',
      groupBy: [{ text: 'Name' }],
      orderBy: [
        { term: { kind: 'call', name: 'COUNT' }, descending: true, nulls: 'LAST' },
        { term: { text: 'Name' }, descending: false, nulls: null }
      ],
      limit: 10,
      offset: { bind: 'skip' },
      purposes: ['VIEW', 'REFERENCE'],
      allRows: true
    } satisfies { [K in keyof Select]?: unknown });
  });

  it.each([
    ['null', 'null'],
    ["'it\\'s'", 'text'],
    ['TRUE', 'boolean'],
    ['-1.5e3', 'number'],
    ['.5', 'number'],
    ['2026-02-13', 'date'],
    ['2026-02-13T09:00:00.000+0100', 'datetime'],
    ['Last_Fiscal_Quarter', 'dateLiteral'],
    ['N_WEEKS_AGO: 3', 'dateLiteral'],
    ['USD5000.25', 'currency'],
    [': a.b', 'bind']
  ])('read the value %s', (text, kind) => {
    expect(treeOf(`a = ${text}`)).toMatchObject({ leaf: { right: { value: { kind } } } });
  });

  it('may name an object like a keyword', () => {
    expect(parseSoql('SELECT Id FROM Group').from.text).toBe('Group');
    expect(parseSoql('SELECT Id FROM Order ORDER BY Id')).toMatchObject({ from: { text: 'Order' }, alias: null });
  });
});

describe('what cannot be read is shown where it stands', () => {
  it.each([
    ['SELECT Id, FROM Account', 12, "unexpected token: 'FROM'"],
    ['SELECT FROM Account', 8, "unexpected token: 'FROM'"],
    ['SELECT * FROM Account', 8, "unexpected token: '*'"],
    ['SELECT Id FROM Account WHERE', 29, "unexpected token: '<EOF>'"],
    ['SELECT Id FROM Account WHERE Name == 1', 36, "unexpected token: '='"],
    ['SELECT Id FROM Account WHERE Name = "x"', 37, `unexpected token: '"'`],
    ['SELECT Id FROM Account WHERE Name = x', 37, "unexpected token: 'x'"],
    ['SELECT Id FROM Account WHERE Name IN ()', 39, "unexpected token: ')'"],
    ['SELECT Id FROM Account WHERE (Name = 1', 39, 'expecting a right parentheses, found end of clause'],
    ['SELECT Id FROM Account WHERE Name = 1)', 38, "unexpected token: ')'"],
    ['SELECT Id FROM Account LIMIT 1 ORDER BY Name', 32, "unexpected token: 'ORDER'"],
    ['SELECT Id FROM Account;', 23, "unexpected token: ';'"],
    ['SELECT Id FROM Account LIMIT 1.5', 30, "unexpected token: '1.5'"],
    ['SELECT COUNT(DISTINCT Id) FROM Account', 23, "expecting a right parentheses, found 'Id'"],
    ["DELETE FROM Account WHERE Name = 'x'", 1, "unexpected token: 'DELETE'"]
  ])('%s', (soql, column, message) => {
    const { code, message: answer } = refusal(() => parseSoql(soql));
    expect(code).toBe('MALFORMED_QUERY');
    expect(answer).toContain(`\nERROR at Row:1:Column:${column}\n${message}`);
  });

  it('counts rows, and points at the column', () => {
    expect(refusal(() => parseSoql('SELECT Id\nFROM Account\n  LIMIT x')).message).toBe(
      "\n  LIMIT x\n        ^\nERROR at Row:3:Column:9\nunexpected token: 'x'"
    );
  });
});

describe('what is too long or too deep is refused, not run out of stack', () => {
  // Salesforce Developer Limits, "SOQL and SOSL Limits": a statement has at most 100,000 characters, but not in Apex.
  it('100,000 characters', () => {
    const soql = `SELECT Id FROM Account WHERE Name = '${'x'.repeat(100_000)}'`;
    expect(refusal(() => parseSoql(soql)).code).toBe('MALFORMED_QUERY');
    expect(parseSoql(soql, true).limit).toBeNull();
  });

  it.each([
    ['parentheses', `SELECT Id FROM A WHERE ${'('.repeat(40_000)}A = 1${')'.repeat(40_000)}`],
    ['NOT', `SELECT Id FROM A WHERE ${'NOT '.repeat(20_000)}A = 1`],
    ['calls', `SELECT ${'FORMAT('.repeat(10_000)}A${')'.repeat(10_000)} FROM A`],
    ['subqueries', `SELECT ${'(SELECT '.repeat(8_000)}Id`]
  ])('%s', (_what, soql) => {
    expect(refusal(() => parseSoql(soql))).toEqual({
      code: 'MALFORMED_QUERY',
      message: expect.stringContaining('nested too deeply')
    });
  });
});
