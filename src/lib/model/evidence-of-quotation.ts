import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { EvidenceOverrule } from '$lib/domain/evidence-rule';
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

export type ImpliedEvidence = Extract<Evidence, { origin: 'implied' }>;

export function isImplied(evidence: Evidence): evidence is ImpliedEvidence {
  return evidence.origin === 'implied';
}

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

/** What codes imply about a quotation although someone said otherwise. */
export type Overruled = Omit<ImpliedEvidence, 'origin'> & {
  overrule: EvidenceOverrule;
};

/** What codes on the quotation imply and was overruled, at most one a target; not what was tied by hand since. */
export function overruledEvidence(model: ProjectModel, quotationId: QuotationId): Overruled[] {
  const overrules = model.overrulesOf(quotationId);
  if (overrules.length === 0) return [];
  const made = new Set(model.linksOf(quotationId).map(({ target }) => evidenceTargetKey(target)));
  const implied = new Map<string, ImpliedEvidence>();
  for (const codeId of codesAbove(model, quotationId))
    for (const { target, stance } of model.rulesOf(codeId)) {
      const key = evidenceTargetKey(target);
      implied.set(key, joinImplied(implied.get(key), { quotationId, target, stance, codeIds: [codeId] }));
    }
  return overrules.flatMap((overrule) => {
    const key = evidenceTargetKey(overrule.target);
    const evidence = made.has(key) ? undefined : implied.get(key);
    if (!evidence) return [];
    const { target, stance, codeIds } = evidence;
    return [{ quotationId, target, stance, codeIds, overrule }];
  });
}

/** Targets that codes on the quotation imply and that were overruled, each once. */
export function overruledTargets(model: ProjectModel, quotationId: QuotationId): EvidenceTarget[] {
  return overruledEvidence(model, quotationId).map(({ target }) => target);
}

/** The codes on a quotation and those above them, each once, nearest first. */
function codesAbove(model: ProjectModel, quotationId: QuotationId): CodeId[] {
  const found = new Set<CodeId>();
  for (const { codeId } of model.codingsOf(quotationId))
    for (let id: CodeId | null = codeId; id && !found.has(id); id = model.get('codes', id).parentId)
      found.add(id);
  return [...found];
}

type Implied = Omit<ImpliedEvidence, 'origin'>;

/** What is implied by more than one rule. */
export function joinImplied(known: Evidence | undefined, implied: Implied): ImpliedEvidence {
  if (known?.origin !== 'implied') return { ...implied, origin: 'implied' };
  const { quotationId, target, codeIds } = known;
  const stance = known.stance === 'contrary' ? 'contrary' : implied.stance;
  const more = implied.codeIds.filter((id) => !codeIds.includes(id));
  return { quotationId, target, stance, origin: 'implied', codeIds: [...codeIds, ...more] };
}
