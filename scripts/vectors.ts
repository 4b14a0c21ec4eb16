// `npm run vectors`: packs the vectors into static resources, so that an org's own Apex tests are held to the same cases.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './checks/files.ts';

export const FOLDER = 'force-app/main/deals/staticresources';

/** Folders of the vectors that Apex is held to. */
const PACKED = ['deals', 'tiers', 'margins', 'stacks'];

interface Resource {
  readonly name: string;
  readonly source: string;
}

/** `deals/lines-paid.json` is `dealVectorsDealsLinesPaid`: one resource a file, because a test's heap is 6 MB. */
function resourceName(source: string): string {
  const words = source.replace(/\.json$/, '').split(/[^A-Za-z0-9]+/);
  return `dealVectors${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

function sources(): Resource[] {
  const files = PACKED.flatMap((folder) =>
    readdirSync(path.join(ROOT, 'vectors', folder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `${folder}/${file}`)
  );
  return ['given.json', ...files.sort()].map((source) => ({ name: resourceName(source), source }));
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
export function packed(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { name, source } of sources()) {
    const content: unknown = JSON.parse(readFileSync(path.join(ROOT, 'vectors', source), 'utf8'));
    files.set(`${name}.json`, `${JSON.stringify(content)}\n`);
    files.set(`${name}.resource-meta.xml`, metadata(source));
  }
  return files;
}

export function write(): number {
  mkdirSync(path.join(ROOT, FOLDER), { recursive: true });
  for (const [file, content] of packed()) {
    writeFileSync(path.join(ROOT, FOLDER, file), content);
  }
  return packed().size / 2;
}

if (process.argv[1] === import.meta.filename) {
  console.log(`Packed ${write()} files of vectors into ${FOLDER}`);
}
