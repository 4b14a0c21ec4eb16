// The record that the page behind the utility shows, as far as it has a customer. Pure.
import type { CurrentPage } from 'lightning/navigation';

/** Accounts and opportunities: key prefixes of standard objects are the same in every org. */
const PREFIXES = ['001', '006'];

/** @returns undefined for a page of anything else */
export function recordBehind(page: CurrentPage | null | undefined): string | undefined {
  const id = page?.type === 'standard__recordPage' ? page.attributes.recordId : undefined;
  return id && PREFIXES.includes(id.slice(0, 3)) ? id : undefined;
}
