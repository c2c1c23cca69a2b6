import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate, type PartialDate } from '$lib/domain/partial-date';
import { createTranslator, loadMessages } from '$lib/messages/translator';
import { partialDateWords } from '$lib/messages/partial-date-words';
import { readPartialDate } from './read-partial-date';

const dateOf = (text: string, options?: { dayFirst: boolean }) => {
  const found = readPartialDate(text, options);
  return 'date' in found ? found.date : `${found.problem}: ${found.guess}`;
};

describe('a date as people write it', () => {
  it.each([
    ['4-3-2025', '2025-03-04'],
    ['04/03/2025', '2025-03-04'],
    ['4.3.2025', '2025-03-04'],
    ['2025-03-04', '2025-03-04'],
    ['2025/3/4', '2025-03-04'],
    ['20250304', '2025-03-04'],
    ['4 maart 2025', '2025-03-04'],
    ['dinsdag 4 maart 2025', '2025-03-04'],
    ['di. 4 mrt. 2025', '2025-03-04'],
    ['4-mrt-2025', '2025-03-04'],
    ['Tuesday, March 4th, 2025', '2025-03-04'],
    ['1 sept. 2025', '2025-09-01'],
    ['29-2-2024', '2024-02-29'],
    ['mrt 2025', '2025-03'],
    ['Maart 2025', '2025-03'],
    ['03-2025', '2025-03'],
    ['2025-03', '2025-03'],
    ['voorjaar 2025', '2025-21'],
    ['spring 2025', '2025-21'],
    ['herfst 2025', '2025-23'],
    ['winter 2024-2025', '2024-24'],
    ['winter 2024/25', '2024-24'],
    ['2025-21', '2025-21'],
    [' 2025 ', '2025']
  ])('reads %j', (text, date) => expect(dateOf(text)).toBe(date));

  it.each([
    ['4-3-25', 'two-digit-year: 2025-03-04'],
    ['4 mrt ’25', 'two-digit-year: 2025-03-04'],
    ['maart 25', 'two-digit-year: 2025-03'],
    ['03/25/2025', 'ambiguous: 2025-03-25'],
    ['winter 2025', 'ambiguous: 2025-24'],
    ['begin maart 2025', 'ambiguous: 2025-03'],
    ['ca. 2025', 'ambiguous: 2025']
  ])('says what it makes of %j, and why that is a guess', (text, said) => expect(dateOf(text)).toBe(said));

  it.each([
    '',
    '-',
    'nog niet bekend',
    '4 maart',
    '4-3',
    '30-2-2025',
    '2025-13',
    '2025-00-10',
    '31 april 2025',
    '13-13-2025',
    'maart - mei 2025',
    'zomer 2024-2025',
    'Q1 2025',
    '45720',
    '0624 123456',
    '4-3-2025 en 5-3-2025',
    '½-3-2025',
    '2025-03-04T10:00'
  ])('finds none in %j', (text) => expect(dateOf(text)).toBe('no-date: null'));

  it('reads the month first where it is told to', () => {
    expect(dateOf('03/04/2025', { dayFirst: false })).toBe('2025-03-04');
    expect(dateOf('25/03/2025', { dayFirst: false })).toBe('ambiguous: 2025-03-25');
    expect(dateOf('2025-03-04', { dayFirst: false })).toBe('2025-03-04');
  });

  it.each(['nl', 'en'] as const)('reads back what the screen writes in %s', async (language) => {
    const words = partialDateWords(createTranslator(language, await loadMessages(language)), language);
    const year = fc.integer({ min: 1900, max: 2099 });
    const month = fc.integer({ min: 1, max: 12 });
    const day = fc.integer({ min: 1, max: 31 });
    const twoDigits = (part: number) => String(part).padStart(2, '0');
    const dates = fc
      .oneof(
        fc.tuple(year),
        fc.tuple(
          year,
          month.map((part) => (part > 8 ? part + 12 : part))
        ),
        fc.tuple(year, month, day)
      )
      .map((parts) => parts.map(twoDigits).join('-') as PartialDate)
      .filter((date) => partialDate.safeParse(date).success);
    fc.assert(
      fc.property(dates, (date) => {
        expect(dateOf(words(date))).toBe(date);
      })
    );
  });

  it('gives only dates that exist', () => {
    const text = fc.stringMatching(/^[0-9a-z ./'-]{0,24}$/);
    fc.assert(
      fc.property(text, (written) => {
        const found = readPartialDate(written);
        const date = 'date' in found ? found.date : found.guess;
        if (date !== null) expect(partialDate.safeParse(date).success).toBe(true);
      })
    );
  });
});
