/** Static methods as tests in Node call them. */
import { openApexOrg } from '../../../test/apex-org.ts';
import { ApexCallError } from '../types.ts';

const SOURCES = [
  `public with sharing class Engine {
     private static Integer calls = 0;
     private static String run(String text) {
       calls++;
       List<Object> numbers = (List<Object>) JSON.deserializeUntyped(text);
       Integer sum = 0;
       for (Object item : numbers) sum += (Integer) item;
       return JSON.serialize(new Map<String, Object>{ 'sum' => sum, 'calls' => calls });
     }
     public static Integer add(Integer a, Integer b) { return a + b; }
     public static Integer add(Integer a) { return a + 1; }
     public static void keep(String name) { insert new Crate__c(Name = name); }
     public static void lose(String name) { keep(name); throw new IllegalArgumentException('no'); }
     public Integer instanceMethod() { return 1; }
     public class Inner { public static Integer three() { return 3; } }
   }`
];

describe('callStatic', () => {
  const { apex, context, store } = openApexOrg(SOURCES);
  const call = (name: string, ...args: unknown[]): unknown => apex.callStatic(context, `Engine.${name}`, args);
  const crates = (): unknown => store.select('SELECT COUNT(*) AS n FROM "Crate__c"')[0]?.['n'];
  afterAll(() => store.close());

  it('takes and gives text, with fresh statics at every call, and reaches private methods', () => {
    expect(call('run', '[1, 2, 3]')).toBe('{"sum":6,"calls":1}');
    expect(call('run', '[4]')).toBe('{"sum":4,"calls":1}');
  });

  it('chooses the overload by the number of arguments', () => {
    expect([call('add', 1, 2), call('add', 1)]).toEqual([3, 2]);
  });

  it('keeps what a call wrote, and nothing of one that threw', () => {
    call('keep', 'one');
    expect(crates()).toBe(1);
    expect(() => call('lose', 'two')).toThrow(ApexCallError);
    expect(crates()).toBe(1);
  });

  it.each([['missing'], ['instanceMethod'], ['run']])('refuses Engine.%s without arguments', (name) => {
    expect(() => call(name)).toThrow('No static method');
  });

  it('names the argument that is of another type', () => {
    expect(() => call('add', 1, 'many')).toThrow('Argument 2: Invalid value for type Integer');
  });
});
