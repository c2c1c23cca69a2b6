import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { officeFormat } from './office-format';

const zip = (...names: string[]) => {
  return zipSync(
    Object.fromEntries(
      names.map((name) => [
        name,
        [strToU8(name === 'mimetype' ? 'application/vnd.oasis.opendocument.text' : 'x'), { level: 0 }]
      ])
    )
  );
};

it.each([
  ['docx', zip('[Content_Types].xml', 'word/document.xml')],
  ['odt', zip('mimetype', 'content.xml')],
  ['other', zip('xl/workbook.xml')],
  [
    'other',
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8('x')
    })
  ],
  ['unreadable', zip('word/document.xml').subarray(0, 40)],
  ['unreadable', new Uint8Array()]
])('sees %s in the list of contents', (format, bytes) => expect(officeFormat(bytes)).toBe(format));
