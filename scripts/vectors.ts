// `npm run vectors`: packs the vectors into static resources, so that an org's own Apex tests are held to the same cases.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './checks/files.ts';

/** What a capability's Apex is held to: files of `vectors`, packed into its own static resources. */
interface Pack {
  readonly folder: string;
  /** How the names of its resources begin. */
  readonly prefix: string;
  readonly sources: readonly string[];
}

const filesOf = (folder: string): string[] =>
  readdirSync(path.join(ROOT, 'vectors', folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`);

export const PACKS: readonly Pack[] = [
  {
    folder: 'force-app/main/deals/staticresources',
    prefix: 'dealVectors',
    sources: ['given.json', ...['deals', 'tiers', 'margins', 'stacks'].flatMap(filesOf).sort()]
  },
  {
    folder: 'force-app/main/quotas/staticresources',
    prefix: 'quotaVectors',
    // What is paid, and what is wrong with the input, only the page says.
    sources: [
      ...['attainment', 'cases', 'coverage', 'dana', 'given', 'pace'].map((name) => `quotas/${name}.json`),
      'quotas-chance/cases.json'
    ]
  },
  {
    folder: 'force-app/main/plans/staticresources',
    prefix: 'planVectors',
    sources: filesOf('plans').sort()
  },
  {
    folder: 'force-app/main/team/staticresources',
    prefix: 'teamVectors',
    sources: ['forecasts', 'team'].flatMap(filesOf).sort()
  }
];

/** `deals/lines-paid.json` is `dealVectorsDealsLinesPaid`: one resource a file, because a test's heap is 6 MB. */
function resourceName(prefix: string, source: string): string {
  const words = source.replace(/\.json$/, '').split(/[^A-Za-z0-9]+/);
  return `${prefix}${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

function metadata(source: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<StaticResource xmlns="http://soap.sforce.com/2006/04/metadata">
    <cacheControl>Private</cacheControl>
    <contentType>application/json</contentType>
    <description>Cases of the business rules that Apex tests judge by, packed from vectors/${source}.</description>
</StaticResource>
`;
}

/** What the folder must hold: contents by file name. */
export function packed({ prefix, sources }: Pack): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const source of sources) {
    const name = resourceName(prefix, source);
    const content: unknown = JSON.parse(readFileSync(path.join(ROOT, 'vectors', source), 'utf8'));
    files.set(`${name}.json`, `${JSON.stringify(content)}\n`);
    files.set(`${name}.resource-meta.xml`, metadata(source));
  }
  return files;
}

export function write(pack: Pack): number {
  mkdirSync(path.join(ROOT, pack.folder), { recursive: true });
  for (const [file, content] of packed(pack)) {
    writeFileSync(path.join(ROOT, pack.folder, file), content);
  }
  return pack.sources.length;
}

if (process.argv[1] === import.meta.filename) {
  for (const pack of PACKS) {
    console.log(`Packed ${write(pack)} files of vectors into ${pack.folder}`);
  }
}
