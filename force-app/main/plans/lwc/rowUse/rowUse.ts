// Marks the row that somebody works in: of a long list, the page lays out and paints only the rows in view, and each within
// its own box; what opens in a row needs more than that. `:focus-within` would do, were it not lost and found again with
// each field that closes: the browser then works the row out anew, twice, between a key and what is seen of it.
import { KeyPause } from 'c/keyPause';

/** Class of the row's element. */
export const IN_USE = 'in-use';
/** Milliseconds in which rows that came into view are laid out. */
const FRAMES = 100;

/** To be called once, in the constructor of the row's component. */
export function markUse(row: Pick<HTMLElement, 'addEventListener' | 'classList'>): void {
  const left = new KeyPause();
  row.addEventListener('focusin', ({ currentTarget }) => {
    left.drop();
    if (!row.classList.contains(IN_USE)) {
      row.classList.add(IN_USE);
      keepInView(currentTarget as HTMLElement);
    }
  });
  row.addEventListener('focusout', () => left.after(() => row.classList.remove(IN_USE), 0));
}

/** Rows that come into view turn out taller or lower than it was guessed, and push the one with the focus out of it. */
function keepInView(row: HTMLElement): void {
  new KeyPause().after(() => {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) {
      row.scrollIntoView({ block: 'nearest' });
    }
  }, FRAMES);
}
