// The org's clock.
import { systemClock } from './index.ts';

describe('systemClock', () => {
  it('runs on from its start', async () => {
    const clock = systemClock('2026-02-13T09:00:00.000Z');
    const start = Date.parse('2026-02-13T09:00:00.000Z');
    const first = clock.now();
    await new Promise((done) => setTimeout(done, 30));
    expect(first - start).toBeLessThan(1000);
    expect(clock.now() - first).toBeGreaterThanOrEqual(25);
  });

  it('is the machine’s without a start', () => {
    expect(Math.abs(systemClock().now() - Date.now())).toBeLessThan(1000);
    expect(Math.abs(systemClock('real').now() - Date.now())).toBeLessThan(1000);
  });

  it('refuses what is no instant', () => {
    expect(() => systemClock('friday')).toThrow("'friday' is not an ISO 8601 date and time");
  });
});
