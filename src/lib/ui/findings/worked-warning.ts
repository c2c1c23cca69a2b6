import type { FindingWarning } from '$lib/analysis/findings/finding-warnings';
import type { FindingQuotationId, QuotationId } from '$lib/domain/ids';
import type { Translate } from '$lib/messages/translator';
import type { ProjectModel } from '$lib/model/project-model';

/** What a warning leads to: evidence to choose from, or a quotation of the finding. */
export type WarningRemedy =
  | { kind: 'choose' }
  | { kind: 'new-voices' }
  | { kind: 'contrary'; quotationIds: readonly QuotationId[] }
  | { kind: 'quotation' | 'excerpt'; id: FindingQuotationId };

export type WorkedWarning = { key: string; text: string; remedy: WarningRemedy; remedyText: string };

/** A warning as a sentence, with what can be done about it. */
export function workedWarning(
  model: ProjectModel,
  warning: FindingWarning,
  translate: Translate
): WorkedWarning {
  const say = (key: Parameters<Translate>[0], params?: Parameters<Translate>[1]) => translate(key, params);
  const caseName = (id: string) => model.find('cases', id)?.name ?? '';
  switch (warning.kind) {
    case 'no-quotations':
      return {
        key: warning.kind,
        text: say('findings.warning.noQuotations'),
        remedy: { kind: 'choose' },
        remedyText: say('findings.remedy.choose')
      };
    case 'single-case':
      return {
        key: warning.kind,
        text: say('findings.warning.singleCase', { name: caseName(warning.caseId) }),
        remedy: { kind: 'new-voices' },
        remedyText: say('findings.remedy.newVoices')
      };
    case 'single-document': {
      const document = model.find('documents', warning.documentId);
      const name = document ? `${document.number}. ${document.name}` : '';
      return {
        key: warning.kind,
        text: say('findings.warning.singleDocument', { name }),
        remedy: { kind: 'choose' },
        remedyText: say('findings.remedy.choose')
      };
    }
    case 'over-quoted':
      return {
        key: `${warning.kind}:${warning.caseId}`,
        text: say('findings.warning.overQuoted', {
          name: caseName(warning.caseId),
          percentage: Math.round(warning.share * 100)
        }),
        remedy: { kind: 'new-voices' },
        remedyText: say('findings.remedy.newVoices')
      };
    case 'contrary-left-out':
      return {
        key: warning.kind,
        text: say('findings.warning.contraryLeftOut', { count: warning.quotationIds.length }),
        remedy: { kind: 'contrary', quotationIds: warning.quotationIds },
        remedyText: say('findings.remedy.contrary')
      };
    case 'quotation-changed':
      return {
        key: `${warning.kind}:${warning.id}`,
        text: say('findings.warning.quotationChanged', { citation: citationOf(model, warning.id) }),
        remedy: { kind: 'quotation', id: warning.id },
        remedyText: say('findings.remedy.quotation')
      };
    case 'excerpt-differs':
      return {
        key: `${warning.kind}:${warning.id}`,
        text: say('findings.warning.excerptDiffers', {
          citation: citationOf(model, warning.id),
          words: warning.wrong.map((words) => `“${words}”`).join(', ')
        }),
        remedy: { kind: 'excerpt', id: warning.id },
        remedyText: say('findings.remedy.excerpt')
      };
  }
}

function citationOf(model: ProjectModel, id: FindingQuotationId): string {
  const chosen = model.find('findingQuotations', id);
  const quotation = chosen && model.find('quotations', chosen.quotationId);
  return quotation ? `${model.get('documents', quotation.documentId).number}:${quotation.number}` : '';
}
