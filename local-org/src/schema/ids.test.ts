// The two forms of an Id.
import { isId, toId18 } from './index.ts';

describe('toId18', () => {
  // Pairs published with the algorithm and in Salesforce documentation examples.
  it.each([
    ['001A0000006Vm9u', '001A0000006Vm9uIAC'],
    ['00D000000000062', '00D000000000062EAA'],
    ['005000000000001', '005000000000001AAA'],
    ['012000000000000', '012000000000000AAA']
  ])('completes %s to %s', (id15, id18) => {
    expect(toId18(id15)).toBe(id18);
  });

  it('leaves 18 characters as they are, and restores case that was lost', () => {
    expect(toId18('001A0000006Vm9uIAC')).toBe('001A0000006Vm9uIAC');
    expect(toId18('001a0000006vm9uiac')).toBe('001A0000006Vm9uIAC');
    expect(toId18('001A0000006VM9UIAC')).toBe('001A0000006Vm9uIAC');
  });

  it('refuses what is no Id', () => {
    expect(() => toId18('Acme')).toThrow("'Acme' is not an Id");
  });
});

describe('isId', () => {
  it.each(['001A0000006Vm9u', '001A0000006Vm9uIAC'])('accepts %s', (id) => expect(isId(id)).toBe(true));

  it.each([
    '',
    '001',
    '001A0000006Vm9',
    '001A0000006Vm9uIA',
    '001A0000006Vm9uIACX',
    '001A-000006Vm9u',
    "001A0000006Vm9u'"
  ])('refuses %j', (text) => expect(isId(text)).toBe(false));

  it('refuses a suffix that claims a capital where a digit stands', () => {
    // B: the first of the first five characters is a capital; but it is 0.
    expect(isId('001000000000001BAA')).toBe(false);
  });
});
