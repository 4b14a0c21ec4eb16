// Expected values: Apex Reference, "Date Class", "Datetime Class", "Time Class", "TimeZone Class"; patterns from
// java.text.SimpleDateFormat, to which the reference points.
import { ApexDate, ApexDatetime, ApexTime } from './index.ts';
import { members, testThread } from './testing.ts';

const date = members('Date');
const day = (iso: string) => ApexDate.parse(iso);
const iso = (value: unknown): unknown =>
  value instanceof ApexDate || value instanceof ApexDatetime || value instanceof ApexTime ? value.iso : value;

describe('Date', () => {
  it('makes and shifts dates', () => {
    expect(iso(date.static('Date newInstance(Integer, Integer, Integer)', 1960, 2, 17))).toBe('1960-02-17');
    expect(iso(date.static('Date newInstance(Integer, Integer, Integer)', 2023, 2, 29))).toBe('2023-03-01');
    expect(iso(date.call('Date addDays(Integer)', day('2026-02-27'), 3))).toBe('2026-03-02');
    expect(iso(date.call('Date addMonths(Integer)', day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(iso(date.call('Date addMonths(Integer)', day('2026-01-31'), -2))).toBe('2025-11-30');
    expect(iso(date.call('Date addYears(Integer)', day('2024-02-29'), 1))).toBe('2025-02-28');
  });

  it('measures', () => {
    expect(date.call('Integer daysBetween(Date)', day('2026-02-13'), day('2026-03-01'))).toBe(16);
    expect(date.call('Integer daysBetween(Date)', day('2026-03-01'), day('2026-02-13'))).toBe(-16);
    expect(date.call('Integer monthsBetween(Date)', day('2006-12-02'), day('2012-07-09'))).toBe(67);
    expect(date.call('Integer monthsBetween(Date)', day('2026-01-31'), day('2026-02-01'))).toBe(1);
    expect(date.static('Integer daysInMonth(Integer, Integer)', 1960, 2)).toBe(29);
    expect([2000, 1900, 2024, 2025].map((year) => date.static('Boolean isLeapYear(Integer)', year))).toEqual([
      true,
      false,
      true,
      false
    ]);
    expect(date.call('Integer dayOfYear()', day('1998-10-21'))).toBe(294);
  });

  it('finds the start of month and week, Sunday in the United States', () => {
    expect(iso(date.call('Date toStartOfMonth()', day('2026-02-13')))).toBe('2026-02-01');
    expect(iso(date.call('Date toStartOfWeek()', day('2026-02-13')))).toBe('2026-02-08');
    expect(iso(date.call('Date toStartOfWeek()', day('2026-02-08')))).toBe('2026-02-08');
  });

  it('reads text', () => {
    expect(iso(date.static('Date valueOf(String)', '2008-10-5'))).toBe('2008-10-05');
    expect(iso(date.static('Date valueOf(String)', '2008-10-05 12:20:20'))).toBe('2008-10-05');
    expect(iso(date.static('Date parse(String)', '12/27/2009'))).toBe('2009-12-27');
  });

  it.each(['2008-13-01', '2008-02-30', 'today', ''])('valueOf refuses %p', (text) => {
    expect(() => date.static('Date valueOf(String)', text)).toThrow(`TypeException: Invalid date: ${text}`);
  });

  it("formats by the user's locale", () => {
    expect(date.call('String format()', day('2026-02-03'))).toBe('2/3/2026');
  });

  it("today is the day in the user's zone, by the org's clock", () => {
    expect(iso(date.static('Date today()'))).toBe('2026-02-13');
    expect(iso(members('Date', testThread({ timeZone: 'Pacific/Auckland' })).static('Date today()'))).toBe(
      '2026-02-14'
    );
  });
});

describe('Datetime', () => {
  const datetime = members('Datetime');
  const instant = ApexDatetime.parse('2026-02-13T18:30:05.678Z');

  it("is made in the user's zone or in GMT", () => {
    const parts = [2026, 2, 13, 10, 30, 0] as const;
    const local = 'Datetime newInstance(Integer, Integer, Integer, Integer, Integer, Integer)';
    const gmt = 'Datetime newInstanceGmt(Integer, Integer, Integer, Integer, Integer, Integer)';
    expect(iso(datetime.static(local, ...parts))).toBe('2026-02-13T18:30:00.000Z');
    expect(iso(datetime.static(gmt, ...parts))).toBe('2026-02-13T10:30:00.000Z');
    expect(iso(datetime.static('Datetime newInstance(Long)', 1230969000000n))).toBe('2009-01-03T07:50:00.000Z');
    const time = new ApexTime(3_600_000);
    expect(iso(datetime.static('Datetime newInstance(Date, Time)', day('2026-07-01'), time))).toBe(
      '2026-07-01T08:00:00.000Z'
    );
    expect(iso(datetime.static('Datetime now()'))).toBe('2026-02-13T18:30:00.000Z');
  });

  it('reads text', () => {
    expect(iso(datetime.static('Datetime valueOf(String)', '2026-02-13 10:30:00'))).toBe('2026-02-13T18:30:00.000Z');
    expect(iso(datetime.static('Datetime valueOfGmt(String)', '2026-02-13 10:30:00'))).toBe('2026-02-13T10:30:00.000Z');
    expect(iso(datetime.static('Datetime parse(String)', '10/14/2011 11:46 AM'))).toBe('2011-10-14T18:46:00.000Z');
    expect(() => datetime.static('Datetime valueOf(String)', '2026-02-13')).toThrow(
      'TypeException: Invalid date/time: 2026-02-13'
    );
  });

  it('tells parts in both zones', () => {
    expect([datetime.call('Integer hour()', instant), datetime.call('Integer hourGmt()', instant)]).toEqual([10, 18]);
    expect(datetime.call('Integer millisecond()', instant)).toBe(678);
    const evening = ApexDatetime.parse('2026-02-14T02:00:00.000Z');
    expect([iso(datetime.call('Date date()', evening)), iso(datetime.call('Date dateGmt()', evening))]).toEqual([
      '2026-02-13',
      '2026-02-14'
    ]);
    expect(iso(datetime.call('Time time()', instant))).toBe('10:30:05.678Z');
    expect(datetime.call('Long getTime()', instant)).toBe(1771007405678n);
  });

  it('shifts', () => {
    expect(iso(datetime.call('Datetime addHours(Integer)', instant, 10))).toBe('2026-02-14T04:30:05.678Z');
    expect(iso(datetime.call('Datetime addMonths(Integer)', ApexDatetime.parse('2000-01-31T12:00:00.000Z'), 1))).toBe(
      '2000-02-29T12:00:00.000Z'
    );
    expect(iso(datetime.call('Datetime addYears(Integer)', instant, 1))).toBe('2027-02-13T18:30:05.678Z');
  });

  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-02-13 10:30:05'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-02-13T10:30:05.678-0800'],
    ['EEE, d MMM yy h:mm a z', 'Fri, 13 Feb 26 10:30 AM PST'],
    ['EEEE, MMMM d', 'Friday, February 13'],
    ["XXX 'o''clock' D u K k", "-08:00 o'clock 44 5 10 10"],
    ['w W F G', '7 2 2 AD']
  ])('formats %p', (pattern, expected) => {
    expect(datetime.call('String format(String)', instant, pattern)).toBe(expected);
  });

  it('formats in other zones and in GMT', () => {
    expect(datetime.call('String format(String, String)', instant, 'HH:mm z', 'Europe/Paris')).toBe('19:30 CET');
    expect(datetime.call('String formatGmt(String)', instant, 'EEE, MMM d yyyy HH:mm:ss')).toBe(
      'Fri, Feb 13 2026 18:30:05'
    );
    expect(datetime.call('String format()', instant)).toBe('2/13/2026, 10:30 AM');
    expect(datetime.call('String formatLong()', instant)).toBe('2/13/2026, 10:30:05 AM PST');
    expect(() => datetime.call('String format(String)', instant, 'b')).toThrow(
      "StringException: Illegal pattern character 'b'"
    );
  });

  it('follows summer time', () => {
    const summer = ApexDatetime.parse('2026-07-01T18:00:00.000Z');
    expect(datetime.call('String format(String)', summer, 'HH:mm z')).toBe('11:00 PDT');
    const zone = members('TimeZone');
    const paris = zone.static('System.TimeZone getTimeZone(String)', 'Europe/Paris');
    expect(zone.call('Integer getOffset(Datetime)', paris, summer)).toBe(7_200_000);
    expect(zone.call('Integer getOffset(Datetime)', paris, instant)).toBe(3_600_000);
    expect(zone.call('String getID()', paris)).toBe('Europe/Paris');
  });
});

describe('Time', () => {
  const time = members('Time');

  it('wraps around midnight', () => {
    const made = time.static('Time newInstance(Integer, Integer, Integer, Integer)', 18, 30, 2, 20);
    expect(iso(made)).toBe('18:30:02.020Z');
    expect(iso(time.call('Time addHours(Integer)', made, 7))).toBe('01:30:02.020Z');
    expect([time.call('Integer minute()', made), time.call('Integer second()', made)]).toEqual([30, 2]);
  });
});
