// What Apex answers without its empty keys.
import { decodeResult } from '../decode';
import type { ApplyResult } from '../contract';

test('a program without a refusal is not refused', () => {
  const held = { key: 'a', name: 'A', amount: 970_000 };
  const refused = { key: 'b', name: 'B', amount: 0, refusal: { code: 'BUDGET_LEFT', params: {} } };
  const sent = { applied: false, programs: [held, refused] } as unknown as ApplyResult;
  const { evaluationId, programs } = decodeResult(sent);
  expect(evaluationId).toBeNull();
  expect(programs.map(({ refusal }) => refusal?.code ?? null)).toEqual([null, 'BUDGET_LEFT']);
  expect(programs[0]).toMatchObject({ reserves: null, measure: null, leftBefore: null, leftAfter: null });
});
