import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readProject } from '../../metadata/index.ts';
import { watchBundleFolders, withBundlesNow } from './newBundles.ts';
import { copyOfFixture } from '../../../test/fixture.ts';

const META = '<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata"/>';

let folder: string;
let stop: () => void = () => undefined;

beforeEach(() => {
  folder = copyOfFixture();
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

const lwc = (...names: string[]): string => path.join(folder, 'force-app/main/default/lwc', ...names);

function make(name: string, meta = META): void {
  mkdirSync(lwc(name), { recursive: true });
  writeFileSync(lwc(name, `${name}.ts`), `export const name = '${name}';`);
  writeFileSync(lwc(name, `${name}.js-meta.xml`), meta);
}

const namesOf = (project: ReturnType<typeof readProject>): string[] =>
  withBundlesNow(project)
    .all('LightningComponentBundle')
    .map(({ fullName }) => fullName);

it('a bundle that is made later is one of the project, and one that is removed none', () => {
  const project = readProject(folder);
  make('barrow');
  expect(namesOf(project)).toEqual(['barrow', 'gardenCard']);
  expect(withBundlesNow(project).find('LightningComponentBundle', 'Barrow')?.path).toBe(
    'force-app/main/default/lwc/barrow'
  );
  rmSync(lwc('gardenCard'), { recursive: true });
  expect(namesOf(project)).toEqual(['barrow']);
});

it('a meta file that is only begun makes no bundle yet', () => {
  const project = readProject(folder);
  make('barrow', '<LightningComponentBundle');
  expect(namesOf(project)).toEqual(['gardenCard']);
});

it('tells of each that comes, also when its meta file comes last, and of each that goes', async () => {
  const project = readProject(folder);
  let tell: (names: string[]) => void = () => undefined;
  stop = watchBundleFolders(project, () => tell(namesOf(project)));
  const told = (): Promise<string[]> => new Promise((resolve) => (tell = resolve));

  let next = told();
  mkdirSync(lwc('barrow'));
  // Longer than a burst of changes: the folder has been looked at without its files.
  await new Promise((resolve) => setTimeout(resolve, 200));
  make('barrow');
  expect(await next).toEqual(['barrow', 'gardenCard']);

  next = told();
  rmSync(lwc('barrow'), { recursive: true });
  expect(await next).toEqual(['gardenCard']);
}, 60_000);

it('tells of the first bundle of a new folder', async () => {
  const project = readProject(folder);
  const told = new Promise<string[]>((resolve) => {
    stop = watchBundleFolders(project, () => resolve(namesOf(project)));
  });
  const bundle = path.join(folder, 'force-app/main/sheds/lwc/shed');
  mkdirSync(path.dirname(bundle), { recursive: true });
  // Longer than a burst of changes: the new folders are looked at before there is a bundle.
  await new Promise((resolve) => setTimeout(resolve, 200));
  mkdirSync(bundle);
  writeFileSync(path.join(bundle, 'shed.ts'), "export const name = 'shed';");
  writeFileSync(path.join(bundle, 'shed.js-meta.xml'), META);
  expect(await told).toEqual(['gardenCard', 'shed']);
}, 60_000);
