import { defaultExportOptions, type ExportOptions } from './export-options';
import type { ExportGroup, ExportRow, ExportTable } from './export-table';

/** Texts that break exports that are not careful, each on its own. */
export const hostileTexts = [
  '=HYPERLINK("http://kwaad.example","klik")',
  "+31 6; -5, @som en '=1",
  "''=al geneutraliseerd",
  '\tinspringing\tmet tabs',
  'Eerste beurt.\nTweede beurt.\n\nDerde, na een lege regel.',
  'Hij zei: "ja"; zij zei: \'nee\', toch?',
  '<script>alert(1)</script> & <b>vet</b> &amp; &#x41;',
  '# kop\n- punt\n1. een\n> citaat\n    code\n*nadruk* _ook_ `code` [link](http://x) ![beeld](y) | cel ~~weg~~ \\ $x^2$',
  'שלום עולם, مرحبا بالعالم',
  'Gezin 👩‍👧 en 👍🏽, ö uit o\u0308',
  '10:17',
  '007',
  '  spaties rondom  ',
  ']]> <!-- -->'
];

/** A quotation to export: the columns of `exampleTable` filled from it. */
export function exampleRow(fields: Partial<ExportRow> = {}, group?: string): ExportRow {
  const row = {
    citation: '10:17',
    text: 'Dat klopt wel.',
    roles: 'ouder',
    codes: 'Vertrouwen; Band',
    comment: '',
    ...fields
  };
  const { citation, text, codes, comment } = row;
  const cells = [citation, text, codes, comment, '2025-02-01', '2025-03-01T23:30:00.000Z', 760_000, 12.5];
  return { ...row, cells: group === undefined ? cells : [group, ...cells] };
}

/** A table of citation, text, codes, comment, day, instant, time and percentage; grouped when a heading is given. */
export function exampleTable(groups: ExportGroup[], options: Partial<ExportOptions> = {}): ExportTable {
  const grouped = groups.some(({ heading }) => heading !== '');
  return {
    title: 'Citaten',
    locale: 'nl',
    columns: [
      ...(grouped ? [{ id: 'group', type: 'text', title: 'Groep' } as const] : []),
      { id: 'citation', type: 'text', title: 'Citaat' },
      { id: 'text', type: 'text', title: 'Tekst' },
      { id: 'codes', type: 'list', title: 'Codes' },
      { id: 'comment', type: 'text', title: 'Opmerking' },
      { id: 'date', type: 'date', title: 'Datum' },
      { id: 'createdAt', type: 'instant', title: 'Gemaakt' },
      { id: 'time', type: 'time', title: 'Tijd' },
      { id: 'percentage', type: 'number', title: 'Plaats (%)' }
    ],
    groups,
    labels: { codes: 'Codes', comment: 'Opmerking' },
    options: { ...defaultExportOptions('nl'), timeZone: 'Europe/Amsterdam', ...options }
  };
}

/** One ungrouped row per text. */
export function tableOf(texts: string[], options: Partial<ExportOptions> = {}): ExportTable {
  return exampleTable([{ heading: '', rows: texts.map((text) => exampleRow({ text })) }], options);
}
