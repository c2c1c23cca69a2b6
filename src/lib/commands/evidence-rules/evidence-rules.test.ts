import { describe, expect, it } from 'vitest';
import { mergeCodes } from '$lib/commands/codes/merge-codes';
import { deleteCodes } from '$lib/commands/codes/delete-codes';
import { deleteQuotations } from '$lib/commands/coding/delete-quotations';
import { removeCodes } from '$lib/commands/coding/remove-codes';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import { unlinkEvidence } from '$lib/commands/evidence/unlink-evidence';
import { addQuestion } from '$lib/commands/project/add-question';
import { removeQuestion } from '$lib/commands/project/remove-question';
import type { EvidenceTarget } from '$lib/domain/evidence-link';
import type { CodeId, QuestionId, QuotationId } from '$lib/domain/ids';
import { evidenceOfQuotation, findEvidence, overruledTargets } from '$lib/model/evidence-of-quotation';
import { errorCodeOf } from '$lib/testing/error-code';
import { TestProject, testCoder, testNow } from '$lib/testing/test-project';
import { adoptImplied } from './adopt-implied';
import { overruleEvidence } from './overrule-evidence';
import { removeRules } from './remove-rules';
import { restoreImplied } from './restore-implied';
import { saveRule } from './save-rule';

const question = { kind: 'question', id: 'question-1' as QuestionId } as const;
const mechanism = { kind: 'cimo', id: 'mechanism' } as const;

/** Band with Café under it; three quotations with Café, one with none of the two. */
function frame() {
  const project = new TestProject();
  project.run(addQuestion, { id: question.id, text: 'Wat werkt?' });
  const band = project.code('Band 🙂');
  const cafe = project.code('Café', band);
  const documentId = project.document();
  const coded = [0, 5, 10].map((start) => project.quotation(documentId, start, start + 5, cafe));
  const free = project.quotation(documentId, 20, 25);
  const [first, second, third] = coded as [QuotationId, QuotationId, QuotationId];
  const { model } = project;
  const rule = (codeId: CodeId, target: EvidenceTarget, stance: 'supporting' | 'contrary' = 'supporting') =>
    project.run(saveRule, { codeId, target, stance });
  const saidOf = (id: QuotationId, target: EvidenceTarget = question) => {
    const evidence = findEvidence(model, id, target);
    return evidence ? `${evidence.origin} ${evidence.stance}` : 'nothing';
  };
  return { project, model, band, cafe, coded, first, second, third, free, rule, saidOf };
}

describe('a rule', () => {
  it('ties the quotations of the code and of the codes under it to the target', () => {
    const { model, band, rule, first, free, saidOf } = frame();
    expect(rule(band, question).params).toEqual({ code: 'Band 🙂', target: '1' });
    expect(model.list('evidenceRules')).toMatchObject([
      { codeId: band, target: question, stance: 'supporting', createdBy: testCoder, createdAt: testNow }
    ]);
    expect(evidenceOfQuotation(model, first)).toEqual([
      { quotationId: first, target: question, stance: 'supporting', origin: 'implied', codeIds: [band] }
    ]);
    expect(saidOf(free)).toBe('nothing');
    expect(model.count('evidenceLinks')).toBe(0);
  });

  it('is one a code and target: saving it again changes its stance', () => {
    const { model, band, rule, first, saidOf } = frame();
    rule(band, question);
    rule(band, question, 'contrary');
    expect(model.count('evidenceRules')).toBe(1);
    expect(saidOf(first)).toBe('implied contrary');
    expect(rule(band, question, 'contrary').operations).toEqual([]);
  });

  it('no longer ties once it is removed, and the judgement about a quotation outlives it', () => {
    const { project, model, band, rule, first, saidOf } = frame();
    rule(band, question);
    project.run(overruleEvidence, { quotationIds: [first], target: question });
    const [{ id }] = model.list('evidenceRules') as [ReturnType<typeof model.list<'evidenceRules'>>[number]];
    expect(project.run(removeRules, { ids: [id, id] }).params).toEqual({
      code: 'Band 🙂',
      target: '1',
      count: 1
    });
    expect([saidOf(first), overruledTargets(model, first)]).toEqual(['nothing', []]);
    rule(band, question);
    expect([saidOf(first), overruledTargets(model, first)]).toEqual(['nothing', [question]]);
  });

  it('says when the code or the question is gone and when nobody codes', () => {
    const { project, band } = frame();
    const intent = { codeId: band, target: question, stance: 'supporting' } as const;
    const gone = { kind: 'question', id: 'gone' as QuestionId } as const;
    expect(errorCodeOf(() => project.run(saveRule, { ...intent, codeId: 'gone' as CodeId }))).toBe(
      'model/not-found'
    );
    expect(errorCodeOf(() => project.run(saveRule, { ...intent, target: gone }))).toBe('model/not-found');
    expect(errorCodeOf(() => project.run(saveRule, intent, null))).toBe('command/no-coder');
  });
});

describe('two rules on one quotation', () => {
  it('give contrary evidence when one implies support and the other contradiction', () => {
    const { model, band, cafe, rule, first } = frame();
    rule(cafe, question, 'contrary');
    rule(band, question);
    expect(evidenceOfQuotation(model, first)).toMatchObject([{ stance: 'contrary', codeIds: [cafe, band] }]);
  });
});

