import { adoptImplied } from '$lib/commands/evidence-rules/adopt-implied';
import { overruleEvidence } from '$lib/commands/evidence-rules/overrule-evidence';
import { removeRules } from '$lib/commands/evidence-rules/remove-rules';
import { restoreImplied } from '$lib/commands/evidence-rules/restore-implied';
import { saveRule } from '$lib/commands/evidence-rules/save-rule';
import { cimoElements } from '$lib/domain/cimo-element';
import { stances, type EvidenceTarget } from '$lib/domain/evidence-link';
import type { ProjectModel } from '$lib/model/project-model';
import type { RandomAction } from '../random-actions';
import type { Picker } from './picker';

/** Rules by which codes imply evidence, and judgements about what they imply. */
export const ruleActions = {
  saveRule: (pick, model, run) => {
    const code = pick.from(model.list('codes'));
    const [target, stance] = [targetIn(pick, model), pick.from(stances)!];
    return code && run(saveRule, { codeId: code.id, target, stance });
  },
  removeRules: (pick, model, run) =>
    run(removeRules, { ids: pick.some(model.list('evidenceRules')).map(({ id }) => id) }),
  overruleEvidence: (pick, model, run) =>
    run(overruleEvidence, { ...impliedIn(pick, model), reason: pick.name() }),
  restoreImplied: (pick, model, run) => {
    const overrule = pick.from(model.list('evidenceOverrules'));
    return overrule && run(restoreImplied, { quotationIds: [overrule.quotationId], target: overrule.target });
  },
  adoptImplied: (pick, model, run) => run(adoptImplied, impliedIn(pick, model))
} satisfies Record<string, RandomAction>;

/** Quotations, most often of a code that has a rule, and a target. */
function impliedIn(pick: Picker, model: ProjectModel) {
  const rule = pick.from(model.list('evidenceRules'));
  const coded = rule ? [...model.quotationsWith(rule.codeId)] : [];
  const known = coded.length > 0 ? coded : model.list('quotations').map(({ id }) => id);
  return { quotationIds: pick.some(known), target: rule?.target ?? targetIn(pick, model) };
}

function targetIn(pick: Picker, model: ProjectModel): EvidenceTarget {
  const question = pick.from(model.list('questions'));
  if (question && pick.chance()) return { kind: 'question', id: question.id };
  return { kind: 'cimo', id: pick.from(cimoElements)! };
}
