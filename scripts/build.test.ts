// What `npm run build` emits is what an org takes: plain JavaScript that the platform's compiler accepts.
import { transformSync } from '@lwc/compiler';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesBelow, ROOT } from './checks/files.ts';
import { writeComponentPaths } from './lwc-paths.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'quarterdeck-build-'));
let emitted: string[];

beforeAll(() => {
  writeComponentPaths();
  const arguments_ = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder];
  const { status, stdout } = spawnSync(process.execPath, arguments_, { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  emitted = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one module is emitted beside each module of a component, and none of a test', () => {
  const sources = filesBelow('force-app', /\.ts$/).filter((file) => !file.includes('__tests__'));
  expect(sources.length).toBeGreaterThan(20);
  expect(emitted).toEqual(sources.map((file) => file.replace(/\.ts$/, '.js')));
});

test('every emitted module compiles as the platform compiles it', () => {
  for (const file of emitted) {
    const name = path.basename(path.dirname(file));
    const code = readFileSync(path.join(folder, file), 'utf8');
    expect(() => transformSync(code, path.basename(file), { name, namespace: 'c', apiVersion: 66 })).not.toThrow();
  }
});
