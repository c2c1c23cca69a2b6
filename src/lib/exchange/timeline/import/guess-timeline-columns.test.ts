import { expect, it } from 'vitest';
import { guessTimelineColumns } from './guess-timeline-columns';

it.each([
  [['04-03-2025', '05-03-2025'], true],
  [['25-3-2025', '3-25-2025'], true],
  [['3/4/2025', '3/14/2025'], false],
  [['04-03-2025', '3/14/2025'], true],
  [['2025-03-14', '3/14/2025'], false]
])('puts days before months unless the dates say otherwise: %j', (dates, dayFirst) => {
  const rows = [['Naam', 'Begin'], ...dates.map((date) => ['Overleg', date])];
  expect(guessTimelineColumns(rows)).toMatchObject({ columns: ['name', 'start'], dayFirst });
});
