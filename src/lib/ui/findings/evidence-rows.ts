import { codeBranch, type Evidence } from '$lib/analysis/evidence/evidence-of';
import type { FindingSource } from '$lib/analysis/findings/finding-source';
import type { CaseId, QuestionId, QuotationId } from '$lib/domain/ids';
import type { SourceDocument } from '$lib/domain/document';
import type { Quotation } from '$lib/domain/quotation';
import type { FoldedTexts } from '$lib/language/folded-texts';
import { foldText } from '$lib/language/fold-text';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';
import type { EvidenceFilter } from './evidence-filter';

/** A quotation offered to a finding; `evidence` is what it says about the finding's sub-question. */
export type EvidenceRow = { quotation: Quotation; document: SourceDocument; evidence: Evidence | null };

type ByTarget = ReadonlyMap<QuotationId, ReadonlyMap<string, Evidence>>;

/**
 * The quotations a finding under a question can be given, by document number and then in the order of the text: its evidence,
 * or with scope `all` every quotation. Under no question it is always every quotation. O(quotations).
 */
export function evidenceRows(
  model: ProjectModel,
  evidence: ByTarget,
  questionId: QuestionId | null,
  scope: EvidenceFilter['scope']
): EvidenceRow[] {
  const target = questionId && evidenceTargetKey({ kind: 'question', id: questionId });
  const documents = model.list('documents').sort((a, b) => a.number - b.number);
  return documents.flatMap((document) =>
    model.quotationsOf(document.id).flatMap((quotation) => {
      const found = (target && evidence.get(quotation.id)?.get(target)) || null;
      return found || scope === 'all' || !target ? [{ quotation, document, evidence: found }] : [];
    })
  );
}

type FilterSource = {
  source: FindingSource;
  evidence: ByTarget;
  foldedTexts: FoldedTexts;
  /** Cases the finding quotes already. */
  quoted: ReadonlySet<CaseId>;
};

/** The rows that meet every part of a filter. */
export function filterEvidence(
  model: ProjectModel,
  rows: readonly EvidenceRow[],
  filter: EvidenceFilter,
  { source, evidence, foldedTexts, quoted }: FilterSource
): EvidenceRow[] {
  const withCodes =
    filter.codes.length === 0
      ? null
      : new Set(
          filter.codes
            .filter((id) => model.find('codes', id))
            .flatMap((id) => codeBranch(model, id))
            .flatMap((id) => [...model.quotationsWith(id)])
        );
  const words = foldText(filter.text).folded.split(/\s+/).filter(Boolean);
  const [cases, roles] = [new Set(filter.cases), new Set(filter.roles)];
  const stances = new Set(filter.stances);
  const only = filter.only.length > 0 ? new Set(filter.only) : null;
  const needsCases = cases.size > 0 || roles.size > 0 || filter.newVoices;

  return rows.filter(({ quotation, document, evidence: found }) => {
    if (only && !only.has(quotation.id)) return false;
    if (withCodes && !withCodes.has(quotation.id)) return false;
    if (stances.size > 0 && !(found && stances.has(found.stance))) return false;
    if (filter.unused && model.chosenFrom(quotation.id).length > 0) return false;
    const targets = evidence.get(quotation.id);
    if (
      filter.cimo.length > 0 &&
      !filter.cimo.some((id) => targets?.has(evidenceTargetKey({ kind: 'cimo', id })))
    )
      return false;
    if (needsCases) {
      const speaking = source.cases.of(model, quotation);
      if (cases.size > 0 && !speaking.some((id) => cases.has(id))) return false;
      if (roles.size > 0 && !speaking.some((id) => roles.has(model.find('cases', id)?.role ?? '')))
        return false;
      if (filter.newVoices && (speaking.length === 0 || speaking.some((id) => quoted.has(id)))) return false;
    }
    if (words.length === 0) return true;
    const text = source.findText(document.textId);
    if (!text) return false;
    const { folded, toFolded } = foldedTexts.of(text);
    const own = folded.slice(toFolded(quotation.start), toFolded(quotation.end));
    return words.every((word) => own.includes(word));
  });
}
