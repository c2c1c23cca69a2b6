import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exampleRow, exampleTable } from '$lib/exchange/export/example-table';
import { exportFormats } from '$lib/exchange/export/export-table';
import { exportInWorker } from './export-client';

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

  it('stops when asked to', async () => {
    const stop = new AbortController();
    const made = exportInWorker('docx', table, stop.signal);
    stop.abort();
    expect(await made).toBeNull();
    expect(await exportInWorker('csv', table, stop.signal)).toBeNull();
  });
});
