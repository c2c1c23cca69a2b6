import { describe, expect, it } from 'vitest';
import type { CodeId, CoderId, QuotationId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject } from '$lib/testing/test-project';
import { applyCodes } from '../coding/apply-codes';
import { addCoder } from '../project/add-coder';
import { recodeQuotations } from './recode-quotations';

const sam = 'coder-sam' as CoderId;

/** Grens, on the first quotation by two coders and on the second by one; zorg, on the first by Sam. */
function coded() {
  const project = new TestProject();
  project.run(addCoder, { id: sam, name: 'Sam' });
  const documentId = project.document();
  const [tijd, grens, zorg] = [project.code('tijd'), project.code('grens'), project.code('zorg')];
  const first = project.quotation(documentId, 0, 5, grens);
  const second = project.quotation(documentId, 5, 9, grens);
  const third = project.quotation(documentId, 9, 15, tijd);
  const codes = [{ codeId: grens }, { codeId: zorg }];
  project.run(applyCodes, { places: [{ quotationId: first }], codes }, sam);
  return { project, tijd, grens, zorg, first, second, third };
}

const codesOn = (project: TestProject, id: QuotationId) =>
  project.model
    .codingsOf(id)
    .map(({ codeId, coderId }) => `${project.model.get('codes', codeId).name} ${coderId.slice(6)}`)
    .sort();

describe('recoding quotations', () => {
  it.each([
    { as: 'split', on: ['zorg noor', 'zorg sam'], command: 'split-code' },
    { as: 'replace', on: ['zorg noor', 'zorg sam'], command: 'replace-code' },
    { as: 'copy', on: ['grens noor', 'grens sam', 'zorg noor', 'zorg sam'], command: 'copy-code' }
  ] as const)('gives every coder the other code: $as', ({ as, on, command }) => {
    const { project, grens, zorg, first, second, third } = coded();
    const quotationIds = [first, third, first];
    const change = project.run(recodeQuotations, { quotationIds, fromId: grens, to: { codeId: zorg }, as });
    expect(codesOn(project, first)).toEqual(on);
    expect(codesOn(project, second)).toEqual(['grens noor']);
    expect(codesOn(project, third)).toEqual(['tijd noor']);
    expect(change.command).toBe(command);
    expect(change.params).toEqual({
      quotation: '1:1',
      count: 1,
      from: 'grens',
      code: 'zorg',
      fromId: grens,
      toId: zorg
    });
    expectSoundProject(project.model);
  });

  it('moves a coding with its id and time', () => {
    const { project, grens, tijd, second } = coded();
    const [before] = project.model.codingsOf(second);
    project.run(recodeQuotations, {
      quotationIds: [second],
      fromId: grens,
      to: { codeId: tijd },
      as: 'replace'
    });
    expect(project.model.codingsOf(second)).toEqual([{ ...before, codeId: tijd }]);
  });

  it('makes the new code of a split right after the one it is split off, in its colour', () => {
    const { project, grens, second } = coded();
    const newCodeId = 'new' as CodeId;
    const to = { name: 'grens thuis', newCodeId };
    project.run(recodeQuotations, { quotationIds: [second], fromId: grens, to, as: 'split' });
    expect(project.model.childrenOf(null).map(({ name }) => name)).toEqual([
      'tijd',
      'grens',
      'grens thuis',
      'zorg'
    ]);
    expect(project.model.get('codes', newCodeId).colour).toBe(project.model.get('codes', grens).colour);
    expect(codesOn(project, second)).toEqual(['grens thuis noor']);
  });

  it('finds the code by its name, and makes none where no quotation has the code', () => {
    const { project, grens, third, second } = coded();
    const run = (quotationIds: QuotationId[], name: string) =>
      project.run(recodeQuotations, { quotationIds, fromId: grens, to: { name }, as: 'split' });
    expect(run([third], 'nieuw').operations).toEqual([]);
    expect(run([second], ' GRENS').operations).toEqual([]);
    run([second], 'Zorg ');
    expect(codesOn(project, second)).toEqual(['zorg noor']);
    expect(errorCodeOf(() => run([second, 'gone' as QuotationId], 'x'))).toBe('model/not-found');
  });
});
