import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { componentBundle, type ComponentBundle, type ModuleGraph } from './componentBundle.ts';
import { withoutMap } from './inlineMap.ts';

const ENTRY = '/lightning/modules/@id/local-org/components';
const CARD = '/lightning/modules/lwc/card/card.js';
const MONEY = '/lightning/modules/lwc/money/money.js';
const LABEL = '/lightning/modules/@id/__x00__salesforce:@salesforce/label/c.Title';

let cache: string;
/** Code of the org's modules by URL. */
let code: Map<string, string>;
/** What the bundler was given. */
let bundled: ModuleGraph[];

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'component-bundle-'));
  bundled = [];
  code = new Map([
    [ENTRY, `export default { card: () => import("${CARD}") };`],
    [CARD, `import { LightningElement } from "/lightning/assets/vendor/lwc.js"; import { money } from "${MONEY}";`],
    [MONEY, `export const money = 1;`],
    ['/lightning/modules/lwc/other/other.js', 'nobody imports this']
  ]);
});

afterEach(() => rmSync(cache, { recursive: true }));

function start(serve = (url: string) => Promise.resolve(code.get(url) ?? null)): ComponentBundle {
  return componentBundle({
    entry: ENTRY,
    cache,
    project: '/a/project',
    async serve(url) {
      const text = await serve(url);
      return text === null ? null : { code: text, etag: '' };
    },
    openBundler: () =>
      Promise.resolve((_entry, graph, folder) => {
        bundled.push(graph);
        mkdirSync(folder, { recursive: true });
        writeFileSync(path.join(folder, 'components.js'), [...graph.values()].join('\n'));
        return Promise.resolve();
      })
  });
}

const fileOf = (url: string): string => path.join(cache, url.replace('/lightning/assets/', ''));

it('has what the entry leads to, and nothing else', async () => {
  const bundle = start();
  expect(bundle.url()).toBe(ENTRY);
  await bundle.renew();
  expect(bundle.url()).toMatch(/^\/lightning\/assets\/components-\w{16}\/\w{16}\/components\.js$/);
  expect(existsSync(fileOf(bundle.url()))).toBe(true);
  expect([...(bundled[0]?.keys() ?? [])]).toEqual([ENTRY, CARD, MONEY]);
});

it('bundles nothing again when nothing has changed', async () => {
  const first = start();
  await first.renew();
  const second = start();
  await second.renew();
  expect(second.url()).toBe(first.url());
  expect(bundled).toHaveLength(1);
});

it('is another one when a module is, and the page has the single modules until then', async () => {
  const bundle = start();
  await bundle.renew();
  const before = bundle.url();
  code.set(MONEY, 'export const money = 2;');
  const renewed = bundle.renew();
  expect(bundle.url()).toBe(ENTRY);
  await renewed;
  expect(bundle.url()).not.toBe(before);
  expect(bundle.url()).not.toBe(ENTRY);
});

it('leaves the page the single modules when one of them cannot be compiled', async () => {
  const bundle = start((url) =>
    url === MONEY ? Promise.reject(new Error('money.ts is broken')) : Promise.resolve(code.get(url) ?? null)
  );
  await bundle.renew();
  expect(bundle.url()).toBe(ENTRY);
  expect(bundled).toEqual([]);
});

it('drops what it has begun when a source changes meanwhile', async () => {
  const bundle = start(async (url) => {
    if (url === MONEY && code.get(MONEY)?.includes('1')) {
      const text = code.get(MONEY)!;
      code.set(MONEY, 'export const money = 2;');
      void bundle.renew();
      return text;
    }
    return code.get(url) ?? null;
  });
  await bundle.renew();
  await bundle.renew();
  expect(bundled.map((graph) => graph.get(MONEY))).toEqual(['export const money = 2;']);
});

it('carries the source map of each module on, and follows what stands in code alone', async () => {
  const map = Buffer.from(`{"sources":["x"],"mappings":"AAAA","note":"'${LABEL}'"}`).toString('base64');
  code.set(MONEY, `export const money = 1;\n//# sourceMappingURL=data:application/json;base64,${map}`);
  expect(withoutMap(code.get(MONEY)!)).toEqual({
    code: 'export const money = 1;',
    map: expect.stringContaining('"sources":["x"]')
  });
  await start().renew();
  expect([...(bundled[0]?.keys() ?? [])]).not.toContain(LABEL);
});
