// Where the bars of a ladder stand: levels, not increments, so that each begins where the one before it ends.
import { percentText } from 'c/chartScale';
import { fillPlain } from 'c/phrase';
import type { PathWay } from 'c/quotaEngine';
import type { PathWords } from 'c/quotaPathSentence';
import { shareText } from 'c/quotaSentence';

export const HEIGHT = 110;
const TOP = 16;
const FILLED = 0.88;
const AXIS = [0, 0.5, 1];

/** From the top of the chart, CSS pixels. */
export function heightOf(share: number): number {
  return TOP + (1 - share) * (HEIGHT - TOP);
}

export function axisOf(words: PathWords) {
  return AXIS.map((share) => {
    const y = heightOf(share);
    return { key: share, y, textY: y + 4, text: shareText(share, words) };
  });
}

/** @param today the chance without any step */
export function barsOf({ steps }: PathWay, today: number, words: PathWords) {
  const labels = words.labels.path;
  const place = 1 / (steps.length + 1);
  const all = [
    { key: 'today', from: 0, to: today, name: labels.today, hatched: false },
    ...steps.map(({ key, chance, odds }, index) => ({
      key,
      from: steps[index - 1]?.chance ?? today,
      to: chance,
      name: fillPlain(labels.step, index + 1),
      hatched: odds === null
    }))
  ];
  return all.map(({ from, to, ...bar }, index) => ({
    ...bar,
    x: percentText(place * (index + (1 - FILLED) / 2)),
    width: percentText(place * FILLED),
    middle: percentText(place * (index + 0.5)),
    y: heightOf(Math.max(from, to)),
    height: Math.max(1, Math.abs(heightOf(from) - heightOf(to))),
    textY: heightOf(Math.max(from, to)) - 4,
    text: shareText(to, words),
    className: index === 0 ? 'bar today' : 'bar'
  }));
}
