import { describe, expect, it } from 'vitest';
import { dateOfCell } from './date-of-cell';
import { periodOfWords } from './period-of-words';
import { timesOfWords } from './time-of-words';

describe('the times of a cell', () => {
  it.each([
    ['19:30', '19:30', null],
    ['19.30 - 21.00 uur', '19:30', '21:00'],
    ['7:30 PM', '19:30', null],
    ['12:00 AM', '00:00', null],
    ['7-9 pm', '19:00', '21:00'],
    ['19u30', '19:30', null],
    [0.8125, '19:30', null],
    ['van 9.00 tot 10.15 uur', '09:00', '10:15']
  ])('%s', (cell, start, end) => {
    expect(timesOfWords(cell)).toEqual({ start, end });
  });

  it.each(['25:00', 'middag', '19:75', '', 45000])('finds none in %s', (cell) => {
    expect(timesOfWords(cell)).toBeNull();
  });
});

describe('the date of a cell', () => {
  it.each([
    ['4-3-2025', '2025-03-04', null],
    ['4-3-2025 19:30', '2025-03-04', '19:30'],
    ['2025-03-04T19:30:00', '2025-03-04', '19:30'],
    ['di 4 maart 2025, 19.30 uur', '2025-03-04', '19:30'],
    [{ date: '2025-03-04', time: '19:30:00' }, '2025-03-04', '19:30'],
    [{ date: '2025-03-04', time: null }, '2025-03-04', null],
    ['mrt 2025', '2025-03', null],
    ['voorjaar 2025', '2025-21', null],
    [2025, '2025', null],
    ['3.4.2025', '2025-04-03', null],
    ['heden', null, null]
  ])('%o', (cell, date, time) => {
    expect(dateOfCell(cell, 'start', true)).toEqual({ date, time, problem: null });
  });

  it.each([
    ['4-3-25', 'two-digit-year', '2025-03-04'],
    ['31-2-2025', 'no-date', null],
    ['na de zomer', 'no-date', null],
    ['4-25-2025', 'ambiguous-date', '2025-04-25'],
    [45720, 'ambiguous-date', '2025-03-04']
  ])('is not sure of %s', (cell, code, guess) => {
    const { date, problem } = dateOfCell(cell, 'start', true);
    expect([date, problem?.code, problem?.guess]).toEqual([null, code, guess]);
  });
});

describe('a period in one cell', () => {
  it.each([
    ['maart - mei 2025', '2025-03', '2025-05'],
    ['maart-mei 2025', '2025-03', '2025-05'],
    ['12 t/m 14 maart 2025', '2025-03-12', '2025-03-14'],
    ['1-3-2025 – 4-4-2025', '2025-03-01', '2025-04-04'],
    ['2025-03-01 - 2025-04-04', '2025-03-01', '2025-04-04'],
    ['2025-03/2025-05', '2025-03', '2025-05'],
    ['sept 2024 tot en met jan 2025', '2024-09', '2025-01'],
    ['van 1 mei tot 12 juni 2025', '2025-05-01', '2025-06-12'],
    ['2024-2025', '2024', '2025'],
    ['1-3 t/m 4-4-2025', '2025-03-01', '2025-04-04']
  ])('%s', (words, start, end) => {
    const period = periodOfWords(words, ['start', 'end'], true);
    expect([period?.start.date, period?.end.date]).toEqual([start, end]);
  });

  it.each(['4-3-2025', 'maart 2025', 'winter 2024-2025', 'training - avond', ''])('is none: %s', (words) => {
    expect(periodOfWords(words, ['start', 'end'], true)).toBeNull();
  });
});
