import { expect, it } from 'vitest';
import { configurationWords } from '$lib/messages/configuration-words';
import { createTranslator, loadMessages } from '$lib/messages/translator';
import { configurationReading, groundReading, strengthReading } from '$lib/testing/configuration-readings';
import { exportCellTable } from '../export/export-cell-table';
import { configurationsTable } from './configurations-table';

const words = configurationWords(createTranslator('nl', await loadMessages('nl')));
const labels = { ...words, caseName: (id: string) => id.replace('case-', 'buddy ') };
const reading = configurationReading(
  { statements: { context: 'thuis', intervention: '', mechanism: '', outcome: 'rust' } },
  {
    context: {
      grounds: [
        groundReading('context', 'Band'),
        groundReading('context', '10:17'),
        groundReading('context', '3:2', 'contrary')
      ],
      supporting: strengthReading(2, 4),
      contrary: strengthReading(1, 1)
    },
    'mechanism-outcome': {
      grounds: [groundReading('mechanism-outcome', '1:1')],
      supporting: strengthReading(1, 1)
    }
  },
  { supporting: strengthReading(2, 5), contrary: strengthReading(1, 1), alternativeTo: 'Anders' }
);

it('has a row for each of the seven places, then the whole with its proposition', () => {
  const { groups } = configurationsTable([reading], labels, 'nl');
  expect(groups[0]!.heading).toBe('Buddy (alternatief voor “Anders”)');
  const rows = groups[0]!.rows.map(({ cells }) => cells.slice(1));
  expect(rows).toHaveLength(8);
  expect(rows[0]).toEqual([
    'Context',
    'thuis',
    2,
    4,
    1,
    1,
    'buddy 1, buddy 2',
    'Band (3 citaten); 10:17',
    '3:2'
  ]);
  expect(rows[5]).toEqual(['Mechanisme → Uitkomst', '', 1, 1, 0, 0, 'buddy 1', '1:1', '']);
  expect(rows[7]!.slice(0, 3)).toEqual([
    'Hele configuratie',
    'In de context van thuis is de uitkomst: rust.',
    2
  ]);
});

it('is written as CSV, and as nothing when there is no configuration', async () => {
  const csv = new TextDecoder().decode(
    await exportCellTable('csv', configurationsTable([reading], labels, 'nl'))
  );
  expect(csv).toContain('Buddy;Context;thuis;2;4;1;1;');
  await expect(exportCellTable('csv', configurationsTable([], labels, 'nl'))).rejects.toMatchObject({
    code: 'export/nothing-to-export'
  });
});
