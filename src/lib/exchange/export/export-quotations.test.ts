import { describe, expect, it } from 'vitest';
import { exampleStudy, question } from '$lib/analysis/quotation-table/example-study';
import type { ColumnId } from '$lib/analysis/quotation-table/column';
import { groupRows } from '$lib/analysis/quotation-table/group-rows';
import { quotationRows } from '$lib/analysis/quotation-table/quotation-rows';
import type { GroupBy } from '$lib/analysis/quotation-table/table-choices';
import { exportQuotations } from './export-quotations';
import { exportFormats } from './export-table';
import { toExportTable } from './to-export-table';

function tableOf(by: GroupBy, columns: readonly ColumnId[] = ['citation', 'codes', 'time', 'percentage']) {
  const study = exampleStudy();
  for (const document of study.records.documents) document.origin.textHash = `hash-${document.number}`;
  study.rule('code-time', question(2), 'contrary');
  return toExportTable({
    title: 'Citaten',
    groups: groupRows(quotationRows(study.model, study.findText), by),
    columns,
    labels: {
      column: (id) => `title ${id}`,
      kind: (kind) => kind,
      cimo: (element) => element,
      stance: (stance) => stance,
      group: (grouping) => `title ${grouping}`,
      without: (grouping) => `without ${grouping}`
    },
    locale: 'nl',
    options: { byteOrderMark: false, dates: 'local' }
  });
}

async function text(format: 'csv' | 'txt', by: GroupBy): Promise<string> {
  return new TextDecoder().decode(await exportQuotations(format, tableOf(by)));
}

describe('exportQuotations', () => {
  it('writes what is shown, by group', async () => {
    expect((await text('csv', 'question')).split('\r\n').slice(0, 4)).toEqual([
      'title question;title citation;title codes;title time;title percentage',
      '1. Wat doet de buddy?;2:2;"Vertrouwen; Huisbezoek";00:00:10;24,5',
      '1. Wat doet de buddy?;10:2;Tijdsdruk;00:00:00;19,6',
      '2. Wat werkt voor wie?;2:2;"Vertrouwen; Huisbezoek";00:00:10;24,5'
    ]);
  });

  it('carries the document’s hash and the position of each quotation, and what codes imply, when asked', async () => {
    const table = tableOf('none', ['citation', 'documentHash', 'start', 'end', 'questions', 'implied']);
    const csv = new TextDecoder().decode(await exportQuotations('csv', table));
    expect(csv.split('\r\n')).toContain('7:1;hash-7;20;24;;');
    expect(csv.split('\r\n')).toContain('10:2;hash-10;11;25;1;2 (contrary) ← Tijdsdruk');
    for (const format of ['md', 'html'] as const) {
      const whole = { ...table, options: { ...table.options, layout: 'table' as const } };
      const written = new TextDecoder().decode(await exportQuotations(format, whole));
      expect(written).toContain('hash-10');
      expect(written).toContain('2 (contrary) ← Tijdsdruk');
    }
  });

  it('gives the rows of no group the heading for it, and no heading when nothing is grouped', async () => {
    expect(await text('txt', 'case')).toContain('without case\n\n“Hoe ging het?”\n2:1\n');
    expect((await text('txt', 'none')).split('\n').slice(0, 2)).toEqual(['“Hoe ging het?”', '2:1']);
  });

  it('keeps the turns of a quotation apart and names its roles', async () => {
    expect(await text('txt', 'none')).toContain('“Dat klopt wel.\nToch lukt het.”\n10:17, coördinator\n');
  });

  it.each(exportFormats)('survives the way to a worker as %s', async (format) => {
    expect((await exportQuotations(format, structuredClone(tableOf('code')))).length).toBeGreaterThan(100);
  });

  it('says that there is nothing to export', async () => {
    await expect(exportQuotations('csv', { ...tableOf('none'), groups: [] })).rejects.toMatchObject({
      code: 'export/nothing-to-export'
    });
  });
});
