import { describe, expect, it } from 'vitest';
import type { ColumnId } from './column';
import { columnValue } from './column-value';
import { ExampleStudy, exampleStudy, question } from './example-study';
import type { QuotationRow } from './quotation-row';
import { quotationRows } from './quotation-rows';
import { sortRows } from './sort-rows';
import type { TableLabels } from './table-labels';

const labels: TableLabels = {
  column: (id) => id,
  kind: (kind) => `kind ${kind}`,
  cimo: (element) => element[0]!.toUpperCase(),
  stance: (stance) => stance,
  group: (by) => by,
  without: (by) => `without ${by}`
};

function rowsOf(study: ExampleStudy): Map<string, QuotationRow> {
  return new Map(quotationRows(study.model, study.findText).map((row) => [row.citation, row]));
}

describe('what codes imply', () => {
  const study = exampleStudy();
  study.rule('code-trust', { kind: 'cimo', id: 'outcome' });
  study.rule('code-trust', question(2));
  study.rule('code-visit', question(1));
  study.rule('code-bond', question(2), 'contrary');
  study.overrule('7:2', question(2));
  const rows = rowsOf(study);
  const implied = (citation: string) => columnValue(rows.get(citation)!, 'implied', labels);

  it('stands beside the links made by hand with the codes it follows from, never among them', () => {
    expect(implied('2:2')).toEqual(['O ← Vertrouwen']);
    expect(implied('2:11')).toEqual(['2 (contrary) ← Band opbouwen + Vertrouwen', 'O ← Vertrouwen']);
    expect(columnValue(rows.get('2:11')!, 'questions', labels)).toEqual([]);
    expect(columnValue(rows.get('2:11')!, 'stances', labels)).toEqual([]);
  });

  it('leaves out what was overruled and what was tied by hand', () => {
    expect(implied('7:2')).toEqual(['O ← Vertrouwen']);
    expect(implied('10:17')).toEqual(['2 ← Vertrouwen']);
  });

  it('sorts by the target, empty last', () => {
    const sorted = sortRows([...rows.values()], [{ column: 'implied', direction: 'ascending' }]);
    expect(sorted.slice(0, 4).map(({ citation }) => citation)).toEqual(['10:17', '2:11', '2:2', '7:2']);
  });
});

describe('quotationRows', () => {
  it('lists quotations by document number and then in the order of the text', () => {
    expect([...rowsOf(exampleStudy()).keys()]).toEqual([
      '2:1',
      '2:2',
      '2:11',
      '2:3',
      '7:1',
      '7:2',
      '10:2',
      '10:17'
    ]);
  });

  it('has no rows for an empty project', () => {
    expect(quotationRows(new ExampleStudy().model, () => undefined)).toEqual([]);
  });

  it.each<[string, ColumnId, unknown]>([
    ['2:2', 'text', 'elke week'],
    ['2:2', 'documentNumber', 2],
    ['2:2', 'document', 'Interview ouder'],
    ['2:2', 'kind', 'kind interview'],
    ['2:2', 'date', '2025-02-01'],
    ['10:2', 'date', null],
    ['2:2', 'speakers', ['Fatima']],
    ['2:3', 'speakers', ['Fatima', 'Interviewer']],
    ['7:1', 'speakers', []],
    ['2:2', 'cases', ['Fatima']],
    ['2:1', 'cases', []],
    ['7:1', 'cases', ['Noor']],
    ['10:17', 'cases', ['Els', 'Noor']],
    ['10:17', 'roles', ['coördinator']],
    ['7:1', 'roles', []],
    ['2:2', 'codes', ['Vertrouwen', 'Huisbezoek']],
    ['2:2', 'codePaths', ['Vertrouwen', 'Vertrouwen / Band opbouwen / Huisbezoek']],
    ['2:1', 'codes', []],
    ['2:2', 'questions', ['1 (contrary)', '2']],
    ['10:17', 'cimo', ['C', 'O (contrary)']],
    ['2:2', 'stances', ['supporting', 'contrary']],
    ['2:3', 'comment', 'Over stiptheid'],
    ['2:2', 'coders', ['Anna', 'Bram']],
    ['2:11', 'coders', ['Bram', 'Anna']],
    ['2:11', 'createdBy', 'Bram'],
    ['10:17', 'createdAt', '2025-04-02T08:00:00.000Z'],
    ['2:3', 'time', 10_000],
    ['7:1', 'time', null],
    ['7:1', 'page', 1],
    ['7:2', 'page', 2],
    ['2:1', 'page', null],
    ['2:1', 'position', '0–13'],
    ['2:1', 'percentage', 0],
    ['7:2', 'length', 21],
    ['7:2', 'start', 34],
    ['7:2', 'end', 55],
    ['2:1', 'documentHash', ''],
    ['2:1', 'implied', []],
    ['2:1', 'before', ''],
    ['2:1', 'after', 'Zij kwam elke week, heel fijn.\nAltijd op tijd.\nEn thuis?\nThuis was het rustiger.']
  ])('gives %s its %s', (citation, column, value) => {
    expect(columnValue(rowsOf(exampleStudy()).get(citation)!, column, labels)).toEqual(value);
  });

  it('lists with a code the coders who put it there', () => {
    const { codes } = rowsOf(exampleStudy()).get('2:2')!;
    expect(codes.map(({ name, coderIds }) => [name, coderIds])).toEqual([
      ['Vertrouwen', ['bram']],
      ['Huisbezoek', ['anna', 'bram']]
    ]);
  });

  it('reads as empty while the text is not loaded, and keeps the case of a document without speakers', () => {
    const rows = quotationRows(exampleStudy().model, () => undefined);
    expect(
      rows.map(({ text, before, after, speakers, time, page }) => [text, before, after, speakers, time, page])
    ).toEqual(rows.map(() => ['', '', '', [], null, null]));
    expect(rows.filter(({ cases }) => cases.length > 0).map(({ citation }) => citation)).toEqual([
      '7:1',
      '7:2'
    ]);
  });

  it('takes the last cue at or before its first word, and the turn’s own start before the first cue', () => {
    const study = new ExampleStudy();
    study.document(1, ['Els: aa bb cc dd']);
    const [turn] = study.texts[0]!.turns;
    turn!.startMs = 500;
    turn!.times = [
      { offset: 3, startMs: 1000, endMs: null },
      { offset: 6, startMs: 2000, endMs: null }
    ];
    for (const [index, words] of ['aa', 'bb', 'b cc', 'cc', 'dd'].entries())
      study.quote(`1:${index + 1}`, words);
    expect([...rowsOf(study).values()].map(({ text, time }) => [text, time])).toEqual([
      ['aa', 500],
      ['bb', 1000],
      ['b cc', 1000],
      ['cc', 2000],
      ['dd', 2000]
    ]);
  });

  it('reads a row only when asked: building asks for no text', () => {
    const study = exampleStudy();
    const asked: string[] = [];
    const [first] = quotationRows(study.model, (id) => {
      asked.push(id);
      return study.findText(id);
    });
    expect(asked).toEqual([]);
    expect(first!.text + first!.text).toBe('Hoe ging het?Hoe ging het?');
    expect(asked).toEqual(['text-2']);
  });
});
