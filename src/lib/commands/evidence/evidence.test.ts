import { describe, expect, it } from 'vitest';
import type { QuestionId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { addQuestion } from '../project/add-question';
import { linkEvidence } from './link-evidence';
import { unlinkEvidence } from './unlink-evidence';

const question = { kind: 'question', id: 'question-1' as QuestionId } as const;
const mechanism = { kind: 'cimo', id: 'mechanism' } as const;

function quotationAndQuestion() {
  const project = new TestProject();
  project.run(addQuestion, { id: question.id, text: 'Wat werkt?' });
  const documentId = project.document();
  return { project, documentId, quotationId: project.quotation(documentId, 0, 5) };
}

describe('tying a quotation to a research question or CIMO element', () => {
  it('makes one link to each target', () => {
    const { project, quotationId } = quotationAndQuestion();
    const places = [{ quotationId }];
    const { params } = project.run(linkEvidence, { places, target: question, stance: 'supporting' });
    expect(params).toEqual({ quotation: '1:1', count: 1, target: '1' });
    expect(project.run(linkEvidence, { places, target: mechanism, stance: 'contrary' }).params.target).toBe(
      'M'
    );
    expect(project.model.linksOf(quotationId).map(({ stance }) => stance)).toEqual([
      'supporting',
      'contrary'
    ]);
  });

  it('changes the stance of the link that is there', () => {
    const { project, quotationId } = quotationAndQuestion();
    const places = [{ quotationId }];
    project.run(linkEvidence, { places, target: question, stance: 'supporting' });
    const [link] = project.model.linksOf(quotationId);
    project.run(linkEvidence, { places, target: question, stance: 'contrary' });
    expect(project.model.linksOf(quotationId)).toEqual([{ ...link, stance: 'contrary' }]);
    expect(project.run(linkEvidence, { places, target: question, stance: 'contrary' }).operations).toEqual(
      []
    );
  });

  it('marks a span that is no quotation yet, and links what is named twice once', () => {
    const { project, documentId, quotationId } = quotationAndQuestion();
    const span = { documentId, start: 7, end: 9 };
    const places = [span, span, { quotationId }, { quotationId }];
    expect(project.run(linkEvidence, { places, target: question, stance: 'supporting' }).params.count).toBe(
      2
    );
    expect(project.model.linksTo(question)).toHaveLength(2);
    expect(project.model.count('quotations')).toBe(2);
  });

  it('says when the question is gone and when nobody codes', () => {
    const { project, quotationId } = quotationAndQuestion();
    const places = [{ quotationId }];
    const gone = { kind: 'question', id: 'gone' as QuestionId } as const;
    expect(errorCodeOf(() => project.run(linkEvidence, { places, target: gone, stance: 'supporting' }))).toBe(
      'model/not-found'
    );
    expect(
      errorCodeOf(() => project.run(linkEvidence, { places, target: question, stance: 'supporting' }, null))
    ).toBe('command/no-coder');
  });
});

describe('untying', () => {
  it('takes the link to that target only', () => {
    const { project, quotationId } = quotationAndQuestion();
    for (const target of [question, mechanism])
      project.run(linkEvidence, { places: [{ quotationId }], target, stance: 'supporting' });
    const intent = { quotationIds: [quotationId, quotationId], target: question };
    expect(project.run(unlinkEvidence, intent).params).toEqual({ quotation: '1:1', count: 1, target: '1' });
    expect(project.model.linksOf(quotationId).map(({ target }) => target)).toEqual([mechanism]);
    expect(project.run(unlinkEvidence, intent).operations).toEqual([]);
  });
});
