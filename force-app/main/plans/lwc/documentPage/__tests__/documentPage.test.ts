// Text of documents: widths, lines that fit and lose nothing, and what cannot be printed; pieces over pages.
import fc from 'fast-check';
import { A4, cleaned, flowed, linesOf, paragraph, unprintable, widthOf, type FlowItem } from 'c/documentPage';

// Adobe's metrics of Helvetica, which Arial and Arimo share: thousandths of an em.
test.each([
  ['A', 667, 722],
  ['i', 222, 278],
  [' ', 278, 278],
  ['€', 556, 556],
  ['ß', 611, 611]
])('%s is as wide as the font says', (text, regular, bold) => {
  expect(widthOf(text, 1_000, false)).toBeCloseTo(regular, -1);
  expect(widthOf(text, 1_000, true)).toBeCloseTo(bold, -1);
});

test('spaces of all sorts are spaces, an accent belongs to its letter, what has no shape is gone', () => {
  expect(cleaned('Jan 1\u2009–\u2009Dec\u00a031\t\u200b\u0007e\u0301\r\nnext')).toBe('Jan 1 – Dec 31 é\nnext');
});

test('what the font does not have is named, once each', () => {
  expect(unprintable('Łódź € 東京東 🚀')).toEqual(['東', '京', '🚀']);
});

test('lines fit, and hold every character in its order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.integer({ min: 30, max: 400 }), (text, width) => {
      const lines = linesOf(text, width, 10, false);
      const bare = (one: string) => one.replace(/\s/g, '');
      expect(bare(lines.join(''))).toBe(bare(cleaned(text)));
      for (const line of lines) {
        expect(widthOf(line, 10, false) <= width || [...line].length === 1).toBe(true);
      }
    })
  );
});

const item = (section: string, height: number, leads = false): FlowItem => ({
  section,
  piece: { height, marks: [] },
  leads,
  again: { height: 20, marks: [] }
});

test('a heading goes with what follows it, and stands there again on the next page', () => {
  const room = A4.bottom - A4.margin - 50;
  const pages = flowed({
    head: () => ({ height: 50, marks: [] }),
    items: [item('a', room - 40), item('b', 20, true), item('b', 30), item('b', room - 60), item('b', 40)]
  });
  expect(pages.map(({ blocks }) => blocks.map(({ section, height }) => `${section} ${height}`))).toEqual([
    ['head 50', `a ${room - 40}`],
    ['head 50', 'b 20', 'b 30', `b ${room - 60}`],
    ['head 50', 'b 20', 'b 40']
  ]);
});

test('a paragraph takes as much height as it has lines', () => {
  const { height, marks } = paragraph('one\ntwo\n\nfour', 10, 100, { size: 10, leading: 12 });
  expect(height).toBe(48);
  expect(marks.map((mark) => mark.kind === 'text' && mark.text)).toEqual(['one', 'two', 'four']);
});
