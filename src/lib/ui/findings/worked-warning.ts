import type { FindingWarning } from '$lib/analysis/findings/finding-warnings';
import type { FindingQuotationId, QuotationId } from '$lib/domain/ids';
import { findingWarningSentence } from '$lib/messages/finding-words';
import type { MessageKey } from '$lib/messages/messages';
import type { Translate } from '$lib/messages/translator';
import { citation } from '$lib/model/citation';
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
  const remedy = remedyOf(warning);
  return {
    key: keyOf(warning),
    text: findingWarningSentence(translate, warning, {
      caseName: (id) => model.find('cases', id)?.name ?? '',
      documentName: (id) => {
        const document = model.find('documents', id);
        return document ? `${document.number}. ${document.name}` : '';
      },
      citation: (id) => {
        const chosen = model.find('findingQuotations', id);
        return chosen ? citation(model, model.get('quotations', chosen.quotationId)) : '';
      }
    }),
    remedy,
    remedyText: translate(remedyKeys[remedy.kind])
  };
}

const remedyKeys = {
  choose: 'findings.remedy.choose',
  'new-voices': 'findings.remedy.newVoices',
  contrary: 'findings.remedy.contrary',
  quotation: 'findings.remedy.quotation',
  excerpt: 'findings.remedy.excerpt'
} as const satisfies Record<WarningRemedy['kind'], MessageKey>;

function remedyOf(warning: FindingWarning): WarningRemedy {
  switch (warning.kind) {
    case 'no-quotations':
    case 'single-document':
      return { kind: 'choose' };
    case 'single-case':
    case 'over-quoted':
      return { kind: 'new-voices' };
    case 'contrary-left-out':
      return { kind: 'contrary', quotationIds: warning.quotationIds };
    case 'quotation-changed':
      return { kind: 'quotation', id: warning.id };
    case 'excerpt-differs':
      return { kind: 'excerpt', id: warning.id };
  }
}

/** Of some kinds a finding can have several. */
function keyOf(warning: FindingWarning): string {
  if ('id' in warning) return `${warning.kind}:${warning.id}`;
  return warning.kind === 'over-quoted' ? `${warning.kind}:${warning.caseId}` : warning.kind;
}
