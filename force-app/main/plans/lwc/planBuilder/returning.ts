// Notices that somebody comes back to the page after a while: what is on it may be old by then.

/** Milliseconds on another tab of the browser after which a page is looked at anew. */
const AWAY = 60_000;

/** @returns ends it */
export function whenBack(back: () => void): () => void {
  let left = Number.POSITIVE_INFINITY;
  const look = () => {
    if (document.hidden) {
      left = Date.now();
    } else if (Date.now() - left >= AWAY) {
      left = Number.POSITIVE_INFINITY;
      back();
    }
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
