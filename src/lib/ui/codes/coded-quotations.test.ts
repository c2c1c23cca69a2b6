import { describe, expect, it } from 'vitest';
import { applyCodes } from '$lib/commands/coding/apply-codes';
import { addCoder } from '$lib/commands/project/add-coder';
import type { CoderId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { codedQuotations } from './coded-quotations';

function codedTwice() {
  const project = new TestProject();
  const sam = 'coder-sam' as CoderId;
  project.run(addCoder, { id: sam, name: 'Sam' });
  const trust = project.code('Vertrouwen');
  const [first, second] = [project.document(), project.document()];
  const late = project.quotation(second, 0, 4, trust);
  const middle = project.quotation(first, 6, 9, trust);
  const early = project.quotation(first, 0, 5, trust);
  project.quotation(first, 2, 4, project.code('Grens'));
  project.run(applyCodes, { places: [{ quotationId: middle }], codes: [{ codeId: trust }] }, sam);
  return { project, trust, ids: [early, middle, late] };
}

describe('codedQuotations', () => {
  it('gives each quotation once, in the order of documents and texts, with all who coded it', () => {
    const { project, trust, ids } = codedTwice();
    const found = codedQuotations(project.model, trust);
    expect(found.map(({ quotation }) => quotation.id)).toEqual(ids);
    expect(found.map(({ document }) => document.number)).toEqual([1, 1, 2]);
    expect(found.map(({ coderIds }) => coderIds.length)).toEqual([1, 2, 1]);
  });

  it('gives the first of many only', () => {
    const { project, trust, ids } = codedTwice();
    const firstTwo = codedQuotations(project.model, trust, 2);
    expect(firstTwo.map(({ quotation }) => quotation.id)).toEqual(ids.slice(0, 2));
    expect(codedQuotations(project.model, trust, 0)).toEqual([]);
  });

  it('gives nothing for a code that is on no quotation', () => {
    const { project } = codedTwice();
    expect(codedQuotations(project.model, project.code('Leeg'))).toEqual([]);
  });
});
