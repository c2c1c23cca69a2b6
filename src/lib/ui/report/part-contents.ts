import { findingsIn, projectOutline, type OutlineChapter } from '$lib/analysis/findings/outline';
import type { Report, ReportPartKind } from '$lib/domain/report';
import type { ProjectModel } from '$lib/model/project-model';

/** What there is of a part, by the things it counts. */
export type PartCount =
  | 'summaries'
  | 'questions'
  | 'elements'
  | 'phases'
  | 'cases'
  | 'documents'
  | 'coders'
  | 'codings'
  | 'chapters'
  | 'findings'
  | 'quotations'
  | 'links'
  | 'configurations'
  | 'networks'
  | 'words'
  | 'recommendations'
  | 'codes';
export type PartContents = readonly (readonly [what: PartCount, count: number])[];

/**
 * What each part of a report would hold of the project as it is, without making it. A part in which nothing is counted is
 * left out of the report. O(project).
 */
export function partContents(
  model: ProjectModel,
  report: Pick<Report, 'networkIds'>
): Record<ReportPartKind, PartContents> {
  const chapters = writtenChapters(model);
  const findings = chapters.flatMap(({ items }) => findingsIn(items));
  const quoted = new Set(model.list('findingQuotations').map(({ quotationId }) => quotationId)).size;
  const questions = model.list('questions');
  const { conclusion = '' } = model.project;
  const isThere = (text: string | undefined) => (text ?? '').trim() !== '';
  const rules = model.count('evidenceRules');
  const linked = new Set(model.list('evidenceLinks').map(({ quotationId }) => quotationId)).size;
  const contents: Record<ReportPartKind, [PartCount, number][]> = {
    summary: [['summaries', questions.filter(({ summary }) => isThere(summary)).length]],
    questions: [['questions', questions.length]],
    cimo: [['elements', model.list('cimoElements').filter(({ description }) => isThere(description)).length]],
    phases: [['phases', model.count('phases')]],
    participants: [['cases', model.count('cases')]],
    data: [['documents', model.count('documents')]],
    coding: [
      ['coders', model.count('codings') > 0 ? model.count('coders') : 0],
      ['codings', model.count('codings')]
    ],
    results: [
      ['chapters', chapters.length],
      ['findings', findings.length],
      ['quotations', quoted]
    ],
    matrix: [['links', linked || rules]],
    configurations: [
      ['configurations', model.list('configurations').filter(({ mergedIntoId }) => !mergedIntoId).length]
    ],
    figures: [['networks', report.networkIds.length]],
    conclusion: [['words', wordCount(conclusion)]],
    recommendations: [['recommendations', model.count('recommendations')]],
    balance: [['quotations', quoted]],
    codebook: [['codes', model.count('codes')]],
    quotations: [['quotations', model.count('quotations')]],
    integrity: [['quotations', quoted]]
  };
  const there = Object.entries(contents).map(([part, counts]) => [
    part,
    counts.filter(([, count]) => count > 0)
  ]);
  return Object.fromEntries(there) as Record<ReportPartKind, PartContents>;
}

/** The chapters of the results with anything in them, also when that is a summary alone. */
export function writtenChapters(model: ProjectModel): OutlineChapter[] {
  return projectOutline(model).filter(
    ({ question, items }) => items.length > 0 || (question?.summary ?? '').trim() !== ''
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
