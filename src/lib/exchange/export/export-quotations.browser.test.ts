import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exampleRow, exampleTable } from './example-table';
import { exportQuotations } from './export-quotations';
import { exportFormats } from './export-table';

// Enough rows for the workbook to be packed in a worker of its own, as the library does past 160 KB.
const rows = Array.from({ length: 3000 }, (_, index) =>
  exampleRow({ citation: `1:${index + 1}`, text: `Nou ${index} 👍` })
);

describe('exportQuotations in a browser', () => {
  it.each(exportFormats)('writes %s', async (format) => {
    const bytes = await exportQuotations(format, exampleTable([{ heading: '', rows }]));
    const text = ['xlsx', 'docx'].includes(format)
      ? Object.values(unzipSync(bytes))
          .map((part) => new TextDecoder().decode(part))
          .join('')
      : new TextDecoder().decode(bytes);
    expect(text).toContain('Nou 2999 👍');
  });
});
