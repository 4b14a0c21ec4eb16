// Installs the npm packages that a command needs and that are missing: those of the product alone for `npm start`, all
// of them for the tests and gates. Runs on a bare clone, so it may import nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'node_modules', '.quarterdeck-install.json');

/**
 * @param {{ development: boolean }} options whether the packages of tests, gates and deployment are needed too
 */
export function ensureInstalled({ development }) {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const installed = readStamp();
  // What is there for the tests stays: `npm start` must not take it away when only the lock has changed.
  development ||= installed.development === true;
  if (installed.lock === lock && installed.development === development) return;
  console.log(development ? 'Installing packages (about a minute and a half) ...' : 'Installing packages ...');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(development ? [] : ['--omit=dev'])];
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32'
      });
  if (run.status !== 0) {
    console.error('npm could not install the packages; its message stands above.');
    process.exit(1);
  }
  writeFileSync(stamp, JSON.stringify({ lock, development }));
}

function readStamp() {
  return existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Quarterdeck needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
}
