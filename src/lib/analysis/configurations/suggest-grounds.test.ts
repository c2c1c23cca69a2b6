import { expect, it } from 'vitest';
import { addGrounds } from '$lib/commands/configurations/add-grounds';
import { saveConfiguration } from '$lib/commands/configurations/save-configuration';
import { linkEvidence } from '$lib/commands/evidence/link-evidence';
import type { CimoElementId } from '$lib/domain/cimo-element';
import type { ConfigurationPlace } from '$lib/domain/configuration';
import type { Stance } from '$lib/domain/evidence-link';
import type { ConfigurationId, EvidenceRuleId, QuotationId } from '$lib/domain/ids';
import { testCoder, testNow, TestProject } from '$lib/testing/test-project';
import { suggestGrounds } from './suggest-grounds';

const id = 'config' as ConfigurationId;

function study() {
  const project = new TestProject();
  const documentId = project.document();
  const trust = project.code('Vertrouwen');
  const [a, b, c] = [0, 10, 20].map((start) => project.quotation(documentId, start, start + 9)) as [
    QuotationId,
    QuotationId,
    QuotationId
  ];
  const coded = project.quotation(documentId, 30, 39, trust);
  project.run(saveConfiguration, { id, name: 'Buddy' });
  const link = (quotationId: QuotationId, element: CimoElementId, stance: Stance = 'supporting') =>
    project.run(linkEvidence, { places: [{ quotationId }], target: { kind: 'cimo', id: element }, stance });
  const suggested = (place: ConfigurationPlace) =>
    suggestGrounds(project.model, id, place).map(({ quotationId, stance, isImplied }) => [
      quotationId,
      stance,
      isImplied
    ]);
  const put = (place: ConfigurationPlace, quotationId: QuotationId, stance: Stance = 'supporting') =>
    project.run(addGrounds, {
      configurationId: id,
      place,
      refs: [{ kind: 'quotation', id: quotationId }],
      stance
    });
  return { project, a, b, c, coded, trust, link, suggested, put };
}

it('suggests for an element what is evidence for it, made or implied, and not there yet', () => {
  const { project, a, b, c, coded, trust, link, suggested, put } = study();
  link(c, 'context', 'contrary');
  link(a, 'context');
  link(b, 'outcome');
  project.put('evidenceRules', {
    id: 'rule' as EvidenceRuleId,
    codeId: trust,
    target: { kind: 'cimo', id: 'context' },
    stance: 'supporting',
    createdBy: testCoder,
    createdAt: testNow
  });
  expect(suggested('context')).toEqual([
    [a, 'supporting', false],
    [c, 'contrary', false],
    [coded, 'supporting', true]
  ]);
  put('context', a);
  expect(suggested('context').map(([quotationId]) => quotationId)).toEqual([c, coded]);
  expect(suggested('mechanism')).toEqual([]);
});

it('suggests for a link what is evidence for both its ends or lies there', () => {
  const { a, b, c, link, suggested, put } = study();
  link(a, 'mechanism');
  link(a, 'outcome');
  link(b, 'mechanism');
  put('outcome', b, 'contrary');
  link(c, 'outcome');
  expect(suggested('mechanism-outcome')).toEqual([
    [a, 'supporting', false],
    [b, 'contrary', false]
  ]);
});