describe('overruling', () => {
  it('holds for the quotation and target only, with its reason', () => {
    const { project, model, band, rule, first, second, saidOf } = frame();
    rule(band, question);
    rule(band, mechanism);
    const change = project.run(overruleEvidence, {
      quotationIds: [first, first],
      target: question,
      reason: ' gaat over iets anders '
    });
    expect(change.params).toEqual({ quotation: '1:1', count: 1, target: '1' });
    expect([saidOf(first), saidOf(first, mechanism), saidOf(second)]).toEqual([
      'nothing',
      'implied supporting',
      'implied supporting'
    ]);
    expect(model.overrulesOf(first)).toMatchObject([
      { reason: 'gaat over iets anders', coderId: testCoder, at: testNow }
    ]);
  });

  it('passes by what is not implied, was made by hand or is overruled already', () => {
    const { project, band, rule, first, second, free, saidOf } = frame();
    rule(band, question);
    project.run(linkEvidence, {
      places: [{ quotationId: second }],
      target: question,
      stance: 'supporting'
    });
    const intent = { quotationIds: [first, second, free], target: question };
    expect(project.run(overruleEvidence, intent).params.count).toBe(1);
    expect(project.run(overruleEvidence, intent).operations).toEqual([]);
    expect([saidOf(first), saidOf(second)]).toEqual(['nothing', 'made supporting']);
  });

  it('is taken back by restoring', () => {
    const { project, model, band, rule, first, second, saidOf } = frame();
    rule(band, question);
    project.run(overruleEvidence, { quotationIds: [first], target: question });
    const intent = { quotationIds: [first, second], target: question };
    expect(project.run(restoreImplied, intent).params).toEqual({ quotation: '1:1', count: 1, target: '1' });
    expect([saidOf(first), model.count('evidenceOverrules')]).toEqual(['implied supporting', 0]);
    expect(project.run(restoreImplied, intent).operations).toEqual([]);
  });

  it('is gone once the quotation is tied by hand: unlinking then leaves what the code implies', () => {
    const { project, model, band, rule, first, saidOf } = frame();
    rule(band, question);
    project.run(overruleEvidence, { quotationIds: [first], target: question });
    project.run(linkEvidence, { places: [{ quotationId: first }], target: question, stance: 'contrary' });
    expect([saidOf(first), model.count('evidenceOverrules')]).toEqual(['made contrary', 0]);
    project.run(unlinkEvidence, { quotationIds: [first], target: question });
    expect(saidOf(first)).toBe('implied supporting');
  });
});

describe('adopting', () => {
  it('makes links by hand with the stance implied, which stay when the rule and the code go', () => {
    const { project, model, band, cafe, coded, rule, first, free, saidOf } = frame();
    rule(band, question, 'contrary');
    project.run(overruleEvidence, { quotationIds: [first], target: question });
    const change = project.run(adoptImplied, { quotationIds: [...coded, free], target: question });
    expect(change.params).toEqual({ quotation: '1:2', count: 2, target: '1' });
    expect(model.count('evidenceLinks')).toBe(2);
    project.run(removeRules, { ids: model.list('evidenceRules').map(({ id }) => id) });
    project.run(removeCodes, { quotationIds: coded, codeId: cafe });
    expect(coded.map((id) => saidOf(id))).toEqual(['nothing', 'made contrary', 'made contrary']);
    expect(project.run(adoptImplied, { quotationIds: coded, target: question }).operations).toEqual([]);
  });
});

describe('rules and judgements when what they are about goes', () => {
  it('leave with the code, the question and the quotation', () => {
    const { project, model, band, cafe, rule, first, second } = frame();
    rule(band, question);
    rule(cafe, mechanism);
    for (const target of [question, mechanism])
      project.run(overruleEvidence, { quotationIds: [first, second], target });
    project.run(deleteQuotations, { ids: [second] });
    expect(model.list('evidenceOverrules').map(({ quotationId }) => quotationId)).toEqual([first, first]);
    project.run(removeQuestion, { id: question.id });
    expect(model.list('evidenceRules')).toMatchObject([{ codeId: cafe, target: mechanism }]);
    expect(model.list('evidenceOverrules')).toMatchObject([{ target: mechanism }]);
    project.run(deleteCodes, { ids: [cafe] });
    expect(model.count('evidenceRules')).toBe(0);
  });

  it('go over to the code that stays when codes are merged, its own rule before theirs', () => {
    const { project, model, band, cafe, rule, first, saidOf } = frame();
    const tijd = project.code('Tijd');
    rule(tijd, question, 'contrary');
    rule(tijd, mechanism);
    rule(cafe, question);
    project.run(mergeCodes, { survivorId: cafe, codeIds: [tijd] });
    const kept = model.list('evidenceRules').map(({ codeId, target, stance }) => [codeId, target.id, stance]);
    expect(kept).toEqual([
      [cafe, 'mechanism', 'supporting'],
      [cafe, question.id, 'supporting']
    ]);
    expect([saidOf(first), saidOf(first, mechanism)]).toEqual(['implied supporting', 'implied supporting']);
    project.run(mergeCodes, { survivorId: band, codeIds: [cafe] });
    expect(model.list('evidenceRules').map(({ codeId }) => codeId)).toEqual([band, band]);
  });
});
