import type { EvidenceRuleId } from '$lib/domain/ids';
import { ChangeDraft } from '../change-draft';
import type { Command } from '../command';
import { targetLabel } from '../evidence/target-label';

/**
 * Takes rules away. What was overruled stays so: the judgement about the quotation outlives the rule and holds again
 * when a rule for the same target comes back.
 */
export const removeRules: Command<{ ids: EvidenceRuleId[] }> = (model, { ids }, context) => {
  const draft = new ChangeDraft(model, context);
  const rules = Array.from(new Set(ids), (id) => model.get('evidenceRules', id));
  for (const { id } of rules) draft.remove('evidenceRules', id);
  const [first] = rules;
  return draft.build('remove-rules', {
    code: first ? model.get('codes', first.codeId).name : '',
    target: first ? targetLabel(model, first.target) : '',
    count: rules.length
  });
};
