// Draws a line of text as the browser shows it, in whatever fonts the machine has: Hebrew, Arabic, Chinese, emoji.
import type { DrawnLine, LinePicture } from 'c/documentFile';

/** Points of the picture for each of the page: sharp on paper. */
const SCALE = 4;
/** Of the size: from the upper edge to the baseline, and to the lower edge. */
const ASCENT = 1.05;
const HEIGHT = 1.4;

/** @returns undefined where the browser does not draw */
export function linePicture({ text, size, bold, color }: DrawnLine): LinePicture | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) {
    return undefined;
  }
  const font = `${bold ? 'bold ' : ''}${size * SCALE}px Arial, sans-serif`;
  context.font = font;
  canvas.width = Math.ceil(context.measureText(text).width) + SCALE;
  canvas.height = Math.ceil(size * SCALE * HEIGHT);
  // A canvas of another size has forgotten what it was told.
  context.font = font;
  context.fillStyle = color;
  context.fillText(text, 0, size * SCALE * ASCENT);
  return {
    url: canvas.toDataURL('image/png'),
    width: canvas.width / SCALE,
    height: canvas.height / SCALE,
    baseline: size * ASCENT
  };
}
