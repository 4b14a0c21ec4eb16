/** Cron expressions; examples of the Apex Reference, "System Class", `schedule`, and instants found by hand. */
import { CronError, nextFire, parseCron } from './cron.ts';

/** Friday, 13 February 2026, 09:00 in Los Angeles. */
const NOW = Date.parse('2026-02-13T17:00:00Z');
const LOS_ANGELES = 'America/Los_Angeles';

function next(expression: string, from = NOW, zone = LOS_ANGELES): string | null {
  const instant = nextFire(parseCron(expression), from, zone);
  return instant === null ? null : new Date(instant).toISOString();
}

describe('the next time', () => {
  it.each([
    // Every day at 1 PM.
    ['0 0 13 * * ?', '2026-02-13T21:00:00.000Z'],
    // The last Friday of every month at 10 PM.
    ['0 0 22 ? * 6L', '2026-02-28T06:00:00.000Z'],
    // Monday through Friday at 10 AM.
    ['0 0 10 ? * MON-FRI', '2026-02-13T18:00:00.000Z'],
    // Every day at 8 PM during the year 2027.
    ['0 0 20 * * ? 2027', '2027-01-02T04:00:00.000Z'],
    // The past hour of today: tomorrow.
    ['0 0 9 * * ?', '2026-02-14T17:00:00.000Z'],
    ['0 30 9 13 2 ?', '2026-02-13T17:30:00.000Z'],
    ['0 0 0 L * ?', '2026-02-28T08:00:00.000Z'],
    // The weekday nearest to Saturday the 14th is Friday the 13th, to Sunday the 15th Monday the 16th.
    ['0 0 12 14W * ?', '2026-02-13T20:00:00.000Z'],
    ['0 0 12 15W * ?', '2026-02-16T20:00:00.000Z'],
    // The second Monday: 9 February is past.
    ['0 0 8 ? * 2#2', '2026-03-09T15:00:00.000Z'],
    ['0 0 0/6 * * ?', '2026-02-13T20:00:00.000Z'],
    ['0 0 3 29 2 ?', '2028-02-29T11:00:00.000Z'],
    ['0 0 6 1 JAN,JUL ?', '2026-07-01T13:00:00.000Z'],
    ['0 0 1 1 1 ? 2020', null]
  ])('%s', (expression, instant) => {
    expect(next(expression)).toBe(instant);
  });

  it('is by the clock of the zone, across the change of clocks on 8 March', () => {
    expect(next('0 0 12 * * ?', Date.parse('2026-03-07T21:00:00Z'))).toBe('2026-03-08T19:00:00.000Z');
    expect(next('0 0 1 * * ?', NOW, 'Asia/Tokyo')).toBe('2026-02-14T16:00:00.000Z');
  });
});

describe('an expression', () => {
  it.each([
    ['* 0 1 * * ?', 'Seconds and minutes must be specified as integers'],
    ['0 0/5 1 * * ?', 'Seconds and minutes must be specified as integers'],
    ['0 60 1 * * ?', 'Illegal value'],
    ['0 0 24 * * ?', 'Illegal value'],
    ['0 0 1 32 * ?', 'Illegal value'],
    ['0 0 1 ? * ABC', 'Illegal value'],
    ['0 0 1/0 * * ?', 'Illegal increment'],
    ['0 0 1 ? * ?', "'?' can only be specified"],
    ['0 0 1 1 * MON', 'not implemented'],
    ['0 0 1 *', 'Unexpected end']
  ])('%s is refused', (expression, problem) => {
    expect(() => parseCron(expression)).toThrow(CronError);
    expect(() => parseCron(expression)).toThrow(problem);
  });
});
