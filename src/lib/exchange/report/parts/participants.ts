import { casesOfDocument } from '$lib/analysis/documents/document-rows';
import type { Case } from '$lib/domain/case';
import type { DocumentId } from '$lib/domain/ids';
import type { ReportBlock } from '../report-content';
import type { ReportDraft } from '../report-draft';

/** A row per role: how many cases have it, what they are called in the report, in how many documents they are. */
export function participantsPart(draft: ReportDraft): ReportBlock[] {
  const { model, t } = draft;
  const cases = model.list('cases');
  if (cases.length === 0) return [];
  const documentsOf = new Map<string, Set<DocumentId>>();
  for (const document of model.list('documents'))
    for (const { id } of casesOfDocument(model, document)) {
      const found = documentsOf.get(id) ?? new Set();
      documentsOf.set(id, found.add(document.id));
    }
  const row = (role: string, own: readonly Case[]) => {
    const documents = new Set(own.flatMap(({ id }) => [...(documentsOf.get(id) ?? [])]));
    return [role, own.length, own.map(({ id }) => draft.names.ofCase(id)).join(', '), documents.size];
  };
  const rows = [...byRole(cases)]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, draft.report.language))
    .map(([role, own]) => row(role || t('reportText.noRole'), own));
  const all = row(t('reportText.total'), cases);
  return [
    draft.table(
      t('reportText.caption.participants'),
      [
        ['text', t('reportText.column.role')],
        ['number', t('reportText.column.cases')],
        ['text', t('reportText.column.names')],
        ['number', t('reportText.column.documents')]
      ],
      rows.length > 1 ? [...rows, [all[0]!, all[1]!, '', all[3]!]] : rows
    )
  ];
}

function byRole(cases: readonly Case[]): Map<string, Case[]> {
  const roles = new Map<string, Case[]>();
  for (const known of cases) {
    const role = known.role.trim();
    roles.set(role, [...(roles.get(role) ?? []), known]);
  }
  return roles;
}
