// Runs a TypeScript script of the project after installing what is missing: `node scripts/run.mjs FILE [args]`.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

const [file, ...args] = process.argv.slice(2);
ensureInstalled({ development: /^scripts\/(check|build|bench)\.ts$/.test(file) });
const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
