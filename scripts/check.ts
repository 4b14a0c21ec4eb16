// `npm run check`: every static gate, or those that are named (`npm run check -- PMD layers`). Fails when one of them
// finds something; says what each looked at.
import { spawn } from 'node:child_process';
import { checkApexTypes } from './checks/apexTypes.ts';
import { ROOT, type Findings } from './checks/files.ts';
import { checkLayers } from './checks/layers.ts';
import { checkMetadata } from './checks/metadata.ts';
import { checkPmd } from './checks/pmd.ts';
import { checkSoql } from './checks/soql.ts';
import { writeComponentPaths } from './lwc-paths.ts';

interface Gate {
  readonly name: string;
  run(): Findings | Promise<Findings>;
}

const GATES: readonly Gate[] = [
  tool('format', 'prettier', ['--check', '.', '--log-level', 'warn']),
  tool('lint', 'eslint', ['.', '--max-warnings', '0']),
  tool('types', 'tsc', ['-p', 'tsconfig.json']),
  tool('types of components', 'tsc', ['-p', 'tsconfig.lwc.json']),
  tool('types of the page', 'tsc', ['-p', 'local-org/src/lightning/tsconfig.json']),
  { name: 'metadata', run: checkMetadata },
  { name: 'layers', run: checkLayers },
  { name: 'SOQL', run: checkSoql },
  { name: 'Apex types', run: checkApexTypes },
  { name: 'PMD', run: checkPmd }
];

/** A gate that is a command of a package: its output is what it found. */
function tool(name: string, command: string, args: readonly string[]): Gate {
  return {
    name,
    run: () =>
      new Promise((resolve, reject) => {
        const child = spawn('npx', ['--no-install', command, ...args], {
          cwd: ROOT,
          stdio: ['ignore', 'pipe', 'pipe']
        });
        let output = '';
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
        child.on('error', reject);
        child.on('exit', (code) =>
          resolve({ looked: `${command} ${args.join(' ')}`, problems: code === 0 ? [] : output.trimEnd().split('\n') })
        );
      })
  };
}

async function runGate(gate: Gate): Promise<boolean> {
  const started = Date.now();
  const { looked, problems } = await Promise.resolve()
    .then(() => gate.run())
    .catch((error: Error) => ({ looked: 'could not run', problems: [error.message] }));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${gate.name} (${looked}, ${seconds} s)`);
  for (const problem of problems) console.log(`       ${problem}`);
  return problems.length === 0;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !GATES.some((gate) => gate.name === name));
if (unknown.length > 0)
  throw new Error(`No such gate: ${unknown.join(', ')}. There are: ${GATES.map(({ name }) => name).join(', ')}.`);
writeComponentPaths();
// Two at a time: the gates are whole processes and the smallest machine has two cores.
const queue = GATES.filter(({ name }) => named.length === 0 || named.includes(name));
const results: boolean[] = [];
const worker = async () => {
  for (let gate = queue.shift(); gate; gate = queue.shift()) results.push(await runGate(gate));
};
await Promise.all([worker(), worker()]);
const failed = results.filter((ok) => !ok).length;
console.log(failed === 0 ? `All ${results.length} gates passed.` : `${failed} of ${results.length} gates failed.`);
process.exitCode = failed === 0 ? 0 : 1;
