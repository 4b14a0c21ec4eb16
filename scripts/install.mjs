// Installs the npm packages that a command needs and that are missing: those of the product alone for `npm start`, all
// of them for the tests and gates. Runs on a bare clone, so it may import nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @param {{ development: boolean }} options whether the packages of tests, gates and deployment are needed too
 */
export function ensureInstalled({ development }) {
  checkNode();
  // The second is npm's own record of what stands in node_modules.
  const packages = toInstall(
    packagesIn('package-lock.json'),
    packagesIn('node_modules/.package-lock.json'),
    development
  );
  if (packages !== 'none') install(packages === 'all');
}

/**
 * What an installation must bring: nothing, the product's packages, or all.
 * @param {Map<string, { version: string, dev?: boolean }>} wanted packages of the lock by place
 * @param {Map<string, { version: string }>} installed packages that are there
 * @param {boolean} development
 * @returns {'none' | 'product' | 'all'}
 */
export function toInstall(wanted, installed, development) {
  const isInstalled = ([place, { version }]) => installed.get(place)?.version === version;
  const needed = [...wanted].filter(([, { dev }]) => development || !dev);
  if (needed.every(isInstalled)) return 'none';
  // Who has the packages of the tests keeps them: a start only adds.
  return development || [...wanted].some((entry) => entry[1].dev && isInstalled(entry)) ? 'all' : 'product';
}

/** Packages by their place below node_modules; those that only some platforms install are left out. */
function packagesIn(lockFile) {
  const file = path.join(root, lockFile);
  if (!existsSync(file)) return new Map();
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(packages).filter(
      ([name, entry]) => name.includes('node_modules/') && !entry.link && !entry.optional && !entry.devOptional
    )
  );
}

function install(development) {
  console.log(development ? 'Installing packages (about a minute and a half) ...' : 'Installing packages ...');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(development ? [] : ['--omit=dev'])];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (run.status === 0) return;
  console.error('npm could not install the packages; its message stands above.');
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Quarterdeck needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
}
