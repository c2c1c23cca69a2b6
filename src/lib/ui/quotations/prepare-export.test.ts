import { describe, expect, it } from 'vitest';
import { groupRows } from '$lib/analysis/quotation-table/group-rows';
import { quotationRows } from '$lib/analysis/quotation-table/quotation-rows';
import { toExportTable } from '$lib/exchange/export/to-export-table';
import { nl } from '$lib/messages/nl';
import { tableLabels } from '$lib/messages/table-labels';
import { createTranslator } from '$lib/messages/translator';
import { TestProject } from '$lib/testing/test-project';
import { exportFileName } from './export-choices';
import { prepareExport } from './prepare-export';

function shown(by: 'none' | 'code') {
  const project = new TestProject();
  const codes = [project.code('a'), project.code('b')];
  const document = project.document({ length: 5000 });
  for (let start = 0; start < 2400; start += 1)
    project.quotation(document, start, start + 5, codes[start % 2]!);
  const rows = quotationRows(project.model, () => undefined);
  const labels = tableLabels(createTranslator('nl', nl));
  return {
    title: 'Citaten',
    groups: groupRows(rows, by),
    columns: ['citation'] as const,
    labels,
    locale: 'nl' as const
  };
}

describe('prepareExport', () => {
  it.each(['none', 'code'] as const)('gives in slices what is given at once, grouped by %s', async (by) => {
    const wanted = shown(by);
    const progress: number[] = [];
    const table = await prepareExport(wanted, new AbortController().signal, (done) => progress.push(done));
    expect(table).toEqual(toExportTable(wanted));
    expect(progress.at(-1)).toBe(2400);
    expect(progress.length).toBeGreaterThan(2);
  });

  it('gives nothing once it is stopped', async () => {
    const stop = new AbortController();
    expect(await prepareExport(shown('none'), stop.signal, () => stop.abort())).toBeNull();
  });
});

it('names a file after project, view and day', () => {
  expect(exportFileName(['Pilot', 'Deelvraag 1'], '2026-01-31', 'docx')).toBe(
    'Pilot – Deelvraag 1 – 2026-01-31.docx'
  );
  expect(exportFileName(['Pilot', ' '], '2026-01-31', 'csv')).toBe('Pilot – 2026-01-31.csv');
});
