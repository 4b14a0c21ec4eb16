// A deal without anything: judged like any other, and nothing of it is shared.
import { emptyInput, evaluate } from 'c/dealEngine';
import { ARCTURON, FIELDS, program } from './builders';

test('has nothing but what is said, and can be judged', () => {
  const empty = emptyInput(
    '2026-02-13',
    { code: 'JPY', decimals: 0 },
    {
      programs: [program()],
      programCount: 1,
      fields: FIELDS,
      vendors: [ARCTURON]
    }
  );
  expect(empty).toMatchObject({
    deal: { closeDate: '2026-02-13', currencyCode: 'JPY', currencyDecimals: 0 },
    lines: [],
    today: '2026-02-13',
    costVisible: false,
    programCount: 1
  });
  // R6: a deal without lines is unknown.
  expect(evaluate(empty, '2026-02-13').verdicts.map(({ status }) => status)).toEqual(['needsData']);
});
