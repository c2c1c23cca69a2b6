import { describe, expect, it } from 'vitest';
import { saveFinding } from '$lib/commands/findings/save-finding';
import { chooseQuotations } from '$lib/commands/findings/choose-quotations';
import { saveSummary } from '$lib/commands/findings/save-summary';
import type { FindingId } from '$lib/domain/ids';
import { TestProject } from '$lib/testing/test-project';
import { partContents, writtenChapters } from './part-contents';

describe('what the parts of a report would hold', () => {
  it('is nothing in an empty project', () => {
    const contents = partContents(new TestProject().model, { networkIds: [] });
    expect(Object.values(contents).every((counts) => counts.length === 0)).toBe(true);
  });

  it('counts chapters, findings and each quotation once', () => {
    const project = TestProject.coded();
    const [question, other] = project.model.list('questions');
    const [first, second] = project.model.list('quotations');
    const findings = ['finding-1', 'finding-2'] as FindingId[];
    for (const id of findings) {
      project.run(saveFinding, { id, questionId: question!.id, statement: `Bevinding ${id}` });
      const quotations = [first!, second!].map(({ id: quotationId }) => ({ quotationId, words: 'woorden' }));
      project.run(chooseQuotations, { findingId: id, quotations });
    }
    project.run(saveSummary, { questionId: other!.id, summary: 'Kort gezegd.' });
    const contents = partContents(project.model, { networkIds: [] });
    expect(contents.results).toEqual([
      ['chapters', 2],
      ['findings', 2],
      ['quotations', 2]
    ]);
    expect(contents.summary).toEqual([['summaries', 1]]);
    expect(contents.quotations).toEqual([['quotations', 8]]);
    expect(writtenChapters(project.model)).toHaveLength(2);
  });
});
