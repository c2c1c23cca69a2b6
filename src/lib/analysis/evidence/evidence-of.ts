import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, CoderId, QuotationId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import type { ProjectModel } from '$lib/model/project-model';

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
 * What every quotation is evidence for, by quotation and then by target (key as `evidenceTargetKey` gives it), at most one
 * a pair. A link made by hand goes before what codes imply; what was overruled is left out. Where codes
 * imply both support and contradiction it is contrary: that must not be hidden. O(links + rules · quotations of
 * their codes).
 */
export function projectEvidence(model: ProjectModel): Map<QuotationId, Map<string, Evidence>> {
  const found = new Map<QuotationId, Map<string, Evidence>>();
  const ofQuotation = (id: QuotationId) => {
    const known = found.get(id);
    if (known) return known;
    const made = new Map<string, Evidence>();
    found.set(id, made);
    return made;
  };
  for (const { quotationId, target, stance, coderId } of model.list('evidenceLinks'))
    ofQuotation(quotationId).set(evidenceTargetKey(target), {
      quotationId,
      target,
      stance,
      origin: 'made',
      coderId
    });
  const overruled = new Set(
    model.list('evidenceOverrules').map(({ quotationId, target }) => overruleKey(quotationId, target))
  );
  for (const { codeId, target, stance } of model.list('evidenceRules')) {
    const key = evidenceTargetKey(target);
    for (const branchCode of codeBranch(model, codeId))
      for (const quotationId of model.quotationsWith(branchCode)) {
        if (overruled.size > 0 && overruled.has(overruleKey(quotationId, target))) continue;
        const evidence = ofQuotation(quotationId);
        const known = evidence.get(key);
        if (known?.origin !== 'made')
          evidence.set(key, joinImplied(known, { quotationId, target, stance, codeIds: [codeId] }));
      }
  }
  return found;
}

/** As `projectEvidence`, of one quotation: by hand first, each by the order in which it was made. */
export function evidenceOfQuotation(model: ProjectModel, quotationId: QuotationId): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { target, stance, coderId } of model.linksOf(quotationId))
    found.set(evidenceTargetKey(target), { quotationId, target, stance, origin: 'made', coderId });
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

/** Targets that codes on the quotation imply and that were overruled, each once. */
export function overruledTargets(model: ProjectModel, quotationId: QuotationId): EvidenceTarget[] {
  const implied = new Set(
    codesAbove(model, quotationId).flatMap((id) =>
      model.rulesOf(id).map(({ target }) => evidenceTargetKey(target))
    )
  );
  return model
    .overrulesOf(quotationId)
    .flatMap(({ target }) => (implied.has(evidenceTargetKey(target)) ? [target] : []));
}

/** A code and all codes below it. */
export function codeBranch(model: ProjectModel, codeId: CodeId): CodeId[] {
  return [codeId, ...model.childrenOf(codeId).flatMap(({ id }) => codeBranch(model, id))];
}

/** The codes on a quotation and those above them, each once, nearest first. */
function codesAbove(model: ProjectModel, quotationId: QuotationId): CodeId[] {
  const found = new Set<CodeId>();
  for (const { codeId } of model.codingsOf(quotationId))
    for (let id: CodeId | null = codeId; id && !found.has(id); id = model.get('codes', id).parentId)
      found.add(id);
  return [...found];
}

type Implied = Omit<Extract<Evidence, { origin: 'implied' }>, 'origin'>;

function joinImplied(known: Evidence | undefined, implied: Implied): Evidence {
  if (known?.origin !== 'implied') return { ...implied, origin: 'implied' };
  return {
    ...known,
    stance: known.stance === 'contrary' ? 'contrary' : implied.stance,
    codeIds: [...new Set([...known.codeIds, ...implied.codeIds])]
  };
}

function overruleKey(quotationId: QuotationId, target: EvidenceTarget): string {
  return `${quotationId} ${evidenceTargetKey(target)}`;
}
