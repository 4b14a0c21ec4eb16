// Gate: PMD's recommended Apex rules through Salesforce's code analyzer, less those that do not fit, each with its reason.
import { CodeAnalyzer, CodeAnalyzerConfig } from '@salesforce/code-analyzer-core';
import { createEnginePlugin } from '@salesforce/code-analyzer-pmd-engine';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, ROOT, type Findings } from './files.ts';
import { requireJava } from './java.ts';

const LEFT_OUT: Readonly<Record<string, string>> = {
  ApexCRUDViolation: 'does not know WITH USER_MODE in all its forms; the tests of refused users prove it instead',
  ApexDoc: 'demands tags for each parameter; our comments say shapes, units and errors in words',
  ApexUnitTestClassShouldHaveRunAs: 'pure classes have no user; selectors and controllers are tested with runAs',
  AvoidBooleanMethodParameters: 'Database methods themselves take allOrNone',
  ExcessivePublicCount: 'a data transfer object is its public fields',
  FieldDeclarationsShouldBeAtStart: 'inner classes first reads better in a data transfer object',
  TooManyFields: 'a data transfer object is its public fields',
  UnusedMethod: 'does not see calls from components and from other files'
};

export async function checkPmd(): Promise<Findings> {
  requireJava();
  const files = filesBelow('force-app', /\.(cls|trigger)$/);
  if (files.length === 0) return { looked: 'no Apex files', problems: [] };
  const logs = path.join(ROOT, 'node_modules/.cache');
  mkdirSync(logs, { recursive: true });
  const analyzer = new CodeAnalyzer(CodeAnalyzerConfig.fromObject({ config_root: ROOT, log_folder: logs }));
  await analyzer.addEnginePlugin(createEnginePlugin());
  const workspace = await analyzer.createWorkspace(files.map((file) => path.join(ROOT, file)));
  const recommended = await analyzer.selectRules(['pmd:Recommended:Apex'], { workspace });
  const names = recommended.getRulesFor('pmd').map((rule) => rule.getName());
  for (const name of Object.keys(LEFT_OUT)) {
    if (!names.includes(name)) throw new Error(`the rule ${name} is no longer among the recommended ones`);
  }
  const rules = await analyzer.selectRules(
    names.filter((name) => !(name in LEFT_OUT)).map((name) => `pmd:${name}`),
    { workspace }
  );
  const results = await analyzer.run(rules, { workspace });
  const problems = results.getViolations().map((violation) => {
    const place = violation.getPrimaryLocation();
    const file = path.relative(ROOT, place.getFile() ?? '');
    return `${file}:${place.getStartLine()} ${violation.getRule().getName()}: ${violation.getMessage().replace(/\s+/g, ' ')}`;
  });
  return { looked: `${files.length} Apex files, ${rules.getCount()} rules`, problems };
}
