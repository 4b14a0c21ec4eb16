// Gate: the arrows between capabilities in Apex and metadata (ESLint's `layers/arrows` holds them for TypeScript).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CAPABILITIES, refusal } from '../eslint/layers.js';
import { apexFiles, type ApexNode } from './apexSource.ts';
import { filesBelow, ROOT, type Findings } from './files.ts';

export function checkLayers(): Findings {
  const files = filesBelow('force-app', /\.(cls|trigger|xml)$/);
  const stray = files.filter((file) => !CAPABILITIES.includes(capability(file)));
  const problems = stray.map((file) => `${file}: lies in no capability (${CAPABILITIES.join(', ')})`);
  const owners = ownersOfNames(files);
  for (const { file, tree } of apexFiles()) problems.push(...refusedNames(file, identifiers(tree), owners));
  for (const file of files.filter((name) => name.endsWith('.xml'))) {
    const words = new Set(readFileSync(path.join(ROOT, file), 'utf8').match(/\b\w+\b/g) ?? []);
    problems.push(...refusedNames(file, words, owners));
  }
  return { looked: `${files.length} files of Apex and metadata`, problems };
}

const capability = (file: string): string => file.split('/')[2] ?? '';

/** Capability by the name that others refer to: Apex classes, custom objects, custom fields, components, pages. */
function ownersOfNames(files: readonly string[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const file of files) {
    const name = path.basename(file).split('.')[0] ?? '';
    if (/\.(cls|object-meta\.xml|flexipage-meta\.xml|js-meta\.xml)$/.test(file) || /__c\.field-meta\.xml$/.test(file)) {
      // A field name that two capabilities use says nothing about where a reference points.
      owners.set(name, owners.has(name) && owners.get(name) !== capability(file) ? '' : capability(file));
    }
  }
  return owners;
}

function refusedNames(file: string, names: ReadonlySet<string>, owners: ReadonlyMap<string, string>): string[] {
  const from = { area: 'force-app', layer: capability(file) };
  return [...names].flatMap((name) => {
    const layer = owners.get(name);
    const reason = layer && refusal(from, { area: 'force-app', layer });
    return reason ? [`${file}: names ${name}: ${reason}`] : [];
  });
}

function identifiers(tree: ApexNode): Set<string> {
  const names = new Set<string>();
  const visit = (node: ApexNode) => {
    if (!node.children?.length) names.add(node.getText());
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return names;
}
