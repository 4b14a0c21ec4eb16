// Offers a file as a download.

/** Characters that file names may not have on all systems. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;

/** What a file is called wherever it is saved. @param ending `pdf` */
export function safeName(name: string, ending: string): string {
  const plain = name
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/\p{Cs}$/u, '');
  return `${plain}.${ending}`;
}

/** Of the file that was offered last: it may still be read, so that it is given back with the next one. */
let last: string | undefined;

/**
 * Lightning Web Security refuses Blobs of most types that are no text: the name says what the file is.
 * @returns the name
 */
export function offer(file: Uint8Array, name: string, ending: string): string {
  const called = safeName(name, ending);
  if (last !== undefined) {
    URL.revokeObjectURL(last);
  }
  last = URL.createObjectURL(new Blob([file as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = last;
  link.download = called;
  link.click();
  return called;
}
