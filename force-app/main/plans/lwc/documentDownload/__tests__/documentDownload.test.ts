// A download has the bytes, a type that Lightning Web Security lets pass, and a name that can be saved anywhere.
import { offer, safeName } from 'c/documentDownload';

const clicked: { href: string; download: string }[] = [];
const blobs: Blob[] = [];
const revoked: string[] = [];

beforeEach(() => {
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: (url: string) => revoked.push(url)
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push({ href: this.href, download: this.download });
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('a file is offered under its name, and the one before it is given back', () => {
  expect(offer(new Uint8Array([1, 2, 3]), 'Northgate joint plan 2026', 'pdf')).toBe('Northgate joint plan 2026.pdf');
  offer(new Uint8Array([4]), 'Second', 'xlsx');
  expect(clicked).toEqual([
    { href: 'blob:1', download: 'Northgate joint plan 2026.pdf' },
    { href: 'blob:2', download: 'Second.xlsx' }
  ]);
  expect(blobs.map(({ type, size }) => [type, size])).toEqual([
    ['application/octet-stream', 3],
    ['application/octet-stream', 1]
  ]);
  expect(revoked).toEqual(['blob:1']);
});

test.each([
  ['A/B: "C" <D>|E?*\\', 'A B C D E.pdf'],
  ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
  ['Müller & Söhne', 'Müller & Söhne.pdf'],
  [`${'x'.repeat(119)}\u{1F600}`, `${'x'.repeat(119)}.pdf`]
])('%s can be saved', (name, safe) => {
  expect(safeName(name, 'pdf')).toBe(safe);
});
