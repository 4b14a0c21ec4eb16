// The map: as drawn, and for anybody at all without overlaps, with every card in reach of the keyboard.
import * as fc from 'fast-check';
import { coverage, mapLayout, stepOnMap, type MapCard, type MapKey, type Stakeholder } from 'c/planEngine';
import { AS_OF, CENTERS, LIMITS, NORTHGATE, stakeholder } from './northgate';

const WIDTH = 1384;
const covered = coverage(NORTHGATE, AS_OF);
const drawn = mapLayout(NORTHGATE, WIDTH, covered);
const card = (id: string): MapCard => drawn.cards.find((one) => one.id === id)!;
const line = (from: string) => drawn.lines.find((one) => one.from === from)!;

test('columns by buying center, rows by seniority, as wide as the region', () => {
  expect(drawn.columns.map(({ id }) => id)).toEqual(['it', 'ops', 'fin', 'sec']);
  expect(drawn.rows.map(({ seniority }) => seniority)).toEqual(LIMITS.map(({ seniority }) => seniority));
  expect(drawn.width).toBe(WIDTH);
  expect(card('sam').x).toBeLessThan(card('ewa').x);
  expect(card('lena').x).toBe(card('joan').x);
  expect(drawn.cards.filter(({ id }) => id === null)).toMatchObject([{ center: 'sec', row: 0 }]);
});

test('who reports past somebody else gets a line beside the cards; between centers it is dashed', () => {
  expect(line('marcus').points).toHaveLength(2);
  expect(line('kofi').points[0]).toMatchObject({ x: card('marcus').x });
  expect(line('kofi').points.at(-1)).toMatchObject({ x: card('kofi').x });
  expect(line('colin').points).toHaveLength(2);
  expect(drawn.lines.filter(({ across }) => across).map(({ from }) => from)).toEqual(['aisha']);
});

test('seniority that the standard does not name stands in a last row', () => {
  const layout = mapLayout(
    { ...NORTHGATE, stakeholders: [stakeholder('x', { seniority: null }), stakeholder('y', { seniority: 'Intern' })] },
    WIDTH
  );
  expect(layout.rows.at(-1)?.seniority).toBeNull();
  expect(layout.cards.filter(({ id }) => id !== null).map(({ row }) => row)).toEqual([4, 4]);
});

test('keys go to boss, report and neighbour', () => {
  const step = (from: string | null, key: MapKey) => stepOnMap(drawn, covered, from, key);
  expect(step('kofi', 'up')).toBe('marcus');
  expect(step('aisha', 'up')).toBe('priya');
  expect(step('joan', 'down')).toBe('sam');
  expect(step('sam', 'right')).toBe('ewa');
  expect(step('gerald', 'right')).toBe('marcus');
  expect(step('marcus', 'left')).toBe('gerald');
  expect(step('ewa', 'home')).toBe('tomas');
  expect(step('tomas', 'end')).toBe('aisha');
  expect(step('ewa', 'first')).toBe('priya');
  expect(step('ewa', 'last')).toBe('nadia');
  expect(step('priya', 'left')).toBe('priya');
  expect(step(null, 'down')).toBe('priya');
  // No boss: who stands above. No report: who stands below, on the next line that has anybody.
  expect(step('lena', 'up')).toBe('lena');
  expect(step('tomas', 'down')).toBe('kofi');
});

const people = fc
  .array(
    fc.record({
      center: fc.constantFrom(...CENTERS.map(({ id }) => id)),
      seniority: fc.option(fc.constantFrom(...LIMITS.map(({ seniority }) => seniority))),
      boss: fc.option(fc.nat({ max: 39 })),
      role: fc.constantFrom('Decision Maker', 'User', null)
    }),
    { maxLength: 40 }
  )
  .map((all) =>
    all.map(({ boss, ...rest }, at): Stakeholder => {
      return stakeholder(`p${at}`, { ...rest, reportsTo: boss === null ? null : `p${boss}` });
    })
  );

const overlaps = (one: MapCard, other: MapCard): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

test('no two cards overlap, each lies in its column and row, and no line runs under a card', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 300, max: 3000 }), (stakeholders, width) => {
      const layout = mapLayout({ ...NORTHGATE, stakeholders }, width);
      expect(layout.cards.filter(({ id }) => id !== null)).toHaveLength(stakeholders.length);
      layout.cards.forEach((one, at) => {
        const column = layout.columns.find(({ id }) => id === one.center)!;
        const row = layout.rows[one.row]!;
        expect(one.x > column.x && one.x + one.width < column.x + column.width).toBe(true);
        expect(one.y >= row.y && one.y + one.height <= row.y + row.height).toBe(true);
        expect(layout.cards.slice(at + 1).some((other) => overlaps(one, other))).toBe(false);
      });
      for (const { points } of layout.lines) {
        points.slice(1).forEach((end, at) => {
          const start = points[at]!;
          expect(start.x === end.x || start.y === end.y).toBe(true);
          const under = layout.cards.find(
            ({ x, y, width: w, height: h }) =>
              Math.min(start.x, end.x) < x + w &&
              Math.max(start.x, end.x) > x &&
              Math.min(start.y, end.y) < y + h &&
              Math.max(start.y, end.y) > y
          );
          expect(under).toBeUndefined();
        });
      }
    })
  );
});

test('left and right alone reach everybody, and the same people give the same map in any order', () => {
  fc.assert(
    fc.property(people, (stakeholders) => {
      const input = { ...NORTHGATE, stakeholders };
      const result = coverage(input, AS_OF);
      const layout = mapLayout(input, WIDTH, result);
      const seen = new Set<string>();
      let at = stepOnMap(layout, result, null, 'first');
      for (let steps = 0; at !== null && steps <= stakeholders.length; steps += 1) {
        seen.add(at);
        at = stepOnMap(layout, result, at, 'right');
      }
      expect(seen.size).toBe(stakeholders.length);
      expect(mapLayout({ ...input, stakeholders: [...stakeholders].reverse() }, WIDTH)).toEqual(layout);
    })
  );
});

test('sixty people are laid out in under 5 ms', () => {
  const stakeholders = Array.from({ length: 60 }, (_one, at) =>
    stakeholder(`p${at}`, {
      center: CENTERS[at % 4]!.id,
      seniority: LIMITS[Math.floor(at / 4) % 4]!.seniority,
      reportsTo: at < 8 ? null : `p${Math.floor(at / 3)}`
    })
  );
  const input = { ...NORTHGATE, stakeholders };
  const times = Array.from({ length: 15 }, () => {
    const begin = process.cpuUsage();
    mapLayout(input, WIDTH, coverage(input, AS_OF));
    return process.cpuUsage(begin).user / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(5);
});
