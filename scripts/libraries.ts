// `npm run libraries`: builds the static resources with which a page makes documents, from npm packages at the versions
// of package-lock.json. What is committed is what this writes (see libraries.test.ts and docs/decisions/0006).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ROOT } from './checks/files.ts';
import { writeWidths } from './fontWidths.ts';

const FOLDER = 'force-app/main/plans/staticresources';

export interface Library {
  /** Of the static resource and, with a capital, of what it is in the page's window. */
  readonly name: string;
  readonly description: string;
  /** What it offers. */
  readonly entry: string;
}

export const LIBRARIES: readonly Library[] = [
  {
    name: 'documentPdf',
    description:
      'Makes PDF files in the page: jsPDF, and the font Arimo (SIL Open Font License) that is embedded in them.',
    entry: `
      export { jsPDF } from 'jspdf/dist/jspdf.es.min.js';
      export { default as regular } from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';
      export { default as bold } from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf';`
  },
  {
    name: 'documentWord',
    description: 'Makes Word files in the page: docx.',
    entry: `
      export { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, ShadingType,
        Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, VerticalAlign, WidthType } from 'docx';`
  },
  {
    name: 'documentExcel',
    description: 'Makes Excel files in the page: write-excel-file.',
    // What the package exports makes a Blob of the file's own type, which Lightning Web Security refuses: its parts do not.
    entry: `
      import files from './node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js';
      import bytes from './node_modules/write-excel-file/modules/export/convertFilesContentToUint8Arrays.js';
      import one from './node_modules/write-excel-file/modules/export/convertFileContentToUint8ArrayUniversal.js';
      import zip from './node_modules/write-excel-file/modules/zip/zipToArrayBufferSync.js';
      export const excelFile = async (sheets) => new Uint8Array(await zip(await bytes(files(sheets), one)));`
  }
];

/** What jsPDF would fetch for HTML and pictures, which no document of ours has. */
const ABSENT: Plugin = {
  name: 'absent',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(html2canvas|canvg|dompurify)$/ }, ({ path: name }) => ({ path: name, namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'export default undefined;' }));
  }
};

/** Packages of which something is in a bundle. */
function packagesIn(inputs: readonly string[]): readonly string[] {
  const names = inputs.flatMap((input) => /^(?:base64:)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** Names, versions and licences, which have to go wherever the packages go. */
function notice(names: readonly string[]): string {
  const texts = names.map((name) => {
    const folder = path.join(ROOT, 'node_modules', name);
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
    const licences = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
    return [`${name} ${version}`, ...licences].join('\n\n');
  });
  return `/*! Built by scripts/libraries.ts from:\n\n${texts.join('\n\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

/** The script of a static resource. */
export async function built({ name, entry }: Library): Promise<string> {
  const globalName = name.charAt(0).toUpperCase() + name.slice(1);
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    globalName,
    loader: { '.ttf': 'base64' },
    // A script of a static resource runs in the sandbox of Lightning Web Security: its window is where a page looks.
    footer: { js: `globalThis.${globalName}=${globalName};` },
    plugins: [ABSENT],
    logLevel: 'error'
  });
  return notice(packagesIn(Object.keys(metafile.inputs))) + (outputFiles[0]?.text ?? '');
}

export const resourceFile = ({ name }: Library, kind: 'js' | 'resource-meta.xml') =>
  path.join(ROOT, FOLDER, `${name}.${kind}`);

export function metadata({ description }: Library): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<StaticResource xmlns="http://soap.sforce.com/2006/04/metadata">
    <cacheControl>Public</cacheControl>
    <contentType>text/javascript</contentType>
    <description>${description}</description>
</StaticResource>
`;
}

async function writeAll(): Promise<void> {
  writeWidths();
  for (const library of LIBRARIES) {
    const script = await built(library);
    writeFileSync(resourceFile(library, 'js'), script);
    writeFileSync(resourceFile(library, 'resource-meta.xml'), metadata(library));
    console.log(`${library.name}: ${(script.length / 1024).toFixed(0)} KB`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void writeAll();
