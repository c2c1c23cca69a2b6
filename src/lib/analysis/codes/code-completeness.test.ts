import { describe, expect, it } from 'vitest';
import type { Code } from '$lib/domain/code';
import { exampleStudy } from '../quotation-table/example-study';
import { codeCompleteness, isComplete, partsThatAre } from './code-completeness';

const texts = { definition: 'a', include: 'b', exclude: 'c' };

/** Of a code on two quotations. */
function completenessOf(fields: Partial<Code>) {
  const study = exampleStudy();
  const code = Object.assign(study.records.codes[0]!, fields);
  return codeCompleteness(study.model, code);
}

function completenessOfUnused(fields: Partial<Code>) {
  const study = exampleStudy();
  study.code('loose', 'Los');
  const code = Object.assign(study.records.codes.at(-1)!, fields);
  return codeCompleteness(study.model, code);
}

describe('how complete a code is', () => {
  it('is complete with all three texts and a chosen example', () => {
    const found = completenessOf({ ...texts, exampleId: 'quotation-2:2' as never });
    expect(found).toEqual({
      definition: 'present',
      include: 'present',
      exclude: 'present',
      example: 'present'
    });
    expect(isComplete(found)).toBe(true);
  });

  it('misses what is empty or white space only', () => {
    const found = completenessOf({ ...texts, include: ' \n', exclude: '' });
    expect(partsThatAre('present', found)).toEqual(['definition']);
    expect(partsThatAre('missing', found)).toEqual(['include', 'exclude', 'example']);
    expect(isComplete(found)).toBe(false);
  });

  it('wants an example chosen of a code with quotations only', () => {
    expect(completenessOf({ ...texts, exampleId: null }).example).toBe('missing');
    const unused = completenessOfUnused(texts);
    expect(unused.example).toBe('not-needed');
    expect(isComplete(unused)).toBe(true);
  });

  it('counts an example whose quotation is gone as none', () => {
    const exampleId = 'gone' as never;
    expect(completenessOf({ ...texts, exampleId }).example).toBe('missing');
    expect(completenessOfUnused({ ...texts, exampleId }).example).toBe('not-needed');
  });
});
