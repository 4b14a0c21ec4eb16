// The static resources that Apex tests read are those of the vectors as they stand.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './checks/files.ts';
import { packed, PACKS } from './vectors.ts';

describe.each(PACKS)('$folder', (pack) => {
  test('is packed afresh: run `npm run vectors` after a change of vectors', () => {
    const folder = path.join(ROOT, pack.folder);
    const found = readdirSync(folder).filter((file) => file.startsWith(pack.prefix));
    expect(new Map(found.sort().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]))).toEqual(
      new Map([...packed(pack)].sort(([one], [other]) => (one < other ? -1 : 1)))
    );
  });

  test('each stays far below the heap that a test may use', () => {
    for (const [file, content] of packed(pack)) {
      expect({ file, small: content.length < 200_000 }).toEqual({ file, small: true });
    }
  });
});
