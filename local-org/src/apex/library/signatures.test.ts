// Every signature of the library must be readable and name only types that exist.
import { findNativeType } from './index.ts';
import * as library from './register.ts';

const BUILT_IN = new Set([
  'void',
  'object',
  'sobject',
  'exception',
  ...['boolean', 'integer', 'long', 'double', 'decimal', 'string', 'id', 'date', 'datetime', 'time', 'blob']
]);

describe.each(library.TYPES.map((type) => [type.name, type] as const))('%s', (_, type) => {
  const members = [type.statics, type.methods, type.construct].flatMap((group) => Object.keys(group ?? {}));
  const declared = [...members, ...(type.abstractMethods ?? [])];
  const fields = [type.properties, type.staticProperties].flatMap((group) => Object.keys(group ?? {}));
  const known = (name: string): boolean =>
    BUILT_IN.has(name.toLowerCase()) ||
    (type.typeParameters ?? []).includes(name) ||
    findNativeType(name) !== undefined;
  const namesIn = (text: string): string[] => text.match(/[\w.]+/g) ?? [];

  it('names types that exist', () => {
    for (const signature of declared) {
      expect(signature).toMatch(/^([\w.<>, ]+ \w+)?\([\w.<>, ]*\)$/);
      const [head = '', parameters = ''] = signature.slice(0, -1).split('(');
      const names = [...namesIn(head.slice(0, head.lastIndexOf(' '))), ...namesIn(parameters)];
      expect([signature, names.filter((name) => !known(name))]).toEqual([signature, []]);
    }
    for (const field of fields) expect(namesIn(field).slice(0, -1).every(known)).toBe(true);
    for (const parent of [type.superName ?? [], type.interfaces ?? []].flat())
      expect(namesIn(parent).every(known)).toBe(true);
  });
});
