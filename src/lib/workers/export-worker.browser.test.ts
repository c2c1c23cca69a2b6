import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exampleRow, exampleTable } from '$lib/exchange/export/example-table';
import { exportFormats } from '$lib/exchange/export/export-table';
import { codebookFormats } from '$lib/exchange/codebook/codebook';
import { codebookOf, codebookStudy } from '$lib/exchange/codebook/example-codebook';
import { ExampleStudy } from '$lib/analysis/quotation-table/example-study';
import { exportCodebookInWorker, exportInWorker } from './export-client';

const rows = Array.from({ length: 500 }, (_, index) =>
  exampleRow({ citation: `1:${index + 1}`, text: `Nou ${index} 👍` })
);
const table = exampleTable([{ heading: '', rows }]);

describe('the export worker', () => {
  it.each(exportFormats)('writes %s', async (format) => {
    const bytes = await exportInWorker(format, table, new AbortController().signal);
    if (!bytes) throw new Error('nothing was made');
    const parts = ['xlsx', 'docx'].includes(format) ? Object.values(unzipSync(bytes)) : [bytes];
    expect(parts.map((part) => new TextDecoder().decode(part)).join('')).toContain('Nou 499 👍');
  });

  it('makes nothing of nothing, and says so', async () => {
    const nothing = exportInWorker('docx', exampleTable([]), new AbortController().signal);
    await expect(nothing).rejects.toMatchObject({ code: 'export/nothing-to-export' });
  });

  it.each(codebookFormats)('writes the codebook as %s', async (format) => {
    const codebook = codebookOf(codebookStudy());
    const bytes = await exportCodebookInWorker(format, codebook, new AbortController().signal);
    if (!bytes) throw new Error('nothing was made');
    const parts = ['xlsx', 'docx'].includes(format) ? Object.values(unzipSync(bytes)) : [bytes];
    expect(parts.map((part) => new TextDecoder().decode(part)).join('')).toContain('appen');
  });

  it('makes no codebook without codes, and says so', async () => {
    const nothing = exportCodebookInWorker(
      'docx',
      codebookOf(new ExampleStudy()),
      new AbortController().signal
    );
    await expect(nothing).rejects.toMatchObject({ code: 'export/no-codes' });
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    const made = exportInWorker('docx', table, stop.signal);
    stop.abort();
    expect(await made).toBeNull();
    expect(await exportInWorker('csv', table, stop.signal)).toBeNull();
  });
});
