import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readProject } from '../../metadata/index.ts';
import { buildSchema } from '../../schema/index.ts';
import type { ModuleCompiler } from './moduleCompiler.ts';
import { projectModules, type ProjectModules, type ServedModule } from './projectModules.ts';
import { copyOfFixture } from '../../../test/fixture.ts';

const BUNDLES = 'force-app/main/default/lwc';
const CARD = `${BUNDLES}/gardenCard/gardenCard`;
const META = '<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata"/>';

let project: string;
let cache: string;
let opened: ProjectModules[];
/** What each start had to compile. */
let compiled: string[];
/** What the compiler says of a module; absent: its code. */
let broken: Set<string>;
/** What every compiled module imports. */
let imports: string[];

beforeEach(() => {
  project = copyOfFixture();
  cache = mkdtempSync(path.join(tmpdir(), 'module-cache-'));
  opened = [];
  broken = new Set();
  imports = [];
});

afterEach(async () => {
  for (const modules of opened) await modules.close();
  rmSync(project, { recursive: true });
  rmSync(cache, { recursive: true });
});

/** Stands for Vite and the LWC compiler, which are ES modules only; the browser walk has the real ones. */
const compiler: ModuleCompiler = {
  compile(module) {
    compiled.push(module);
    if (broken.has(module)) return Promise.reject(new Error(`${module} is broken`));
    return Promise.resolve([`// compiled ${module}`, ...imports].join('\n'));
  },
  close: () => Promise.resolve()
};

/** The org as a new start finds it. */
function start(mainUrl = '/main.js'): ProjectModules {
  compiled = [];
  const metadata = readProject(project);
  const modules = projectModules({
    project: metadata,
    schema: buildSchema(metadata),
    prebuilt: { mainUrl, urlOf: (name) => (name === '@salesforce/apex' ? '/prebuilt/apex.js' : undefined) },
    cache,
    onChange: () => {},
    openCompiler: () => Promise.resolve(compiler)
  });
  opened.push(modules);
  return modules;
}

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
};
const serve = (modules: ProjectModules, module: string): Promise<ServedModule | null> =>
  modules.serve(`/lightning/modules/${module}`);
const salesforce = (name: string): string => `@id/__x00__salesforce:@salesforce/${name}`;

it('compiles nothing again when nothing has changed', async () => {
  const first = await serve(start(), `${CARD}.ts`);
  expect(compiled).toEqual([`/${CARD}.ts`]);
  const again = start();
  expect(await serve(again, `${CARD}.ts`)).toEqual(first);
  expect(compiled).toEqual([]);
});

it('compiles a module once for requests at the same time', async () => {
  const modules = start();
  await Promise.all([serve(modules, `${CARD}.ts`), serve(modules, `${CARD}.ts`)]);
  expect(compiled).toEqual([`/${CARD}.ts`]);
});

it('compiles a changed file again, at once and after a start, and no other', async () => {
  const modules = start();
  for (const ending of ['ts', 'html.lwc.js']) await serve(modules, `${CARD}.${ending}`);
  compiled = [];
  write(`${CARD}.ts`, 'export default class {}');
  for (const ending of ['ts', 'html.lwc.js']) await serve(modules, `${CARD}.${ending}`);
  expect(compiled).toEqual([`/${CARD}.ts`]);
  write(`${CARD}.ts`, 'export default class Other {}');
  const next = start();
  for (const ending of ['ts', 'html.lwc.js']) await serve(next, `${CARD}.${ending}`);
  expect(compiled).toEqual([`/${CARD}.ts`]);
});

it('compiles everything again when a file was added that an import may mean, or the build has changed', async () => {
  await serve(start(), `${CARD}.ts`);
  write(`${BUNDLES}/gardenCard/gardenCard.css`, 'p { color: green }');
  await serve(start(), `${CARD}.ts`);
  expect(compiled).toEqual([`/${CARD}.ts`]);
  await serve(start('/newer.js'), `${CARD}.ts`);
  expect(compiled).toEqual([`/${CARD}.ts`]);
});

it('takes no notice of the JavaScript that a build emits beside its TypeScript', async () => {
  await serve(start(), `${CARD}.ts`);
  write(`${CARD}.js`, 'export default class {}');
  await serve(start(), `${CARD}.ts`);
  expect(compiled).toEqual([]);
});

