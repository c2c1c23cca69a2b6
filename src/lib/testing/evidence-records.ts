import { orderedPair } from '$lib/domain/cell-conclusion';
import type {
  CaseId,
  CellConclusionId,
  ConfigurationEvidenceId,
  ConfigurationId,
  EvidenceOverruleId,
  EvidenceRuleId,
  FindingId,
  FindingQuotationId,
  PhaseId,
  RecommendationId,
  ReportId,
  SectionId
} from '$lib/domain/ids';
import { testCoder, testNow, type TestProject } from './test-project';

/** Puts one of everything between evidence and report on a coded project: ids say what they are (`finding-1`). */
export function putEvidenceRecords(project: TestProject): void {
  const { model } = project;
  const [question] = model.list('questions');
  const [code] = model.list('codes');
  const [quotation, other] = model.list('quotations');
  const target = { kind: 'question', id: question!.id } as const;
  const by = { coderId: testCoder, at: testNow };
  const phaseId = 'phase-1' as PhaseId;
  project.put('phases', {
    id: phaseId,
    number: 1,
    name: 'Werving',
    goal: '',
    approach: '',
    start: '2025-01-06',
    end: null
  });
  const [document] = model.list('documents');
  project.put('documents', { ...document!, phaseId });
  const [person] = model.list('cases');
  project.put('cases', { ...person!, id: person!.id as CaseId, pseudonym: 'Ouder A' });
  project.put('questions', { ...question!, summary: 'Kort gezegd: *ja*.' });
  project.put('project', { ...model.project, conclusion: 'Het werkt.' });
  project.put('evidenceRules', {
    id: 'rule-1' as EvidenceRuleId,
    codeId: code!.id,
    target,
    stance: 'contrary',
    createdBy: testCoder,
    createdAt: testNow
  });
  project.put('evidenceOverrules', {
    id: 'overrule-1' as EvidenceOverruleId,
    quotationId: other!.id,
    target: { kind: 'cimo', id: 'outcome' },
    reason: 'Gaat over iets anders.',
    ...by
  });
  project.put('cellConclusions', {
    id: 'conclusion-1' as CellConclusionId,
    members: orderedPair(target, { kind: 'role', id: 'ouder: alleen' }),
    conclusion: `Zie [1:1](kc:quotation/${quotation!.id}).`,
    status: 'settled',
    updatedBy: testCoder,
    updatedAt: testNow
  });
  const findingId = 'finding-1' as FindingId;
  const sectionId = 'section-1' as SectionId;
  const place = { questionId: question!.id, order: 1 };
  project.put('sections', { id: sectionId, parentId: null, title: 'Thuis', text: '', ...place });
  project.put('findings', {
    id: findingId,
    sectionId,
    ...place,
    statement: 'Rust werkt.',
    text: '',
    status: 'drafted',
    createdBy: testCoder,
    createdAt: testNow
  });
  const { start, end, documentId } = quotation!;
  project.put('findingQuotations', {
    id: 'chosen-1' as FindingQuotationId,
    findingId,
    quotationId: quotation!.id,
    order: 1,
    stance: 'supporting',
    excerpt: 'Dit […]',
    layout: 'pull',
    chosen: { textId: model.get('documents', documentId).textId, start, end, words: 'Dit is' },
    ...by
  });
  project.put('recommendations', {
    id: 'recommendation-1' as RecommendationId,
    order: 1,
    statement: 'Zorg voor rust.',
    text: '',
    findingIds: [findingId]
  });
  const configurationId = 'configuration-1' as ConfigurationId;
  project.put('configurations', {
    id: configurationId,
    name: 'Rust eerst',
    statements: { context: 'drukte', intervention: '', mechanism: 'rust', outcome: 'plezier' },
    proposition: null,
    alternativeToId: null,
    mergedIntoId: null,
    order: 1,
    comment: '',
    createdAt: testNow
  });
  project.put('configurationEvidence', {
    id: 'ground-1' as ConfigurationEvidenceId,
    configurationId,
    place: 'mechanism-outcome',
    ref: { kind: 'finding', id: findingId },
    stance: 'supporting',
    ...by
  });
  project.put('reports', {
    id: 'report-1' as ReportId,
    title: 'Naast de ouder',
    authors: 'Noor',
    language: 'nl',
    parts: ['questions', 'results'],
    matrix: { rows: 'question', columns: 'cimo' },
    networkIds: [],
    contextTurns: 1,
    createdAt: testNow
  });
}
