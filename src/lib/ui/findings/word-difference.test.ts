import { expect, it } from 'vitest';
import { wordDifference } from './word-difference';

/** `same -gone- +new+` */
const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `-${text}-`, new: `+${text}+` })[kind])
    .join('');

it.each([
  ['', '', ''],
  ['dat ging goed', 'dat ging goed', 'dat ging goed'],
  ['dat ging', 'dat ging goed 🙂', 'dat ging +goed 🙂+'],
  ['toen dat ging goed', 'dat ging goed', '-toen -dat ging goed'],
  ['dat ging heel goed', 'dat ging best goed', 'dat ging -heel -+best +goed'],
  ['een twee drie vier vijf', 'een drie twee vier vijf', 'een -twee -drie +twee +vier vijf'],
  ['dat\nging  goed', 'dat ging goed', 'dat ging goed'],
  ['weg', 'nieuw', '-weg-+nieuw+']
])('tells how “%s” became “%s”', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

it('replaces the middle as a whole when nearly all of a long text is another', () => {
  const words = (word: string) => Array.from({ length: 2000 }, (_, index) => `${word}${index}`).join(' ');
  const kinds = wordDifference(`begin ${words('a')} eind`, `begin ${words('b')} eind`).map(
    ({ kind }) => kind
  );
  expect(kinds).toEqual(['same', 'gone', 'new', 'same']);
});
