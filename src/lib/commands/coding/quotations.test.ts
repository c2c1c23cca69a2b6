import { describe, expect, it } from 'vitest';
import type { QuotationId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject } from '$lib/testing/test-project';
import { linkEvidence } from '../evidence/link-evidence';
import { commentQuotation } from './comment-quotation';
import { deleteQuotations } from './delete-quotations';
import { resizeQuotation } from './resize-quotation';

function oneQuotation() {
  const project = new TestProject();
  const documentId = project.document();
  return { project, documentId, id: project.quotation(documentId, 10, 20, project.code('grens')) };
}

describe('moving the edges of a quotation', () => {
  it('keeps its number, codes and links', () => {
    const { project, id } = oneQuotation();
    project.run(linkEvidence, {
      places: [{ quotationId: id }],
      target: { kind: 'cimo', id: 'context' },
      stance: 'supporting'
    });
    expect(project.run(resizeQuotation, { id, start: 0, end: 1000 }).params).toEqual({ quotation: '1:1' });
    expect(project.model.get('quotations', id)).toMatchObject({ start: 0, end: 1000, number: 1 });
    expect(project.model.codingsOf(id)).toHaveLength(1);
    expect(project.model.linksOf(id)).toHaveLength(1);
  });

  it('does nothing when the edges stay', () => {
    const { project, id } = oneQuotation();
    expect(project.run(resizeQuotation, { id, start: 10, end: 20 }).operations).toEqual([]);
  });

  it.each([
    { start: 10, end: 10, code: 'command/empty-selection' },
    { start: 20, end: 10, code: 'command/empty-selection' },
    { start: -1, end: 10, code: 'command/outside-text' },
    { start: 10, end: 1001, code: 'command/outside-text' }
  ])('refuses [$start, $end) in a text of 1000 characters', ({ start, end, code }) => {
    const { project, id } = oneQuotation();
    expect(errorCodeOf(() => project.run(resizeQuotation, { id, start, end }))).toBe(code);
  });

  it('keeps both where it comes to cover exactly another', () => {
    const { project, documentId, id } = oneQuotation();
    const other = project.quotation(documentId, 10, 30, project.code('tijd'));
    project.run(resizeQuotation, { id: other, start: 10, end: 20 });
    expect(project.model.quotationsOf(documentId).map(({ number }) => number)).toEqual([1, 2]);
    expect([project.model.codingsOf(id).length, project.model.codingsOf(other).length]).toEqual([1, 1]);
  });
});

describe('the comment of a quotation', () => {
  it('is written, changed and taken away', () => {
    const { project, id } = oneQuotation();
    const comment = () => project.model.get('quotations', id).comment;
    project.run(commentQuotation, { place: { quotationId: id }, comment: ' Mooi 🙂\n' });
    expect(comment()).toBe('Mooi 🙂');
    project.run(commentQuotation, { place: { quotationId: id }, comment: '  ' });
    expect(comment()).toBe('');
  });

  it('marks a span that is none yet, but not for an empty comment', () => {
    const { project, documentId } = oneQuotation();
    const place = { documentId, start: 30, end: 40 };
    expect(project.run(commentQuotation, { place, comment: ' ' }).operations).toEqual([]);
    const { params } = project.run(commentQuotation, { place, comment: 'navragen' });
    expect(params).toEqual({ quotation: '1:2' });
    expect(project.model.findQuotationAt(documentId, 30, 40)?.comment).toBe('navragen');
  });
});

describe('deleting quotations', () => {
  it('takes codings and links along and never gives the number again', () => {
    const { project, documentId, id } = oneQuotation();
    project.run(linkEvidence, {
      places: [{ quotationId: id }],
      target: { kind: 'cimo', id: 'context' },
      stance: 'contrary'
    });
    expect(project.run(deleteQuotations, { ids: [id, id] }).params).toEqual({ quotation: '1:1', count: 1 });
    expect([project.model.count('codings'), project.model.count('evidenceLinks')]).toEqual([0, 0]);
    const next = project.quotation(documentId, 10, 20);
    expect(project.model.get('quotations', next).number).toBe(2);
  });

  it('does nothing for none and says when one is gone', () => {
    const { project, id } = oneQuotation();
    expect(project.run(deleteQuotations, { ids: [] }).operations).toEqual([]);
    const ids = [id, 'gone' as QuotationId];
    expect(errorCodeOf(() => project.run(deleteQuotations, { ids }))).toBe('model/not-found');
    expect(project.model.count('quotations')).toBe(1);
  });
});
