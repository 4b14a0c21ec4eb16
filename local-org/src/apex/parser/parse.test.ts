/** The syntax tree: what of the text matters, and how it is kept between two starts. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MethodDecl, Stmt } from './ast.ts';
import { parseClass, parseTrigger } from './parse.ts';

function statements(body: string): readonly Stmt[] {
  const tree = parseClass('A.cls', `class A { void m() { ${body} } }`);
  return (tree.members[0] as MethodDecl).body?.body ?? [];
}

describe('parseClass', () => {
  it('keeps modifiers, annotations, types and lines', () => {
    const tree = parseClass(
      'A.cls',
      `public with sharing class A extends B implements C, D<E> {
         @AuraEnabled(cacheable=true)
         public static Map<Id, List<Account>> load(String[] keys) { return null; }
       }`
    );
    expect(tree).toMatchObject({ kind: 'class', name: 'A', parent: { name: 'B' }, interfaces: [{ name: 'C' }, {}] });
    expect(tree.members[0]).toMatchObject({
      kind: 'method',
      line: 3,
      modifiers: { words: ['public', 'static'], annotations: [{ name: 'auraenabled', values: { cacheable: 'true' } }] },
      parameters: [{ name: 'keys', type: { name: 'List', args: [{ name: 'String' }] } }],
      returns: { name: 'Map', args: [{ name: 'Id' }, { name: 'List', args: [{ name: 'Account' }] }] }
    });
  });

  it('takes bind expressions out of queries', () => {
    const [statement] = statements(
      `List<Account> a = [SELECT Id, (SELECT Id FROM Contacts WHERE Name = :names[0]) FROM Account WHERE Id IN :of(x) LIMIT :n];`
    );
    expect(statement).toMatchObject({
      variables: [
        {
          value: {
            kind: 'soql',
            text: 'SELECT Id, (SELECT Id FROM Contacts WHERE Name = :apexBind0) FROM Account WHERE Id IN :apexBind1 LIMIT :apexBind2',
            binds: [{ kind: 'index' }, { kind: 'call', name: 'of' }, { kind: 'name', name: 'n' }],
            from: 'Account',
            shape: 'rows'
          }
        }
      ]
    });
  });

  it('binds operators by their precedence', () => {
    const [statement] = statements('x = a + b * c >= d && !e || f;');
    expect(statement).toMatchObject({
      expression: {
        value: { operator: '||', left: { operator: '&&', left: { operator: '>=', left: { operator: '+' } } } }
      }
    });
  });

  it('names file and line of a syntax error', () => {
    expect(() => parseClass('A.cls', 'class A {\n  void m( {}\n}')).toThrow(/^A\.cls:2: /);
  });

  it('reads trigger events', () => {
    const tree = parseTrigger('T.trigger', 'trigger T on Account(before insert, after undelete) { x(); }');
    expect(tree).toMatchObject({ name: 'T', object: 'Account', events: ['beforeinsert', 'afterundelete'] });
  });
});

describe('kept trees', () => {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'apex-trees-'));
  afterAll(() => rmSync(cacheFolder, { recursive: true }));

  it('are read in place of the source, until the source changes', () => {
    const fresh = parseClass('A.cls', 'class A {}', { cacheFolder });
    const [file = ''] = readdirSync(cacheFolder);
    expect(parseClass('A.cls', 'class A {}', { cacheFolder })).toEqual(fresh);
    const kept = JSON.parse(readFileSync(join(cacheFolder, file), 'utf8')) as { hash: string };
    writeFileSync(join(cacheFolder, file), JSON.stringify({ ...kept, tree: { ...fresh, name: 'Kept' } }));
    expect(parseClass('A.cls', 'class A {}', { cacheFolder }).name).toBe('Kept');
    expect(parseClass('A.cls', 'class A { }', { cacheFolder }).name).toBe('A');
  });

  it('that are damaged are parsed again', () => {
    for (const file of readdirSync(cacheFolder)) writeFileSync(join(cacheFolder, file), '{');
    expect(parseClass('A.cls', 'class A {}', { cacheFolder }).name).toBe('A');
  });
});