it('has a bundle that was added since the last start', async () => {
  expect((await serve(start(), '@id/local-org/components'))?.code).not.toContain('gardenMap');
  write(`${BUNDLES}/gardenMap/gardenMap.js`, 'export default class {}');
  write(`${BUNDLES}/gardenMap/gardenMap.js-meta.xml`, META);
  const modules = start();
  expect((await serve(modules, '@id/local-org/components'))?.code).toContain(
    `"gardenMap": () => import("/lightning/modules/${BUNDLES}/gardenMap/gardenMap.js")`
  );
  expect((await serve(modules, `${BUNDLES}/gardenMap/gardenMap.js`))?.code).toContain('compiled');
});

it('gives a label as it is at the start, with another tag for other text', async () => {
  const labels = 'force-app/main/default/labels/CustomLabels.labels-meta.xml';
  const text = (value: string): string =>
    `<CustomLabels xmlns="http://soap.sforce.com/2006/04/metadata"><labels><fullName>Card_Title</fullName><language>en_US</language><protected>false</protected><shortDescription>Title</shortDescription><value>${value}</value></labels></CustomLabels>`;
  write(labels, text('Gardens'));
  const before = await serve(start(), salesforce('label/c.Card_Title'));
  write(labels, text('Allotments'));
  const after = await serve(start(), salesforce('label/c.Card_Title'));
  expect([before?.code, after?.code]).toEqual(['export default "Gardens";', 'export default "Allotments";']);
  expect(after?.etag).not.toBe(before?.etag);
});

it('sends labels and schema names inside the module that imports them, and leaves other imports', async () => {
  write(
    'force-app/main/default/labels/CustomLabels.labels-meta.xml',
    '<CustomLabels><labels><fullName>Card_Title</fullName><value>Say "Gardens"</value></labels></CustomLabels>'
  );
  const url = (specifier: string): string => `/lightning/modules/@id/__x00__salesforce:@salesforce/${specifier}?import`;
  imports = [
    `import title from "${url('label/c.Card_Title')}";`,
    `import NAME from "${url('schema/Account.Name')}";`,
    `import id from "${url('user/Id')}";`
  ];
  const { code = '' } = (await serve(start(), `${CARD}.ts`)) ?? {};
  expect(code).toContain('const title = "Say \\"Gardens\\"";');
  expect(code).toContain('const NAME = {"objectApiName":"Account","fieldApiName":"Name"};');
  expect(code).toContain(`import id from "${url('user/Id')}";`);
});

it('imports the platform modules from where they were built', async () => {
  write(
    'force-app/main/default/classes/GardenController.cls',
    'public class GardenController { @AuraEnabled public static void water() {} }'
  );
  expect((await serve(start(), salesforce('apex/GardenController.water')))?.code).toContain(
    "import { apexMethod } from '/prebuilt/apex.js';"
  );
});

it('reports a broken module until it is mended, also over a kept one', async () => {
  const modules = start();
  await serve(modules, `${CARD}.ts`);
  broken.add(`/${CARD}.ts`);
  write(`${CARD}.ts`, 'export default class {');
  await expect(serve(modules, `${CARD}.ts`)).rejects.toThrow('is broken');
  expect(modules.failures()).toEqual([{ module: `${CARD}.ts`, message: `/${CARD}.ts is broken` }]);
  const next = start();
  await expect(serve(next, `${CARD}.ts`)).rejects.toThrow('is broken');
  broken.clear();
  write(`${CARD}.ts`, 'export default class {}');
  await serve(next, `${CARD}.ts`);
  expect(next.failures()).toEqual([]);
});

it('reports a label that is not there', async () => {
  const modules = start();
  await expect(serve(modules, salesforce('label/c.No_Such_Label'))).rejects.toThrow('no custom label No_Such_Label');
  expect(modules.failures()).toMatchObject([{ message: 'The project has no custom label No_Such_Label.' }]);
});

it.each(['sfdx-project.json', `${BUNDLES}/../classes/GardenController.cls`, `${BUNDLES}/gardenCard/none.ts`])(
  'serves no %s',
  async (module) => {
    expect(await serve(start(), module)).toBeNull();
    expect(compiled).toEqual([]);
  }
);
