import { describe, expect, it } from 'vitest';
import type { Code } from '$lib/domain/code';
import { exampleStudy } from '../quotation-table/example-study';
import { codeCompleteness } from './code-completeness';

function code(fields: Partial<Code>): Code {
  return { ...exampleStudy().records.codes[0]!, ...fields };
}
const texts = { definition: 'a', include: 'b', exclude: 'c' };

describe('codeCompleteness', () => {
  it('is complete with all three texts and a chosen example', () => {
    expect(codeCompleteness(code({ ...texts, exampleId: 'quotation-1:1' as never }), 3)).toEqual({
      definition: 'present',
      include: 'present',
      exclude: 'present',
      example: 'present',
      isComplete: true
    });
  });

  it('misses what is empty or white space only', () => {
    const found = codeCompleteness(code({ ...texts, include: ' \n', exclude: '' }), 0);
    expect(found).toMatchObject({ definition: 'present', include: 'missing', exclude: 'missing' });
    expect(found.isComplete).toBe(false);
  });

  it('wants an example chosen of a code with quotations only', () => {
    expect(codeCompleteness(code(texts), 2)).toMatchObject({ example: 'missing', isComplete: false });
    expect(codeCompleteness(code(texts), 0)).toMatchObject({ example: 'not-needed', isComplete: true });
    expect(codeCompleteness(code({ ...texts, exampleId: null }), 1).example).toBe('missing');
  });
});
