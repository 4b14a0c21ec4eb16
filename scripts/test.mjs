// `npm test`: installs what is missing, then hands over to scripts/test.ts, which runs every kind of test.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled({ development: true });
spawn(process.execPath, ['--import', 'tsx', 'scripts/test.ts', ...process.argv.slice(2)], { stdio: 'inherit' }).on(
  'exit',
  (code) => process.exit(code ?? 1)
);
