import { describe, expect, it } from 'vitest';
import { evidenceOfQuotation } from '$lib/analysis/evidence/evidence-of';
import type { Stance } from '$lib/domain/evidence-link';
import type { EvidenceRuleId, FindingId, FindingQuotationId, QuotationId } from '$lib/domain/ids';
import { errorCodeOf } from '$lib/testing/error-code';
import { expectSoundProject } from '$lib/testing/expect-sound-project';
import { TestProject, testCoder, testNow } from '$lib/testing/test-project';
import { resizeQuotation } from '../coding/resize-quotation';
import { linkEvidence } from '../evidence/link-evidence';
import { addQuestion } from '../project/add-question';
import { acceptChosen } from './accept-chosen';
import { chooseQuotations } from './choose-quotations';
import { makeFinding } from './make-finding';
import { moveChosen } from './move-chosen';
import { removeChosen } from './remove-chosen';
import { saveFinding } from './save-finding';
import { stanceTowards } from './stance-towards';
import { updateChosen } from './update-chosen';

const findingId = 'finding-1' as FindingId;

function study() {
  const project = new TestProject();
  project.run(addQuestion, { text: 'Wat?' });
  const question = project.model.list('questions')[0]!.id;
  const target = { kind: 'question', id: question } as const;
  project.run(saveFinding, { id: findingId, questionId: question, statement: 'Nabijheid helpt' });
  const document = project.document();
  const [trust, limit] = [project.code('Band'), project.code('Grens')];
  const quotations = [
    project.quotation(document, 0, 5, trust),
    project.quotation(document, 10, 15, limit),
    project.quotation(document, 20, 25)
  ];
  const [first, second, third] = quotations as [QuotationId, QuotationId, QuotationId];
  const rule = (id: string, codeId: typeof trust, stance: Stance) =>
    project.put('evidenceRules', {
      id: id as EvidenceRuleId,
      codeId,
      target,
      stance,
      createdBy: testCoder,
      createdAt: testNow
    });
  const choose = (...ids: QuotationId[]) =>
    project.run(chooseQuotations, {
      findingId,
      quotations: ids.map((quotationId) => ({ quotationId, words: `woorden ${quotationId}` }))
    });
  const chosen = () => project.model.chosenFor(findingId);
  return { project, target, trust, limit, first, second, third, rule, choose, chosen };
}

describe('choosing quotations', () => {
  it('keeps what they are now, after those that were chosen', () => {
    const { project, first, second, third, choose, chosen } = study();
    choose(second);
    const change = choose(first, second, first, third);
    expect(change).toMatchObject({
      command: 'choose-quotations',
      params: { count: 2, quotation: '1:1', statement: 'Nabijheid helpt' }
    });
    expect(chosen().map(({ quotationId }) => quotationId)).toEqual([second, first, third]);
    expect(chosen()[1]).toMatchObject({
      excerpt: null,
      layout: 'block',
      stance: 'supporting',
      chosen: { start: 0, end: 5, words: `woorden ${first}` }
    });
    expect(choose(first).operations).toEqual([]);
    expectSoundProject(project.model);
  });

  it('makes a finding with its quotations in one change, after those that are there', () => {
    const { project, target, first, second } = study();
    project.run(linkEvidence, { places: [{ quotationId: first }], target, stance: 'contrary' });
    const id = 'finding-2' as FindingId;
    const make = (statement: string) =>
      project.run(makeFinding, {
        id,
        questionId: target.id,
        statement,
        quotations: [
          { quotationId: second, words: 'twee' },
          { quotationId: first, words: 'een' }
        ]
      });
    expect(errorCodeOf(() => make(' '))).toBe('command/empty-name');
    expect(make(' Afstand remt ')).toMatchObject({
      command: 'make-finding',
      params: { count: 2, statement: 'Afstand remt' }
    });
    expect(project.model.get('findings', id)).toMatchObject({ questionId: target.id, order: 2 });
    expect(project.model.chosenFor(id).map(({ quotationId, stance }) => [quotationId, stance])).toEqual([
      [second, 'supporting'],
      [first, 'contrary']
    ]);
    expectSoundProject(project.model);
  });

  it('takes their stance from the evidence for the sub-question, made or implied', () => {
    const { project, target, limit, first, second, third, rule, choose, chosen } = study();
    project.run(linkEvidence, { places: [{ quotationId: first }], target, stance: 'contrary' });
    rule('rule-1', limit, 'contrary');
    choose(first, second, third);
    expect(chosen().map(({ stance }) => stance)).toEqual(['contrary', 'contrary', 'supporting']);
  });

  it('reads the same stance as the evidence of the project has', () => {
    const { project, target, trust, limit, first, second, third, rule } = study();
    rule('rule-1', trust, 'supporting');
    rule('rule-2', limit, 'contrary');
    project.run(linkEvidence, { places: [{ quotationId: second }], target, stance: 'supporting' });
    for (const quotationId of [first, second, third])
      expect(stanceTowards(project.model, quotationId, target)).toBe(
        evidenceOfQuotation(project.model, quotationId)[0]?.stance ?? null
      );
  });

  it('lets the caller say otherwise, and asks for a quotation that is there', () => {
    const { project, first, chosen } = study();
    const quotations = [
      { quotationId: first, words: 'x', stance: 'contrary' as const, layout: 'pull' as const }
    ];
    project.run(chooseQuotations, { findingId, quotations });
    expect(chosen()[0]).toMatchObject({ stance: 'contrary', layout: 'pull' });
    const gone = [{ quotationId: 'gone' as QuotationId, words: '' }];
    expect(errorCodeOf(() => project.run(chooseQuotations, { findingId, quotations: gone }))).toBe(
      'model/not-found'
    );
  });
});

