import { describe, expect, it } from 'vitest';
import type { AppError } from '$lib/domain/app-error';
import { parseSrt } from './parse-srt';

const read = (text: string) => {
  const parsed = parseSrt(text, 'a.srt');
  return parsed.turns.map(
    ({ speaker, startMs, start, end }) => `${speaker ?? '?'} ${startMs}: ${parsed.text.slice(start, end)}`
  );
};

describe('parseSrt', () => {
  it.each<[string, string, string[]]>([
    [
      'numbers and commas',
      '1\n00:00:00,599 --> 00:00:04,160\nJa.\n\n2\n00:00:04,160 --> 00:00:06,770\nNee.',
      ['? 599: Ja.', '? 4160: Nee.']
    ],
    [
      'no numbers, dots, no blank lines',
      '00:00:01.5 --> 00:00:02.0\nJa.\n00:00:03.5 --> 00:00:04.0\nNee.',
      ['? 1500: Ja.', '? 3500: Nee.']
    ],
    [
      'marks and names of speakers',
      '1\n00:00:01,000 --> 00:00:02,000\n>> ANNA: Ja\n\n2\n00:00:02,000 --> 00:00:03,000\n>> BAS: Nee.\n\n3\n00:00:03,000 --> 00:00:04,000\n>> ANNA: Toch\nwel.\n\n4\n00:00:04,000 --> 00:00:05,000\n[muziek]',
      ['ANNA 1000: Ja', 'BAS 2000: Nee.', 'ANNA 3000: Toch wel. [muziek]']
    ],
    [
      'two speakers in one cue',
      '1\n00:00:01,000 --> 00:00:02,000\n- Anna: Ja.\n- Bas: Nee.\n\n2\n00:00:02,000 --> 00:00:03,000\nAnna: O.\nBas: Nou.',
      ['Anna 1000: Ja.', 'Bas 1000: Nee.', 'Anna 2000: O.', 'Bas 2000: Nou.']
    ],
    [
      'a mark without a name',
      '1\n00:00:01,000 --> 00:00:02,000\n>> Anna: Ja.\n\n2\n00:00:02,000 --> 00:00:03,000\n>> Nee.\n\n3\n00:00:03,000 --> 00:00:04,000\n>> Anna: O.',
      ['Anna 1000: Ja.', '? 2000: Nee.', 'Anna 3000: O.']
    ],
    [
      'mark-up',
      '1\n00:00:01,000 --> 00:00:02,000\n<i>Ja</i>, <font color="red">nee</font> {niet} <naam>',
      ['? 1000: Ja, nee {niet} <naam>']
    ],
    [
      'blank lines and numbers inside a cue',
      '1\n00:00:01,000 --> 00:00:02,000\n\nIn\n\n2024\n\n2\n00:00:02,000 --> 00:00:03,000\nNee.',
      ['? 1000: In 2024', '? 2000: Nee.']
    ]
  ])('reads %s', (_title, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['import/not-a-transcript', 'zomaar wat tekst'],
    ['import/no-text', '1\n00:00:01,000 --> 00:00:02,000\n\n']
  ])('refuses with %s: %j', (code, text) => {
    expect(() => parseSrt(text, 'a.srt')).toThrow(expect.objectContaining({ code }) as AppError);
  });
});
