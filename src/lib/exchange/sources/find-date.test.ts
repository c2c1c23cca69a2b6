import { describe, expect, it } from 'vitest';
import { findDate } from './find-date';

describe('findDate', () => {
  it.each([
    ['Interview 2025-03-11.docx', '2025-03-11'],
    ['interview_2025_03_11.txt', '2025-03-11'],
    ['20250311 buddy.vtt', '2025-03-11'],
    ['GMT20250311-130500_Recording.transcript.vtt', '2025-03-11'],
    ['buddy 11-03-2025.docx', '2025-03-11'],
    ['buddy 3.11.2025.docx', '2025-11-03'],
    ['buddy 03-25-2025.docx', '2025-03-25'],
    ['Interview 11 maart 2025.docx', '2025-03-11'],
    ['interview_11_mrt_2025.docx', '2025-03-11'],
    ['Meeting March 11, 2025.docx', '2025-03-11'],
    ['Meeting Mar 11th 2025.docx', '2025-03-11'],
    ['van 2025-03-11 tot 2025-04-12', '2025-03-11'],
    ['31-02-2025', null],
    ['1985-03-11', null],
    ['Interview 3 buddy 12.docx', null],
    ['06-12345678 2025', null],
    ['', null]
  ])('%s is of %s', (name, day) => expect(findDate(name)).toBe(day));

  it('takes the file name before the text', () => {
    expect(findDate('2025-03-11.txt', 'Datum: 12 maart 2025')).toBe('2025-03-11');
  });

  it('takes a line of the date before other first lines, and no date from far down', () => {
    expect(findDate('a.txt', 'Uitgewerkt op 1 april 2025\nDatum interview: 12 maart 2025')).toBe(
      '2025-03-12'
    );
    expect(findDate('a.txt', 'Uitgewerkt op 1 april 2025')).toBe('2025-04-01');
    expect(findDate('a.txt', `${'Een zin.\n'.repeat(50)}Op 1 april 2025`)).toBeNull();
  });
});
