// Touches and pairs in English, as the screens word them.
import { alreadyText, dayText, didText, iconOf, pairingText, pairNotes, pairText, timeText } from 'c/touchSentence';
import { INPUT, JONAS, MAYA, touchOf, WORDS } from './given';

/** The space before AM is a narrow one. */
const plain = (text: string) => text.replace(/\u202f/g, ' ');

test.each([
  ['Call', 'Jonas Weber already called Joan Pratt today at 9:12 AM: Back orders.'],
  ['Email', 'Jonas Weber already e-mailed Joan Pratt today at 9:12 AM: Back orders.'],
  ['Meeting', 'Jonas Weber already met Joan Pratt today at 9:12 AM: Back orders.'],
  ['Other', 'Jonas Weber already contacted Joan Pratt today at 9:12 AM: Back orders.'],
  ['Prep', 'Jonas Weber already contacted Joan Pratt today at 9:12 AM: Back orders.']
])('a %s of today is told', (channel, text) => {
  expect(plain(alreadyText(touchOf(1, { channel }), WORDS))).toBe(text);
});

test('one’s own touch, and one of another day, are told as such', () => {
  const own = touchOf(1, { user: MAYA, at: '2026-02-12T22:00:00.000Z' });
  expect(plain(alreadyText(own, WORDS))).toBe('You already called Joan Pratt on Feb 12 at 2:00 PM: Back orders.');
  expect(didText(touchOf(1, { channel: 'Email' }), WORDS)).toBe('Jonas Weber e-mailed Joan Pratt');
});

test('a name that may not be read, and what has no subject, leave a sentence', () => {
  const { id, at } = touchOf(1);
  const bare = { id, at, user: { id: 'x' }, contact: { id: 'y' } };
  expect(didText(bare, WORDS)).toBe('Somebody contacted Somebody');
  expect(plain(alreadyText(bare, WORDS))).toBe('Somebody already contacted Somebody today at 9:12 AM: .');
  expect(iconOf(bare)).toBe('utility:comments');
});

test('days are near or dated, times are where the user is', () => {
  expect(['2026-02-13', '2026-02-12', '2026-02-09', '2025-12-31'].map((day) => dayText(day, WORDS))).toEqual([
    'Today',
    'Yesterday',
    'Feb 9',
    'Dec 31, 2025'
  ]);
  expect(plain(timeText('2026-02-13T17:12:00.000Z', { ...WORDS, timeZone: 'Europe/Berlin' }))).toBe('6:12 PM');
});

test('a pair is named, with why who is not named by hand stands there', () => {
  expect(pairText(INPUT, WORDS)).toBe('Maya Lindqvist outside, Jonas Weber inside');
  expect(pairText({ outside: MAYA }, WORDS)).toBe('Maya Lindqvist outside, nobody named inside');
  expect(pairText({ inside: JONAS }, WORDS)).toBe('Jonas Weber inside, nobody named outside');
  expect(pairText({}, WORDS)).toBe('Nobody is paired on this account.');
  expect(pairNotes(INPUT, WORDS)).toEqual([
    'Maya Lindqvist as the owner of the account',
    'Jonas Weber by the team of the plan'
  ]);
  expect(pairNotes({ ...INPUT, outsideFrom: 'Pairing', insideFrom: 'Pairing' }, WORDS)).toEqual([]);
  const pairing = {
    id: 'p',
    outside: MAYA,
    inside: JONAS,
    since: '2026-02-09T18:00:00.000Z',
    byName: 'Ruben Castellano'
  };
  expect(pairingText(pairing, WORDS)).toBe(
    'Maya Lindqvist outside, Jonas Weber inside, since Feb 9, by Ruben Castellano'
  );
});
