import { describe, expect, it } from 'vitest';
import { ExampleStudy } from '../quotation-table/example-study';
import { codeQuotationRows } from './code-quotation-rows';

describe('codeQuotationRows', () => {
  it('gives each quotation of a code once, as cited', () => {
    const study = new ExampleStudy();
    study.code('a', 'A');
    study.code('b', 'B');
    study.document(10, ['een twee drie']);
    study.document(2, ['vier']);
    study.quote('10:2', 'een', ['a', 'a@bram']);
    study.quote('10:1', 'drie', ['a']);
    study.quote('10:3', 'twee', ['b']);
    study.quote('2:1', 'vier', ['a']);
    const rows = codeQuotationRows(study.model, study.findText, 'a' as never);
    expect(rows.map(({ citation, text }) => [citation, text])).toEqual([
      ['2:1', 'vier'],
      ['10:1', 'drie'],
      ['10:2', 'een']
    ]);
    expect(codeQuotationRows(study.model, study.findText, 'c' as never)).toEqual([]);
  });
});
