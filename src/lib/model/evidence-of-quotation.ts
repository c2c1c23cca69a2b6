import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, CoderId, QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from './evidence-target-key';
import type { ProjectModel } from './project-model';

/** A quotation that is evidence for or against a target: tied to it by hand, or because a code on it implies it. */
export type Evidence = {
  quotationId: QuotationId;
  target: EvidenceTarget;
  stance: Stance;
} & (
  | { origin: 'made'; coderId: CoderId }
  /** The codes that imply it: those that carry the rules, each once. */
  | { origin: 'implied'; codeIds: readonly CodeId[] }
);

/**
 * What a quotation is evidence for, at most one a target: by hand first, each by the order in which it was made. A link
 * made by hand goes before what codes imply; what was overruled is left out. Where codes imply both support and
 * contradiction it is contrary: that must not be hidden.
 */
export function evidenceOfQuotation(model: ProjectModel, quotationId: QuotationId): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { target, stance, coderId } of model.linksOf(quotationId))
    found.set(evidenceTargetKey(target), { quotationId, target, stance, origin: 'made', coderId });
  if (model.count('evidenceRules') === 0) return [...found.values()];
  const overruled = new Set(model.overrulesOf(quotationId).map(({ target }) => evidenceTargetKey(target)));
  for (const codeId of codesAbove(model, quotationId))
    for (const { target, stance } of model.rulesOf(codeId)) {
      const key = evidenceTargetKey(target);
      const known = found.get(key);
      if (known?.origin !== 'made' && !overruled.has(key))
        found.set(key, joinImplied(known, { quotationId, target, stance, codeIds: [codeId] }));
    }
  return [...found.values()];
}

/** What is said about a quotation and one target; undefined when nothing is, or what codes imply was overruled. */
export function findEvidence(
  model: ProjectModel,
  quotationId: QuotationId,
  target: EvidenceTarget
): Evidence | undefined {
  const key = evidenceTargetKey(target);
  return evidenceOfQuotation(model, quotationId).find(
    (evidence) => evidenceTargetKey(evidence.target) === key
  );
}

/** Targets that codes on the quotation imply and that were overruled, each once. */
export function overruledTargets(model: ProjectModel, quotationId: QuotationId): EvidenceTarget[] {
  const overrules = model.overrulesOf(quotationId);
  if (overrules.length === 0) return [];
  const implied = new Set(
    codesAbove(model, quotationId).flatMap((id) =>
      model.rulesOf(id).map(({ target }) => evidenceTargetKey(target))
    )
  );
  return overrules.flatMap(({ target }) => (implied.has(evidenceTargetKey(target)) ? [target] : []));
}

/** The codes on a quotation and those above them, each once, nearest first. */
export function codesAbove(model: ProjectModel, quotationId: QuotationId): CodeId[] {
  const found = new Set<CodeId>();
  for (const { codeId } of model.codingsOf(quotationId))
    for (let id: CodeId | null = codeId; id && !found.has(id); id = model.get('codes', id).parentId)
      found.add(id);
  return [...found];
}

type Implied = Omit<Extract<Evidence, { origin: 'implied' }>, 'origin'>;

/** What is implied by more than one rule. */
export function joinImplied(known: Evidence | undefined, implied: Implied): Evidence {
  if (known?.origin !== 'implied') return { ...implied, origin: 'implied' };
  return {
    ...known,
    stance: known.stance === 'contrary' ? 'contrary' : implied.stance,
    codeIds: [...new Set([...known.codeIds, ...implied.codeIds])]
  };
}