describe('a chosen quotation', () => {
  it('gets an excerpt, layout and stance, and loses an empty excerpt', () => {
    const { project, first, choose, chosen } = study();
    choose(first);
    const id = chosen()[0]!.id;
    project.run(updateChosen, { id, excerpt: ' woorden […] ', layout: 'mention' });
    expect(chosen()[0]).toMatchObject({ excerpt: 'woorden […]', layout: 'mention', stance: 'supporting' });
    project.run(updateChosen, { id, stance: 'contrary' });
    expect(chosen()[0]!.excerpt).toBe('woorden […]');
    for (const excerpt of ['  ', null]) {
      project.run(updateChosen, { id, excerpt });
      expect(chosen()[0]!.excerpt).toBeNull();
    }
  });

  it('moves among those of its finding', () => {
    const { project, first, second, third, choose, chosen } = study();
    choose(first, second, third);
    project.run(moveChosen, { id: chosen()[2]!.id, toIndex: 0 });
    expect(chosen().map(({ quotationId }) => quotationId)).toEqual([third, first, second]);
    project.run(moveChosen, { id: chosen()[0]!.id, toIndex: 99 });
    expect(chosen().map(({ quotationId }) => quotationId)).toEqual([first, second, third]);
    expect(project.run(moveChosen, { id: chosen()[0]!.id, toIndex: -1 }).operations).toEqual([]);
  });

  it('is taken as it is now after it changed', () => {
    const { project, first, choose, chosen } = study();
    choose(first);
    project.run(resizeQuotation, { id: first, start: 0, end: 9 });
    project.run(acceptChosen, { id: chosen()[0]!.id, words: 'meer woorden' });
    expect(chosen()[0]!.chosen).toMatchObject({ start: 0, end: 9, words: 'meer woorden' });
  });

  it('is taken out, and the quotation stays', () => {
    const { project, first, second, choose, chosen } = study();
    choose(first, second);
    const ids = [chosen()[0]!.id, 'gone' as FindingQuotationId];
    expect(project.run(removeChosen, { ids }).params).toEqual({ count: 1, quotation: '1:1' });
    expect(chosen().map(({ quotationId }) => quotationId)).toEqual([second]);
    expect(project.model.find('quotations', first)).toBeDefined();
    expect(project.run(removeChosen, { ids }).operations).toEqual([]);
  });
});
