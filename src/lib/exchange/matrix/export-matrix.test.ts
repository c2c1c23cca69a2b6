import readXlsxFile, { readSheet } from 'read-excel-file/universal';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { QuotationCases } from '$lib/analysis/cases/quotation-cases';
import { evidenceMatrix, usualMatrix } from '$lib/analysis/matrix/evidence-matrix';
import { matrixOutside } from '$lib/analysis/matrix/matrix-outside';
import { matrixMeasures, type MatrixMeasure } from '$lib/analysis/matrix/matrix-shade';
import { exampleStudy, question, type ExampleStudy } from '$lib/analysis/quotation-table/example-study';
import { matrixLabels, memberWords, outsideWords } from '$lib/messages/matrix-words';
import { nl } from '$lib/messages/nl';
import { createTranslator } from '$lib/messages/translator';
import { errorCodeOf } from '$lib/testing/error-code';
import { exportMatrix, toMatrixExport } from './export-matrix';

const t = createTranslator('nl', nl);

/** Els says with Fatima’s name what counts against; a rule implies one link; one cell has a conclusion. */
function study(): ExampleStudy {
  const example = exampleStudy();
  example.link('10:2', { kind: 'cimo', id: 'context' }, 'contrary');
  example.rule('code-trust', question(1));
  example.records.documents[0]!.name = 'Interview Fatima';
  example.records.cellConclusions.push({
    id: 'conclusion' as never,
    members: [{ kind: 'cimo', id: 'context' }, question(1) as never],
    conclusion: '=Fatima heeft *tijd* nodig.',
    status: 'drafted',
    updatedBy: 'anna' as never,
    updatedAt: '2025-03-01T09:30:00.000Z'
  });
  return example;
}

function exported(choices: object = {}, measures: readonly MatrixMeasure[] = ['quotations'], from = study()) {
  const { model } = from;
  const cases = new QuotationCases(from.findText);
  const shown = { ...usualMatrix, ...choices };
  const matrix = evidenceMatrix(model, shown, memberWords(t), cases);
  return toMatrixExport({
    model,
    matrix: matrixOutside(model, matrix, outsideWords(t)),
    cases,
    measures,
    labels: matrixLabels(t, model.project.name, shown),
    locale: 'nl'
  });
}

const text = async (format: 'csv' | 'md' | 'html', ...given: Parameters<typeof exported>) =>
  new TextDecoder().decode(await exportMatrix(format, exported(...given))).replace('\uFEFF', '');
const sheetNamesIn = async (file: Blob) => (await readXlsxFile(file)).map(({ sheet }) => sheet);
const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

describe('a matrix as CSV', () => {
  it('is the numbers of one measure under the columns, with totals', async () => {
    expect((await text('csv')).trim().split('\r\n')).toEqual([
      'Deelvragen × CIMO-elementen;Context;Interventie;Mechanisme;Uitkomst;Totaal',
      'Deelvraag 1: Wat doet de buddy?;2;0;1;1;3',
      'Deelvraag 2: Wat werkt voor wie?;0;0;1;0;1',
      'Totaal;2;0;1;1;3'
    ]);
  });

  it('has a column per measure when several are asked for, formulas and names made harmless', async () => {
    const [titles, first] = (await text('csv', { columns: 'cimo' }, matrixMeasures)).split('\r\n');
    expect(titles).toContain(
      'Context: Citaten;Context: Respondenten;Context: Tegengesteld;Context: Dekking (%);'
    );
    expect(titles).toMatch(/;Context: Conclusie;.*;Totaal: Dekking \(%\)$/);
    expect(first).toContain(';2;2;1;33;concept: =[ouder] heeft tijd nodig.;0;0;0;0;;');
  });
});

