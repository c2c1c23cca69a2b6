import type { EvidenceTarget, Stance } from '$lib/domain/evidence-link';
import type { CodeId, EvidenceRuleId } from '$lib/domain/ids';
import { evidenceTargetKey } from '$lib/model/evidence-target-key';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { targetLabel } from '../evidence/target-label';

/**
 * Lets a code imply a research question or CIMO element, or changes the stance of the rule that is there: a code has at
 * most one rule to a target.
 */
export const saveRule: Command<{ codeId: CodeId; target: EvidenceTarget; stance: Stance }> = (
  model,
  { codeId, target, stance },
  context
) => {
  const draft = new ChangeDraft(model, context);
  const code = model.get('codes', codeId);
  const key = evidenceTargetKey(target);
  const existing = model.rulesOf(codeId).find((rule) => evidenceTargetKey(rule.target) === key);
  const label = targetLabel(model, target);
  if (existing) draft.update('evidenceRules', existing.id, { stance });
  else
    draft.add('evidenceRules', {
      id: draft.newId<EvidenceRuleId>(),
      codeId,
      target,
      stance,
      createdBy: draft.coder(),
      createdAt: context.now
    });
  return draft.build('save-rule', { code: code.name, target: label });
};
