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

test('the limits that the deal breaks are kept, with null where Apex names nothing', () => {
  const guardrails = [
    { code: 'floor', lineId: '00k1', productName: 'VX-48' },
    { code: 'margin', ppm: 93_400, limitPpm: 100_000 }
  ];
  const sent = { applied: true, evaluationId: 'E1', programs: [], guardrails } as unknown as ApplyResult;
  expect(decodeResult(sent).guardrails).toEqual([
    { code: 'floor', lineId: '00k1', productName: 'VX-48', ppm: null, limitPpm: null },
    { code: 'margin', lineId: null, productName: null, ppm: 93_400, limitPpm: 100_000 }
  ]);
});

test('an answer without limits has none', () => {
  const sent = { applied: true, evaluationId: 'E1', programs: [] } as unknown as ApplyResult;
  expect(decodeResult(sent).guardrails).toEqual([]);
});
