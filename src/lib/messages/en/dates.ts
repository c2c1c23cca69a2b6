import type { dates as dutch } from '../nl/dates';

export const dates: typeof dutch = {
  placeholder: 'e.g. 4-3-2025',
  reads: 'Read as {{date}}',
  guess: {
    'two-digit-year': 'Read as {{date}}: the year has only two digits.',
    ambiguous: 'Read as {{date}}: something else may be meant.'
  },
  noDate: 'This is no date. Write for instance 4-3-2025, March 2025, spring 2025 or 2025.',
  typing: 'A day, month, season or year. Arrow up or down: a day later or earlier.'
};
