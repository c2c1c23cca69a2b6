import { expect, it } from 'vitest';
import { agreementWords } from '$lib/messages/agreement-words';
import { en } from '$lib/messages/en';
import { createTranslator } from '$lib/messages/translator';
import { heatTable } from './heat-table';
import { roundsTable } from './rounds-table';

const translate = createTranslator('en', en);
const words = agreementWords(translate, 'en', 'UTC');

it('writes a line per round and series, empty where there is nothing', () => {
  const settings = {
    unit: 'turn' as const,
    minimumCoverage: 0,
    interviewers: true,
    bootstrap: { over: 'turns' as const, samples: 0, seed: 1 }
  };
  const measurement = { takenAt: '2026-03-02T09:30:00.000Z', settings };
  const { columns, groups } = roundsTable(
    [
      { number: 1, name: 'Pilot', measurement },
      { number: 2, name: 'Later', measurement }
    ],
    [
      {
        name: 'all codes',
        coefficient: 'Pooled kappa',
        estimates: [{ status: 'defined', value: 0.5, interval: [0.4, 0.6] }, null]
      },
      { name: 'rust', coefficient: 'Kappa', estimates: [{ status: 'undefined', reason: 'no-codings' }, null] }
    ],
    { title: 'Rounds', translate, words, locale: 'en' }
  );
  const rows = groups[0]!.rows.map(({ cells }) => cells);
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows[0]!.slice(4)).toEqual(['all codes', 'Pooled kappa', 0.5, 0.4, 0.6, '']);
  expect(rows[1]!.slice(4, 6)).toEqual(['rust', 'Kappa']);
  expect(rows[1]!.slice(6)).toEqual([null, null, null, 'undefined: Nothing has been coded yet.']);
  expect(rows[2]!.slice(6)).toEqual([null, null, null, '']);
});

it('writes a heat map with its names at the head of rows and columns', () => {
  const table = heatTable({
    title: 'What Noor and Bram called it',
    rowAxis: 'Noor',
    rows: ['rust', 'nothing'],
    columns: ['rust', 'nothing'],
    value: (row, column) => (row === column ? null : row),
    locale: 'en'
  });
  expect(table.columns.map(({ title }) => title)).toEqual(['Noor', 'rust', 'nothing']);
  expect(table.groups[0]!.rows.map(({ cells }) => cells)).toEqual([
    ['rust', null, 0],
    ['nothing', 1, null]
  ]);
});
