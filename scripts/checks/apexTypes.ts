// Gate: apex-ls type-checks all Apex of the workspace; warnings fail too.
import { apexFiles } from './apexSource.ts';
import type { Findings } from './files.ts';
import { apexToolsClassPath, requireJava, runJava } from './java.ts';

export function checkApexTypes(): Findings {
  requireJava();
  const looked = `${apexFiles().length} Apex files`;
  const { status, output } = runJava([
    '-cp',
    apexToolsClassPath(),
    'io.github.apexdevtools.apexls.CheckForIssues',
    '-n',
    '-d',
    'warnings',
    '-w',
    '.'
  ]);
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return {
    looked,
    problems: status === 0 && !lines.some((line) => /^(Error|Warning)/i.test(line.trim())) ? [] : lines
  };
}
