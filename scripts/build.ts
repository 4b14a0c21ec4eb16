// `npm run build`: emits the JavaScript that an org takes beside each component's TypeScript (git-ignored).
import { spawnSync } from 'node:child_process';
import { filesBelow, ROOT } from './checks/files.ts';
import { writeComponentPaths } from './lwc-paths.ts';

writeComponentPaths();
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit'
});
if (status === 0)
  console.log(
    `Built ${filesBelow('force-app', /\.js$/).length} component modules; deploy with: sf project deploy start`
  );
process.exitCode = status ?? 1;