describe('a matrix as a workbook', () => {
  it('has the counts first and then a sheet per row with the quotations behind its cells', async () => {
    const file = blob(await exportMatrix('xlsx', exported()));
    expect(await sheetNamesIn(file)).toEqual(['Deelvragen × CIMO-elementen', 'Deelvraag 1', 'Deelvraag 2']);
    const [titles, ...counts] = await readSheet(file, 1);
    expect(titles!.slice(1)).toEqual(['Context', 'Interventie', 'Mechanisme', 'Uitkomst', 'Totaal']);
    expect(counts.map((row) => row.slice(1))).toEqual([
      [2, 0, 1, 1, 3],
      [0, 0, 1, 0, 1],
      [2, 0, 1, 1, 3]
    ]);
    const [heads, ...quotations] = await readSheet(file, 2);
    expect(heads).toEqual([
      'Rij',
      'Kolom',
      'Citaat',
      'Document',
      'Rol',
      'Respondent',
      'Tekst',
      'Houding',
      'Koppeling'
    ]);
    expect(quotations).toEqual([
      [
        'Deelvraag 1',
        'Context',
        '10:2',
        'Focusgroep',
        'coördinator',
        'coördinator',
        'te weinig tijd',
        'tegengesteld',
        'met de hand'
      ],
      [
        'Deelvraag 1',
        'Context',
        '10:17',
        'Focusgroep',
        'coördinator',
        'respondent 1; coördinator',
        'Dat klopt wel.\nToch lukt het.',
        'ondersteunend',
        'afgeleid'
      ],
      [
        'Deelvraag 1',
        'Mechanisme',
        '2:2',
        'Interview [ouder]',
        'ouder',
        'ouder',
        'elke week',
        'tegengesteld',
        'met de hand'
      ],
      [
        'Deelvraag 1',
        'Uitkomst',
        '10:17',
        'Focusgroep',
        'coördinator',
        'respondent 1; coördinator',
        'Dat klopt wel.\nToch lukt het.',
        'tegengesteld',
        'afgeleid'
      ]
    ]);
  });

  it('leaves out sheets of empty rows, and names rows of one name apart', async () => {
    const example = study();
    example.code('code-visit-2', 'Huisbezoek', 'open');
    example.code('code-visit-3', 'HUISBEZOEK', 'open');
    example.quote('7:5', 'moeder', ['code-visit-3']);
    const file = blob(
      await exportMatrix('xlsx', exported({ rows: 'code', columns: 'case' }, ['cases'], example))
    );
    expect(await sheetNamesIn(file)).toEqual(['Open codes × Respondenten', 'Huisbezoek', 'HUISBEZOEK (2)']);
    // Neither codes nor cases are evidence: no stance, no link.
    expect((await readSheet(file, 2))[1]!.slice(7)).toEqual([null, null]);
  });
});

describe('a matrix on a page', () => {
  it('reads as words, the conclusion in its cell', async () => {
    const markdown = await text('md', {}, matrixMeasures);
    expect(markdown).toMatch(/^# Bewijsmatrix Buddy’s: Deelvragen × CIMO-elementen\n/);
    expect(markdown).toContain(
      '| 2 citaten<br>2 respondenten<br>1 tegengesteld<br>in 1 van 3 documenten<br>' +
        'Conclusie (concept): =\\[ouder\\] heeft tijd nodig. | – |'
    );
    expect(await text('html', {}, ['quotations'])).toContain('<td dir="auto">1 citaat</td>');
  });

  it('is a list under each row when there are more columns than fit', async () => {
    const example = study();
    for (let number = 11; number < 20; number += 1)
      example.document(number, ['Els: Nog een verslag.'], { name: `Verslag ${number}` });
    const markdown = await text('md', { columns: 'document' }, ['quotations'], example);
    expect(markdown).toContain(
      '## Deelvraag 2: Wat werkt voor wie?\n\n| Kolom | Inhoud |\n| --- | --- |\n| 2\\. Interview'
    );
    expect(markdown).not.toContain('Verslag 12');
  });

  it('is a table in Word', async () => {
    const parts = unzipSync(await exportMatrix('docx', exported({}, matrixMeasures)));
    expect(strFromU8(parts['word/document.xml']!)).toContain('2 respondenten');
  });
});

it.each([{ columns: 'phase' }, { rows: 'phase' }, { rows: 'code-group', columns: 'phase' }])(
  'refuses to write a matrix without rows or columns: %j',
  (choices) => {
    expect(errorCodeOf(() => exported(choices))).toBe('export/nothing-to-export');
  }
);

it('lets no name of a case out, whatever the dimensions', async () => {
  for (const rows of ['case', 'document', 'question'] as const)
    for (const columns of ['case', 'role', 'document'] as const) {
      const data = exported({ rows, columns }, matrixMeasures);
      const words = JSON.stringify(data);
      expect(words).not.toMatch(/Fatima|Noor|\bEls\b/);
    }
});
