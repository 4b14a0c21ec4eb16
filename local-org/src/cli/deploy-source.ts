// Deploys source folders to a running org by its Metadata API, as any client does, and prints what came of it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeZip } from '../api/metadata/makeZip.ts';
import { componentsIn, filesBelow, type MetadataComponent, packageDirectories } from '../metadata/index.ts';
import { callApi } from './client.ts';
import { UsageError } from './usage.ts';

export interface DeployOptions {
  readonly url: string;
  readonly token: string;
  readonly project: string;
  /** A folder or a file, relative to the present folder; absent: all package directories of the project. */
  readonly source?: string | undefined;
  readonly checkOnly: boolean;
  readonly testLevel: string;
  readonly runTests: readonly string[];
}

interface Failure {
  readonly fileName: string;
  readonly problem: string;
  readonly lineNumber?: number;
}

interface DeployResult {
  readonly done: boolean;
  readonly success: boolean;
  readonly status: string;
  readonly errorMessage?: string;
  readonly numberComponentsDeployed: number;
  readonly details: {
    readonly componentFailures: readonly Failure[];
    readonly componentSuccesses: readonly { fullName: string; problem?: string; componentType: string }[];
    readonly runTestResult: {
      readonly numTestsRun: number;
      readonly failures: readonly { name: string; methodName: string; message: string }[];
    };
  };
}

const POLL = 100;

/** @returns whether it succeeded @throws UsageError when there is nothing to deploy, or the org refuses it */
export async function deploySource(
  options: DeployOptions,
  print: (line: string) => void = console.log
): Promise<boolean> {
  const { files, sources } = packageOf(options);
  const form = new FormData();
  const deployOptions = {
    checkOnly: options.checkOnly,
    rollbackOnError: true,
    testLevel: options.testLevel,
    runTests: options.runTests
  };
  form.append('json', new Blob([JSON.stringify({ deployOptions })], { type: 'application/json' }));
  form.append('file', new Blob([new Uint8Array(makeZip(files))], { type: 'application/zip' }), 'package.zip');
  const resource = `${options.url}/services/data/v66.0/metadata/deployRequest`;
  const { id } = (await callApi(resource, options.token, { method: 'POST', body: form })) as { id: string };
  let result: DeployResult;
  do {
    await setTimeout(POLL);
    const answer = await callApi(`${resource}/${id}?includeDetails=true`, options.token);
    result = (answer as { deployResult: DeployResult }).deployResult;
  } while (!result.done);
  report(result, sources, print);
  return result.success;
}

function report(result: DeployResult, sources: ReadonlyMap<string, string>, print: (line: string) => void): void {
  const { componentFailures, componentSuccesses, runTestResult } = result.details;
  for (const { fileName, problem, lineNumber } of componentFailures) {
    const file = sources.get(fileName) ?? fileName;
    print(`${file}${lineNumber === undefined ? '' : `:${lineNumber}`}: ${problem}`);
  }
  for (const { fullName, componentType, problem } of componentSuccesses) {
    if (problem !== undefined) print(`${componentType} ${fullName}: ${problem}`);
  }
  for (const { name, methodName, message } of runTestResult.failures) print(`FAILED ${name}.${methodName}: ${message}`);
  if (result.errorMessage !== undefined) print(result.errorMessage);
  const tests = runTestResult.numTestsRun;
  print(
    `${result.status}: ${result.numberComponentsDeployed} components${tests > 0 ? `, ${tests} tests` : ''}` +
      (componentFailures.length > 0 ? `, ${componentFailures.length} errors` : '')
  );
}

/** Where a package keeps components with content of their own, from the folder of their kind on. */
const KIND_FOLDER = /(?:^|\/)((?:classes|lwc|staticresources|triggers)\/.+)$/;

interface SourcePackage {
  readonly files: ReadonlyMap<string, Buffer>;
  /** Local files, relative to the present folder, by the names that the org gives back. */
  readonly sources: ReadonlyMap<string, string>;
}

function packageOf({ project, source }: DeployOptions): SourcePackage {
  const root = path.resolve(project);
  const starts = source === undefined ? packageDirectories(root) : [path.resolve(source)];
  const files = new Map<string, Buffer>();
  const sources = new Map<string, string>();
  const components: MetadataComponent[] = [];
  for (const start of starts) {
    if (!existsSync(start)) throw new UsageError(`There is no ${start}.`);
    for (const file of statSync(start).isDirectory() ? filesBelow(start) : componentFiles(start)) {
      const relative = path.relative(root, file).split(path.sep).join('/');
      const isMeta = file.endsWith('-meta.xml');
      if (isMeta) components.push(...componentsIn(root, relative));
      const name = KIND_FOLDER.exec(relative)?.[1] ?? (isMeta ? relative.replace(/^(?:\.\.?\/)+/, '') : undefined);
      if (name === undefined) continue;
      files.set(name, readFileSync(file));
      sources.set(name.replace(/-meta\.xml$/, ''), path.relative('.', file).replace(/-meta\.xml$/, ''));
    }
  }
  if (components.length === 0) throw new UsageError(`There is nothing to deploy in ${starts.join(', ')}.`);
  files.set('package.xml', manifestOf(components));
  return { files, sources };
}

/** A class or trigger goes with its metadata file, whichever of them is named; a bundle is a folder. */
function componentFiles(file: string): string[] {
  const content = file.replace(/-meta\.xml$/, '');
  return [content, `${content}-meta.xml`].filter((one) => existsSync(one));
}

function manifestOf(components: readonly MetadataComponent[]): Buffer {
  const types = [...new Set(components.map(({ type }) => type))].map((type) => {
    const members = components
      .filter((component) => component.type === type)
      .map(({ fullName }) => `<members>${escaped(fullName)}</members>`);
    return `<types>${members.join('')}<name>${type}</name></types>`;
  });
  const namespace = 'http://soap.sforce.com/2006/04/metadata';
  return Buffer.from(`<Package xmlns="${namespace}">${types.join('')}<version>66.0</version></Package>`);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
